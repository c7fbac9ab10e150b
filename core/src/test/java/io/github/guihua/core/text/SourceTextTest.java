package io.github.guihua.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({"UTF-16BE, fe, ff", "UTF-16LE, ff, fe"})
    void aByteOrderMarkTellsTheCharset(String charset, String first, String second) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(Integer.parseInt(first, 16));
        bytes.write(Integer.parseInt(second, 16));
        // nothing that a guess could tell by: no common Chinese character
        bytes.write("Планъ".getBytes(Charset.forName(charset)));
        SourceText source = SourceText.decode("a.txt", bytes.toByteArray());
        assertEquals("Планъ", source.text());
        assertEquals(charset, source.charset());
    }

    @Test
    void aMarkAloneIsAnEmptyFile() {
        assertEquals(UnreadableTextException.Reason.EMPTY, reason(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}));
        assertEquals(UnreadableTextException.Reason.EMPTY, reason(new byte[] {(byte) 0xfe, (byte) 0xff}));
        assertEquals(UnreadableTextException.Reason.EMPTY, reason(new byte[] {(byte) 0xff, (byte) 0xfe}));
    }

    /** The ends of the ranges that common text is in: characters, marks of two widths, dashes and quotes, ASCII. */
    @ParameterizedTest
    @ValueSource(strings = {"一龥", "\u3000〿", "\uff00\uffef", "~ ", "‐‰", "《》“”—…："})
    void marksAndCharactersOfOldFilesAreCommon(String common) throws Exception {
        String text = common.repeat(20) + "规";
        SourceText source = SourceText.decode("a.txt", text.getBytes(Charset.forName("GB18030")));
        assertEquals(text, source.text());
    }

    /** Any bytes can be read as GB18030, so nine of ten characters must be those of Chinese text. */
    @Test
    void oldFilesAreMostlyOfCommonCharacters() throws Exception {
        Charset old = Charset.forName("GB18030");
        String just = "规".repeat(90) + "д".repeat(10);
        assertEquals(just, SourceText.decode("a.txt", just.getBytes(old)).text());
        byte[] fewer = ("规".repeat(89) + "д".repeat(11)).getBytes(old);
        assertEquals(UnreadableTextException.Reason.UNKNOWN_CHARSET, reason(fewer));
    }

    /** Nearly all bytes are valid in both charsets; the words are in one. */
    @ParameterizedTest
    @ValueSource(strings = {"Big5", "Big5-HKSCS", "GB18030"})
    void traditionalTextsAreReadInTheCharsetThatMakesThemWords(String charset) throws Exception {
        String text = "二零二三年施政計畫\n一、推動產業發展,加強基礎建設,提升公共服務品質。\n二、完成道路改善工程12處。\n";
        SourceText source = SourceText.decode("a.txt", text.getBytes(Charset.forName(charset)));
        assertEquals(text, source.text());
        assertEquals(charset.startsWith("Big5") ? "Big5" : charset, source.charset());
    }

    @Test
    void charactersOfHongKongAreRead() throws Exception {
        String text = "公共屋邨的維修工程，本年完成三個屋邨嘅改善。\n";
        SourceText source = SourceText.decode("a.txt", text.getBytes(Charset.forName("Big5-HKSCS")));
        assertEquals(text, source.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE"})
    void aFileThatIsCutInsideACharacterIsReadUpToIt(String charset) throws Exception {
        byte[] bytes = (PLAN.strip() + "规").getBytes(Charset.forName(charset));
        SourceText source = SourceText.decode("a.txt", Arrays.copyOf(bytes, bytes.length - 1));
        assertEquals(PLAN.strip() + '\ufffd', source.text());
        assertEquals(charset, source.charset());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void brokenBytesAreReplacedWhereTheyAre(String charset) throws Exception {
        String text = PLAN.repeat(5);
        byte[] bytes = text.getBytes(Charset.forName(charset));
        int at = PLAN.repeat(3).getBytes(Charset.forName(charset)).length;
        // the last character of the line before the line end: 。
        bytes[at - 2] = (byte) 0xff;
        SourceText source = SourceText.decode("a.txt", bytes);
        int place = source.text().indexOf('\ufffd');
        assertEquals(PLAN.length() * 3 - 2, place);
        assertEquals(6, source.line(place));
        assertEquals(
                text.substring(PLAN.length() * 3),
                source.text().substring(source.text().indexOf('\n', place) + 1));
        assertEquals(place, source.text().lastIndexOf('\ufffd'));
    }

    @Test
    void brokenBytesSideBySideAreOnePlace() throws Exception {
        byte[] bytes = PLAN.repeat(9).getBytes(StandardCharsets.UTF_8);
        int at = PLAN.repeat(4).getBytes(StandardCharsets.UTF_8).length + 4;
        bytes[at] = (byte) 0xfe;
        SourceText source = SourceText.decode("a.txt", bytes);
        assertEquals(PLAN.repeat(4) + "2013\ufffd" + PLAN.substring(5) + PLAN.repeat(4), source.text());
    }

    @Test
    void aMarkedTextMayHaveBrokenBytesToo() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf});
        bytes.write(PLAN.getBytes(StandardCharsets.UTF_8));
        bytes.write(0xe8);
        assertEquals(
                PLAN + '\ufffd', SourceText.decode("a.txt", bytes.toByteArray()).text());
    }

    @Test
    void aTextWithManyBrokenBytesIsNone() {
        byte[] bytes = PLAN.repeat(20).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i += 10) {
            bytes[i] = (byte) 0xff;
        }
        assertEquals(UnreadableTextException.Reason.UNKNOWN_CHARSET, reason(bytes));
    }

    /** Bytes of a letter with an accent are no Chinese text that is cut. */
    @Test
    void aTextOfAnotherLanguageIsNotRepaired() {
        assertEquals(UnreadableTextException.Reason.UNKNOWN_CHARSET, reason(new byte[] {'c', 'a', 'f', (byte) 0xe9}));
    }

    @Property
    void oneFlippedBitLosesNoOtherLine(@ForAll @IntRange(max = 10_000) int at, @ForAll @IntRange(max = 7) int bit)
            throws Exception {
        for (String charset : List.of("UTF-8", "GB18030")) {
            byte[] bytes = PLAN.repeat(6).getBytes(Charset.forName(charset));
            int length = bytes.length / 6;
            int place = at % length + length * 3;
            bytes[place] ^= (byte) (1 << bit);
            if (bytes[place] == 0) {
                continue;
            }
            SourceText source = SourceText.decode("a.txt", bytes);
            assertEquals(charset, source.charset());
            assertTrue(source.text().startsWith(PLAN.repeat(3)), source.text());
            assertTrue(source.text().endsWith(PLAN.substring(PLAN.indexOf('\n') + 1) + PLAN), source.text());
        }
    }

    @Test
    void aFewControlBytesMakeNoBinary() throws Exception {
        String few = "\u0001\u0008\u000e\u001f\u0002" + "a".repeat(95);
        assertEquals(
                few,
                SourceText.decode("a.txt", few.getBytes(StandardCharsets.UTF_8)).text());
        String more = "\u0003" + few;
        assertEquals(UnreadableTextException.Reason.BINARY, reason(more.getBytes(StandardCharsets.UTF_8)));
        String blanks = "\t\n\u000b\f\r\u001b".repeat(10) + "规划";
        assertEquals(
                blanks,
                SourceText.decode("a.txt", blanks.getBytes(StandardCharsets.UTF_8))
                        .text());
    }

    @Test
    void twoBytesACharacterAreAnEvenNumber() throws Exception {
        assertEquals(
                "规划",
                SourceText.decode("a", "规划".getBytes(StandardCharsets.UTF_16LE)).text());
        assertEquals(UnreadableTextException.Reason.BINARY, reason(new byte[] {0, 'a', 0}));
        assertEquals(UnreadableTextException.Reason.BINARY, reason(new byte[] {0, 'a'}));
        assertEquals(UnreadableTextException.Reason.BINARY, reason("ab\0c".getBytes(StandardCharsets.UTF_16LE)));
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
        assertEquals("dir/a.bin", e.source());
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
        assertEquals(4, source.line(9));
        assertThrows(IndexOutOfBoundsException.class, () -> source.line(10));
        assertEquals(2, SourceText.of("t", "a\r").line(2));
        assertEquals(1, SourceText.of("t", "a\r").line(1));
    }

    @Test
    void countsTheLinesOfLongTexts() {
        SourceText source = SourceText.of("long", "ab\n".repeat(10_000));
        assertEquals(30_000, source.length());
        assertEquals(10_000, source.line(29_999));
        assertEquals(10_001, source.line(30_000));
        assertEquals(3, source.column(29_999));
        assertEquals("long", source.name());
        assertEquals("long (UTF-8, 30000)", source.toString());
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
        byte[] bytes = PLAN.repeat(1000).getBytes(StandardCharsets.UTF_8);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
        assertEquals(
                HexFormat.of().formatHex(digest),
                SourceText.of("t", PLAN.repeat(1000)).sha256());
        assertEquals(
                HexFormat.of().formatHex(digest), SourceText.decode("t", bytes).sha256());
    }
}
