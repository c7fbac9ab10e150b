package io.github.guihua.model.validation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.core.text.Span;
import io.github.guihua.model.Achievement;
import io.github.guihua.model.Block;
import io.github.guihua.model.BoundedQuantity;
import io.github.guihua.model.Change;
import io.github.guihua.model.Chapter;
import io.github.guihua.model.Citation;
import io.github.guihua.model.Comparison;
import io.github.guihua.model.Deadline;
import io.github.guihua.model.DeadlineKind;
import io.github.guihua.model.Diagnostic;
import io.github.guihua.model.DueTime;
import io.github.guihua.model.Heading;
import io.github.guihua.model.Indicator;
import io.github.guihua.model.IndicatorValue;
import io.github.guihua.model.Metadata;
import io.github.guihua.model.Milestone;
import io.github.guihua.model.Modality;
import io.github.guihua.model.NodeRole;
import io.github.guihua.model.Numbering;
import io.github.guihua.model.NumberingStyle;
import io.github.guihua.model.Outline;
import io.github.guihua.model.ParseResult;
import io.github.guihua.model.Passage;
import io.github.guihua.model.Place;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanKind;
import io.github.guihua.model.PlanPeriod;
import io.github.guihua.model.Reading;
import io.github.guihua.model.Responsibility;
import io.github.guihua.model.ResponsiblePerson;
import io.github.guihua.model.ResponsibleUnit;
import io.github.guihua.model.Source;
import io.github.guihua.model.Statements;
import io.github.guihua.model.Target;
import io.github.guihua.model.Task;
import io.github.guihua.model.UnitRole;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ValidationTest {

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(() -> Task.builder().build(), "/title TitleOrText"),
                fault(() -> Task.builder().title(" ").text("\u3000").build(), "/title TitleOrText"),
                fault(() -> Chapter.builder().build(), "/role NotNull", "/title TitleOrText"),
                fault(() -> Target.builder().build(), "/amount NotNull", "/subject NotNull"),
                fault(() -> Achievement.builder().subject("x").build(), "/amount NotNull"),
                fault(() -> Target.of("x").exactly("1", " ").build(), "/unit NonBlank"),
                fault(() -> Target.of("x").exactly("1", null).due("").build(), "/due NonBlank"),
                fault(() -> Target.of("x").between("3", "2", "个").build(), "/max BoundsOfComparison"),
                fault(
                        () -> Target.of("x")
                                .quantity(Comparison.BETWEEN, BigDecimal.ONE, null)
                                .build(),
                        "/max BoundsOfComparison"),
                fault(
                        () -> Target.of("x")
                                .quantity(Comparison.EQUAL, BigDecimal.ONE, BigDecimal.TEN)
                                .build(),
                        "/max BoundsOfComparison"),
                fault(
                        () -> Target.of("x")
                                .exactly("-3", "%")
                                .change(Change.DECREASE)
                                .build(),
                        "/amount SensibleChange"),
                fault(
                        () -> Target.of("x")
                                .exactly("1", "个")
                                .by(2025)
                                .dueFrom(LocalDate.of(2026, 1, 1))
                                .build(),
                        "/dueBy OrderedDue"),
                fault(() -> PlanPeriod.of(2025, 2021), "/endYear OrderedYears"),
                fault(() -> PlanPeriod.of(2021, 2025, 2024), "/horizonYear OrderedYears"),
                fault(() -> PlanPeriod.of(2025, 2021, 2020), "/endYear OrderedYears", "/horizonYear OrderedYears"),
                fault(() -> PlanPeriod.of(0, 10000), "/endYear Max", "/startYear Positive"),
                fault(() -> PlanPeriod.builder().build(), "/endYear NotNull", "/startYear NotNull"),
                fault(() -> PlanPeriod.builder().endYear(2025).build(), "/startYear NotNull"),
                fault(() -> ResponsibleUnit.of("", UnitRole.LEAD), "/fullName NonBlank", "/name NonBlank"),
                fault(() -> ResponsibleUnit.builder().build(), "/name NotNull"),
                fault(() -> ResponsibleUnit.builder().name("a").alias("").build(), "/alias NonBlank"),
                fault(() -> Passage.of(" "), "/text NonBlank"),
                fault(() -> Passage.builder().build(), "/text NotNull"),
                fault(() -> Numbering.of(NumberingStyle.CHAPTER, -1, "x"), "/ordinal PositiveOrZero"),
                fault(() -> Numbering.builder().build(), "/style NotNull"),
                fault(() -> Citation.of(""), "/title NonBlank"),
                fault(
                        () -> Citation.builder().documentNumber("").build(),
                        "/documentNumber NonBlank",
                        "/title NotNull"),
                fault(() -> Indicator.builder().unit("").build(), "/name NotNull", "/unit NonBlank"),
                fault(() -> IndicatorValue.of("2025", 0, "1"), "/year Positive"),
                fault(
                        () -> Metadata.builder()
                                .issuer("a")
                                .issuer(" ")
                                .recipient("")
                                .documentNumber("")
                                .build(),
                        "/documentNumber NonBlank",
                        "/issuers/1 NonBlank",
                        "/recipients/0 NonBlank"),
                fault(() -> Plan.builder().title("").build(), "/title NonBlank"),
                fault(() -> Block.builder().build(), "/span NotNull", "/type NotNull"),
                fault(
                        () -> Diagnostic.builder()
                                .code("")
                                .line(0)
                                .column(-1)
                                .span(new Span(0, 0))
                                .build(),
                        "/code NonBlank",
                        "/column Positive",
                        "/line Positive",
                        "/message NotNull"),
                fault(() -> Source.builder().length(-1).build(), "/length PositiveOrZero", "/sha256 NotNull"),
                fault(() -> Source.builder().length(1).sha256("xyz").build(), "/sha256 Pattern"),
                fault(() -> ParseResult.builder().build(), "/plan NotNull", "/source NotNull"));
    }

    private static Arguments fault(Supplier<Object> building, String... violations) {
        return Arguments.of(building, List.of(violations));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void faultsAreFoundAllAtOnce(Supplier<Object> building, List<String> expected) {
        PlanValidationException e = assertThrows(PlanValidationException.class, building::get);
        assertEquals(expected, codes(e.violations()));
    }

    @Test
    void sensibleOddities() {
        assertDoesNotThrow(() -> Task.builder().text("一是加强领导").build());
        assertDoesNotThrow(
                () -> Task.builder().subtask(Task.builder().title("a").build()).build());
        assertDoesNotThrow(() -> Chapter.builder()
                .role(NodeRole.REVIEW)
                .task(Task.builder().title("a").build())
                .build());
        assertDoesNotThrow(() ->
                Target.of("增速").exactly("-3.2", "%").change(Change.INCREASE).build());
        assertDoesNotThrow(() -> Target.of("自然增长率").exactly("-0.5", "‰").build());
        assertDoesNotThrow(() -> Target.of("").between("2", "2", null).build());
        assertDoesNotThrow(() -> PlanPeriod.of(2026, 2026, 2026));
    }

    @Test
    void aDeadlineAgreesWithItself() {
        assertEquals(
                List.of("/by OrderedDeadline", "/per RecurrenceOfDeadline"),
                faults(() -> Deadline.builder()
                        .text("每季度")
                        .kind(DeadlineKind.RECURRING)
                        .from(LocalDate.of(2025, 2, 1))
                        .by(LocalDate.of(2025, 1, 1))
                        .build()));
        assertEquals(
                List.of("/per RecurrenceOfDeadline"),
                faults(() ->
                        Deadline.builder().text("年底前").per(Period.ofMonths(3)).build()));
        assertEquals(List.of("/text NotNull"), faults(() -> Deadline.builder().build()));
    }

    @Test
    void aPersonHasANameOrAPost() {
        assertEquals(
                List.of("/name NameOrPost"),
                faults(() -> ResponsiblePerson.builder().build()));
        assertDoesNotThrow(() -> ResponsiblePerson.builder().post("副市长").build());
    }

    @Test
    void aMilestoneDoesNotEndBeforeItBegins() {
        assertEquals(
                List.of("/dueBy OrderedDue"),
                faults(() -> Milestone.of("完成验收")
                        .dueFrom(LocalDate.of(2025, 2, 1))
                        .dueBy(LocalDate.of(2025, 1, 1))
                        .build()));
    }

    private static List<String> faults(Executable build) {
        return assertThrows(PlanValidationException.class, build).violations().stream()
                .map(violation -> violation.path() + " " + violation.code())
                .toList();
    }

    @Test
    void faultsDeepInAPlanAreFoundWithTheirPaths() {
        Task bad = new Task(
                "1",
                null,
                new Heading(Optional.of(new Numbering(NumberingStyle.DASH, Optional.of(-1), "")), "a"),
                "",
                new Responsibility(
                        List.of(new ResponsibleUnit(" ", "x", null, UnitRole.LEAD, false, Place.NONE)), null, null),
                new Statements(List.of(crossed()), List.of(), null),
                List.of(new Task("1", null, Heading.NONE, "", Responsibility.NONE, Statements.NONE, null, null)),
                null);
        Chapter inner = new Chapter("1", NodeRole.WORK, Heading.of("b"), "", Statements.NONE, List.of(bad), null);
        Chapter outer = new Chapter("2", NodeRole.WORK, Heading.of("c"), "", Statements.NONE, List.of(inner), null);
        Plan.Builder plan = Plan.builder()
                .period(new PlanPeriod(2025, 2021, null))
                .preamble(new Passage("", Statements.NONE, null))
                .chapter(outer)
                .task(new Task("2", null, Heading.of("d"), "", Responsibility.NONE, Statements.NONE, null, null));

        PlanValidationException e = assertThrows(PlanValidationException.class, plan::build);

        assertEquals(
                List.of(
                        "/children/0/children/0/children/0/children/0/id UniqueIds",
                        "/children/0/children/0/children/0/children/0/title TitleOrText",
                        "/children/0/children/0/children/0/id UniqueIds",
                        "/children/0/children/0/children/0/numbering/ordinal PositiveOrZero",
                        "/children/0/children/0/children/0/responsibleUnits/0/name NonBlank",
                        "/children/0/children/0/children/0/targets/0/dueBy OrderedDue",
                        "/children/1/id UniqueIds",
                        "/period/endYear OrderedYears",
                        "/preamble/text NonBlank"),
                codes(e.violations()));
        assertEquals(
                List.of("1", "", "1", -1, " ", LocalDate.of(2025, 1, 1), "2", 2021, ""),
                e.violations().stream()
                        .map(violation -> violation.value().get())
                        .toList());
    }

    @Test
    void violationsAreOrderedByNumber() {
        Plan.Builder plan = Plan.builder();
        for (int i = 0; i < 12; i++) {
            plan.citation(new Citation("", null, null));
        }
        PlanValidationException e = assertThrows(PlanValidationException.class, plan::build);
        assertEquals("/citations/2/title", e.violations().get(2).path());
        assertEquals("/citations/10/title", e.violations().get(10).path());
    }

    @Test
    void aParsedPlanMayBeCheckedWithoutAnException() {
        Plan plan = new Plan(Optional.of(" "), PlanKind.OTHER, Metadata.NONE, null, Outline.NONE, null, null);
        assertEquals(List.of("/title NonBlank"), codes(PlanValidator.validate(plan)));
        assertEquals(List.of(), PlanValidator.validate(Plan.builder().build()));
    }

    @Test
    void theMessageNamesPathFaultAndValue() {
        PlanValidationException e = assertThrows(
                PlanValidationException.class,
                () -> Target.of("x").between("3", "2", " ").build());

        assertEquals(
                "Target\n"
                        + "  /max: must be given, and at least amount, with BETWEEN; else it must be absent (2)\n"
                        + "  /unit: must not be blank ( )",
                e.message(Locale.ENGLISH));
        assertEquals(
                "Target\n  /max: BETWEEN 须有不小于 amount 的上限，其他比较不得有上限 (2)\n  /unit: 不得为空 ( )",
                e.message(Locale.SIMPLIFIED_CHINESE));
        assertTrue(e.getMessage().startsWith("Target\n  /max: "));
    }

    @Test
    void whatIsMissingHasNoValue() {
        PlanViolation violation = assertThrows(
                        PlanValidationException.class, () -> Target.of("x").build())
                .violations()
                .get(0);
        assertEquals(Optional.empty(), violation.value());
        assertEquals("must be given", violation.message(Locale.FRENCH));
        assertEquals("不得缺失", violation.message(Locale.CHINA));
    }

    @Test
    void longValuesAreCut() {
        PlanViolation violation = new PlanViolation("a", Optional.of("长".repeat(1000)), "Pattern", Map.of());
        assertTrue(violation.toString().length() < 120);
    }

    private static Target crossed() {
        return new Target(
                "x",
                new BoundedQuantity("1", Comparison.EQUAL, BigDecimal.ONE, null, null),
                Change.LEVEL,
                null,
                new DueTime(null, Optional.of(LocalDate.of(2026, 1, 1)), Optional.of(LocalDate.of(2025, 1, 1))),
                Modality.PLAIN,
                Reading.NONE,
                null);
    }

    private static List<String> codes(List<PlanViolation> violations) {
        return violations.stream()
                .map(violation -> violation.path() + " " + violation.code())
                .toList();
    }
}
