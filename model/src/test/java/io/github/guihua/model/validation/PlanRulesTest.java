package io.github.guihua.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.core.text.Span;
import io.github.guihua.model.Achievement;
import io.github.guihua.model.BoundedQuantity;
import io.github.guihua.model.Change;
import io.github.guihua.model.Chapter;
import io.github.guihua.model.Comparison;
import io.github.guihua.model.Deadline;
import io.github.guihua.model.DueTime;
import io.github.guihua.model.Heading;
import io.github.guihua.model.Indicator;
import io.github.guihua.model.IndicatorValue;
import io.github.guihua.model.Milestone;
import io.github.guihua.model.Modality;
import io.github.guihua.model.NodeRole;
import io.github.guihua.model.Numbering;
import io.github.guihua.model.NumberingStyle;
import io.github.guihua.model.Outline;
import io.github.guihua.model.Passage;
import io.github.guihua.model.Place;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanPeriod;
import io.github.guihua.model.Reading;
import io.github.guihua.model.Responsibility;
import io.github.guihua.model.ResponsibleUnit;
import io.github.guihua.model.Statements;
import io.github.guihua.model.Target;
import io.github.guihua.model.Task;
import io.github.guihua.model.UnitRole;
import io.github.guihua.model.source.Diagnostic;
import io.github.guihua.model.source.Severity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanRulesTest {

    private static List<Diagnostic> found(String rule, Plan plan) {
        return PlanRules.standard().only(rule).check(plan, Locale.ENGLISH);
    }

    private static List<String> paths(String rule, Plan plan) {
        return found(rule, plan).stream().map(d -> d.path().orElseThrow()).toList();
    }

    private static Plan numbered(NumberingStyle style, int... numbers) {
        return Plan.builder().children(tasks(style, numbers)).build();
    }

    private static List<Task> tasks(NumberingStyle style, int... numbers) {
        List<Task> tasks = new ArrayList<>();
        for (int number : numbers) {
            tasks.add(Task.builder()
                    .title("事项")
                    .numbering(Numbering.of(style, number, ""))
                    .build());
        }
        return tasks;
    }

    private static Plan with(Target... targets) {
        return Plan.builder()
                .period(PlanPeriod.of(2021, 2025))
                .task(Task.builder().title("事项").targets(List.of(targets)).build())
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "1 2 3,''",
        "1,''",
        "2,/children/0",
        "1 3,/children/1",
        "1 1,/children/1",
        "1 3 4,/children/1",
        "1 2 1 2,/children/2",
        "0,/children/0",
        "1 2 4 3,/children/2 /children/3"
    })
    void numbersRun(String numbers, String faults) {
        int[] run = java.util.Arrays.stream(numbers.split(" "))
                .mapToInt(Integer::parseInt)
                .toArray();
        assertEquals(faults, String.join(" ", paths("numbering-run", numbered(NumberingStyle.HAN_COMMA, run))));
    }

    @Test
    void stylesCountByThemselvesAndMayCountOnThroughParents() {
        List<Task> mixed = new ArrayList<>(tasks(NumberingStyle.HAN_PAREN, 1, 2));
        mixed.addAll(tasks(NumberingStyle.ARABIC_DOT, 1, 2));
        mixed.add(Task.builder()
                .title("无号")
                .numbering(Numbering.of(NumberingStyle.BARE))
                .build());
        mixed.add(Task.builder().title("不明").build());
        Chapter first =
                Chapter.builder().role(NodeRole.WORK).title("甲").children(mixed).build();
        Chapter onward = first.toBuilder()
                .children(tasks(NumberingStyle.HAN_PAREN, 3, 4))
                .build();
        Chapter afresh =
                first.toBuilder().children(tasks(NumberingStyle.HAN_PAREN, 1)).build();
        Chapter astray =
                first.toBuilder().children(tasks(NumberingStyle.HAN_PAREN, 3)).build();
        Plan plan =
                Plan.builder().children(List.of(first, onward, afresh, astray)).build();
        assertEquals(List.of("/children/3/children/0"), paths("numbering-run", plan));
    }

    @Test
    void aNumberThatDoesNotRunIsToldWithWhatWasExpected() {
        Diagnostic d =
                found("numbering-run", numbered(NumberingStyle.HAN_COMMA, 1, 3)).get(0);
        assertEquals("number 3 of \"事项\" where 2 was expected", d.message());
        assertEquals(Severity.WARNING, d.severity());
        assertEquals("numbering-run", d.code());
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-01,,true",
        "2020-12-31,,false",
        "2025-12-31,,true",
        "2026-01-01,,false",
        ",2025-12-31,true",
        ",2026-01-01,false",
        ",2019-01-01,true",
        ",,true"
    })
    void deadlinesLieInThePeriod(LocalDate by, LocalDate from, boolean fine) {
        Plan plan =
                with(Target.of("x").exactly("1", "个").dueBy(by).dueFrom(from).build());
        assertEquals(fine ? List.of() : List.of("/children/0/targets/0"), paths("deadline-outside-period", plan));
        assertEquals(
                List.of(),
                paths("deadline-outside-period", plan.toBuilder().period(null).build()));
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31,false", "2024-12-31,true", "2025-06-30,false", "2026-01-01,true", "2035-12-31,true"})
    void aPlanForOneYearMayRecallLongerGoals(LocalDate by, boolean fine) {
        Plan plan = with(Target.of("x").exactly("1", "个").dueBy(by).build()).toBuilder()
                .period(PlanPeriod.of(2024, 2024))
                .build();
        assertEquals(fine ? List.of() : List.of("/children/0/targets/0"), paths("deadline-outside-period", plan));
    }

    @Test
    void theHorizonIsInThePeriod() {
        Plan plan = with(Target.of("x").exactly("1", "个").by(2035).build());
        assertEquals(1, paths("deadline-outside-period", plan).size());
        assertEquals(
                List.of(),
                paths(
                        "deadline-outside-period",
                        plan.toBuilder().period(PlanPeriod.of(2021, 2025, 2035)).build()));
        assertEquals(
                "the deadline 2035-12-31 is outside the period of the plan, 2021-01-01 to 2025-12-31",
                found("deadline-outside-period", plan).get(0).message());
    }

    @Test
    void deadlinesOfTasksAndMilestonesAreInThePeriodToo() {
        LocalDate late = LocalDate.of(2036, 6, 30);
        Task task = Task.builder()
                .title("a")
                .deadline(Deadline.on("2036年6月底前", late))
                .milestone(Milestone.of("建成投用").due("2036年6月底前").dueBy(late).build())
                .milestone(Milestone.of("开工").due("年内").build())
                .build();
        Plan plan = Plan.builder().period(PlanPeriod.of(2021, 2025)).task(task).build();
        assertEquals(
                List.of("/children/0/deadline", "/children/0/milestones/0"), paths("deadline-outside-period", plan));
    }

    @Test
    void yearsBeyondTheCalendarAreNoMatterOfDeadlines() {
        Plan plan = with(Target.of("x").exactly("1", "个").by(2035).build());
        Plan wild = new Plan(
                plan.title(),
                plan.kind(),
                plan.metadata(),
                Optional.of(new PlanPeriod(Integer.MIN_VALUE, Integer.MAX_VALUE, Optional.empty())),
                plan.outline(),
                plan.indicators(),
                plan.citations());
        assertEquals(List.of(), paths("deadline-outside-period", wild));
    }

    @Test
    void targetsSayWhatTheyMeasure() {
        Target none = Target.of(" ").exactly("1", "个").build();
        assertEquals(
                List.of("/children/0/targets/1"),
                paths(
                        "target-without-subject",
                        with(Target.of("x").exactly("1", "个").build(), none)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"责任单位：", "牵头单位:", "办好。\n（配合单位：）", " 督办单位： "})
    void aClauseNamesABody(String text) {
        Plan plan = Plan.builder()
                .task(Task.builder().title("a").text(text).build())
                .build();
        assertEquals(List.of("/children/0"), paths("unit-clause-without-body", plan));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "责任单位：市财政局", "明确责任单位", "各责任单位：要抓紧。"})
    void whatIsNoEmptyClauseIsFine(String text) {
        Plan plan = Plan.builder()
                .task(Task.builder().title("a").text(text).build())
                .build();
        assertEquals(List.of(), paths("unit-clause-without-body", plan));
    }

    @Test
    void aUnitHasAName() {
        ResponsibleUnit nobody = new ResponsibleUnit(" ", " ", null, UnitRole.RESPONSIBLE, false, Place.of(3, 4));
        Plan plan = new Plan(
                null,
                Plan.builder().build().kind(),
                Plan.builder().build().metadata(),
                null,
                Outline.of(List.of(new Task(
                        "",
                        null,
                        Heading.of("a"),
                        "责任单位：",
                        new Responsibility(List.of(nobody), null, null),
                        Statements.NONE,
                        null,
                        null))),
                null,
                null);
        Diagnostic d = found("unit-clause-without-body", plan).get(0);
        assertEquals("/children/0/responsibleUnits/0", d.path().orElseThrow());
        assertEquals(Optional.of(new Span(3, 4)), d.span());
        assertEquals("no body follows 责任单位", d.message());
        assertEquals(1, found("unit-clause-without-body", plan).size());
    }

    @Test
    void aRangeHasTwoBounds() {
        Target range = Target.of("x").between("1", "2", "个").build();
        Target half = new Target(
                "x",
                new BoundedQuantity("1—", Comparison.BETWEEN, BigDecimal.ONE, null, null),
                Change.LEVEL,
                null,
                DueTime.NONE,
                Modality.PLAIN,
                Reading.NONE,
                null);
        Achievement done = new Achievement(
                "x",
                new BoundedQuantity("1—", Comparison.BETWEEN, BigDecimal.ONE, null, null),
                Change.LEVEL,
                null,
                DueTime.NONE,
                Modality.PLAIN,
                Reading.NONE,
                null);
        Task task = new Task(
                "",
                null,
                Heading.of("a"),
                "",
                Responsibility.NONE,
                new Statements(List.of(range, half), List.of(done), null),
                null,
                null);
        Plan plan = new Plan(
                null,
                Plan.builder().build().kind(),
                Plan.builder().build().metadata(),
                null,
                Outline.of(List.of(task)),
                null,
                null);
        assertEquals(
                List.of("/children/0/targets/1", "/children/0/achievements/0"), paths("between-without-bound", plan));
    }

    @ParameterizedTest
    @CsvSource({
        "森林覆盖率,%,101,LEVEL,true",
        "森林覆盖率,％,100.5,LEVEL,true",
        "森林覆盖率,%,100,LEVEL,false",
        "森林覆盖率,%,101,INCREASE,false",
        "第三产业比重,%,120,LEVEL,true",
        "生产总值增长率,%,120,LEVEL,false",
        "毛入学率,%,105,LEVEL,false",
        "产值,%,120,LEVEL,false",
        "森林覆盖率,倍,101,LEVEL,false",
        "森林覆盖率,,101,LEVEL,false"
    })
    void aShareIsNoMoreThanTheWhole(String subject, String unit, String amount, Change change, boolean fault) {
        Target target = Target.of(subject).exactly(amount, unit).change(change).build();
        assertEquals(fault, !paths("share-over-hundred", with(target)).isEmpty());
    }

    @Test
    void aShareBetweenAndAShareInATable() {
        assertEquals(
                1,
                paths(
                                "share-over-hundred",
                                with(Target.of("覆盖率").between("90", "110", "%").build()))
                        .size());
        assertEquals(
                0,
                paths(
                                "share-over-hundred",
                                with(Target.of("覆盖率").between("90", "100", "%").build()))
                        .size());
        Indicator row = Indicator.builder()
                .name("覆盖率")
                .unit("%")
                .value(IndicatorValue.of("2020", 2020, "99"))
                .value(IndicatorValue.of("2025", 2025, "103"))
                .build();
        Plan plan = Plan.builder().indicator(row).build();
        assertEquals(
                "\"覆盖率\" is a share, but 103 is more than the whole",
                found("share-over-hundred", plan).get(0).message());
        assertEquals(
                List.of(),
                paths(
                        "share-over-hundred",
                        Plan.builder()
                                .indicator(row.toBuilder().unit("个").build())
                                .build()));
    }

    @Test
    void oneBodyLeads() {
        ResponsibleUnit one = ResponsibleUnit.of("市发展改革委", UnitRole.LEAD);
        ResponsibleUnit two = ResponsibleUnit.of("市财政局", UnitRole.LEAD);
        Task twice = Task.builder()
                .title("a")
                .responsibleUnit(one)
                .responsibleUnit(one)
                .build();
        Task both = Task.builder()
                .title("b")
                .responsibleUnit(one)
                .responsibleUnit(two)
                .subtask(twice)
                .build();
        Diagnostic d = found("two-leads", Plan.builder().task(both).build()).get(0);
        assertEquals("/children/0", d.path().orElseThrow());
        assertEquals("more than one body leads: 市发展改革委、市财政局", d.message());
        assertEquals(1, found("two-leads", Plan.builder().task(both).build()).size());
    }

    @Test
    void anIndicatorIsListedOnce() {
        Indicator one = Indicator.builder().name("登记失业率").unit("%").build();
        Plan plan = Plan.builder()
                .indicator(one)
                .indicator(one.toBuilder().name("调查失业率").build())
                .indicator(one.toBuilder().unit(null).build())
                .indicator(one.toBuilder().cumulative(true).build())
                .build();
        assertEquals(List.of("/indicators/3"), paths("duplicate-indicator", plan));
    }

    @Test
    void aTaskNamesABodyWhereMostBesideItDo() {
        Task named = Task.builder()
                .title("甲")
                .responsibleUnit(ResponsibleUnit.of("市财政局", UnitRole.LEAD))
                .build();
        Task bare = Task.builder().title("乙").build();
        Task below = Task.builder().title("丙").subtask(named).build();
        assertEquals(
                List.of("/children/1"),
                paths(
                        "task-without-unit",
                        Plan.builder().task(named).task(bare).task(below).build()));
        assertEquals(
                List.of(),
                paths("task-without-unit", Plan.builder().task(named).task(bare).build()));
        assertEquals(
                List.of(), paths("task-without-unit", Plan.builder().task(bare).build()));
        Chapter chapter = Chapter.builder()
                .role(NodeRole.WORK)
                .title("章")
                .task(named)
                .task(named)
                .task(bare)
                .build();
        Diagnostic d = found(
                        "task-without-unit", Plan.builder().chapter(chapter).build())
                .get(0);
        assertEquals("/children/0/children/2", d.path().orElseThrow());
        assertEquals("\"乙\" names no body, while 2 of its siblings do", d.message());
    }

    @Test
    void longNamesAreCutInMessages() {
        Task long1 = Task.builder()
                .title("长".repeat(31))
                .numbering(Numbering.of(NumberingStyle.HAN_COMMA, 2, ""))
                .build();
        Task text = Task.builder()
                .text("短文")
                .numbering(Numbering.of(NumberingStyle.HAN_COMMA, 9, ""))
                .build();
        List<Diagnostic> found =
                found("numbering-run", Plan.builder().task(long1).task(text).build());
        assertTrue(
                found.get(0).message().contains("\"" + "长".repeat(30) + "…\""),
                found.get(0).message());
        assertTrue(found.get(1).message().contains("\"短文\""), found.get(1).message());
    }

    @Test
    void theSetIsSwitchable() {
        PlanRules all = PlanRules.standard();
        assertEquals(9, all.rules().size());
        assertEquals(PlanRules.LATEST, all.version());
        assertEquals(all.rules(), PlanRules.version(1).rules());
        assertEquals(8, all.without("two-leads").rules().size());
        assertFalse(all.without("two-leads").rules().stream()
                .anyMatch(rule -> rule.code().equals("two-leads")));
        assertEquals(
                List.of("two-leads (INFO)"),
                all.only("two-leads").rules().stream().map(PlanRule::toString).toList());
        assertEquals(List.of(), all.only().rules());
        assertThrows(IllegalArgumentException.class, () -> all.without("two-leeds"));
        assertThrows(IllegalArgumentException.class, () -> all.only("two-leeds"));
        assertThrows(IllegalArgumentException.class, () -> PlanRules.version(2));
        assertThrows(IllegalArgumentException.class, () -> PlanRules.version(0));
    }

    @Test
    void usersAddRulesOfTheirOwn() {
        PlanRule noLongTitles = PlanRule.of(
                "long-title",
                Severity.ERROR,
                locale -> "「{0}」 has {1} characters",
                (plan, report) -> plan.plan().allTasks().stream()
                        .filter(task -> task.title().length() > 3)
                        .forEach(task ->
                                report.at(task, task.title(), task.title().length())));
        PlanRules rules = PlanRules.standard().plus(noLongTitles);
        Diagnostic d = rules.check(Plan.builder()
                        .task(Task.builder().title("四个字的").build())
                        .build())
                .get(0);
        assertEquals(
                new Diagnostic(
                        Severity.ERROR,
                        "long-title",
                        "「四个字的」 has 4 characters",
                        null,
                        null,
                        null,
                        Optional.of("/children/0")),
                d);
        assertThrows(IllegalArgumentException.class, () -> rules.plus(noLongTitles));
        assertThrows(
                IllegalArgumentException.class,
                () -> PlanRule.of(" ", Severity.INFO, locale -> "", (plan, report) -> {}));
    }

    @Test
    void findingsStandInTheOrderOfThePlan() {
        Target doubtful = Target.of("").exactly("1", "个").by(2050).build();
        Plan plan = with(doubtful).toBuilder()
                .preamble(Passage.builder()
                        .text("前言")
                        .target(doubtful.toBuilder().build())
                        .build())
                .build();
        assertEquals(
                List.of(
                        "/preamble/targets/0 deadline-outside-period",
                        "/preamble/targets/0 target-without-subject",
                        "/children/0/targets/0 deadline-outside-period",
                        "/children/0/targets/0 target-without-subject"),
                PlanRules.standard().check(plan).stream()
                        .map(d -> d.path().orElseThrow() + " " + d.code())
                        .toList());
    }

    @Test
    void everyStandardRuleSpeaksTwoLanguages() {
        for (PlanRule rule : PlanRules.standard().rules()) {
            String english = rule.message(Locale.ENGLISH);
            String chinese = rule.message(Locale.CHINA);
            assertFalse(english.equals(rule.code()), rule.code());
            assertFalse(english.equals(chinese), rule.code());
        }
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.CHINA);
            assertEquals(
                    "「事项」的序号为 3，应为 2",
                    PlanRules.standard()
                            .check(numbered(NumberingStyle.HAN_COMMA, 1, 3))
                            .get(0)
                            .message());
        } finally {
            Locale.setDefault(before);
        }
    }
}
