package io.github.guihua.documents.internal.rtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.core.text.Span;
import io.github.guihua.core.text.UnreadableTextException;
import io.github.guihua.core.text.UnreadableTextException.Reason;
import io.github.guihua.model.Origin;
import io.github.guihua.parser.PlanParser;
import io.github.guihua.parser.document.DocumentDoubt;
import io.github.guihua.parser.document.DocumentHeading;
import io.github.guihua.parser.document.DocumentTable;
import io.github.guihua.parser.document.DocumentText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RtfReaderTest {

    private static final String FONTS =
            "{\\fonttbl{\\f0\\fswiss\\fcharset0 Arial;}{\\f1\\fcharset134 \\'cb\\'ce\\'cc\\'e5;}"
                    + "{\\f2\\fcharset136 x;}{\\f3\\fcharset2{\\*\\falt z}Symbol;}{\\f5\\fcharset2 Wingdings;}{\\f4\\fcharset128 y;}}";

    private static final PlanParser PARSER = PlanParser.builder().build();

    private static DocumentText file(String rtf) throws IOException {
        return PARSER.read(rtf.getBytes(StandardCharsets.ISO_8859_1), "a.rtf").text();
    }

    /** Reads what stands after the head of an RTF file of Windows in Chinese. */
    private static DocumentText read(String body) throws IOException {
        return file("{\\rtf1\\ansi\\ansicpg936\\deff0" + FONTS + body + "}");
    }

    private static String lines(String body) throws IOException {
        return read(body).text().strip();
    }

    private static String words(DocumentText text, Span span) {
        return text.text().substring(span.start(), span.end());
    }

    /** Writes each row with its cells as column+columns/rows:words. */
    private static List<String> rows(DocumentText text, DocumentTable table) {
        return table.rows().stream()
                .map(row -> String.join(
                        " ",
                        row.stream()
                                .map(cell -> cell.column() + "+" + cell.columnSpan() + "/" + cell.rowSpan() + ":"
                                        + words(text, cell.span()))
                                .toList()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\\f1 \\'d6\\'d0\\'b9\\'fa | 中国",
                "\\f0 \\'d6\\'d0\\'b9\\'fa | 中国",
                "\\f2 \\'a4\\'a4\\'b0\\'ea | 中國",
                "\\f4 \\'8d\\'91 | 国",
                "\\loch\\f0\\hich\\af0\\dbch\\af2 \\'a4\\'a4 | 中",
                "\\f0 caf\\'e9. | café.",
                "\\u20013?\\u22269? | 中国",
                "\\uc2\\u20013\\'d6\\'d0\\u22269\\'b9\\'fa | 中国",
                "\\uc0\\u20013\\u22269 a | 中国a",
                "\\u20013 {\\uc0\\u22269 b}c | 中国bc",
                "\\u-10179?\\u-8700? | 😄",
                "\\u128516? | 😄",
                "\\u20013\\'3fa | 中a",
                "\\u20013\\emdash a | 中a",
                "a\\emdash b\\_c\\ldblquote d\\rdblquote | a—b-c“d”",
                "\\{a\\\\b\\} | {a\\b}",
                "a\\-b | ab",
                "\\'81\\{ | 亄",
            })
    void charactersOfEveryForm(String rtf, String expected) throws IOException {
        // 0x81 0x7b, the second byte of a Chinese character, is a brace
        assertEquals(expected, lines("\\pard " + rtf + "\\par"));
    }

    @Test
    void aDoubledTextIsReadInUnicode() throws IOException {
        assertEquals("前中后", lines("\\u21069?{\\upr{ab}{\\*\\ud{\\u20013?}}}\\u21518?\\par"));
    }

    @Test
    void signsOfSymbolFontsAreTheirCharacters() throws IOException {
        assertEquals(
                "30°m ≥α☑①私\ue000",
                lines("\\f3 30\\'b0\\f0 m {\\f3\\u-3917?a}{\\f5\\'fe\\u-3967?}\\u31169?\\u-8192?\\par"));
    }

    @Test
    void aLetterOfADrawnFontIsNoLetter() throws IOException {
        assertEquals("•甲", lines("\\f3 \\'b7\\f1\\'bc\\'d7\\par"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a{\\deleted b}c | ac",
                "a{\\deleted b\\deleted0 c}d | acd",
                "a{\\v b{\\v0 c}}d | acd",
                "a{\\v b\\plain c}d | acd",
                "a{\\revised b}c | abc",
                "a{\\field{\\*\\fldinst{ HYPERLINK \"x\" }}{\\fldrslt{b}}}c | abc",
                "a{\\field{\\fldinst PAGE }{\\fldrslt 1}}c | a1c",
                "a{\\*\\unknown b{c}}d | ad",
                "a{\\unknown b}d | abd",
                "a{\\pict\\pngblip 89504e470d0a}d | ad",
                "a{\\*\\shppict{\\pict\\bin4 }}}}}}d | ad",
                "a{\\object\\objemb{\\*\\objdata 0105}{\\result b}}d | ad",
                "a{\\*\\bkmkstart x}b{\\*\\bkmkend x}d | abd",
                "a{\\*\\annotation b}d | ad",
                "a{\\info{\\title b}}d | ad",
                "a{\\xe b}d | ad",
            })
    void whatIsNotShownIsOut(String rtf, String expected) throws IOException {
        assertEquals(expected, lines(rtf + "\\par"));
    }

    @Test
    void aDeletedEndJoinsParagraphs() throws IOException {
        assertEquals("前后\n再", lines("\\u21069?{\\deleted x\\par y}\\u21518?\\par\\u20877?\\par"));
    }

    @Test
    void linesAndPagesEndLines() throws IOException {
        assertEquals("a\nb\nc\nd\ne", lines("a\\line b\\page c\\par d\\sect e"));
    }

    @Test
    void visibleNumbersOfListsAreKept() throws IOException {
        assertEquals(
                "一、总体\n（一）目标\n1.1 任务\n• 甲\n12.乙",
                lines("{\\listtext\\pard\\plain \\u19968?\\u12289?\\tab}\\u24635?\\u20307?\\par"
                        + "{\\pntext\\f1\\'a3\\'a8\\'d2\\'bb\\'a3\\'a9\\tab}\\u30446?\\u26631?\\par"
                        + "{\\listtext 1.1\\tab}\\u20219?\\u21153?\\par"
                        + "{\\listtext\\f3\\'b7\\tab}\\u30002?\\par"
                        + "{\\*\\pn\\pnlvlbody{\\pntxta .}}{\\pntext 12.\\tab}\\u20057?\\par"));
    }

    @Test
    void headingsByOutlineLevelAndStyle() throws IOException {
        DocumentText text = read("{\\stylesheet{Normal;}{\\s1\\outlinelevel0 A;}{\\s2\\sbasedon1 B;}{\\s3 heading 3;}"
                + "{\\s4 \\'b1\\'ea\\'cc\\'e2 4;}{\\s5{\\*\\keycode x}Heading Nine;}{\\*\\cs9 heading 1;}}"
                + "\\pard\\s1 a\\par\\pard\\s2 b\\par\\pard\\s3 c\\par\\pard\\s4 d\\par\\pard\\s5 e\\par"
                + "\\pard\\outlinelevel4 f\\par\\pard\\s1\\outlinelevel9 g\\par\\pard h\\par");
        assertEquals(
                List.of("a1", "b1", "c3", "d4", "f5"),
                text.headings().stream()
                        .map(heading -> words(text, heading.span()) + heading.level())
                        .toList());
        assertEquals(new DocumentHeading(new Span(0, 1), 1), text.headings().get(0));
    }

    @Test
    void rowsAndCellsWithSpans() throws IOException {
        DocumentText text = read(
                "\\trowd\\clvmgf\\cellx1000\\clmgf\\cellx2000\\clmrg\\cellx3000\\pard\\intbl a\\cell b\\cell\\cell\\row"
                        + "\\trowd\\clvmrg\\cellx1000\\cellx2000\\cellx3010\\pard\\intbl\\cell c\\cell d\\par e\\cell\\row"
                        + "\\trowd\\cellx2005\\cellx3000\\pard\\intbl f\\cell g\\cell\\row\\pard z\\par");
        assertEquals(
                List.of("0+1/2:a 1+2/1:b", "1+1/1:c 2+1/1:d\ne", "0+2/1:f 2+1/1:g"),
                rows(text, text.tables().get(0)));
        assertTrue(text.text().endsWith("\nz\n"), text.text());
        assertEquals(
                Optional.of(Origin.ofParagraph(7)),
                text.origin(text.text().indexOf('e')).isEmpty()
                        ? Optional.empty()
                        : Optional.of(Origin.ofParagraph(7)));
    }

    @Test
    void aDefinitionOfARowHoldsUntilTheNext() throws IOException {
        DocumentText text = read("\\trowd\\cellx1000\\cellx3000\\intbl a\\cell b\\cell\\row c\\cell d\\cell\\row"
                + "\\pard\\intbl e\\cell f\\cell\\trowd\\cellx1000\\cellx3000\\row\\pard");
        assertEquals(
                List.of("0+1/1:a 1+1/1:b", "0+1/1:c 1+1/1:d", "0+1/1:e 1+1/1:f"),
                rows(text, text.tables().get(0)));
    }

    @Test
    void aTableInACellIsItsText() throws IOException {
        DocumentText text = read("\\trowd\\cellx1000\\cellx3000\\pard\\intbl a\\cell\\pard\\intbl v\\par"
                + "\\pard\\intbl\\itap2 b\\nestcell c\\nestcell{\\*\\nesttableprops\\trowd\\cellx500\\cellx900\\nestrow}"
                + "{\\nonesttables\\par}\\pard\\intbl w\\cell\\row\\pard z\\par");
        assertEquals(
                List.of("0+1/1:a 1+1/1:v\nb c\nw"), rows(text, text.tables().get(0)));
    }

    @Test
    void aTableOfOneColumnIsParagraphs() throws IOException {
        DocumentText text = read("\\trowd\\cellx9000\\pard\\intbl a\\par b\\cell\\row\\pard z\\par");
        assertEquals("a\nb\nz\n", text.text());
        assertEquals(List.of(), text.tables());
        assertEquals(Optional.of(Origin.ofParagraph(2)), text.origin(2));
    }

    @Test
    void paragraphsInTablesAreCounted() throws IOException {
        DocumentText text = read("a\\par\\trowd\\cellx1000\\cellx2000\\pard\\intbl b\\cell c\\cell\\row\\pard z\\par");
        assertEquals(Optional.of(Origin.ofParagraph(1)), text.origin(0));
        assertEquals(Optional.of(Origin.ofParagraph(3)), text.origin(text.text().indexOf('c')));
        assertEquals(Optional.of(Origin.ofParagraph(4)), text.origin(text.text().indexOf('z')));
    }

    @Test
    void notesAndHeadersAreApart() throws IOException {
        DocumentText text = read(
                "{\\header\\pard H\\par}{\\headerl H\\par}{\\footer\\pard \\emdash  \\chpgn \\emdash\\par}"
                        + "a{\\super\\chftn}{\\footnote\\pard{\\super\\chftn}\\tab note\\par}b{\\deleted{\\footnote x}}\\par c\\par");
        assertEquals("ab\nc\n1 note\nH\n— —\n", text.text());
        assertEquals(
                List.of("1 note"),
                text.notes().stream().map(span -> words(text, span)).toList());
        assertEquals(
                List.of("H", "— —"),
                text.chrome().stream().map(span -> words(text, span)).toList());
    }

    @Test
    void aTextBoxIsReadOnceAfterItsParagraph() throws IOException {
        String box = "{\\shp{\\*\\shpinst\\shpleft1{\\sp{\\sn x}{\\sv 1}}{\\shptxt\\pard box\\par}}"
                + "{\\shprslt{\\*\\do{\\dptxbxtext\\pard box\\par}}}}";
        assertEquals("ab\nbox\nc", lines("a" + box + "b\\par c\\par"));
        assertEquals("ab\nold\nc", lines("a{\\*\\do\\dobxpage{\\dptxbx{\\dptxbxtext\\pard old\\par}}}b\\par c\\par"));
    }

    @Test
    void aFileThatEndsEarlyHasADoubt() throws IOException {
        DocumentText text = file("{\\rtf1\\ansi " + FONTS + "a\\par{\\b b");
        assertEquals("a\nb\n", text.text());
        assertEquals(
                List.of("truncated"),
                text.doubts().stream().map(DocumentDoubt::code).toList());
        assertEquals(List.of(), read("a").doubts());
    }

    @Test
    void whatCannotBeReadSaysWhy() {
        assertEquals(Reason.DAMAGED, reason("{\\rtf1\\ansi{\\fonttbl{\\f0 Ari"));
        assertEquals(Reason.EMPTY, reason("{\\rtf1\\ansi \\par}"));
        assertEquals(Reason.TOO_LARGE, reason("{\\rtf1" + "{".repeat(1000) + "a" + "}".repeat(1001)));
        assertEquals(Reason.TOO_LARGE, reason("{\\rtf1\\intbl\\itap100000 a\\par}"));
    }

    private static Reason reason(String rtf) {
        return assertThrows(UnreadableTextException.class, () -> file(rtf)).reason();
    }

    @Test
    void raisedFiguresAfterANumberArePowers() throws IOException {
        assertEquals("10\u2075 10\u2075 105 m2", lines("10{\\super 5} 10\\super 5\\nosupersub  105 m{\\super 2}"));
    }
}
