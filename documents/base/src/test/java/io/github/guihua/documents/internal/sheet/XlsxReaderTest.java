package io.github.guihua.documents.internal.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.core.text.UnreadableTextException;
import io.github.guihua.core.text.UnreadableTextException.Reason;
import io.github.guihua.documents.internal.sheet.Book.Formatted;
import io.github.guihua.documents.internal.sheet.Book.Formula;
import io.github.guihua.documents.internal.sheet.Book.Raw;
import io.github.guihua.model.Origin;
import io.github.guihua.parser.PlanParser;
import io.github.guihua.parser.document.Document;
import io.github.guihua.parser.document.DocumentCell;
import io.github.guihua.parser.document.DocumentLimits;
import io.github.guihua.parser.document.DocumentText;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a sheet shows is what is read. */
class XlsxReaderTest {

    private static DocumentText read(Book book) throws IOException {
        Document document = PlanParser.create().read(book.bytes(), "a.xlsx");
        assertEquals(Optional.of("xlsx"), document.format());
        return document.text();
    }

    private static String text(Book book) throws IOException {
        return read(book).text();
    }

    /** Returns the spans of the cells of a table as column, columns, rows and words. */
    private static List<List<String>> cells(DocumentText text, int table) {
        return text.tables().get(table).rows().stream()
                .map(row -> row.stream().map(cell -> cell(text, cell)).toList())
                .toList();
    }

    private static String cell(DocumentText text, DocumentCell cell) {
        return cell.column() + " " + cell.columnSpan() + " " + cell.rowSpan() + " "
                + text.text().substring(cell.span().start(), cell.span().end());
    }

    @Test
    void aRowIsALineWithTabsAndTitlesAndNotesAreLinesOfTheirOwn() throws IOException {
        DocumentText text = read(new Book()
                .sheet("Sheet1")
                .row("某县任务清单")
                .row(null, null, "单位：万元")
                .row("序号", "任务", "责任单位")
                .row(1, "修路", "县交通局")
                .row("注：以上任务年底前完成。")
                .merge("A1:C1")
                .merge("A5:C5"));
        assertEquals("某县任务清单\n单位：万元\n序号\t任务\t责任单位\n1\t修路\t县交通局\n注：以上任务年底前完成。\n", text.text());
        assertEquals(
                List.of(List.of("0 1 1 序号", "1 1 1 任务", "2 1 1 责任单位"), List.of("0 1 1 1", "1 1 1 修路", "2 1 1 县交通局")),
                cells(text, 0));
        assertEquals(Optional.of(Origin.ofCell("Sheet1", "A1")), text.origin(0));
        assertEquals(
                Optional.of(Origin.ofCell("Sheet1", "B4")),
                text.origin(text.text().indexOf("修路")));
        assertEquals(
                Optional.of(Origin.ofCell("Sheet1", "A5")),
                text.origin(text.text().indexOf("注")));
    }

    @Test
    void mergedCellsSpanColumnsAndRows() throws IOException {
        DocumentText text = read(new Book()
                .sheet("Sheet1")
                .row("类别", "任务", "责任分工", null)
                .row(null, null, "牵头", "配合")
                .row("经济", "修路", "甲局", "乙局")
                .row(null, "建桥", "丙局", "丁局")
                .merge("A1:A2")
                .merge("B1:B2")
                .merge("C1:D1")
                .merge("A3:A4"));
        assertEquals(
                List.of(
                        List.of("0 1 2 类别", "1 1 2 任务", "2 2 1 责任分工"),
                        List.of("2 1 1 牵头", "3 1 1 配合"),
                        List.of("0 1 2 经济", "1 1 1 修路", "2 1 1 甲局", "3 1 1 乙局"),
                        List.of("1 1 1 建桥", "2 1 1 丙局", "3 1 1 丁局")),
                cells(text, 0));
    }

    @Test
    void whatIsHiddenIsNotRead() throws IOException {
        DocumentText text = read(new Book()
                .sheet("字典")
                .hidden()
                .row("甲", "乙", "丙")
                .sheet("Sheet1")
                .row("序号", "内部", "任务", "单位")
                .hiddenRow(1, "x", "藏", "甲局")
                .row(2, "y", "修路", "乙局")
                .row(3, "z", "合并", null)
                .merge("B4:D4")
                .hideColumns(2, 2));
        assertEquals("序号\t任务\t单位\n2\t修路\t乙局\n3\tz\n", text.text());
        // a merged cell is seen as long as a part of it is
        assertEquals(List.of("0 1 1 3", "1 2 1 z"), cells(text, 0).get(2));
    }

    @Test
    void emptyRowsEndATableUnlessTheNumbersGoOn() throws IOException {
        DocumentText text = read(new Book()
                .sheet("Sheet1")
                .row("序号", "任务")
                .row(1, "修路")
                .emptyRow()
                .row(2, "建桥")
                .emptyRow()
                .row("指标", "目标")
                .row("总量", "5%"));
        assertEquals(2, text.tables().size());
        assertEquals("序号\t任务\n1\t修路\n\n2\t建桥\n指标\t目标\n总量\t5%\n", text.text());
    }

    /** A sheet without a title has its name for one, if a person gave it. */
    @Test
    void namesOfSheetsAreTitlesWhereNoOtherIs() throws IOException {
        assertEquals(
                "重点任务\n序号\t任务\n1\t修路\n",
                text(new Book().sheet("重点任务").row("序号", "任务").row(1, "修路")));
        for (String name : List.of("Sheet1", "工作表3", "sheet 2", "1")) {
            assertEquals(
                    "序号\t任务\n1\t修路\n",
                    text(new Book().sheet(name).row("序号", "任务").row(1, "修路")),
                    name);
        }
        assertEquals(
                "某县任务清单\n序号\t任务\n1\t修路\n",
                text(new Book().sheet("重点任务").row("某县任务清单").row("序号", "任务").row(1, "修路")));
    }

    @Test
    void wordsAreThoseOfAllRunsWithoutReadings() throws IOException {
        Book book = new Book().sheet("Sheet1");
        int rich = book.shared("<r><rPr><b/></rPr><t>扩大</t></r><r><t xml:space=\"preserve\">投资 </t></r>"
                + "<rPh sb=\"0\" eb=\"1\"><t>カクダイ</t></rPh><phoneticPr fontId=\"1\"/>");
        book.row(
                        "甲",
                        new Raw("s", "<v>" + rich + "</v>"),
                        new Raw("inlineStr", "<is><r><t>促</t></r><r><t>进</t></r></is>"))
                .row("第一行\n第二行", "a_x000D__x000a_b", "c\td");
        assertEquals("甲\t扩大投资\t促进\n第一行\n第二行\ta\nb\tc d\n", text(book));
    }

    @Test
    void formulasShowTheirValues() throws IOException {
        assertEquals(
                "甲\t3\t合计\tTRUE\t#REF!\n",
                text(new Book()
                        .sheet("Sheet1")
                        .row(
                                "甲",
                                new Formula("1+2", 3),
                                new Formula("\"合\"&\"计\"", "合计"),
                                true,
                                new Raw("e", "<f>#REF!A1</f><v>#REF!</v>"),
                                new Formula("A1", null))));
    }

    @Test
    void numbersAreShownByTheirFormats() throws IOException {
        assertEquals(
                "0.3\t12,345.60\t45.1%\t2024年12月31日\t2024/12/31\t2024年12月\t第3项\n",
                text(new Book()
                        .sheet("Sheet1")
                        .row(
                                0.30000000000000004,
                                new Formatted(12345.6, "#,##0.00"),
                                new Formatted(0.4512, "0.0%"),
                                new Formatted(45657, "yyyy\"年\"m\"月\"d\"日\""),
                                new Formatted(45657, "14"),
                                new Formatted(45657, "57"),
                                new Formatted(3, "\"第\"0\"项\""))));
        assertEquals(
                "甲\t2024/12/31\n", text(new Book().from1904().sheet("Sheet1").row("甲", new Formatted(44195, "14"))));
    }

    @Test
    void aPartThatIsMissingIsSaid() {
        UnreadableTextException e = assertThrows(
                UnreadableTextException.class,
                () -> text(new Book().sheet("Sheet1").row("甲").part("xl/worksheets/sheet1.xml", null)));
        assertEquals(Reason.DAMAGED, e.reason());
        assertTrue(e.getMessage().contains("xl/worksheets/sheet1.xml"), e.getMessage());
    }

    @Test
    void aBookWithoutWordsIsEmpty() {
        UnreadableTextException e = assertThrows(
                UnreadableTextException.class,
                () -> text(new Book().sheet("Sheet1").row(" ", "\u3000")));
        assertEquals(Reason.EMPTY, e.reason());
    }

    /** The greatest sheet that is said is not made. */
    @Test
    void mergedCellsBeyondWhatIsThereCostNothing() throws IOException {
        assertEquals(
                "甲\t乙\n丙\t丁\n",
                text(new Book()
                        .sheet("Sheet1")
                        .row("甲", "乙")
                        .row("丙", "丁")
                        .merge("A1:A1")
                        .merge("C1:XFD1048576")
                        .merge("Z9:A1")));
        assertEquals(
                "甲\n",
                text(new Book().sheet("Sheet1").row("甲", "乙").row("丙", "丁").merge("A1:XFD1048576")));
    }

    @Test
    void cellsAreCounted() {
        Book book = new Book().sheet("Sheet1");
        for (int i = 0; i < 20; i++) {
            book.row("甲", "乙", "丙", "丁", "戊", "己");
        }
        PlanParser parser = PlanParser.builder()
                .documentLimits(DocumentLimits.builder().maxCells(100).build())
                .build();
        UnreadableTextException e =
                assertThrows(UnreadableTextException.class, () -> parser.read(book.bytes(), "a.xlsx"));
        assertEquals(Reason.TOO_LARGE, e.reason());
        assertTrue(e.getMessage().contains("maxCells"), e.getMessage());
    }

    /** Merged cells that cover each other are counted, so that they end soon. */
    @Test
    void mergedCellsAreCounted() {
        Book book = new Book().sheet("Sheet1");
        for (int i = 0; i < 100; i++) {
            book.row("甲", "乙").merge("A1:B100");
        }
        PlanParser parser = PlanParser.builder()
                .documentLimits(DocumentLimits.builder().maxCells(5_000).build())
                .build();
        UnreadableTextException e =
                assertThrows(UnreadableTextException.class, () -> parser.read(book.bytes(), "a.xlsx"));
        assertEquals(Reason.TOO_LARGE, e.reason());
    }

    /** A number of a million digits is not computed with. */
    @Test
    void endlessNumbersStayAsTheyAre() throws IOException {
        String digits = "9".repeat(1_000_000);
        assertEquals(
                "甲\t" + digits + "\n",
                text(new Book().sheet("Sheet1").row("甲", new Raw("n", "<v>" + digits + "</v>"))));
    }
}
