package io.github.guihua.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.core.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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

    @Test
    void amountsThatAreNoNumbersAreRefused() {
        assertThrows(NumberFormatException.class, () -> Target.of("x").atLeast("五", "个"));
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
        assertEquals("", plan.tasks().get(0).numbering().get().text());
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
    void nullsAreRefusedWhereTheyAreGiven() {
        assertThrows(NullPointerException.class, () -> Task.builder().title(null));
        assertThrows(NullPointerException.class, () -> Task.builder().subtask(null));
        assertThrows(NullPointerException.class, () -> Task.builder().subtasks(null));
        assertThrows(NullPointerException.class, () -> Target.builder().place(null));
    }
}
