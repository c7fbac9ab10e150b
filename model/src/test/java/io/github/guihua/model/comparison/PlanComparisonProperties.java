package io.github.guihua.model.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.Indicator;
import io.github.guihua.model.Modality;
import io.github.guihua.model.Passage;
import io.github.guihua.model.Plan;
import io.github.guihua.model.ResponsibleUnit;
import io.github.guihua.model.Target;
import io.github.guihua.model.Task;
import io.github.guihua.model.UnitRole;
import io.github.guihua.model.arbitraries.PlanArbitraries;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A plan against itself, and against itself with one thing changed. */
class PlanComparisonProperties {

    @Provide
    Arbitrary<Plan> plans() {
        // random places would put the nodes into a random order, which one node without a place undoes
        return PlanArbitraries.valid().plans().map(Edit::withoutPlaces);
    }

    @Property(tries = 50)
    void aPlanDoesNotDifferFromItself(@ForAll("plans") Plan plan) {
        PlanComparison same = PlanComparison.between(plan, plan.toBuilder().build());
        assertTrue(same.isEmpty(), same.toString());
    }

    /** The other way round what was added is dropped, what was raised lowered. */
    @Property(tries = 50)
    void whatDiffersDiffersBothWays(@ForAll("plans") Plan one, @ForAll("plans") Plan other) {
        PlanComparison there = PlanComparison.between(one, other);
        assertEquals(there.isEmpty(), PlanComparison.between(other, one).isEmpty());
        for (Difference difference : there.differences()) {
            difference.olderPath().ifPresent(path -> assertTrue(one.find(path).isPresent(), path));
            difference.newerPath().ifPresent(path -> assertTrue(other.find(path).isPresent(), path));
        }
    }

    @Property(tries = 50)
    void aDroppedTaskIsDropped(@ForAll("plans") Plan plan, @ForAll @IntRange(max = 60) int pick) {
        Task task = pick(plan, pick);
        Plan without = Edit.task(plan, pick % plan.allTasks().size(), t -> Optional.empty());
        Difference dropped = only(PlanComparison.between(plan, without));
        assertEquals(DifferenceKind.DROPPED, dropped.kind());
        assertSays(task, plan, dropped.olderPath());
        Difference added = only(PlanComparison.between(without, plan));
        assertEquals(DifferenceKind.ADDED, added.kind());
        assertSays(task, plan, added.newerPath());
    }

    @Property(tries = 50)
    void anotherTitleIsAnotherTitle(@ForAll("plans") Plan plan, @ForAll @IntRange(max = 60) int pick) {
        Task task = pick(plan, pick);
        assertMutation(
                DifferenceKind.REWORDED,
                plan,
                pick,
                t -> t.toBuilder().title(t.title() + "改").build(),
                task);
    }

    @Property(tries = 50)
    void anotherTextIsAnotherText(@ForAll("plans") Plan plan, @ForAll @IntRange(max = 60) int pick) {
        Task task = pick(plan, pick);
        assertMutation(
                DifferenceKind.REWORDED,
                plan,
                pick,
                t -> t.toBuilder().text("改" + t.text()).build(),
                task);
    }

    @Property(tries = 50)
    void anotherLeadIsAnotherLead(@ForAll("plans") Plan plan, @ForAll @IntRange(max = 60) int pick) {
        Task task = pick(plan, pick);
        ResponsibleUnit lead = ResponsibleUnit.of("市甲乙丙局", UnitRole.LEAD);
        assertMutation(
                DifferenceKind.LEAD_CHANGED,
                plan,
                pick,
                t -> t.toBuilder().responsibleUnit(lead).build(),
                task);
    }

    @Property(tries = 50)
    void anotherSupporterIsAddedAsOne(@ForAll("plans") Plan plan, @ForAll @IntRange(max = 60) int pick) {
        Task task = pick(plan, pick);
        ResponsibleUnit body = ResponsibleUnit.of("市甲乙丙局", UnitRole.SUPPORT);
        Plan newer = Edit.task(
                plan,
                index(plan, pick),
                t -> Optional.of(t.toBuilder().responsibleUnit(body).build()));
        Difference added = only(PlanComparison.between(plan, newer));
        assertEquals(DifferenceKind.ADDED, added.kind());
        assertEquals(body, newer.find(added.newerPath().orElseThrow()).orElseThrow());
        assertTrue(task.responsibleUnits().size() < 4);
    }

    @Property(tries = 50)
    void aRaisedTargetIsRaised(@ForAll("plans") Plan plan, @ForAll @IntRange(max = 60) int pick) {
        assertTargetMutation(DifferenceKind.RAISED, plan, pick, PlanComparisonProperties::raised);
        // and the other way round
        Plan newer = withTarget(plan, pick, PlanComparisonProperties::raised);
        assertEquals(
                DifferenceKind.LOWERED,
                only(PlanComparison.between(newer, plan)).kind());
    }

    @Property(tries = 50)
    void aSoftenedTargetIsSoftened(
            @ForAll("plans") Plan plan, @ForAll @IntRange(max = 60) int pick, @ForAll boolean firm) {
        Modality before = firm ? Modality.FIRM : Modality.PLAIN;
        Modality softer = firm ? Modality.PLAIN : Modality.ASPIRATIONAL;
        assertTargetMutation(
                DifferenceKind.SOFTENED,
                withTarget(plan, pick, t -> t.withModality(before)),
                pick,
                t -> t.withModality(softer));
    }

    @Property(tries = 50)
    void aDeadlinePutOffIsPutOff(@ForAll("plans") Plan plan, @ForAll @IntRange(max = 60) int pick) {
        LocalDate late = LocalDate.of(2999, 12, 31);
        assertTargetMutation(
                DifferenceKind.DEADLINE_MOVED,
                plan,
                pick,
                t -> t.toBuilder().dueBy(late).build());
    }

    @Property(tries = 50)
    void aMovedTaskIsMoved(@ForAll("plans") Plan plan, @ForAll @IntRange(max = 60) int pick) {
        Assume.that(plan.chapters().size() > 0);
        Task task = pick(plan, pick);
        Assume.that(!plan.tasks().contains(task));
        Plan without = Edit.task(plan, index(plan, pick), t -> Optional.empty());
        Plan newer =
                without.toBuilder().task(task.toBuilder().id("9999").build()).build();
        Difference moved = only(PlanComparison.between(plan, newer));
        assertEquals(DifferenceKind.MOVED, moved.kind());
        assertTrue(moved.newerPath().orElseThrow().matches("/children/\\d+"));
        assertSays(task, newer, moved.newerPath());
        assertSays(task, plan, moved.olderPath());
    }

    @Property(tries = 50)
    void aDroppedIndicatorIsDropped(@ForAll("plans") Plan plan) {
        Assume.that(!plan.indicators().isEmpty());
        List<Indicator> rows = new ArrayList<>(plan.indicators());
        rows.remove(0);
        assertEquals(
                DifferenceKind.DROPPED,
                only(PlanComparison.between(
                                plan, plan.toBuilder().indicators(rows).build()))
                        .kind());
    }

    @Property(tries = 50)
    void anotherPreambleIsAnotherPreamble(@ForAll("plans") Plan plan) {
        Passage passage = plan.preamble().orElse(Passage.of("前言")).toBuilder()
                .text("全新的前言")
                .build();
        Difference difference = only(
                PlanComparison.between(plan, plan.toBuilder().preamble(passage).build()));
        assertEquals(plan.preamble().isPresent() ? DifferenceKind.REWORDED : DifferenceKind.ADDED, difference.kind());
        assertEquals(Optional.of("/preamble"), difference.newerPath());
    }

    private static void assertMutation(
            DifferenceKind kind, Plan plan, int pick, UnaryOperator<Task> change, Task task) {
        Plan newer = Edit.task(plan, index(plan, pick), t -> Optional.of(change.apply(t)));
        Difference difference = only(PlanComparison.between(plan, newer));
        assertEquals(kind, difference.kind());
        assertSays(task, plan, difference.olderPath());
        assertSays(change.apply(task), newer, difference.newerPath());
    }

    private static void assertTargetMutation(DifferenceKind kind, Plan plan, int pick, UnaryOperator<Target> change) {
        Target target = target(plan, pick);
        Plan newer = withTarget(plan, pick, change);
        Difference difference = only(PlanComparison.between(plan, newer));
        assertEquals(kind, difference.kind());
        assertEquals(target, plan.find(difference.olderPath().orElseThrow()).orElseThrow());
        assertEquals(
                change.apply(target),
                newer.find(difference.newerPath().orElseThrow()).orElseThrow());
    }

    private static Target raised(Target target) {
        BigDecimal max = target.max().map(m -> m.add(BigDecimal.ONE)).orElse(null);
        return target.toBuilder()
                .quantity(target.comparison(), target.amount().add(BigDecimal.ONE), max)
                .build();
    }

    private static Plan withTarget(Plan plan, int pick, UnaryOperator<Target> change) {
        return Edit.task(plan, indexWithTarget(plan, pick), task -> {
            List<Target> targets = new ArrayList<>(task.targets());
            targets.set(0, change.apply(targets.get(0)));
            return Optional.of(task.toBuilder().targets(targets).build());
        });
    }

    private static Target target(Plan plan, int pick) {
        return plan.allTasks().get(indexWithTarget(plan, pick)).targets().get(0);
    }

    /** The index of a task that has a target. */
    private static int indexWithTarget(Plan plan, int pick) {
        List<Task> tasks = plan.allTasks();
        int[] with = IntStream.range(0, tasks.size())
                .filter(i -> !tasks.get(i).targets().isEmpty())
                .toArray();
        Assume.that(with.length > 0);
        return with[pick % with.length];
    }

    private static Task pick(Plan plan, int pick) {
        Assume.that(!plan.allTasks().isEmpty());
        return plan.allTasks().get(index(plan, pick));
    }

    private static int index(Plan plan, int pick) {
        return pick % plan.allTasks().size();
    }

    private static Difference only(PlanComparison comparison) {
        assertEquals(1, comparison.differences().size(), comparison.toString());
        return comparison.differences().get(0);
    }

    /** Siblings may say the same; then either may be named. */
    private static void assertSays(Task task, Plan plan, Optional<String> path) {
        Task found = (Task) plan.find(path.orElseThrow()).orElseThrow();
        assertEquals(words(task), words(found));
    }

    /** What a comparison goes by: all but ids, numbers and what has a place of its own. */
    private static Task words(Task task) {
        return task.toBuilder().id("").numbering(null).subtasks(List.of()).build();
    }
}
