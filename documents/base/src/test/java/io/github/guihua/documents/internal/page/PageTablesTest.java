package io.github.guihua.documents.internal.page;

import static io.github.guihua.documents.internal.page.TestPage.sentence;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.core.text.UnreadableTextException;
import io.github.guihua.parser.document.DocumentCell;
import io.github.guihua.parser.document.DocumentLimits;
import io.github.guihua.parser.document.DocumentText;
import io.github.guihua.parser.document.DocumentWatch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTablesTest {

    private static final float[] COLUMNS = {80, 230, 380, 530};

    private static List<String> cells(DocumentText text, int table) {
        List<String> cells = new ArrayList<>();
        text.tables().get(table).rows().forEach(row -> {
            StringBuilder line = new StringBuilder();
            for (DocumentCell cell : row) {
                line.append(cell.column())
                        .append('+')
                        .append(cell.columnSpan())
                        .append('x')
                        .append(cell.rowSpan());
                line.append(text.text(), cell.span().start(), cell.span().end()).append(' ');
            }
            cells.add(line.toString().strip());
        });
        return cells;
    }

    @Test
    void missingLinesAreSpans() throws IOException {
        TestPage page = new TestPage()
                .rule(80, 200, 530, 200)
                .rule(230, 230, 530, 230)
                .rule(80, 260, 530, 260)
                .rule(80, 290, 530, 290)
                .rule(80, 200, 80, 290)
                .rule(230, 200, 230, 290)
                .rule(380, 230, 380, 290)
                .rule(530, 200, 530, 290);
        page.at(100, 235, 12, "指标")
                .at(350, 220, 12, "数值")
                .at(260, 250, 12, "上年")
                .at(400, 250, 12, "今年");
        page.at(100, 280, 12, "粮食产量").at(260, 280, 12, "1.5").at(400, 280, 12, "1.6");

        assertEquals(
                List.of("0+1x2指标 1+2x1数值", "1+1x1上年 2+1x1今年", "0+1x1粮食产量 1+1x11.5 2+1x11.6"),
                cells(TestPage.read(page), 0));
    }

    @Test
    void linesThatWrapInACellAreJoinedAndParagraphsAreNot() throws IOException {
        TestPage page = new TestPage().grid(COLUMNS, new float[] {200, 300, 340});
        page.at(86, 216, 12, "深化国资国企改革，完善现")
                .at(86, 236, 12, "代企业制度")
                .at(236, 216, 12, "国资委")
                .at(236, 236, 12, "财政局")
                .at(86, 325, 12, "优化营商环境");

        assertEquals(
                List.of("0+1x1深化国资国企改革，完善现代企业制度 1+1x1国资委\n财政局 2+1x1", "0+1x1优化营商环境 1+1x1 2+1x1"),
                cells(TestPage.read(page), 0));
    }

    @Test
    void aTableGoesOnAcrossPagesWithoutItsRepeatedHead() throws IOException {
        TestPage first = new TestPage().paragraph(2, sentence(60)).grid(COLUMNS, new float[] {700, 730, 760});
        first.at(100, 720, 12, "任务")
                .at(250, 720, 12, "单位")
                .at(400, 720, 12, "时限")
                .footer("1");
        first.at(100, 750, 12, "修路").at(250, 750, 12, "交通局").at(400, 750, 12, "6月");
        TestPage second = new TestPage().grid(COLUMNS, new float[] {70, 100, 130});
        second.at(100, 90, 12, "任务").at(250, 90, 12, "单位").at(400, 90, 12, "时限").footer("2");
        second.at(100, 120, 12, "架桥").at(250, 120, 12, "水利局").at(400, 120, 12, "9月");
        DocumentText text = TestPage.read(first, second);

        assertEquals(1, text.tables().size());
        assertEquals(
                List.of("0+1x1任务 1+1x1单位 2+1x1时限", "0+1x1修路 1+1x1交通局 2+1x16月", "0+1x1架桥 1+1x1水利局 2+1x19月"),
                cells(text, 0));
    }

    @Test
    void aRowThatAPageBreakDividesIsOneRow() throws IOException {
        TestPage first = new TestPage().paragraph(2, sentence(60)).grid(COLUMNS, new float[] {700, 760});
        first.at(86, 720, 12, "全面推行河长制和湖").at(250, 720, 12, "水利局").at(400, 720, 12, "全年");
        TestPage second = new TestPage().grid(COLUMNS, new float[] {70, 100, 130});
        second.at(86, 90, 12, "长制")
                .at(100, 120, 12, "架桥")
                .at(250, 120, 12, "交通局")
                .at(400, 120, 12, "9月");

        assertEquals(
                List.of("0+1x1全面推行河长制和湖长制 1+1x1水利局 2+1x1全年", "0+1x1架桥 1+1x1交通局 2+1x19月"),
                cells(TestPage.read(first, second), 0));
    }

    @Test
    void textBetweenKeepsTablesApart() throws IOException {
        TestPage first =
                new TestPage().grid(COLUMNS, new float[] {700, 730, 760}).at(100, 720, 12, "任务");
        TestPage second = new TestPage().paragraph(2, sentence(60)).grid(COLUMNS, new float[] {300, 330, 360});

        assertEquals(
                2, TestPage.read(first, second.at(100, 320, 12, "单位")).tables().size());
    }

    @Test
    void alignedRowsWithoutLinesAreATable() throws IOException {
        TestPage page = new TestPage().paragraph(2, sentence(60)).skip(20);
        String[][] rows = {{"序号", "任务名称", "牵头单位"}, {"1", "招商引资", "商务局"}, {"2", "水污染防治", "生态环境局"}};
        for (int i = 0; i < rows.length; i++) {
            page.at(90, 400 + 25 * i, 12, rows[i][0])
                    .at(200, 400 + 25 * i, 12, rows[i][1])
                    .at(400, 400 + 25 * i, 12, rows[i][2]);
        }

        assertEquals(
                List.of("0+1x1序号 1+1x1任务名称 2+1x1牵头单位", "0+1x11 1+1x1招商引资 2+1x1商务局", "0+1x12 1+1x1水污染防治 2+1x1生态环境局"),
                cells(TestPage.read(page), 0));
    }

    @Test
    void aFrameAroundTextIsNoTable() throws IOException {
        TestPage page =
                new TestPage().paragraph(2, sentence(60)).grid(new float[] {80, 530}, new float[] {300, 330, 420});
        page.at(250, 320, 12, "专栏1 重大工程").at(86, 350, 12, "1." + sentence(35)).at(86, 370, 12, sentence(20));
        DocumentText text = TestPage.read(page);

        assertTrue(text.tables().isEmpty());
        assertTrue(text.text().contains("\n1." + sentence(35) + sentence(20) + "\n"), text.text());
    }

    @Test
    void cellsAreCounted() {
        DocumentWatch watch =
                new DocumentWatch("t", DocumentLimits.builder().maxCells(3).build());
        List<Ruling> rulings = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Ruling.addLine(rulings, 100, 100 + 30 * i, 400, 100 + 30 * i);
            Ruling.addLine(rulings, 100 + 100 * i, 100, 100 + 100 * i, 190);
        }
        List<Piece> pieces = List.of(new Piece("数", 110, 120, 12, 12));
        PageContent page = new PageContent(1, 595, 842, pieces, List.of(), rulings, false, 0);

        UnreadableTextException e =
                assertThrows(UnreadableTextException.class, () -> new PagesText("t", watch).add(page));
        assertTrue(e.getMessage().contains("maxCells"), e.getMessage());
    }
}
