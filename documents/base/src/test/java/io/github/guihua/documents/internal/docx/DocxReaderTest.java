package io.github.guihua.documents.internal.docx;

import static io.github.guihua.documents.internal.docx.WordFile.itemXml;
import static io.github.guihua.documents.internal.docx.WordFile.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.core.text.Span;
import io.github.guihua.core.text.UnreadableTextException;
import io.github.guihua.core.text.UnreadableTextException.Reason;
import io.github.guihua.documents.internal.docx.WordFile.Level;
import io.github.guihua.parser.PlanParser;
import io.github.guihua.parser.document.DocumentCell;
import io.github.guihua.parser.document.DocumentFile;
import io.github.guihua.parser.document.DocumentLimits;
import io.github.guihua.parser.document.DocumentText;
import io.github.guihua.parser.document.DocumentWatch;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocxReaderTest {

    private static final String HIDDEN = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r>";

    private static DocumentText read(WordFile file) throws IOException {
        DocumentFile bytes = new DocumentFile("a.docx", file.bytes());
        DocxReader reader = new DocxReader();
        assertTrue(reader.reads(bytes));
        return reader.read(bytes, new DocumentWatch("a.docx", DocumentLimits.DEFAULT));
    }

    private static String paragraph(String content) throws IOException {
        return read(WordFile.empty().body("<w:p>" + content + "</w:p>")).text();
    }

    private static List<String> words(DocumentText text, List<Span> spans) {
        return spans.stream()
                .map(span -> text.text().substring(span.start(), span.end()))
                .toList();
    }

    private static String field(String code, String result) {
        return mark("begin") + "<w:r><w:instrText>" + code + "</w:instrText></w:r>" + mark("separate") + result
                + mark("end");
    }

    private static String mark(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }

    @Test
    void insertedWordsAreInAndDeletedOnesOut() throws IOException {
        assertEquals(
                "达到85%以上\n",
                paragraph(run("达到") + "<w:del w:id=\"1\"><w:r><w:delText>80</w:delText></w:r></w:del><w:ins w:id=\"2\">"
                        + run("85") + "</w:ins><w:moveFrom w:id=\"3\">" + run("万")
                        + "</w:moveFrom><w:moveTo w:id=\"4\">"
                        + run("%") + "</w:moveTo>" + run("以上")));
    }

    @Test
    void hiddenWordsAreOut() throws IOException {
        String style =
                "<w:style w:type=\"character\" w:styleId=\"b1\"><w:name w:val=\"内部\"/><w:rPr><w:vanish/></w:rPr></w:style>"
                        + "<w:style w:type=\"character\" w:styleId=\"b2\"><w:name w:val=\"二\"/><w:basedOn w:val=\"b1\"/></w:style>";
        WordFile file = WordFile.empty()
                .styleXml(style)
                .style("a9", "隐藏", "a", "<w:rPr><w:vanish/></w:rPr>")
                .body("<w:p>" + run("公开") + HIDDEN + "<w:r><w:rPr><w:rStyle w:val=\"b2\"/></w:rPr><w:t>内部</w:t></w:r>"
                        + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>内容</w:t></w:r></w:p>")
                .body("<w:p><w:pPr><w:pStyle w:val=\"a9\"/></w:pPr>" + run("整段隐藏")
                        + "<w:r><w:rPr><w:vanish w:val=\"false\"/></w:rPr><w:t>除了这里</w:t></w:r></w:p>")
                .text("结尾");

        assertEquals("公开内容\n除了这里结尾\n", read(file).text());
    }

    @Test
    void fieldsShowTheirResultsOnly() throws IOException {
        assertEquals(
                "见第3页和附件及网址。\n",
                paragraph(run("见第") + field(" PAGEREF _Toc1 \\h ", run("3")) + run("页和")
                        + "<w:fldSimple w:instr=\" REF a \">" + run("附件") + "</w:fldSimple>" + run("及")
                        + field(" HYPERLINK \"" + "http://a\" ", "<w:hyperlink>" + run("网址") + "</w:hyperlink>")
                        + run("。")));
    }

    @Test
    void aFieldInACodeBelongsToTheCode() throws IOException {
        String inner = field(" PAGE ", run("7"));
        assertEquals(
                "前单数页后\n",
                paragraph(run("前") + mark("begin") + "<w:r><w:instrText> IF </w:instrText></w:r>" + inner
                        + "<w:r><w:instrText>=1</w:instrText></w:r>" + mark("separate") + run("单数页") + mark("end")
                        + run("后")));
    }

    @Test
    void enclosedCharactersAndReadingsAreShownByTheCode() throws IOException {
        String code = "<w:r><w:instrText> eq \\o\\ac(</w:instrText></w:r><w:r><w:instrText>○,%s)</w:instrText></w:r>";
        String reading = "<w:r><w:instrText> EQ \\* jc2 \\* hps10 \\o\\ad(\\s\\up 9(lu),甪)</w:instrText></w:r>";
        assertEquals(
                "①⑫密甪直\n",
                paragraph(mark("begin") + String.format(code, "1") + mark("end") + mark("begin")
                        + String.format(code, "12")
                        + mark("end") + mark("begin") + String.format(code, "密") + mark("end") + mark("begin") + reading
                        + mark("end") + run("直") + mark("begin") + "<w:r><w:instrText> TC a </w:instrText></w:r>"
                        + mark("end")));
    }

    @Test
    void lineEndsInTheXmlAreNoLineEndsOfTheText() throws IOException {
        assertEquals(
                "总体 要求\n", paragraph("<w:r><w:t>\n  总体</w:t></w:r><w:r><w:t xml:space=\"preserve\">\n要求</w:t></w:r>"));
    }

    @Test
    void aContentsFieldStaysTextOverSeveralParagraphs() throws IOException {
        WordFile file = WordFile.empty()
                .body("<w:sdt><w:sdtPr><w:alias w:val=\"目录\"/></w:sdtPr><w:sdtContent><w:p>" + mark("begin")
                        + "<w:r><w:instrText> TOC \\o </w:instrText></w:r>" + mark("separate") + run("一、总体要求")
                        + "<w:r><w:tab/></w:r>" + run("1") + "</w:p><w:p>" + run("二、重点任务") + "</w:p><w:p>" + mark("end")
                        + "</w:p></w:sdtContent></w:sdt>")
                .text("正文");

        assertEquals("一、总体要求\t1\n二、重点任务\n\n正文\n", read(file).text());
    }

    @Test
    void breaksEndLines() throws IOException {
        assertEquals(
                "上\n中\n下-1\n",
                paragraph(run("上") + "<w:r><w:br/></w:r>" + run("中") + "<w:r><w:br w:type=\"page\"/></w:r>" + run("下")
                        + "<w:r><w:noBreakHyphen/><w:softHyphen/></w:r>" + run("1")));
    }

    @Test
    void signsOfSymbolFontsAreTheirCharacters() throws IOException {
        String sign = "<w:r><w:sym w:font=\"%s\" w:char=\"%s\"/></w:r>";
        assertEquals(
                "☑□①≥㊣\n",
                paragraph(String.format(sign, "Wingdings", "F0FE")
                        + String.format(sign, "Wingdings", "F0A8")
                        + String.format(sign, "Wingdings", "F081")
                        + String.format(sign, "Symbol", "F0B3")
                        + String.format(sign, "宋体", "32A3")
                        + String.format(sign, "Webdings", "F041")));
    }

    @Test
    void aRubyHasOnlyItsBase() throws IOException {
        assertEquals(
                "甪直镇\n",
                paragraph("<w:r><w:ruby><w:rubyPr><w:lid w:val=\"zh-CN\"/></w:rubyPr><w:rt>" + run("lù")
                        + "</w:rt><w:rubyBase>" + run("甪") + "</w:rubyBase></w:ruby></w:r>" + run("直镇")));
    }

    @Test
    void formulasAndSmartTagsAreRead() throws IOException {
        assertEquals(
                "按x2计算北京\n",
                paragraph(run("按") + "<m:oMath><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r>"
                        + "</m:sup></m:sSup></m:oMath>" + run("计算") + "<w:smartTag w:element=\"place\"><w:smartTagPr/>"
                        + run("北京") + "</w:smartTag>"));
    }

    @Test
    void commentsAreOut() throws IOException {
        assertEquals(
                "正文\n",
                paragraph("<w:commentRangeStart w:id=\"0\"/>" + run("正文")
                        + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>"));
    }

    @Test
    void textBoxesStandOnceAfterTheirParagraph() throws IOException {
        String box = "<w:txbxContent><w:p>" + run("框内") + "</w:p></w:txbxContent>";
        DocumentText text = read(WordFile.empty()
                .text("首段")
                .body("<w:p>" + run("前") + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>"
                        + box
                        + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
                        + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>" + run("后") + "</w:p>")
                .text("末段"));

        assertEquals("首段\n前后\n框内\n末段\n", text.text());
        assertEquals(
                2,
                text.origin(text.text().indexOf("框内")).orElseThrow().paragraph().orElseThrow());
        assertEquals(
                3,
                text.origin(text.text().indexOf("末段")).orElseThrow().paragraph().orElseThrow());
    }

    @Test
    void theSecondAlternativeIsReadWhereTheFirstGivesNothing() throws IOException {
        assertEquals(
                "好㊙\n",
                paragraph("<w:r><mc:AlternateContent><mc:Choice Requires=\"x\"><w:unknown/></mc:Choice><mc:Fallback>"
                        + "<w:t>好</w:t></mc:Fallback></mc:AlternateContent></w:r>"
                        + "<w:r><mc:AlternateContent><mc:Choice Requires=\"w16se\"><w16se:symEx xmlns:w16se=\"urn:x\""
                        + " w16se:font=\"Segoe UI Emoji\" w16se:char=\"3299\"/></mc:Choice><mc:Fallback><w:t>㊙</w:t></mc:Fallback>"
                        + "</mc:AlternateContent></w:r>"));
    }

    @Test
    void aStyleSeparatorJoinsHeadingAndText() throws IOException {
        WordFile file = WordFile.empty()
                .list(1, Level.of("decimal", "%1."))
                .body(itemXml(1, 0, "<w:rPr><w:vanish/><w:specVanish/></w:rPr>", run("压实责任。")))
                .text("各级要层层落实。")
                .item(1, 0, "强化督查。");

        assertEquals("1.压实责任。各级要层层落实。\n2.强化督查。\n", read(file).text());
    }

    @Test
    void headingsAreParagraphsWithAnOutlineLevelOrAHeadingStyle() throws IOException {
        DocumentText text = read(WordFile.empty()
                .style("1", "heading 1", "a", "")
                .style("20", "公文标题二", "a", "<w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>")
                .style("21", "子标题", "20", "")
                .style("30", "标题 3", "a", "")
                .styled("1", "甲")
                .styled("21", "乙")
                .styled("30", "丙")
                .body("<w:p><w:pPr><w:pStyle w:val=\"1\"/><w:outlineLvl w:val=\"9\"/></w:pPr>" + run("丁") + "</w:p>")
                .body("<w:p><w:pPr><w:outlineLvl w:val=\"3\"/></w:pPr>" + run("戊") + "</w:p>")
                .body("<w:p><w:pPr><w:outlineLvl w:val=\"3\"/></w:pPr></w:p>"));

        assertEquals(
                List.of("甲1", "乙2", "丙3", "戊4"),
                text.headings().stream()
                        .map(heading -> text.text()
                                        .substring(
                                                heading.span().start(),
                                                heading.span().end())
                                + heading.level())
                        .toList());
    }

    @Test
    void headersAndFootersAreChromeOnceEach() throws IOException {
        String reference = "<w:%sReference w:type=\"%s\" r:id=\"%s\"/>";
        String section = "<w:sectPr>" + String.format(reference, "header", "default", "rId11")
                + String.format(reference, "header", "even", "rId12")
                + String.format(reference, "header", "first", "rId13")
                + String.format(reference, "footer", "default", "rId14") + "</w:sectPr>";
        DocumentText text = read(WordFile.empty()
                .part("rId11", "header", "header1.xml", "<w:hdr><w:p>" + run("市政府文件") + "</w:p></w:hdr>")
                .part("rId12", "header", "header2.xml", "<w:hdr><w:p>" + run("双页") + "</w:p></w:hdr>")
                .part("rId13", "header", "header3.xml", "<w:hdr><w:p>" + run("首页") + "</w:p></w:hdr>")
                .part(
                        "rId14",
                        "footer",
                        "footer1.xml",
                        "<w:ftr><w:p>" + run("— ") + field(" PAGE ", run("1")) + run(" —") + "</w:p></w:ftr>")
                .body("<w:p><w:pPr>" + section + "</w:pPr>" + run("第一节") + "</w:p>")
                .text("第二节"));

        assertEquals(List.of("市政府文件", "— 1 —"), words(text, text.chrome()));
        assertEquals("第一节\n第二节\n市政府文件\n— 1 —\n", text.text());
    }

    @Test
    void headersOfFirstAndEvenPagesAreReadWhereTheDocumentHasThem() throws IOException {
        DocumentText text = read(WordFile.empty()
                .part("rId12", "header", "header2.xml", "<w:hdr><w:p>" + run("双页") + "</w:p></w:hdr>")
                .part("rId13", "header", "header3.xml", "<w:hdr><w:p>" + run("首页") + "</w:p></w:hdr>")
                .part("rId14", "settings", "settings.xml", "<w:settings><w:evenAndOddHeaders/></w:settings>")
                .body("<w:p><w:pPr><w:sectPr><w:headerReference w:type=\"even\" r:id=\"rId12\"/>"
                        + "<w:headerReference w:type=\"first\" r:id=\"rId13\"/><w:titlePg/></w:sectPr></w:pPr>"
                        + run("正文")
                        + "</w:p>"));

        assertEquals(List.of("双页", "首页"), words(text, text.chrome()));
    }

    @Test
    void notesStandAtTheEndWithTheirMarks() throws IOException {
        String notes =
                "<w:footnotes><w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
                        + note(1, "未引用") + note(2, "按2020年价格计算") + note(3, "不含农户") + "</w:footnotes>";
        DocumentText text = read(WordFile.empty()
                .part("rId21", "footnotes", "footnotes.xml", notes)
                .body(
                        "<w:p>" + run("产值") + reference(3, "") + run("增长") + reference(2, "") + "</w:p>"
                                + "<w:sectPr><w:footnotePr><w:numFmt w:val=\"decimalEnclosedCircleChinese\"/></w:footnotePr></w:sectPr>")
                .text("结尾"));

        assertEquals("产值增长\n结尾\n①不含农户\n②按2020年价格计算\n", text.text());
        assertEquals(List.of("①不含农户", "②按2020年价格计算"), words(text, text.notes()));
    }

    @Test
    void marksOfNotesAreWrittenAsTheDocumentSays() throws IOException {
        String settings =
                "<w:settings><w:footnotePr><w:numFmt w:val=\"decimalEnclosedCircleChinese\"/></w:footnotePr></w:settings>";
        DocumentText text = read(WordFile.empty()
                .part("rId20", "settings", "settings.xml", settings)
                .part(
                        "rId21",
                        "footnotes",
                        "footnotes.xml",
                        "<w:footnotes>" + note(1, "甲") + note(2, "乙") + "</w:footnotes>")
                .part(
                        "rId22",
                        "endnotes",
                        "endnotes.xml",
                        "<w:endnotes>" + note(5, "尾").replace("footnote", "endnote") + "</w:endnotes>")
                .body("<w:p>" + run("文") + reference(1, "*") + reference(2, "")
                        + reference(5, "").replace("footnote", "endnote") + "</w:p>"));

        assertEquals("文\n*甲\n①乙\ni 尾\n", text.text());
    }

    private static String note(int id, String words) {
        return "<w:footnote w:id=\"" + id + "\"><w:p><w:r><w:footnoteRef/></w:r>" + run(" " + words)
                + "</w:p></w:footnote>";
    }

    private static String reference(int id, String ownMark) {
        return ownMark.isEmpty()
                ? "<w:r><w:footnoteReference w:id=\"" + id + "\"/></w:r>"
                : "<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"" + id + "\"/><w:t>" + ownMark
                        + "</w:t></w:r>";
    }

    private static String table(String... rows) {
        return "<w:tbl><w:tblPr><w:tblW w:w=\"0\"/></w:tblPr><w:tblGrid><w:gridCol/></w:tblGrid>"
                + String.join("", rows) + "</w:tbl>";
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String cell(String properties, String... paragraphs) {
        StringBuilder cell = new StringBuilder("<w:tc><w:tcPr>" + properties + "</w:tcPr>");
        Arrays.stream(paragraphs).forEach(words -> cell.append("<w:p>" + run(words) + "</w:p>"));
        return cell.append("</w:tc>").toString();
    }

    private static final String MERGED = "<w:vMerge w:val=\"restart\"/>";
    private static final String GOES_ON = "<w:vMerge/>";

    private static String span(int columns) {
        return "<w:gridSpan w:val=\"" + columns + "\"/>";
    }

    @Test
    void mergedCellsSpanRowsAndColumns() throws IOException {
        DocumentText text = read(WordFile.empty()
                .text("前")
                .body(table(
                        row(cell(MERGED, "类别"), cell(span(2), "目标"), cell(MERGED, "单位")),
                        row(cell(GOES_ON, ""), cell("", "2024年"), cell("", "2025年"), cell(GOES_ON, "")),
                        row(cell("", "经济"), cell("", "5%"), cell("", "6%"), cell("", "发改委", "统计局"))))
                .text("后"));

        assertEquals("前\n类别\t目标\t单位\n2024年\t2025年\n经济\t5%\t6%\t发改委\n统计局\n后\n", text.text());
        assertEquals(
                List.of(
                        List.of("0 1x2 类别", "1 2x1 目标", "3 1x2 单位"),
                        List.of("1 1x1 2024年", "2 1x1 2025年"),
                        List.of("0 1x1 经济", "1 1x1 5%", "2 1x1 6%", "3 1x1 发改委\n统计局")),
                cells(text, 0));
        assertEquals(
                12,
                text.origin(text.text().indexOf("统计局"))
                        .orElseThrow()
                        .paragraph()
                        .orElseThrow());
        assertEquals(
                14,
                text.origin(text.text().indexOf("后")).orElseThrow().paragraph().orElseThrow());
    }

    private static List<List<String>> cells(DocumentText text, int table) {
        return text.tables().get(table).rows().stream()
                .map(row -> row.stream().map(cell -> show(text, cell)).toList())
                .toList();
    }

    private static String show(DocumentText text, DocumentCell cell) {
        return cell.column() + " " + cell.columnSpan() + "x" + cell.rowSpan() + " "
                + text.text().substring(cell.span().start(), cell.span().end());
    }

    @Test
    void rowsMayBeginLaterAndDeletedOrHiddenOnesAreOut() throws IOException {
        DocumentText text = read(WordFile.empty()
                .body(table(
                        row(cell("", "甲"), cell("", "乙")),
                        "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + cell("", "丙") + "</w:tr>",
                        "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + cell("", "丁") + cell("", "丁") + "</w:tr>",
                        "<w:tr><w:trPr><w:hidden/></w:trPr>" + cell("", "戊") + "</w:tr>",
                        "<w:sdt><w:sdtPr/><w:sdtContent>" + row(cell("", "己"), cell("", "庚"))
                                + "</w:sdtContent></w:sdt>"))
                .text("后"));

        assertEquals(
                List.of(List.of("0 1x1 甲", "1 1x1 乙"), List.of("1 1x1 丙"), List.of("0 1x1 己", "1 1x1 庚")),
                cells(text, 0));
        assertEquals(
                9,
                text.origin(text.text().indexOf("后")).orElseThrow().paragraph().orElseThrow());
    }

    @Test
    void aTableInACellIsTextOfTheCell() throws IOException {
        String inner = table(row(cell("", "一"), cell("", "二")), row(cell("", "三"), cell("", "四")));
        DocumentText text = read(WordFile.empty()
                .body(table(
                        row(cell("", "外"), "<w:tc><w:tcPr/><w:p>" + run("前") + "</w:p>" + inner + "<w:p/></w:tc>"))));

        assertEquals(List.of(List.of("0 1x1 外", "1 1x1 前\n一 二\n三 四")), cells(text, 0));
    }

    @Test
    void framesOfOneColumnAreParagraphs() throws IOException {
        DocumentText text =
                read(WordFile.empty().body(table(row(cell("", "专栏1 重大工程")), row(cell("", "1.交通工程。", "2.水利工程。")))));

        assertEquals("专栏1 重大工程\n1.交通工程。\n2.水利工程。\n", text.text());
        assertTrue(text.tables().isEmpty());
    }

    @Test
    void aLongCellWithMostOfTheTableIsParagraphs() throws IOException {
        String[] paragraphs = IntStream.range(0, 12)
                .mapToObj(i -> "第" + i + "段" + "文".repeat(40))
                .toArray(String[]::new);
        DocumentText text = read(WordFile.empty().text("题").body(table(row(cell("", "侧栏"), cell("", paragraphs)))));

        assertTrue(text.tables().isEmpty());
        assertTrue(text.text().startsWith("题\n侧栏\n第0段文"), text.text());
    }

    @Test
    void originsCountTheParagraphsOfTheBody() throws IOException {
        DocumentText text = read(WordFile.titled("题")
                .body("<w:p/><w:p/><w:p/>")
                .body("<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>" + run("合") + "</w:p>")
                .text("并"));

        assertEquals("题\n\n合并\n", text.text());
        assertEquals(1, text.origin(0).orElseThrow().paragraph().orElseThrow());
        assertEquals(
                5,
                text.origin(text.text().indexOf("合并")).orElseThrow().paragraph().orElseThrow());
    }

    @Test
    void aFileInsideTheDocumentIsADoubt() throws IOException {
        DocumentText text = read(WordFile.empty().text("正文").body("<w:altChunk r:id=\"rId9\"/>"));

        assertEquals("inserted-file", text.doubts().get(0).code());
    }

    @Test
    void strictFilesAreRead() throws IOException {
        WordFile file = WordFile.empty();
        String strict = "http://purl.oclc.org/ooxml/";
        file.entry(
                        "_rels/.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                                + " Id=\"rId1\" Type=\"" + strict
                                + "officeDocument/relationships/officeDocument\" Target=\"/word/document2.xml\"/></Relationships>")
                .entry(
                        "word/document2.xml",
                        "<w:document xmlns:w=\"" + strict
                                + "wordprocessingml/main\"><w:body><w:p><w:r><w:t>严格</w:t></w:r></w:p>"
                                + "</w:body></w:document>");

        assertEquals("严格\n", read(file).text());
    }

    @Test
    void aDocumentWithoutStylesAndListsIsRead() throws IOException {
        WordFile file = WordFile.empty()
                .item(1, 0, "正文")
                .styled("gone", "段落")
                .entry("word/_rels/document.xml.rels", "<Relationships/>");

        assertEquals("正文\n段落\n", read(file).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:document xmlns:w=\"w\"><w:body><w:p>",
                "<w:document xmlns:w=\"w\"/>",
                "nothing",
                "",
                "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>&e;"
                        + "</w:t></w:r></w:p></w:body></w:document>",
            })
    void damagedDocumentsAreRefusedInOneLine(String document) {
        byte[] bytes = WordFile.empty().entry("word/document.xml", document).bytes();

        UnreadableTextException e = assertThrows(
                UnreadableTextException.class, () -> PlanParser.create().read(bytes, "坏.docx"));
        assertEquals(Reason.DAMAGED, e.reason(), e.getMessage());
        assertFalse(e.getMessage().contains("\n"), e.getMessage());
    }

    @Test
    void aCutFileIsRefused() {
        byte[] whole = WordFile.titled("题").bytes();
        for (int length = 60; length < whole.length; length += 97) {
            byte[] cut = Arrays.copyOf(whole, length);
            try {
                PlanParser.create().read(cut, "断.docx");
            } catch (UnreadableTextException e) {
                assertFalse(e.getMessage().contains("\n"), e.getMessage());
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }

    @Test
    void nestingIsBounded() {
        StringBuilder deep = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            deep.append("<w:tbl><w:tr><w:tc>");
        }
        byte[] bytes = WordFile.empty().body(deep.toString()).bytes();

        UnreadableTextException e = assertThrows(
                UnreadableTextException.class, () -> PlanParser.create().read(bytes, "深.docx"));
        assertEquals(Reason.TOO_LARGE, e.reason(), e::getMessage);
        assertTrue(e.getMessage().contains("maxDepth"), e.getMessage());
    }

    @Test
    void cellsAreBounded() {
        String rows = row(cell(span(60), "")).repeat(20);
        DocumentLimits limits = DocumentLimits.builder().maxCells(500).build();
        byte[] bytes = WordFile.empty().body(table(rows)).bytes();

        UnreadableTextException e = assertThrows(
                UnreadableTextException.class,
                () -> PlanParser.builder().documentLimits(limits).build().read(bytes, "宽.docx"));
        assertTrue(e.getMessage().contains("maxCells"), e.getMessage());
    }

    @Test
    void theTextOfAFileIsBounded() {
        DocumentLimits limits =
                DocumentLimits.builder().maxInflatedBytes(80_000).build();
        byte[] bytes = WordFile.empty().text("长".repeat(4_000)).bytes();

        UnreadableTextException e = assertThrows(
                UnreadableTextException.class,
                () -> PlanParser.builder().documentLimits(limits).build().read(bytes, "长.docx"));
        assertEquals(Reason.TOO_LARGE, e.reason());
        assertTrue(e.getMessage().contains("maxInflatedBytes"), e.getMessage());
    }

    @Test
    void namesInAnOldCharsetAreNoDamage() throws IOException {
        byte[] bytes = WordFile.titled("题").entry("word/media/图.png", "").bytes(Charset.forName("GBK"));
        DocumentFile file = new DocumentFile("a.docx", bytes);

        assertEquals(
                "题\n",
                new DocxReader()
                        .read(file, new DocumentWatch("a.docx", DocumentLimits.DEFAULT))
                        .text());
    }

    @Test
    void aProtectedArchiveIsToldApart() {
        byte[] bytes = WordFile.titled("题").bytes();
        // the bit for encryption of each entry in the directory
        for (int i = 0; i + 8 < bytes.length; i++) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
                bytes[i + 8] |= 1;
            }
        }

        UnreadableTextException e = assertThrows(
                UnreadableTextException.class, () -> PlanParser.create().read(bytes, "密.docx"));
        assertEquals(Reason.ENCRYPTED, e.reason());
    }

    @Test
    void otherArchivesAreNotRead() {
        byte[] zip = WordFile.empty().bytes();
        String names = new String(zip, StandardCharsets.ISO_8859_1).replace("word/", "xl/ab");

        assertFalse(new DocxReader().reads(new DocumentFile("a", names.getBytes(StandardCharsets.ISO_8859_1))));
        assertFalse(
                new DocxReader().reads(new DocumentFile("a", "word/document.xml".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void loopsOfStylesAndListsEnd() throws IOException {
        WordFile file = WordFile.empty()
                .style("x", "甲", "y", "")
                .style("y", "乙", "x", "")
                .styleXml("<w:style w:type=\"numbering\" w:styleId=\"z\"><w:name w:val=\"z\"/><w:pPr><w:numPr>"
                        + "<w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>")
                .definition(1, "<w:numStyleLink w:val=\"z\"/>")
                .instance(1, 1, "")
                .body(
                        "<w:p><w:pPr><w:pStyle w:val=\"x\"/><w:numPr><w:ilvl w:val=\"99\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                                + run("文") + "</w:p>");

        assertEquals("文\n", read(file).text());
    }

    @Test
    void raisedFiguresAfterANumberArePowers() throws IOException {
        String raised = "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>5</w:t></w:r>";
        assertEquals("累计10⁵⁵6元，500m5\n", paragraph(run("累计10") + raised + raised + run("6元，500m") + raised));
    }
}
