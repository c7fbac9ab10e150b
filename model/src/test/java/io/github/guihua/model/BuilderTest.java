package io.github.guihua.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.core.text.Span;
import io.github.guihua.model.validation.PlanValidationException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuilderTest {

    @Test
    void aTaskReadsAsASentence() {
        Task task = Task.builder()
                .title("加快老旧小区改造")
                .responsibleUnit(ResponsibleUnit.of("区住建局", UnitRole.LEAD))
                .target(Target.builder().subject("改造老旧小区").atLeast("5", "个").build())
                .build();

        assertEquals("区住建局", task.responsibleUnits().get(0).fullName());
        Target target = task.targets().get(0);
        assertEquals("改造老旧小区", target.subject());
        assertEquals(Comparison.AT_LEAST, target.comparison());
        assertEquals(new BigDecimal("5"), target.amount());
        assertEquals(Optional.of("个"), target.unit());
        assertEquals("5个以上", target.text());
        assertEquals(Change.LEVEL, target.change());
        assertEquals(Modality.PLAIN, target.modality());
    }

    static Stream<Arguments> quantities() {
        return Stream.of(
                quantity("5个", Comparison.EQUAL, builder -> builder.exactly("5", "个")),
                quantity("5个以上", Comparison.AT_LEAST, builder -> builder.atLeast("5", "个")),
                quantity("超过5个", Comparison.MORE_THAN, builder -> builder.moreThan("5.0", "个")),
                quantity("5个以内", Comparison.AT_MOST, builder -> builder.atMost("5", "个")),
                quantity("低于5", Comparison.LESS_THAN, builder -> builder.lessThan("5", null)),
                quantity("5%左右", Comparison.ABOUT, builder -> builder.about("5", "%")),
                quantity("2—3个", Comparison.BETWEEN, builder -> builder.between("2", "3", "个")));
    }

    private static Arguments quantity(String words, Comparison comparison, UnaryOperator<Target.Builder> quantity) {
        return Arguments.of(words, comparison, quantity);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("quantities")
    void quantitiesNameThemselves(String words, Comparison comparison, UnaryOperator<Target.Builder> quantity) {
        Target target = quantity.apply(Target.of("就业")).build();
        assertEquals(words, target.text());
        assertEquals(comparison, target.comparison());
        assertEquals(comparison == Comparison.BETWEEN, target.max().isPresent());
    }

    @Test
    void wordsThatAreGivenStay() {
        Target target = Target.of("就业").text("不少于5人").atLeast("5", "人").build();
        assertEquals("不少于5人", target.text());
        assertEquals("5人以上", target.toBuilder().text(null).build().text());
    }

    @Test
    void everythingAboutAStatementCanBeSet() {
        Achievement achievement = Achievement.of("地区生产总值")
                .exactly("7", "%")
                .change(Change.INCREASE)
                .per(Period.ofYears(1))
                .due("2025年")
                .dueFrom(LocalDate.of(2025, 1, 1))
                .by(2025)
                .modality(Modality.FIRM)
                .confidence(Confidence.HIGH)
                .place(Place.of(4, 6))
                .build();

        assertEquals(Change.INCREASE, achievement.change());
        assertEquals(Optional.of(Period.ofYears(1)), achievement.per());
        assertEquals(Optional.of("2025年"), achievement.due());
        assertEquals(Optional.of(LocalDate.of(2025, 1, 1)), achievement.dueFrom());
        assertEquals(Optional.of(LocalDate.of(2025, 12, 31)), achievement.dueBy());
        assertEquals(Modality.FIRM, achievement.modality());
        assertEquals(Optional.of(Confidence.HIGH), achievement.confidence());
        assertEquals(Optional.of(new Span(4, 6)), achievement.place().span());
        assertEquals(achievement, achievement.toBuilder().build());
    }

    @ParameterizedTest
    @CsvSource({
        "5万, 人, 50000, 人",
        "五, 个, 5, 个",
        "5.1万人, , 51000, 人",
        "5.1万人, 人, 51000, 人",
        "95.5%, , 95.5, %",
        "百分之八点五, , 8.5, %",
        "3.5亿元, 元, 350000000, 元",
        "5驿, 驿, 5, 驿",
        "'1,200', 户, 1200, 户",
        "2.50, , 2.5,"
    })
    void amountsAreReadAsTextsWriteThem(String written, String unit, BigDecimal amount, String unitRead) {
        for (Target.Builder builder : List.of(
                Target.of("x").exactly(written, unit),
                Target.of("x").atLeast(written, unit),
                Target.of("x").moreThan(written, unit),
                Target.of("x").atMost(written, unit),
                Target.of("x").lessThan(written, unit),
                Target.of("x").about(written, unit),
                Target.of("x").between("0", written, unit),
                Target.of("x").between(written, "1e9", unit))) {
            Target target = builder.build();
            BigDecimal read = target.amount().signum() == 0 ? target.max().orElseThrow() : target.amount();
            assertEquals(amount, read);
            assertEquals(Optional.ofNullable(unitRead), target.unit());
        }
    }

    @Test
    void theNumberOfACellIsReadAsTextsWriteIt() {
        IndicatorValue value = IndicatorValue.of("2025年", 2025, "5.1万人");
        assertEquals(Optional.of(new BigDecimal("51000")), value.amount());
        assertEquals("5.1万人", value.text());
    }

    @ParameterizedTest
    @CsvSource({"很多, 人", "五百多, 人", "5万元, 人", "5 6x, ", "1e999999999, 人", "'', 人"})
    void whatIsNoNumberIsReportedWithAllThatIsWrong(String written, String unit) {
        for (Target.Builder builder : List.of(
                Target.builder().exactly(written, unit),
                Target.builder().atLeast(written, unit),
                Target.builder().between(written, "9", unit))) {
            assertEquals(List.of("amount: Number", "subject: NotNull"), violations(builder));
        }
        assertEquals(
                List.of("amount: Number", "max: Number"),
                violations(Target.of("x").between(written, written, unit)));
        PlanValidationException e = assertThrows(
                PlanValidationException.class,
                () -> Target.of("x").atLeast(written, unit).build());
        assertEquals(Optional.of(written), e.violations().get(0).value());
        assertEquals(
                new BigDecimal("7"),
                Target.of("x").atLeast(written, unit).atLeast("7", unit).build().amount());
    }

    @Test
    void anAmountThatIsNotGivenIsReported() {
        assertEquals(
                List.of("amount: NotNull", "max: BoundsOfComparison"),
                violations(Target.of("x").between(null, null, "人")));
        assertEquals(
                "IndicatorValue\n  amount: must be an exact number, such as 252.87 (约5)",
                assertThrows(PlanValidationException.class, () -> IndicatorValue.of("2025年", 2025, "约5"))
                        .message(Locale.ROOT));
    }

    @Test
    void aPlanFromNothing() {
        Plan plan = Plan.builder().build();
        assertEquals(PlanKind.OTHER, plan.kind());
        assertEquals(Metadata.NONE, plan.metadata());
        assertEquals(List.of(), plan.chapters());
        assertEquals(plan, plan.toBuilder().build());
    }

    @Test
    void everyPartOfAPlanCanBeSet() {
        Plan plan = Plan.builder()
                .title("工作要点")
                .kind(PlanKind.WORK_KEY_POINTS)
                .metadata(Metadata.builder()
                        .noticeTitle("关于印发工作要点的通知")
                        .issuer("市政府")
                        .documentNumber("府〔2026〕1号")
                        .indexNumber("1")
                        .recipient("各区政府")
                        .issuedOn(LocalDate.of(2026, 1, 2))
                        .publishedOn(LocalDate.of(2026, 1, 3))
                        .build())
                .period(PlanPeriod.of(2026, 2030, 2035))
                .preamble(Passage.of("为了"))
                .chapter(Chapter.builder()
                        .role(NodeRole.WORK)
                        .title("任务")
                        .numbering(Numbering.of(NumberingStyle.HAN_COMMA, 1, "一、"))
                        .build())
                .task(Task.builder()
                        .text("做")
                        .numbering(Numbering.of(NumberingStyle.RUN_IN))
                        .build())
                .closing(Passage.builder().text("完").build())
                .indicator(Indicator.builder()
                        .name("总量")
                        .unit("亿元")
                        .nature(IndicatorNature.BINDING)
                        .cumulative(true)
                        .value(IndicatorValue.of("2025年", 2025, "0.83"))
                        .build())
                .citation(Citation.of("意见"))
                .build();

        assertEquals(Optional.of(2035), plan.period().get().horizonYear());
        assertEquals("0.83", plan.indicators().get(0).values().get(0).text());
        assertEquals(Optional.of(1), plan.chapters().get(0).numbering().get().ordinal());
        assertEquals("", plan.rootTasks().get(0).numbering().get().text());
        assertEquals(List.of("各区政府"), plan.metadata().recipients());
        assertEquals(plan, plan.toBuilder().build());
    }

    @Test
    void aResultFromParts() {
        Source source =
                Source.builder().name("a.txt").length(3).sha256("0".repeat(64)).build();
        ParseResult result = ParseResult.builder()
                .source(source)
                .plan(Plan.builder().build())
                .block(Block.builder()
                        .type(BlockType.TITLE)
                        .span(new Span(0, 3))
                        .build())
                .diagnostic(Diagnostic.builder()
                        .severity(Severity.INFO)
                        .code("repaired")
                        .message("a stop was put in")
                        .span(new Span(1, 2))
                        .line(1)
                        .column(2)
                        .build())
                .build();

        assertEquals("UTF-8", result.source().charset());
        assertEquals("1.0", result.schemaVersion());
        assertEquals(result, result.toBuilder().build());
    }

    @Test
    void theFullNameIsTheNameUnlessGiven() {
        ResponsibleUnit unit = ResponsibleUnit.builder()
                .name("财政局")
                .fullName("区财政局")
                .alias("国资局")
                .collective(true)
                .build();
        assertEquals("区财政局", unit.fullName());
        assertEquals(UnitRole.RESPONSIBLE, unit.role());
        assertTrue(unit.collective());
        assertEquals(unit, unit.toBuilder().build());
    }

    @Test
    void nullsAreReportedWithAllThatIsWrong() {
        assertEquals(
                List.of(
                        "chapters[1]: NotNull",
                        "citations[0]: NotNull",
                        "kind: NotNull",
                        "metadata: NotNull",
                        "rootTasks[0]: NotNull",
                        "rootTasks[1].title: TitleOrText"),
                violations(Plan.builder()
                        .kind(null)
                        .metadata(null)
                        .chapter(Chapter.builder()
                                .role(NodeRole.WORK)
                                .title("总体要求")
                                .build())
                        .chapter(null)
                        .task(null)
                        .task(new Task("", null, null, "", "", null, null, null, null, null))
                        .task(Task.builder().title("做").build())
                        .citation(null)));
        assertEquals(
                List.of(
                        "achievements[0]: NotNull",
                        "id: NotNull",
                        "place: NotNull",
                        "responsibleUnits[1]: NotNull",
                        "subtasks[0]: NotNull",
                        "targets[0]: NotNull",
                        "text: NotNull",
                        "title: NotNull"),
                violations(Task.builder()
                        .id(null)
                        .title(null)
                        .text(null)
                        .place(null)
                        .responsibleUnits(Arrays.asList(ResponsibleUnit.of("区住建局", UnitRole.LEAD), null))
                        .target(null)
                        .achievement(null)
                        .subtasks(Arrays.asList((Task) null))));
        assertEquals(
                List.of(
                        "amount: NotNull",
                        "change: NotNull",
                        "comparison: NotNull",
                        "modality: NotNull",
                        "place: NotNull",
                        "subject: NotNull"),
                violations(Target.of(null)
                        .quantity(null, null, null)
                        .change(null)
                        .modality(null)
                        .place(null)));
        assertEquals(
                List.of("issuers[0]: NotNull", "recipients[1]: NotNull"),
                violations(Metadata.builder().issuer(null).recipients(Arrays.asList("各区政府", null))));
    }

    /** Each setter of each builder, given nothing, is told by build() or means that there is none. */
    @ParameterizedTest
    @ValueSource(
            classes = {
                Achievement.Builder.class,
                Block.Builder.class,
                Chapter.Builder.class,
                Citation.Builder.class,
                Diagnostic.Builder.class,
                Indicator.Builder.class,
                IndicatorValue.Builder.class,
                Metadata.Builder.class,
                Numbering.Builder.class,
                ParseResult.Builder.class,
                Passage.Builder.class,
                Plan.Builder.class,
                PlanPeriod.Builder.class,
                ResponsibleUnit.Builder.class,
                Source.Builder.class,
                Target.Builder.class,
                Task.Builder.class,
                UnitRegistryEntry.Builder.class
            })
    void noSetterThrowsAndNoBuildDoesOtherwise(Class<?> type) throws ReflectiveOperationException {
        for (Method setter : type.getMethods()) {
            boolean scalar = setter.getParameterCount() == 1
                    && !setter.getParameterTypes()[0].isPrimitive()
                    && !List.of(List.class, Bounds.class, Object.class).contains(setter.getParameterTypes()[0]);
            if (scalar) {
                Object builder = type.getEnclosingClass().getMethod("builder").invoke(null);
                setter.invoke(builder, (Object) null);
                try {
                    type.getMethod("build").invoke(builder);
                } catch (InvocationTargetException e) {
                    assertInstanceOf(PlanValidationException.class, e.getCause(), setter.getName());
                }
            }
        }
    }

    @Test
    void listsThatAreNoneAreNamed() {
        NullPointerException e =
                assertThrows(NullPointerException.class, () -> Task.builder().subtasks(null));
        assertEquals("subtasks", e.getMessage());
    }

    private static List<String> violations(Object builder) {
        InvocationTargetException e = assertThrows(
                InvocationTargetException.class,
                () -> builder.getClass().getMethod("build").invoke(builder));
        return assertInstanceOf(PlanValidationException.class, e.getCause()).violations().stream()
                .map(violation -> violation.path() + ": " + violation.code())
                .toList();
    }
}
