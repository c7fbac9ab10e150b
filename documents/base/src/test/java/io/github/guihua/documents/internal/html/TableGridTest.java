package io.github.guihua.documents.internal.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Cells of tables are in the places where a browser shows them. */
class TableGridTest {

    @Test
    void cellsSpanColumnsAndRows() {
        assertEquals(
                List.of(
                        List.of("0(1x2) 指标", "1(2x1) 规划期", "3(1x2) 属性"),
                        List.of("1 2020年", "2 2025年"),
                        List.of("0 森林覆盖率", "1 38%", "2 40%", "3 约束性")),
                Pages.cells("<table><tr><th rowspan=2>指标<th colspan=2>规划期<th rowspan=2>属性"
                        + "<tr><th>2020年<th>2025年<tr><td>森林覆盖率<td>38%<td>40%<td>约束性</table>"));
    }

    @Test
    void theHeadIsFirstAndTheFootIsLast() {
        assertEquals(
                List.of(List.of("0 项目", "1 数值"), List.of("0 甲", "1 1"), List.of("0 合计", "1 1")),
                Pages.cells("<table><tfoot><tr><td>合计<td>1</tfoot><tbody><tr><td>甲<td>1</tbody>"
                        + "<thead><tr><th>项目<th>数值</thead></table>"));
    }

    @Test
    void aCaptionIsALineBeforeTheTable() {
        assertEquals(
                List.of("表1 主要指标", "甲\t1", "乙\t2"),
                Pages.lines("<table><caption>表1 <b>主要指标</b></caption><tr><td>甲<td>1<tr><td>乙<td>2</table>"));
    }

    @Test
    void spansEndWithTheirPartOfTheTable() {
        assertEquals(
                List.of(List.of("0 甲", "1 乙"), List.of("0(1x2) 丙", "1 丁"), List.of("1 戊")),
                Pages.cells("<table><thead><tr><td rowspan=9>甲<td>乙</thead>"
                        + "<tbody><tr><td rowspan=0>丙<td>丁<tr><td>戊</tbody></table>"));
        assertEquals(
                List.of(List.of("0 甲", "1 乙"), List.of("0 丙", "1 丁")),
                Pages.cells("<table><tr><td colspan=0>甲<td colspan=x>乙<tr><td rowspan=-2>丙<td>丁</table>"));
    }

    @Test
    void linesOfACellHaveALineEndBetweenThem() {
        assertEquals(
                List.of(List.of("0 甲\n乙", "1 丙\n丁"), List.of("0 戊", "1 ")),
                Pages.cells("<table><tr><td><p>甲</p><p>乙</p><td>丙<br>丁<tr><td>戊<td> &nbsp;</table>"));
    }

    @Test
    void hiddenRowsAndCellsAreLeftOut() {
        assertEquals(
                List.of(List.of("0 甲", "1 乙"), List.of("0 丙", "1 丁")),
                Pages.cells("<table><tr><td>甲<td style=display:none>隐<td>乙<tr style='display:none'><td>隐<td>隐"
                        + "<tr><td>丙<td>丁</table>"));
    }

    @Test
    void aTableInACellIsTextOfTheCell() {
        assertEquals(
                List.of(List.of("0 甲甲甲甲甲甲", "1 乙\n丙"), List.of("0 丁丁丁丁丁丁", "1 戊")),
                Pages.cells("<table><tr><td>甲甲甲甲甲甲<td><table><tr><td>乙<td>丙</table>" + "<tr><td>丁丁丁丁丁丁<td>戊</table>"));
    }

    @Test
    void tablesThatLayOutTextAreNoTables() {
        assertEquals(List.of("专栏1", "甲。"), Pages.lines("<table><tr><td><p>专栏1</p><p>甲。</p></table>"));
        assertEquals(List.of("甲", "乙"), Pages.lines("<table><tr><td colspan=3>甲<tr><td>乙</table>"));
        assertEquals(List.of("甲", "乙"), Pages.lines("<table role=presentation><tr><td>甲<td>乙</table>"));
        String words = "加快建设，完善体系。".repeat(90);
        List<String> lines = Pages.lines("<table><tr><td>左<td><p>" + words + "</p><p>" + words + "</p></table>");
        assertEquals(2, lines.stream().filter(words::equals).count());
    }

    @Test
    void fragmentsOfConvertersAreRead() {
        assertEquals(
                List.of(List.of("0 序号", "1 任务"), List.of("0 1", "1 建设")),
                Pages.cells("<h1>分工</h1><table><tr><td>序号</td><td>任务</td></tr><tr><td>1</td><td>建设</td></tr></table>"));
    }
}
