package io.github.guihua.documents.internal.page;

import static io.github.guihua.documents.internal.page.TestPage.sentence;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.core.text.UnreadableTextException;
import io.github.guihua.model.Origin;
import io.github.guihua.parser.document.DocumentText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphsTest {

    private static List<String> lines(DocumentText text) {
        return text.text().lines().toList();
    }

    @Test
    void indentedLinesBeginParagraphsAndFullLinesGoOn() throws IOException {
        DocumentText text = TestPage.read(new TestPage()
                .paragraph(2, sentence(70))
                .paragraph(2, "一、加强组织领导")
                .paragraph(2, sentence(90)));

        assertEquals(List.of(sentence(70), "一、加强组织领导", sentence(90)), lines(text));
    }

    @Test
    void anEmptyLineOfThePageIsOneOfTheText() throws IOException {
        DocumentText text = TestPage.read(new TestPage()
                .paragraph(2, sentence(90))
                .skip(TestPage.LEADING)
                .paragraph(2, sentence(60))
                .paragraph(2, sentence(70)));

        assertEquals(sentence(90) + "\n\n" + sentence(60) + "\n" + sentence(70) + "\n", text.text());
    }

    @Test
    void aPageBreakBetweenParagraphsWithEmptyLinesHasOne() throws IOException {
        TestPage first = new TestPage().paragraph(2, sentence(90)).skip(TestPage.LEADING);
        first.paragraph(2, sentence(60)).footer("— 1 —");
        TestPage second = new TestPage().paragraph(2, sentence(70)).skip(TestPage.LEADING);
        second.paragraph(2, sentence(80)).footer("— 2 —");

        assertEquals(
                sentence(90) + "\n\n" + sentence(60) + "\n— 1 —\n\n" + sentence(70) + "\n\n" + sentence(80)
                        + "\n— 2 —\n",
                TestPage.read(first, second).text());
    }

    @Test
    void oneDistanceWithoutAnEmptyLineDoesNotTellWhatAPageBreakIsLike() throws IOException {
        TestPage first = new TestPage();
        TestPage second = new TestPage().line(0, "新建商贸综合体").line(0, "（含服务中心）").skip(TestPage.LEADING);
        for (int i = 0; i < 4; i++) {
            first.paragraph(0, sentence(75 + i)).skip(TestPage.LEADING);
            second.paragraph(0, sentence(85 + i)).skip(TestPage.LEADING);
        }

        String text = TestPage.read(first, second).text();
        assertTrue(text.contains(sentence(78) + "\n\n新建商贸综合体\n（含服务中心）\n\n"), text);
    }

    @Test
    void aPageBreakBeforeParagraphsWithoutEmptyLinesHasNone() throws IOException {
        TestPage first = new TestPage().paragraph(2, sentence(90)).skip(TestPage.LEADING);
        TestPage second = new TestPage().paragraph(2, sentence(70)).paragraph(2, sentence(80));

        assertEquals(
                sentence(90) + "\n\n" + sentence(60) + "\n" + sentence(70) + "\n" + sentence(80) + "\n",
                TestPage.read(first.paragraph(2, sentence(60)), second).text());
    }

    @Test
    void aParagraphGoesOnAcrossAPageAndTheFooterComesAfterIt() throws IOException {
        TestPage first = new TestPage().paragraph(2, sentence(100)).footer("— 1 —");
        String whole = sentence(200);
        first.line(2, whole.substring(0, 26)).line(0, whole.substring(26, 54));
        TestPage second = new TestPage();
        for (int i = 54; i < 200; i += 28) {
            second.line(0, whole.substring(i, Math.min(200, i + 28)));
        }
        DocumentText text =
                TestPage.read(first, second.paragraph(2, sentence(60)).footer("— 2 —"));

        assertEquals(List.of(sentence(100), whole, "— 1 —", sentence(60), "— 2 —"), lines(text));
        assertEquals(
                List.of("— 1 —", "— 2 —"),
                text.chrome().stream()
                        .map(span -> text.text().substring(span.start(), span.end()))
                        .toList());
    }

    @Test
    void eachLineOfAParagraphHasItsOrigin() throws IOException {
        DocumentText text =
                TestPage.read(new TestPage().paragraph(2, sentence(80)).paragraph(2, sentence(60)));

        Origin first = text.origin(0).orElseThrow();
        Origin second = text.origin(26).orElseThrow();
        assertEquals(1, first.page().orElseThrow());
        assertEquals(112, first.box().orElseThrow().x());
        assertEquals(416, first.box().orElseThrow().width());
        assertEquals(80, second.box().orElseThrow().x());
        assertEquals(
                28, second.box().orElseThrow().y() - first.box().orElseThrow().y(), 0.2);
    }

    @Test
    void repeatedHeadsAreChromeThoughTheirDigitsDiffer() throws IOException {
        TestPage first = new TestPage().header("政府公报 2021年第3期 12").paragraph(2, sentence(80));
        TestPage second = new TestPage().header("政府公报 2021年第3期 13").paragraph(2, sentence(80));

        assertEquals(2, TestPage.read(first, second).chrome().size());
    }

    @Test
    void titleLinesInTheMiddleStayApartFromText() throws IOException {
        DocumentText text = TestPage.read(new TestPage()
                .at(180, 100, 22, "关于印发工作方案")
                .at(235, 133, 22, "的通知")
                .skip(60)
                .paragraph(2, sentence(80))
                .paragraph(2, sentence(80)));

        assertEquals(List.of("关于印发工作方案", "的通知", sentence(80), sentence(80)), lines(text));
    }

    @Test
    void whereNoLineIsIndentedANumberAfterAStopBeginsAParagraph() throws IOException {
        DocumentText text = TestPage.read(new TestPage()
                .paragraph(0, sentence(70))
                .paragraph(0, "1." + sentence(27 + 28))
                .paragraph(0, "2." + sentence(100))
                .paragraph(0, sentence(50)));

        assertEquals(List.of(sentence(70), "1." + sentence(55), "2." + sentence(100), sentence(50)), lines(text));
    }

    @Test
    void theLongestOfShortLinesDoesNotGoOn() throws IOException {
        List<String> wanted = new ArrayList<>(List.of("某省国民经济和社会发展规划纲要", "发展目标"));
        for (int i = 0; i < 12; i++) {
            wanted.addAll(List.of((i + 1) + ".每千人口拥有医师数(人)", "2.9", "3.6", "预期性"));
        }
        TestPage first = new TestPage();
        wanted.subList(0, 24).forEach(line -> first.line(0, line));
        TestPage second = new TestPage();
        wanted.subList(24, wanted.size()).forEach(line -> second.line(0, line));

        assertEquals(wanted, lines(TestPage.read(first, second)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"第二章 重点任务", "第十节 保障措施", "五、加强组织领导", "（十三）丰富市场"})
    void aHeadingIsNotJoinedToAFullLine(String heading) throws IOException {
        String full = "一".repeat(28);
        TestPage page = new TestPage().paragraph(0, sentence(70)).line(0, full).paragraph(0, heading);
        page.paragraph(0, sentence(90)).paragraph(0, sentence(80));

        assertEquals(List.of(sentence(70), full, heading, sentence(90), sentence(80)), lines(TestPage.read(page)));
    }

    @ParameterizedTest
    @CsvSource({"第,一、二、三产业融合", "入,三、四线城市", "《,第二章 重点任务》", "、,（十三）的任务"})
    void aNumberInAPhraseIsNoHeading(String end, String next) throws IOException {
        String full = "一".repeat(27) + end;
        TestPage page = new TestPage().paragraph(0, sentence(70)).line(0, full).line(0, next);
        page.paragraph(0, sentence(90)).paragraph(0, sentence(80));

        assertEquals(List.of(sentence(70), full + next, sentence(90), sentence(80)), lines(TestPage.read(page)));
    }

    @Test
    void aBracketAfterAFullLineBelongsToIt() throws IOException {
        String units = "（发展改革委、财政厅负责）";
        TestPage page = new TestPage()
                .paragraph(0, sentence(70))
                .paragraph(0, sentence(55))
                .line(0, units);
        page.paragraph(0, sentence(90)).paragraph(0, sentence(80));

        assertEquals(
                List.of(sentence(70), sentence(55) + units, sentence(90), sentence(80)), lines(TestPage.read(page)));
    }

    @Test
    void aWiderDistancePartsParagraphs() throws IOException {
        TestPage page = new TestPage().paragraph(0, sentence(84)).skip(20).paragraph(0, sentence(84));
        page.skip(20).paragraph(0, sentence(84)).skip(20).paragraph(0, sentence(60));

        assertEquals(List.of(sentence(84), sentence(84), sentence(84), sentence(60)), lines(TestPage.read(page)));
    }

    @Test
    void wordsThatABreakDividesHaveABlank() throws IOException {
        DocumentText text = TestPage.read(new TestPage()
                .line(2, "一二三四五六七八九十一二三四五六七八九十一二 green")
                .line(0, "energy一二三四五六七八九十一二三四五六七八九十一二三四五")
                .line(0, "六七八九十一二三四五六七八九十一二三四五六七八九develop-")
                .line(0, "ment二三。")
                .paragraph(2, sentence(80)));

        assertTrue(lines(text).get(0).contains("green energy"), text.text());
        assertTrue(lines(text).get(0).contains("九development二三。"), text.text());
    }

    @Test
    void columnsAreReadOneAfterAnother() throws IOException {
        TestPage page = new TestPage();
        String left = sentence(120);
        String right = sentence(118);
        for (int i = 0; i < 10; i++) {
            page.at(80, 150 + 20 * i, 12, left.substring(12 * i, Math.min(120, 12 * i + 12)));
            page.at(250, 150 + 20 * i, 12, right.substring(12 * i, Math.min(118, 12 * i + 12)));
        }

        assertEquals(left + right, TestPage.read(page).text().replace("\n", ""));
    }

    @Test
    void boldTypeThatIsPrintedTwiceIsReadOnce() throws IOException {
        TestPage page = new TestPage().at(112, 120, 16, "一、人人参与").at(112.4f, 120, 16, "一、人人参与");

        assertEquals("一、人人参与\n", TestPage.read(page).text());
    }

    @Test
    void footnotesAreNotesAndTheirMarksAreNotInTheText() throws IOException {
        TestPage page = new TestPage().line(2, "能耗强度下降百分之三，").at(112 + 11 * 16, 114, 8, "1");
        page.at(112 + 11 * 16 + 8, 120, 16, "碳排放下降。").paragraph(2, sentence(90));
        page.rule(80, 700, 200, 700).at(80, 716, 10, "1 按可比价格计算。").footer("1");
        DocumentText text = TestPage.read(page);

        assertEquals("能耗强度下降百分之三，碳排放下降。", lines(text).get(0));
        assertEquals(1, text.notes().size());
        assertEquals(
                "1 按可比价格计算。",
                text.text()
                        .substring(
                                text.notes().get(0).start(), text.notes().get(0).end()));
    }

    @Test
    void aPageThatIsOnlyAPictureIsDoubted() throws IOException {
        DocumentText text = TestPage.read(new TestPage().paragraph(2, sentence(80)), new TestPage().picture());

        assertEquals("page-without-text", text.doubts().get(0).code());
        assertTrue(text.doubts().get(0).message().contains("page 2"));
    }

    @Test
    void charactersThatAFontDoesNotTellAreDoubtedOrRefused() throws IOException {
        DocumentText text =
                TestPage.read(new TestPage().paragraph(2, sentence(80)).unknown(7));
        UnreadableTextException e =
                assertThrows(UnreadableTextException.class, () -> TestPage.read(new TestPage().unknown(7)));

        assertEquals("characters-without-text", text.doubts().get(0).code());
        assertTrue(text.doubts().get(0).message().contains("7 characters"));
        assertTrue(e.getMessage().contains("fonts do not tell"), e.getMessage());
    }

    @Test
    void aScanIsRefused() {
        UnreadableTextException e = assertThrows(
                UnreadableTextException.class,
                () -> TestPage.read(
                        new TestPage().picture().footer("1"),
                        new TestPage().picture().footer("2")));

        assertEquals(UnreadableTextException.Reason.EMPTY, e.reason());
        assertTrue(e.getMessage().contains("2 pages are pictures without text"), e.getMessage());
    }

    /** However long paragraphs are, indented ones are found again, unless the text is too short to tell where lines end. */
    @Property(tries = 200)
    void indentedParagraphsAreFoundAgain(
            @ForAll @Size(min = 4, max = 9) List<@IntRange(min = 60, max = 110) Integer> lengths) throws IOException {
        TestPage page = new TestPage();
        lengths.forEach(length -> page.paragraph(2, sentence(length)));
        List<String> wanted = lengths.stream().map(TestPage::sentence).toList();

        assertEquals(wanted, lines(TestPage.read(page)));
    }

    /** Whatever is on a page, each of its characters is in the text. */
    @Property(tries = 200)
    void noCharacterIsLost(@ForAll @Size(max = 60) List<@IntRange(min = 0, max = 999) Integer> places)
            throws IOException {
        TestPage page = new TestPage();
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < places.size(); i++) {
            String character = String.valueOf((char) ('一' + i));
            page.at(40 + places.get(i) % 30 * 17, 130 + places.get(i) / 30 * 20, 12 + i % 3, character);
            all.append(character);
        }
        String text = TestPage.read(page).text();

        all.chars().forEach(c -> assertTrue(text.indexOf(c) >= 0, () -> "lost " + (char) c));
    }
}
