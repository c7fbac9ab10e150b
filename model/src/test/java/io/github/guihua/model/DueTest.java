package io.github.guihua.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is due in a plan, and by when. */
class DueTest {

    private static final LocalDate JUNE = LocalDate.of(2025, 6, 30);
    private static final Target TIMED = Target.of("改造小区")
            .exactly("3", "个")
            .due("5月底前")
            .dueBy(LocalDate.of(2025, 5, 31))
            .build();
    private static final Target TIMELESS =
            Target.of("新增就业").atLeast("5000", "人").build();
    private static final Target UNDATED =
            Target.of("组建率").atLeast("90", "%").due("党的二十大召开之前").build();
    private static final Achievement DONE = Achievement.of("新建道路")
            .exactly("10", "公里")
            .dueBy(LocalDate.of(2024, 12, 31))
            .build();
    private static final Milestone MILESTONE =
            Milestone.of("完成规划编制").due("6月底前").dueBy(JUNE).build();
    private static final Deadline DEADLINE = Deadline.on("2025年3月底前", LocalDate.of(2025, 3, 31));
    private static final Task TASK = Task.builder()
            .title("城市更新")
            .deadline(DEADLINE)
            .target(TIMED)
            .target(TIMELESS)
            .target(UNDATED)
            .achievement(DONE)
            .build();
    private static final Chapter CHAPTER = Chapter.builder()
            .role(NodeRole.WORK)
            .title("规划")
            .milestone(MILESTONE)
            .task(TASK)
            .build();
    private static final Plan PLAN =
            Plan.builder().period(PlanPeriod.of(2025, 2025)).chapter(CHAPTER).build();

    @Test
    void whatIsDueIsToldInWords() {
        assertEquals(
                List.of("城市更新", "改造小区 3个", "完成规划编制", "新增就业 5000人以上"),
                PLAN.dueBefore(LocalDate.of(2026, 1, 1)).stream()
                        .map(DueItem::text)
                        .toList());
        Task untitled = Task.builder().text("改造小区。").deadline(DEADLINE).build();
        Plan plan = Plan.builder().task(untitled).build();
        assertEquals("改造小区。", plan.dueBefore(JUNE).get(0).text());
    }

    @Test
    void whatIsDueComesInTheOrderOfItsDays() {
        List<DueItem> items = PLAN.dueBefore(LocalDate.of(2026, 1, 1));
        assertEquals(
                List.of(DEADLINE, TIMED, MILESTONE, TIMELESS),
                items.stream().map(DueItem::element).toList());
        assertSame(TASK, items.get(0).holder());
        assertSame(CHAPTER, items.get(2).holder());
        assertEquals(
                List.of(false, false, false, true),
                items.stream().map(item -> item.due().derived()).toList());
        assertEquals(LocalDate.of(2025, 12, 31), items.get(3).by());
    }

    @Test
    void theDayItselfIsTooLate() {
        assertEquals(
                List.of(DEADLINE, TIMED),
                PLAN.dueBefore(JUNE).stream().map(DueItem::element).toList());
        assertEquals(3, PLAN.dueBefore(JUNE.plusDays(1)).size());
        assertEquals(List.of(), PLAN.dueBefore(LocalDate.MIN));
    }

    @Test
    void onlyATargetWithoutWordsOfTimeIsDueByTheEndOfThePeriod() {
        assertEquals(Optional.of(new EffectiveDue(LocalDate.of(2025, 12, 31), true)), PLAN.dueOf(TIMELESS));
        assertEquals(Optional.of(new EffectiveDue(LocalDate.of(2025, 5, 31), false)), PLAN.dueOf(TIMED));
        assertEquals(Optional.empty(), PLAN.dueOf(UNDATED));
        assertEquals(
                Optional.empty(),
                PLAN.dueOf(Achievement.of("x").exactly("1", null).build()));
        assertEquals(Optional.empty(), PLAN.withPeriod(null).dueOf(TIMELESS));
    }

    @Test
    void aPeriodBeyondTheCalendarHasNoEnd() {
        Plan wild = new Plan(
                null,
                PlanKind.OTHER,
                Metadata.NONE,
                Optional.of(new PlanPeriod(1, Integer.MAX_VALUE, null)),
                PLAN.outline(),
                null,
                null);
        assertEquals(3, wild.dueBefore(LocalDate.MAX).size());
    }
}
