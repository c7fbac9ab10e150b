package io.github.guihua.model.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.guihua.core.text.Span;
import io.github.guihua.model.Achievement;
import io.github.guihua.model.BoundedQuantity;
import io.github.guihua.model.Change;
import io.github.guihua.model.Chapter;
import io.github.guihua.model.Citation;
import io.github.guihua.model.Comparison;
import io.github.guihua.model.Confidence;
import io.github.guihua.model.Deadline;
import io.github.guihua.model.DeadlineKind;
import io.github.guihua.model.DueTime;
import io.github.guihua.model.Heading;
import io.github.guihua.model.Indicator;
import io.github.guihua.model.IndicatorNature;
import io.github.guihua.model.IndicatorValue;
import io.github.guihua.model.Metadata;
import io.github.guihua.model.Milestone;
import io.github.guihua.model.Modality;
import io.github.guihua.model.NodeRole;
import io.github.guihua.model.Numbering;
import io.github.guihua.model.NumberingStyle;
import io.github.guihua.model.Origin;
import io.github.guihua.model.Outline;
import io.github.guihua.model.Passage;
import io.github.guihua.model.PersonRole;
import io.github.guihua.model.Place;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanKind;
import io.github.guihua.model.PlanPeriod;
import io.github.guihua.model.Reading;
import io.github.guihua.model.Responsibility;
import io.github.guihua.model.ResponsiblePerson;
import io.github.guihua.model.ResponsibleUnit;
import io.github.guihua.model.Statements;
import io.github.guihua.model.Target;
import io.github.guihua.model.Task;
import io.github.guihua.model.UnitRole;
import io.github.guihua.model.source.Diagnostic;
import io.github.guihua.model.source.ParseResult;
import io.github.guihua.model.source.Severity;
import io.github.guihua.model.source.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One plan that has something of everything, and its rows. */
class PlanRowsTest {

    private static final String ID = "ab".repeat(32);
    private static final Numbering FIRST = new Numbering(NumberingStyle.HAN_COMMA, Optional.of(1), "一、");

    private final PlanRows rows = PlanRows.of("x/a.txt", result(plan(new PlanPeriod(2021, 2025, Optional.of(2035)))));

    @Test
    void theDocument() {
        assertEquals(
                line(
                        ID,
                        "x/a.txt",
                        "某市规划",
                        2021,
                        2025,
                        2035,
                        "通知",
                        "市政府、市发改委",
                        "某政发〔2021〕1号",
                        "K1",
                        "各县、各部门",
                        LocalDate.of(2021, 3, 1),
                        LocalDate.of(2021, 3, 5),
                        "前言",
                        "结语",
                        null,
                        "UTF-8",
                        500,
                        2,
                        3,
                        1,
                        1,
                        3,
                        1,
                        1,
                        2,
                        1,
                        1,
                        2021,
                        "FIVE_YEAR_PLAN"),
                line(rows.document()));
    }

    @Test
    void chaptersAndTasksKnowWhatTheyStandIn() {
        assertEquals(
                List.of(
                        line(
                                at("children/0"),
                                ID,
                                null,
                                "1",
                                0,
                                "WORK",
                                "HAN_COMMA",
                                1,
                                "一、",
                                "建设",
                                "文",
                                10,
                                20,
                                null,
                                2021,
                                "FIVE_YEAR_PLAN"),
                        line(
                                at("children/0/children/1"),
                                ID,
                                at("children/0"),
                                "1.2",
                                1,
                                "WORK",
                                null,
                                null,
                                null,
                                "学校",
                                "",
                                null,
                                null,
                                null,
                                2021,
                                "FIVE_YEAR_PLAN")),
                lines(rows.of(PlanTable.CHAPTERS)));
        assertEquals(
                List.of(
                        line(
                                at("children/0/children/0"),
                                ID,
                                at("children/0"),
                                null,
                                "1.1",
                                1,
                                "WORK",
                                "HAN_COMMA",
                                1,
                                "一、",
                                "修路",
                                "",
                                "每季度末",
                                "RECURRING",
                                LocalDate.of(2021, 1, 1),
                                LocalDate.of(2025, 12, 31),
                                "P3M",
                                35,
                                39,
                                30,
                                40,
                                null,
                                2021,
                                "FIVE_YEAR_PLAN"),
                        line(
                                at("children/0/children/0/children/0"),
                                ID,
                                at("children/0"),
                                at("children/0/children/0"),
                                "1.1.1",
                                2,
                                null,
                                null,
                                null,
                                null,
                                "",
                                "铺桥",
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                2021,
                                "FIVE_YEAR_PLAN"),
                        line(
                                at("children/1"),
                                ID,
                                null,
                                null,
                                "2",
                                0,
                                null,
                                null,
                                null,
                                null,
                                "收尾",
                                "",
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                2021,
                                "FIVE_YEAR_PLAN")),
                lines(rows.of(PlanTable.TASKS)));
        assertEquals(
                List.of(line(
                        at("children/0/children/0/responsibleUnits/0"),
                        ID,
                        at("children/0/children/0"),
                        "财政局",
                        "市财政局",
                        "财局",
                        "LEAD",
                        true,
                        31,
                        34,
                        null,
                        2021,
                        "FIVE_YEAR_PLAN")),
                lines(rows.of(PlanTable.UNITS)));
        assertEquals(
                List.of(line(
                        at("children/0/children/0/responsiblePersons/0"),
                        ID,
                        at("children/0/children/0"),
                        "张三",
                        "副市长",
                        "OFFICER",
                        36,
                        38,
                        null,
                        2021,
                        "FIVE_YEAR_PLAN")),
                lines(rows.of(PlanTable.PERSONS)));
    }

    @Test
    void statementsKnowWhatTheyStandIn() {
        List<String> wanted = List.of(
                line(at("preamble/targets/0"), ID, at("preamble"), "PREAMBLE"),
                line(at("children/0/children/0/targets/0"), ID, at("children/0/children/0"), "TASK"),
                line(at("closing/targets/0"), ID, at("closing"), "CLOSING"));
        String rest = line(
                "",
                "道路",
                "5至6公里",
                "BETWEEN",
                new BigDecimal("5"),
                new BigDecimal("6.5"),
                "公里",
                "INCREASE",
                "P1W",
                "到2025年",
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 12, 31),
                "FIRM",
                "HIGH",
                32,
                36,
                null,
                2021,
                "FIVE_YEAR_PLAN");
        assertEquals(wanted.stream().map(front -> front + rest).toList(), lines(rows.of(PlanTable.TARGETS)));
        assertEquals(PlanTable.TARGETS, rows.of(PlanTable.TARGETS).get(0).table());
        assertEquals(
                List.of(line(
                        at("children/0/achievements/0"),
                        ID,
                        at("children/0"),
                        "CHAPTER",
                        "",
                        "3所",
                        "EQUAL",
                        new BigDecimal("3"),
                        null,
                        null,
                        "LEVEL",
                        null,
                        null,
                        null,
                        null,
                        "PLAIN",
                        null,
                        null,
                        null,
                        null,
                        2021,
                        "FIVE_YEAR_PLAN")),
                lines(rows.of(PlanTable.ACHIEVEMENTS)));
        assertEquals(
                PlanTable.ACHIEVEMENTS, rows.of(PlanTable.ACHIEVEMENTS).get(0).table());
        assertEquals(
                List.of(line(
                        at("children/0/milestones/0"),
                        ID,
                        at("children/0"),
                        "CHAPTER",
                        "建成投用",
                        "2022年底前",
                        null,
                        LocalDate.of(2022, 12, 31),
                        "ASPIRATIONAL",
                        null,
                        11,
                        15,
                        null,
                        2021,
                        "FIVE_YEAR_PLAN")),
                lines(rows.of(PlanTable.MILESTONES)));
    }

    @Test
    void indicatorsAreARowAValue() {
        assertEquals(
                List.of(
                        line(
                                at("indicators/0/values/0"),
                                ID,
                                at("indicators/0"),
                                "人口",
                                "万人",
                                "BINDING",
                                true,
                                "2020年",
                                2020,
                                new BigDecimal("12.5"),
                                "12.5",
                                50,
                                60,
                                null,
                                2021,
                                "FIVE_YEAR_PLAN"),
                        line(
                                at("indicators/0/values/1"),
                                ID,
                                at("indicators/0"),
                                "人口",
                                "万人",
                                "BINDING",
                                true,
                                "备注",
                                null,
                                null,
                                "—",
                                50,
                                60,
                                null,
                                2021,
                                "FIVE_YEAR_PLAN"),
                        line(
                                at("indicators/1"),
                                ID,
                                at("indicators/1"),
                                "面积",
                                null,
                                null,
                                false,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                2021,
                                "FIVE_YEAR_PLAN")),
                lines(rows.of(PlanTable.INDICATORS)));
    }

    @Test
    void citationsAndDiagnostics() {
        assertEquals(
                List.of(line(at("citations/0"), ID, "某法", "国发〔2020〕2号", 70, 75, "paragraph 7", 2021, "FIVE_YEAR_PLAN")),
                lines(rows.of(PlanTable.CITATIONS)));
        assertEquals(
                List.of(line(
                        ID + "#/diagnostics/0",
                        ID,
                        "WARNING",
                        "numbering-gap",
                        "缺号",
                        3,
                        4,
                        80,
                        82,
                        2021,
                        "FIVE_YEAR_PLAN")),
                lines(rows.of(PlanTable.DIAGNOSTICS)));
    }

    @Test
    void theYearIsThatOfThePeriodElseOfTheIssueElseOfThePublication() {
        assertEquals(2021, PlanRows.of("a", result(plan(null))).document().number("year"));
        Plan published = Plan.builder()
                .metadata(
                        Metadata.builder().publishedOn(LocalDate.of(2019, 1, 2)).build())
                .build();
        assertEquals(2019, PlanRows.of("a", result(published)).document().number("year"));
        assertEquals(
                null,
                PlanRows.of("a", result(Plan.builder().build())).document().number("year"));
    }

    @Test
    void aRowTellsItsValuesByTheNamesOfTheColumns() {
        PlanRow unit = rows.of(PlanTable.UNITS).get(0);
        assertEquals("市财政局", unit.text("full_name"));
        assertEquals(31, unit.number("span_start"));
        assertEquals(true, unit.value("collective"));
        assertThrows(IllegalArgumentException.class, () -> unit.value("fullName"));
        assertThrows(IllegalArgumentException.class, () -> PlanRow.of(PlanTable.FAILURES, "a"));
        assertEquals(unit, PlanRow.of(PlanTable.UNITS, unit.values()));
        assertEquals(List.of(), rows.of(PlanTable.FAILURES));
    }

    private static Plan plan(PlanPeriod period) {
        Task part = new Task("1.1.1", null, Heading.NONE, "铺桥", Responsibility.NONE, Statements.NONE, null, null);
        Task road = new Task(
                "1.1",
                Optional.of(NodeRole.WORK),
                new Heading(Optional.of(FIRST), "修路"),
                "",
                new Responsibility(
                        List.of(new ResponsibleUnit(
                                "财政局", "市财政局", Optional.of("财局"), UnitRole.LEAD, true, Place.of(31, 34))),
                        List.of(new ResponsiblePerson(
                                Optional.of("张三"), Optional.of("副市长"), PersonRole.OFFICER, Place.of(36, 38))),
                        Optional.of(new Deadline(
                                "每季度末",
                                DeadlineKind.RECURRING,
                                Optional.of(LocalDate.of(2021, 1, 1)),
                                Optional.of(LocalDate.of(2025, 12, 31)),
                                Optional.of(Period.ofMonths(3)),
                                Place.of(35, 39)))),
                new Statements(List.of(target()), null, null),
                List.of(part),
                Place.of(30, 40));
        Chapter schools = new Chapter("1.2", NodeRole.WORK, Heading.of("学校"), "", Statements.NONE, List.of(), null);
        Achievement built = new Achievement(
                "",
                new BoundedQuantity("3所", Comparison.EQUAL, new BigDecimal("3"), null, null),
                Change.LEVEL,
                null,
                DueTime.NONE,
                Modality.PLAIN,
                Reading.NONE,
                null);
        Milestone open = new Milestone(
                "建成投用",
                new DueTime(Optional.of("2022年底前"), Optional.empty(), Optional.of(LocalDate.of(2022, 12, 31))),
                Modality.ASPIRATIONAL,
                Reading.NONE,
                Place.of(11, 15));
        Chapter building = new Chapter(
                "1",
                NodeRole.WORK,
                new Heading(Optional.of(FIRST), "建设"),
                "文",
                new Statements(null, List.of(built), List.of(open)),
                List.of(road, schools),
                Place.of(10, 20));
        Task last = new Task("2", null, Heading.of("收尾"), "", Responsibility.NONE, Statements.NONE, null, null);
        Metadata metadata = new Metadata(
                Optional.of("通知"),
                List.of("市政府", "市发改委"),
                Optional.of("某政发〔2021〕1号"),
                Optional.of("K1"),
                List.of("各县", "各部门"),
                Optional.of(LocalDate.of(2021, 3, 1)),
                Optional.of(LocalDate.of(2021, 3, 5)));
        Indicator people = new Indicator(
                "人口",
                Optional.of("万人"),
                Optional.of(IndicatorNature.BINDING),
                true,
                List.of(
                        new IndicatorValue("2020年", Optional.of(2020), Optional.of(new BigDecimal("12.5")), "12.5"),
                        new IndicatorValue("备注", null, null, "—")),
                Place.of(50, 60));
        Indicator area = new Indicator("面积", null, null, false, null, null);
        return new Plan(
                Optional.of("某市规划"),
                PlanKind.FIVE_YEAR_PLAN,
                metadata,
                Optional.ofNullable(period),
                new Outline(
                        Optional.of(new Passage("前言", new Statements(List.of(target()), null, null), null)),
                        List.of(building, last),
                        Optional.of(new Passage("结语", new Statements(List.of(target()), null, null), null))),
                List.of(people, area),
                List.of(new Citation(
                        "某法", Optional.of("国发〔2020〕2号"), Place.of(new Span(70, 75), Origin.ofParagraph(7)))));
    }

    private static Target target() {
        return new Target(
                "道路",
                new BoundedQuantity(
                        "5至6公里",
                        Comparison.BETWEEN,
                        new BigDecimal("5"),
                        Optional.of(new BigDecimal("6.5")),
                        Optional.of("公里")),
                Change.INCREASE,
                Optional.of(Period.ofWeeks(1)),
                new DueTime(
                        Optional.of("到2025年"),
                        Optional.of(LocalDate.of(2025, 1, 1)),
                        Optional.of(LocalDate.of(2025, 12, 31))),
                Modality.FIRM,
                new Reading(Optional.of(Confidence.HIGH), null),
                Place.of(32, 36));
    }

    private static ParseResult result(Plan plan) {
        Diagnostic gap = new Diagnostic(
                Severity.WARNING, "numbering-gap", "缺号", Optional.of(new Span(80, 82)), Optional.of(3), Optional.of(4));
        return new ParseResult(new Source("a.txt", "UTF-8", 500, ID), plan, List.of(), List.of(gap));
    }

    private static String at(String place) {
        return ID + "#/plan/" + place;
    }

    private static String line(Object... values) {
        return String.join("|", Arrays.stream(values).map(String::valueOf).toList());
    }

    private static String line(PlanRow row) {
        return line(row.values());
    }

    private static List<String> lines(List<? extends PlanRow> rows) {
        return rows.stream().map(PlanRowsTest::line).toList();
    }
}
