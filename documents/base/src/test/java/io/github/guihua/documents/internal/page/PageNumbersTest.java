package io.github.guihua.documents.internal.page;

import static io.github.guihua.documents.internal.page.TestPage.sentence;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.parser.document.DocumentText;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageNumbersTest {

    private static List<String> chrome(DocumentText text) {
        return text.chrome().stream()
                .map(span -> text.text().substring(span.start(), span.end()))
                .toList();
    }

    /** A page full of text whose last line is at the bottom. */
    private static TestPage full(String last) {
        TestPage page = new TestPage();
        for (int i = 0; i < 23; i++) {
            page.paragraph(2, sentence(12));
        }
        return page.line(2, last);
    }

    @ParameterizedTest
    @CsvSource({"3,3,false", "— 3 —,3,true", "-12-,12,true", "第 3 页,3,true", "3/12,3,false", "iv,4,false", "４,4,false"})
    void pageNumbersAreRead(String line, int number, boolean marked) {
        assertEquals(new PageNumber(number, marked), PageNumber.of(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.76", "15.50", "3%", "3年", "123456789", "—", "3 iv", "1,200"})
    void figuresAndWordsAreNoPageNumbers(String line) {
        assertNull(PageNumber.of(line));
    }

    @Test
    void aNumberBetweenMarksNeedsNoOther() throws IOException {
        assertEquals(List.of("— 7 —"), chrome(TestPage.read(full("全文").footer("— 7 —"))));
    }

    @Test
    void aLoneNumberOfOnePageIsText() throws IOException {
        DocumentText text = TestPage.read(full("全文").footer("7"));

        assertTrue(text.chrome().isEmpty());
        assertTrue(text.text().endsWith("7\n"), text.text());
    }

    @Test
    void numbersThatCountPagesAreChrome() throws IOException {
        DocumentText text = TestPage.read(
                full("甲").footer("5"), full("乙").footer("6"), full("丙").footer("7"));

        assertEquals(List.of("5", "6", "7"), chrome(text));
    }

    @Test
    void numbersThatDoNotCountPagesAreText() throws IOException {
        DocumentText text = TestPage.read(
                full("甲").footer("120"), full("乙").footer("3"), full("丙").footer("4.5"));

        assertTrue(text.chrome().isEmpty(), () -> chrome(text).toString());
    }

    @Test
    void figuresOfATableAtTheBottomAreTextThoughTheyCount() throws IOException {
        DocumentText text = TestPage.read(full("8"), full("9"), full("丙"));

        assertTrue(text.chrome().isEmpty(), () -> chrome(text).toString());
    }

    @Test
    void figuresThatStandAtOneHeightAreNoRunningLines() throws IOException {
        DocumentText text = TestPage.read(full("0.76"), full("0.82"));

        assertTrue(text.chrome().isEmpty(), () -> chrome(text).toString());
    }

    @Test
    void aPageNumberCloseBelowNotesIsNoNote() throws IOException {
        TestPage first = full("甲").rule(80, 775, 200, 775).at(80, 788, 10, "1 按可比价格计算。");
        TestPage second = full("乙").rule(80, 775, 200, 775).at(80, 788, 10, "2 按当年价格计算。");
        TestPage third = full("丙").rule(80, 775, 200, 775).at(80, 788, 10, "3 按当年价格计算。");
        TestPage fourth = full("丁").rule(80, 775, 200, 775).at(80, 788, 10, "4 按当年价格计算。");
        DocumentText text = TestPage.read(
                first.at(300, 804, 10, "1"),
                second.at(300, 804, 10, "2"),
                third.at(300, 804, 10, "3"),
                fourth.at(300, 804, 10, "4"));

        assertEquals(List.of("1", "2", "3", "4"), chrome(text));
        assertEquals(4, text.notes().size());
    }
}
