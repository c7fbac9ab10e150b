package io.github.guihua.parser.internal.reading.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.Indicator;
import io.github.guihua.model.IndicatorValue;
import io.github.guihua.model.ResponsibleUnit;
import io.github.guihua.parser.internal.prose.PlanText;
import io.github.guihua.parser.internal.reading.TestRows;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableFinderTest {

    /** A text, and the tables that are in it. */
    record Case(String name, String text, String expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** Finds the tables of a text. */
    static List<FoundTable> find(String source) {
        PlanText text = new PlanText(source);
        return new TableFinder().find(text, text.lines(0, text.length()), List.of());
    }

    static Stream<Case> cases() {
        String all = TestRows.text(TableFinderTest.class, "table-cases.txt");
        return Arrays.stream(all.split("(?m)^### "))
                .filter(part -> !part.isBlank())
                .map(part -> {
                    int text = part.indexOf('\n') + 1;
                    int expected = part.indexOf("\n>>>\n");
                    return new Case(
                            part.substring(0, text - 1),
                            part.substring(text, expected + 1),
                            part.substring(expected + 5).strip());
                });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsTables(Case one) {
        String shown = find(one.text()).stream().map(TableFinderTest::show).collect(Collectors.joining("\n"));
        assertEquals(one.expected(), shown);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsTheSameBetweenLinesOfProse(Case one) {
        String prose = "为做好全年工作，现将有关事项明确如下，请认真贯彻执行，并将落实情况及时报告。\n\n";
        String shown = find(prose + one.text() + "\n" + prose).stream()
                .map(TableFinderTest::show)
                .collect(Collectors.joining("\n"));
        assertEquals(one.expected(), shown);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsTheSameWithOtherLineEnds(Case one) {
        for (String end : List.of("\r\n", "\r", "\u000b", "\f", "\u0085", "\u2028", "\u2029")) {
            String shown = find(one.text().replace("\n", end)).stream()
                    .map(TableFinderTest::show)
                    .collect(Collectors.joining("\n"));
            assertEquals(one.expected(), shown);
        }
    }

    @Test
    void tableGoesFromItsFirstCellToItsLast() {
        String source = "表1\n\n指标\n\n2020年\n\n2025年\n\n甲（%）\n\n1\n\n2\n\n乙（%）\n\n3\n\n4\n\n正文继续。";
        FoundTable table = find(source).get(0);
        assertEquals("指标", source.substring(table.start(), table.start() + 2));
        assertTrue(source.substring(table.start(), table.end()).endsWith("\n4"));
    }

    @Test
    void rowsOfTasksGiveTaskUnitsAndTime() {
        String source = "序号\n\n工作任务\n\n牵头单位\n\n配合单位\n\n完成时限\n\n1\n\n修建村道。\n\n县交通运输局\n\n县财政局、各乡镇\n\n"
                + "9月底\n\n2\n\n开展评比。\n\n县妇联\n\n团县委、教育局\n\n年底";
        List<TaskRow> tasks = find(source).get(0).tasks();
        assertEquals(2, tasks.size());
        assertEquals("修建村道。", tasks.get(0).task().text());
        assertEquals("9月底", tasks.get(0).due().orElseThrow().text());
        assertEquals(
                List.of("LEAD 县交通运输局", "SUPPORT 县财政局", "SUPPORT 各乡镇"),
                tasks.get(0).units().stream()
                        .map(u -> u.role() + " " + u.fullName())
                        .toList());
        assertEquals(
                List.of("LEAD 县妇联", "SUPPORT 团县委", "SUPPORT 教育局"),
                tasks.get(1).units().stream()
                        .map(u -> u.role() + " " + u.fullName())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"市发改委<br>市财政局", "<p>市发改委</p><p>市财政局</p>", "<span>市发改委</span>\n<BR/>市财政局<br>"})
    void aCellOfMarkupHoldsABodyALine(String bodies) {
        String source = "<table><tr><td>任务</td><td>责任单位</td></tr><tr><td>修建村道</td><td>" + bodies
                + "</td></tr><tr><td>开展评比</td><td>市妇联</td></tr></table>";
        List<TaskRow> tasks = find(source).get(0).tasks();
        assertEquals(
                List.of("市发改委", "市财政局"),
                tasks.get(0).units().stream().map(ResponsibleUnit::name).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"市发改委＜br＞市财政局", "市发改委<市财政局", "<<<<", ">市发改委<", "<b＞市发改委<"})
    void whatIsNoTagPartsNoBodies(String bodies) {
        String source = "任务\t责任单位\t完成时限\n修建村道\t" + bodies + "\t6月底\n开展评比\t市妇联\t9月底";
        List<TaskRow> tasks = find(source).get(0).tasks();
        assertEquals(2, tasks.size());
        assertTrue(tasks.get(0).units().size() <= 1);
    }

    @Test
    void findsAllTablesOfAText() {
        String table = "| 指标 | 2025年 |\n| 甲（%） | 1 |\n";
        assertEquals(2, find(table + "\n正文。\n" + table).size());
    }

    /** A list of cells above which a sentence is: the sentence and the heading before it are no heads. */
    @Test
    void noHeadIsASentence() {
        List<FoundTable> tables = find("""
                主要指标
                到2025年，主要指标如期实现。
                指标
                2020年
                2025年
                1.城镇化率(%)
                60
                65
                2.劳动生产率(万元/人)
                10
                12
                3.预期寿命(岁)
                77
                78
                """);
        assertEquals(1, tables.size());
        assertEquals(3, tables.get(0).indicators().size());
    }

    @Test
    void headsRepeatedWithoutEndAreReadInGoodTime() {
        assertEquals(List.of(), find("序号\n指标\n2020年\n属性\n".repeat(5_000)));
        assertEquals(List.of(), find("序号指标2020年属性".repeat(5_000)));
        assertEquals(List.of(), find("<table><tr><td>".repeat(5_000)));
        assertEquals(
                List.of(),
                find("序号  指标  2020年\n".repeat(5_000)).stream()
                        .flatMap(t -> t.indicators().stream())
                        .toList());
    }

    private static String show(FoundTable table) {
        StringBuilder shown = new StringBuilder(table.kind() + " " + table.headerRows());
        for (List<Cell> row : table.rows()) {
            shown.append('\n').append(row.stream().map(Cell::text).collect(Collectors.joining("¦")));
        }
        for (Indicator indicator : table.indicators()) {
            shown.append('\n').append(show(indicator));
        }
        return shown.toString();
    }

    private static String show(Indicator indicator) {
        return "> " + indicator.name()
                + " [" + indicator.unit().orElse("") + "] "
                + indicator.nature().map(Enum::name).orElse("-")
                + (indicator.cumulative() ? " sum " : " ")
                + indicator.values().stream().map(TableFinderTest::show).collect(Collectors.joining(" "));
    }

    private static String show(IndicatorValue value) {
        return value.column()
                + value.year().map(year -> "@" + year).orElse("")
                + "="
                + value.amount().map(amount -> amount.toPlainString()).orElse("'" + value.text() + "'");
    }
}
