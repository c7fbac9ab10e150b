package io.github.guihua.documents.doc.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.core.text.Span;
import io.github.guihua.core.text.UnreadableTextException;
import io.github.guihua.core.text.UnreadableTextException.Reason;
import io.github.guihua.model.Origin;
import io.github.guihua.parser.PlanParser;
import io.github.guihua.parser.document.Document;
import io.github.guihua.parser.document.DocumentText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file rich.doc was made by LibreOffice from src/test/resources/…/rich.fodt. */
class DocReaderTest {

    private static final PlanParser PARSER = PlanParser.builder().build();

    private static byte[] file() throws IOException {
        try (InputStream in = DocReaderTest.class.getResourceAsStream("rich.doc")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    private static DocumentText rich() throws IOException {
        return PARSER.read(file(), "rich.wps").text();
    }

    private static List<String> words(DocumentText text, List<Span> spans) {
        return spans.stream()
                .map(span -> text.text().substring(span.start(), span.end()))
                .toList();
    }

    @Test
    void theFormatIsToldByContent() throws IOException {
        Document read = PARSER.read(file(), "a.txt");
        assertEquals(Optional.of("doc"), read.format());
    }

    @Test
    void automaticNumbersAreAsWordPrintsThem() throws IOException {
        List<String> lines = rich().text().lines().toList();
        assertEquals(
                List.of("某市环境保护工作要点", "一、总体要求", "（一）指导思想", "（二）工作目标", "二、重点任务", "（一）治理大气", "1.减少排放", "2.加强监测", "（1）建站"),
                lines.subList(0, 9));
        assertTrue(lines.containsAll(List.of("1.甲项", "1.1 乙项")), lines.toString());
    }

    @Test
    void whatIsNotShownIsOut() throws IOException {
        String text = rich().text();
        assertTrue(text.contains("森林覆盖率达到85%。第二句完。"), text);
        assertFalse(text.contains("80%"), text);
        assertFalse(text.contains("隐藏"), text);
        assertFalse(text.contains("PAGE"), text);
    }

    @Test
    void aTextBoxIsReadOnceAfterItsParagraph() throws IOException {
        String text = rich().text();
        assertTrue(text.contains("框前框后\n框内文字\n"), text);
        assertEquals(text.indexOf("框内文字"), text.lastIndexOf("框内文字"));
    }

    @Test
    void rowsAndCellsWithSpans() throws IOException {
        DocumentText text = rich();
        assertEquals(1, text.tables().size());
        assertEquals(
                List.of(
                        List.of("0+1/2:指标", "1+2/1:目标"),
                        List.of("1+1/1:2025年", "2+1/1:2030年"),
                        List.of("0+1/1:森林覆盖率（%）", "1+1/1:20", "2+1/1:25\n以上")),
                text.tables().get(0).rows().stream()
                        .map(row -> row.stream()
                                .map(cell -> cell.column() + "+" + cell.columnSpan() + "/" + cell.rowSpan() + ":"
                                        + text.text()
                                                .substring(
                                                        cell.span().start(),
                                                        cell.span().end()))
                                .toList())
                        .toList());
    }

    @Test
    void headingsNotesAndHeaders() throws IOException {
        DocumentText text = rich();
        assertEquals(
                List.of("1二、重点任务", "2保障措施"),
                text.headings().stream()
                        .map(heading -> heading.level()
                                + text.text()
                                        .substring(
                                                heading.span().start(),
                                                heading.span().end()))
                        .toList());
        assertEquals(List.of("1 数据来自统计局。"), words(text, text.notes()));
        assertEquals(List.of("内部资料", "— 1 —"), words(text, text.chrome()));
        assertTrue(text.text().contains("第一行\n第二行\t后\n"), text.text());
    }

    @Test
    void paragraphsHaveTheirNumbers() throws IOException {
        DocumentText text = rich();
        assertEquals(Optional.of(Origin.ofParagraph(1)), text.origin(0));
        assertEquals(Optional.of(Origin.ofParagraph(2)), text.origin(text.text().indexOf("总体")));
    }

    @Test
    void anOldFileSaysWhatToDo() throws IOException {
        byte[] bytes = file();
        // the version of Word 95 in the head of the document
        patch(bytes, 2, 104);
        UnreadableTextException e = assertThrows(UnreadableTextException.class, () -> PARSER.read(bytes, "a.doc"));
        assertEquals(Reason.UNSUPPORTED, e.reason());
    }

    @Test
    void aTableOfFormatsThatNamesThePagesAgainAndAgainIsDamage() throws IOException {
        byte[] bytes = file();
        patch(bytes, 0xfe, 0x7fffff0);
        UnreadableTextException e = assertThrows(UnreadableTextException.class, () -> PARSER.read(bytes, "a.doc"));
        assertEquals(Reason.DAMAGED, e.reason());
        assertTrue(e.getMessage().contains("tables of formats"), e.getMessage());
    }

    /** Writes a number into the head of the document, which begins with 0xa5ec. */
    private static void patch(byte[] bytes, int offset, int number) {
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int at = 512;
        while ((file.getShort(at) & 0xffff) != 0xa5ec) {
            at += 512;
        }
        if (offset == 2) {
            file.putShort(at + offset, (short) number);
        } else {
            file.putInt(at + offset, number);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {600, 1536, 4096, 9000, 12000})
    void aFileThatEndsEarlyGivesOneLine(int length) throws IOException {
        byte[] bytes = java.util.Arrays.copyOf(file(), length);
        try {
            PARSER.read(bytes, "a.doc");
        } catch (UnreadableTextException e) {
            assertEquals(1, e.getMessage().lines().count());
        }
    }

    @Test
    void aDamagedFileGivesATextOrTheOneException() throws IOException {
        Random random = new Random(7);
        int read = 0;
        for (int i = 0; i < 300; i++) {
            byte[] bytes = file();
            for (int k = random.nextInt(20); k >= 0; k--) {
                bytes[512 + random.nextInt(bytes.length - 512)] = (byte) random.nextInt(256);
            }
            try {
                PARSER.read(bytes, "a.doc");
                read++;
            } catch (UnreadableTextException e) {
                assertEquals(1, e.getMessage().lines().count());
            }
        }
        assertTrue(read > 0, "some damage is outside of what is read");
    }
}
