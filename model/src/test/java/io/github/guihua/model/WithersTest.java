package io.github.guihua.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.guihua.model.validation.PlanValidationException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A record with one thing changed keeps all others, and its constraints. */
class WithersTest {

    private static final Target TARGET = Target.of("城镇新增就业")
            .atLeast("5000", "人")
            .due("年内")
            .dueBy(LocalDate.of(2026, 12, 31))
            .place(Place.of(3, 9))
            .build();
    private static final ResponsibleUnit UNIT = ResponsibleUnit.of("财政局", UnitRole.SUPPORT);
    private static final Task TASK = Task.builder()
            .id("1.1")
            .title("稳定就业")
            .text("落实政策。")
            .responsibleUnit(UNIT)
            .target(TARGET)
            .place(Place.of(1, 20))
            .build();
    private static final Chapter CHAPTER = Chapter.builder()
            .id("1")
            .title("重点任务")
            .role(NodeRole.WORK)
            .task(TASK)
            .build();

    @Test
    void statements() {
        LocalDate day = LocalDate.of(2027, 6, 30);
        Target changed = TARGET.withSubject("新增就业").withModality(Modality.FIRM).withTime(DueTime.of("2027年6月底前", day));
        assertEquals(
                TARGET.toBuilder()
                        .subject("新增就业")
                        .modality(Modality.FIRM)
                        .due("2027年6月底前")
                        .dueBy(day)
                        .build(),
                changed);
        assertEquals("5000人以上", changed.text());
        assertEquals(TARGET.place().span(), changed.place().span());
        assertEquals(Optional.empty(), TARGET.withTime(DueTime.NONE).dueBy());
        assertThrows(PlanValidationException.class, () -> TARGET.withTime(DueTime.of(" ")));
        Achievement done = Achievement.of("就业").exactly("10", "人").by(2020).build();
        assertEquals("新增就业", done.withSubject("新增就业").subject());
        assertEquals(Optional.of("全年"), done.withTime(DueTime.of("全年")).due());
        assertEquals(done, done.withTime(DueTime.of("全年", day)).withTime(done.time()));
        Milestone milestone = Milestone.of("完成验收").due("年内").build();
        assertEquals(
                Optional.of(day), milestone.withTime(DueTime.of("6月底前", day)).dueBy());
        assertEquals("完成评估", milestone.withText("完成评估").text());
    }

    @Test
    void tasksAndChapters() {
        Task changed = TASK.withTitle("扩大就业")
                .withText("")
                .withTargets(List.of())
                .withResponsibleUnits(List.of(UNIT, UNIT.withRole(UnitRole.LEAD)))
                .withSubtasks(List.of(TASK));
        assertEquals("扩大就业", changed.title());
        assertEquals("", changed.text());
        assertEquals(List.of(), changed.targets());
        assertEquals(UnitRole.LEAD, changed.responsibleUnits().get(1).role());
        assertEquals(List.of(TASK), changed.subtasks());
        assertEquals("1.1", changed.id());
        assertEquals(TASK.place().span(), changed.place().span());
        assertThrows(PlanValidationException.class, () -> TASK.withText("").withTitle(""));
        Chapter other = CHAPTER.withTitle("保障措施")
                .withText("加强领导。")
                .withRole(NodeRole.SAFEGUARDS)
                .withChildren(List.of(CHAPTER));
        assertEquals(
                Chapter.builder()
                        .id("1")
                        .title("保障措施")
                        .text("加强领导。")
                        .role(NodeRole.SAFEGUARDS)
                        .chapter(CHAPTER)
                        .build(),
                other);
    }

    @Test
    void plansAndWhatDescribesThem() {
        Plan plan = Plan.builder()
                .title("甲")
                .period(PlanPeriod.of(2025, 2025))
                .chapter(CHAPTER)
                .build();
        Plan changed = plan.withTitle("乙").withPeriod(PlanPeriod.of(2026, 2026));
        assertEquals(Optional.of("乙"), changed.title());
        assertEquals(Optional.of(PlanPeriod.of(2026, 2026)), changed.period());
        assertEquals(plan, changed.withTitle("甲").withPeriod(PlanPeriod.of(2025, 2025)));
        assertEquals(Optional.empty(), plan.withPeriod(null).period());
        assertThrows(PlanValidationException.class, () -> plan.withTitle(""));
        Metadata metadata = Metadata.builder().issuer("甲").recipient("乙").build();
        Metadata other = metadata.withDocumentNumber("市发〔2026〕1号")
                .withIssuers(List.of("丙", "丁"))
                .withIssuedOn(LocalDate.of(2026, 1, 2));
        assertEquals(Optional.of("市发〔2026〕1号"), other.documentNumber());
        assertEquals(List.of("丙", "丁"), other.issuers());
        assertEquals(Optional.of(LocalDate.of(2026, 1, 2)), other.issuedOn());
        assertEquals(List.of("乙"), other.recipients());
        assertEquals("区财政局", UNIT.withFullName("区财政局").fullName());
        assertEquals("财政局", UNIT.withFullName("区财政局").name());
        assertEquals("新文", Passage.of("旧文").withText("新文").text());
        Citation citation = Citation.of("某意见").withDocumentNumber("国发〔2026〕2号");
        assertEquals(Optional.of("国发〔2026〕2号"), citation.documentNumber());
        assertEquals("某意见", citation.title());
        assertEquals(PlanPeriod.of(2021, 2025, 2035), PlanPeriod.of(2021, 2025).withHorizonYear(2035));
    }

    @Test
    void indicators() {
        IndicatorValue value =
                IndicatorValue.builder().column("2025").year(2025).text("60").build();
        Indicator indicator =
                Indicator.builder().name("就业率").unit("%").value(value).build();
        IndicatorValue measured = value.withAmount(new BigDecimal("60")).withText("60*");
        assertEquals(Optional.of(new BigDecimal("60")), measured.amount());
        assertEquals("60*", measured.text());
        assertEquals("2025", measured.column());
        Indicator changed = indicator.withName("登记失业率").withUnit(null).withValues(List.of(measured));
        assertEquals("登记失业率", changed.name());
        assertEquals(Optional.empty(), changed.unit());
        assertEquals(List.of(measured), changed.values());
        assertThrows(PlanValidationException.class, () -> indicator.withName(" "));
    }

    @Test
    void aPlanBuiltInCodeIsAResultWithoutASource() {
        Plan plan = Plan.builder().chapter(CHAPTER).build();
        ParseResult result = ParseResult.of(plan);
        assertEquals(plan, result.plan());
        assertEquals(Source.NONE, result.source());
        assertEquals(result, result.toBuilder().build());
    }
}
