package io.github.guihua.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {

    private static final String PLAN = "2013年街道工作要点\n一、加强社区建设。新建40个社区服务站。\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16BE", "UTF-16LE"})
    void decodesTheCharsetsOfChineseTexts(String charset) throws Exception {
        SourceText source = SourceText.decode("a.txt", PLAN.getBytes(Charset.forName(charset)));
        assertEquals(PLAN, source.text());
        assertEquals(charset, source.charset());
    }

    @Test
    void takesTheByteOrderMarkAway() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf});
        bytes.write(PLAN.getBytes(StandardCharsets.UTF_8));
        assertEquals(PLAN, SourceText.decode("a.txt", bytes.toByteArray()).text());
    }

    @Test
    void saysThatAFileIsEmpty() {
        assertEquals(UnreadableTextException.Reason.EMPTY, reason(new byte[0]));
        assertEquals(UnreadableTextException.Reason.EMPTY, reason(" \n\u3000\n".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void saysThatAFileIsBinary() {
        byte[] zip = {'P', 'K', 3, 4, 0, 0, 0, 0, 8, 0, 1, 2, 3, 4, 5, 6};
        assertEquals(UnreadableTextException.Reason.BINARY, reason(zip));
    }

    @Test
    void saysThatACharsetIsUnknown() {
        byte[] bytes = new byte[401];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (0xff - i % 3);
        }
        assertEquals(UnreadableTextException.Reason.UNKNOWN_CHARSET, reason(bytes));
    }

    private static UnreadableTextException.Reason reason(byte[] bytes) {
        UnreadableTextException e =
                assertThrows(UnreadableTextException.class, () -> SourceText.decode("dir/a.bin", bytes));
        assertTrue(e.getMessage().startsWith("dir/a.bin: "), e.getMessage());
        assertEquals(1, e.getMessage().lines().count());
        return e.reason();
    }

    @Test
    void countsLinesAndColumnsFromOne() {
        SourceText source = SourceText.of("t", "ab\nc\r\nd\re");
        assertEquals(1, source.line(0));
        assertEquals(2, source.column(1));
        assertEquals(2, source.line(3));
        assertEquals(3, source.line(6));
        assertEquals(1, source.column(6));
        assertEquals(4, source.line(8));
        assertThrows(IndexOutOfBoundsException.class, () -> source.line(10));
    }

    @Property
    void anyOffsetHasALineThatHoldsIt(@ForAll String text, @ForAll @IntRange(max = 200) int at) {
        SourceText source = SourceText.of("t", text);
        int offset = Math.min(at, text.length());
        int lineStart = offset - source.column(offset) + 1;
        assertTrue(lineStart >= 0 && lineStart <= offset);
        assertEquals(source.line(offset), source.line(lineStart));
    }

    @Property
    void whatIsUtf8IsReadAsWritten(@ForAll String text) throws Exception {
        String words = "规划" + text.replace("\0", "").replaceAll("\\p{Cntrl}|\\p{Cs}", "");
        SourceText source = SourceText.decode("t", words.getBytes(StandardCharsets.UTF_8));
        assertEquals(words, source.text());
    }

    @Test
    void hashesTheBytes() throws Exception {
        String hash = SourceText.of("t", "").sha256();
        assertEquals("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", hash);
    }
}
