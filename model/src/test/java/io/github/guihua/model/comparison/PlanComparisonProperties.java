package io.github.guihua.model.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.Confidence;
import io.github.guihua.model.Deadline;
import io.github.guihua.model.DeadlineKind;
import io.github.guihua.model.DueTime;
import io.github.guihua.model.Indicator;
import io.github.guihua.model.Milestone;
import io.github.guihua.model.Modality;
import io.github.guihua.model.Passage;
import io.github.guihua.model.PersonRole;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanElement;
import io.github.guihua.model.ResponsiblePerson;
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
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** A plan against itself, and against itself with one thing changed. */
class PlanComparisonProperties {

    private static final LocalDate LATE = LocalDate.of(2999, 12, 31);

    /** Not like any words of the random plans. */
    private static final String NEW_WORDS = "建成通车并投入运营";

    @Provide
    Arbitrary<Deadline> deadlines() {
        return PlanArbitraries.valid().deadlines();
    }

    @Provide
    Arbitrary<Milestone> milestones() {
        return PlanArbitraries.valid().milestones();
    }

    @Provide
    Arbitrary<Plan> plans() {
        // random places would put the nodes into a random order, which one node without a place undoes
        return PlanArbitraries.valid().plans().map(Edit::withoutPlaces);
    }

    /** Filtered and not assumed: jqwik gives a property up when it rejects most of its plans by chance. */
    @Provide
    Arbitrary<Plan> plansWithTasks() {
        return plans().filter(plan -> !plan.allTasks().isEmpty());
    }

    @Provide
    Arbitrary<Plan> plansWithLowerTasks() {
        return plans().filter(plan -> !lowerTasks(plan).isEmpty());
    }

    @Provide
    Arbitrary<Plan> plansWithTargets() {
        return plans().filter(plan ->
                plan.allTasks().stream().anyMatch(task -> !task.targets().isEmpty()));
    }

    @Provide
    Arbitrary<Plan> plansWithIndicators() {
        return plans().filter(plan -> !plan.indicators().isEmpty());
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
    void aDroppedTaskIsDropped(@ForAll("plansWithTasks") Plan plan, @ForAll @IntRange(max = 60) int pick) {
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
    void anotherTitleIsAnotherTitle(@ForAll("plansWithTasks") Plan plan, @ForAll @IntRange(max = 60) int pick) {
        Task task = pick(plan, pick);
        assertMutation(
                DifferenceKind.REWORDED,
                plan,
                pick,
                t -> t.toBuilder().title(t.title() + "改").build(),
                task);
    }

    @Property(tries = 50)
    void anotherTextIsAnotherText(@ForAll("plansWithTasks") Plan plan, @ForAll @IntRange(max = 60) int pick) {
        Task task = pick(plan, pick);
        assertMutation(
                DifferenceKind.REWORDED,
                plan,
                pick,
                t -> t.toBuilder().text("改" + t.text()).build(),
                task);
    }

    @Property(tries = 50)
    void anotherLeadIsAnotherLead(@ForAll("plansWithTasks") Plan plan, @ForAll @IntRange(max = 60) int pick) {
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
    void anotherSupporterIsAddedAsOne(@ForAll("plansWithTasks") Plan plan, @ForAll @IntRange(max = 60) int pick) {
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
    void aRaisedTargetIsRaised(@ForAll("plansWithTargets") Plan plan, @ForAll @IntRange(max = 60) int pick) {
        assertTargetMutation(DifferenceKind.RAISED, plan, pick, PlanComparisonProperties::raised);
        // and the other way round
        Plan newer = withTarget(plan, pick, PlanComparisonProperties::raised);
        assertEquals(
                DifferenceKind.LOWERED,
                only(PlanComparison.between(newer, plan)).kind());
    }

    @Property(tries = 50)
    void aSoftenedTargetIsSoftened(
            @ForAll("plansWithTargets") Plan plan, @ForAll @IntRange(max = 60) int pick, @ForAll boolean firm) {
        Modality before = firm ? Modality.FIRM : Modality.PLAIN;
        Modality softer = firm ? Modality.PLAIN : Modality.ASPIRATIONAL;
        assertTargetMutation(
                DifferenceKind.SOFTENED,
                withTarget(plan, pick, t -> t.withModality(before)),
                pick,
                t -> t.withModality(softer));
    }

    /** A target without a day got one: nothing tells which is earlier. */
    @Property(tries = 50)
    void aTargetPutOffIsPutOff(@ForAll("plansWithTargets") Plan plan, @ForAll @IntRange(max = 60) int pick) {
        boolean dated = target(plan, pick).dueBy().isPresent();
        assertTargetMutation(
                dated ? DifferenceKind.DEADLINE_LATER : DifferenceKind.DEADLINE_MOVED,
                plan,
                pick,
                t -> t.toBuilder().dueBy(LATE).build());
    }

    @Property(tries = 50)
    void aDeadlinePutOffIsPutOff(
            @ForAll("plansWithTasks") Plan any,
            @ForAll @IntRange(max = 60) int pick,
            @ForAll("deadlines") Deadline deadline,
            @ForAll boolean sameWords) {
        Deadline dated = deadline.toBuilder().by(LATE).build();
        Deadline later = dated.toBuilder()
                .text(sameWords ? dated.text() : dated.text() + "改")
                .by(LATE.plusDays(1))
                .build();
        Plan plan = withDeadline(any, pick, dated);
        Plan newer = withDeadline(any, pick, later);
        Difference off = only(PlanComparison.between(plan, newer));
        assertEquals(DifferenceKind.DEADLINE_LATER, off.kind());
        assertEquals(dated, plan.find(off.olderPath().orElseThrow()).orElseThrow());
        assertEquals(later, newer.find(off.newerPath().orElseThrow()).orElseThrow());
        assertEquals(
                DifferenceKind.DEADLINE_EARLIER,
                only(PlanComparison.between(newer, plan)).kind());
    }

    @Property(tries = 50)
    void aDeadlineThatComesIsAddedAndOneThatGoesIsDropped(
            @ForAll("plansWithTasks") Plan any,
            @ForAll @IntRange(max = 60) int pick,
            @ForAll("deadlines") Deadline deadline) {
        assertAddedAndDropped(withDeadline(any, pick, null), withDeadline(any, pick, deadline), deadline);
    }

    /** Other words for the same day move nothing; without a day, or with another kind, nobody knows. */
    @Property(tries = 50)
    void otherWordsForTheSameDayAreOtherWords(
            @ForAll("plansWithTasks") Plan any,
            @ForAll @IntRange(max = 60) int pick,
            @ForAll("deadlines") Deadline deadline) {
        Deadline reworded = deadline.toBuilder().text(deadline.text() + "改").build();
        Difference difference =
                only(PlanComparison.between(withDeadline(any, pick, deadline), withDeadline(any, pick, reworded)));
        assertEquals(
                deadline.by().isPresent() ? DifferenceKind.REWORDED : DifferenceKind.DEADLINE_MOVED, difference.kind());
        Deadline ongoing = Deadline.builder()
                .text(deadline.text())
                .kind(deadline.kind() == DeadlineKind.ONGOING ? DeadlineKind.DATE : DeadlineKind.ONGOING)
                .from(deadline.from().orElse(null))
                .by(deadline.by().orElse(null))
                .build();
        assertEquals(
                DifferenceKind.DEADLINE_MOVED,
                only(PlanComparison.between(withDeadline(any, pick, deadline), withDeadline(any, pick, ongoing)))
                        .kind());
    }

    @Property(tries = 50)
    void aPersonWhoComesIsAddedAndOneWhoGoesIsDropped(
            @ForAll("plansWithTasks") Plan plan, @ForAll @IntRange(max = 60) int pick, @ForAll PersonRole role) {
        ResponsiblePerson person = ResponsiblePerson.of("甲乙丙", role);
        Plan newer =
                edit(plan, pick, t -> t.toBuilder().responsiblePerson(person).build());
        assertAddedAndDropped(plan, newer, person);
    }

    @Property(tries = 50)
    void aPersonWithAnotherPartHasAnotherPart(
            @ForAll("plansWithTasks") Plan any, @ForAll @IntRange(max = 60) int pick) {
        ResponsiblePerson person = ResponsiblePerson.of("甲乙丙", PersonRole.LEADER);
        UnaryOperator<ResponsiblePerson> change =
                p -> p.toBuilder().role(PersonRole.OFFICER).build();
        assertPersonMutation(DifferenceKind.PERSON_ROLE_CHANGED, any, pick, person, change);
    }

    @Property(tries = 50)
    void aPersonWithAnotherPostIsReworded(@ForAll("plansWithTasks") Plan any, @ForAll @IntRange(max = 60) int pick) {
        ResponsiblePerson person = ResponsiblePerson.of("甲乙丙", PersonRole.LEADER);
        UnaryOperator<ResponsiblePerson> change = p -> p.toBuilder().post("副市长").build();
        assertPersonMutation(DifferenceKind.REWORDED, any, pick, person, change);
    }

    @Property(tries = 50)
    void aMilestoneThatComesIsAddedAndOneThatGoesIsDropped(
            @ForAll("plansWithTasks") Plan plan,
            @ForAll @IntRange(max = 60) int pick,
            @ForAll("milestones") Milestone any) {
        Milestone milestone = any.toBuilder().text(NEW_WORDS).build();
        assertAddedAndDropped(plan, withMilestone(plan, pick, milestone), milestone);
    }

    @Property(tries = 50)
    void aMilestonePutOffIsPutOff(
            @ForAll("plansWithTasks") Plan any,
            @ForAll @IntRange(max = 60) int pick,
            @ForAll("milestones") Milestone milestone) {
        boolean dated = milestone.dueBy().isPresent();
        assertMilestoneMutation(
                dated ? DifferenceKind.DEADLINE_LATER : DifferenceKind.DEADLINE_MOVED,
                any,
                pick,
                milestone,
                m -> m.withTime(new DueTime(m.due(), m.dueFrom(), Optional.of(LATE))));
    }

    @Property(tries = 50)
    void aSoftenedMilestoneIsSoftened(
            @ForAll("plansWithTasks") Plan any,
            @ForAll @IntRange(max = 60) int pick,
            @ForAll("milestones") Milestone milestone,
            @ForAll boolean firm) {
        Modality before = firm ? Modality.FIRM : Modality.PLAIN;
        Modality softer = firm ? Modality.PLAIN : Modality.ASPIRATIONAL;
        Milestone older = milestone.toBuilder().modality(before).build();
        UnaryOperator<Milestone> change = m -> m.toBuilder().modality(softer).build();
        assertMilestoneMutation(DifferenceKind.SOFTENED, any, pick, older, change);
        assertMilestoneMutation(
                DifferenceKind.HARDENED,
                any,
                pick,
                change.apply(older),
                m -> m.toBuilder().modality(before).build());
    }

    /** More than half of the words stay. */
    @Property(tries = 50)
    void aRewordedMilestoneIsReworded(
            @ForAll("plansWithTasks") Plan any,
            @ForAll @IntRange(max = 60) int pick,
            @ForAll("milestones") Milestone milestone) {
        assertMilestoneMutation(DifferenceKind.REWORDED, any, pick, milestone, m -> m.withText("全面" + m.text()));
    }

    @Property(tries = 50)
    void howAMilestoneWasReadIsNoDifference(
            @ForAll("plansWithTasks") Plan any,
            @ForAll @IntRange(max = 60) int pick,
            @ForAll("milestones") Milestone milestone) {
        Milestone other = milestone.toBuilder()
                .confidence(
                        milestone.confidence().equals(Optional.of(Confidence.LOW)) ? Confidence.HIGH : Confidence.LOW)
                .build();
        PlanComparison same =
                PlanComparison.between(withMilestone(any, pick, milestone), withMilestone(any, pick, other));
        assertTrue(same.isEmpty(), same.toString());
    }

    @Property(tries = 50)
    void aPassageSaysWhatBecameOfItsMilestones(@ForAll("plans") Plan any, @ForAll("milestones") Milestone milestone) {
        Passage passage = any.preamble().orElse(Passage.of("前言"));
        Plan plan = any.toBuilder().preamble(passage).build();
        Plan newer = plan.toBuilder()
                .preamble(passage.toBuilder().milestone(milestone).build())
                .build();
        assertAddedAndDropped(plan, newer, milestone);
    }

    @Property(tries = 50)
    void aMovedTaskIsMoved(@ForAll("plansWithLowerTasks") Plan plan, @ForAll @IntRange(max = 60) int pick) {
        List<Task> lower = lowerTasks(plan);
        Task task = lower.get(pick % lower.size());
        Plan without = Edit.task(plan, plan.allTasks().indexOf(task), t -> Optional.empty());
        Plan newer =
                without.toBuilder().task(task.toBuilder().id("9999").build()).build();
        Difference moved = only(PlanComparison.between(plan, newer));
        assertEquals(DifferenceKind.MOVED, moved.kind());
        assertTrue(moved.newerPath().orElseThrow().matches("/children/\\d+"));
        assertSays(task, newer, moved.newerPath());
        assertSays(task, plan, moved.olderPath());
    }

    @Property(tries = 50)
    void aDroppedIndicatorIsDropped(@ForAll("plansWithIndicators") Plan plan) {
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

    private static void assertAddedAndDropped(Plan without, Plan with, PlanElement element) {
        Difference added = only(PlanComparison.between(without, with));
        assertEquals(DifferenceKind.ADDED, added.kind());
        assertEquals(element, with.find(added.newerPath().orElseThrow()).orElseThrow());
        Difference dropped = only(PlanComparison.between(with, without));
        assertEquals(DifferenceKind.DROPPED, dropped.kind());
        assertEquals(element, with.find(dropped.olderPath().orElseThrow()).orElseThrow());
    }

    private static void assertPersonMutation(
            DifferenceKind kind,
            Plan any,
            int pick,
            ResponsiblePerson person,
            UnaryOperator<ResponsiblePerson> change) {
        Plan plan = edit(any, pick, t -> t.toBuilder().responsiblePerson(person).build());
        Plan newer = edit(
                any,
                pick,
                t -> t.toBuilder().responsiblePerson(change.apply(person)).build());
        assertMutated(kind, plan, newer, person, change.apply(person));
    }

    private static void assertMilestoneMutation(
            DifferenceKind kind, Plan any, int pick, Milestone words, UnaryOperator<Milestone> change) {
        Milestone milestone = words.toBuilder().text(NEW_WORDS).build();
        Plan plan = withMilestone(any, pick, milestone);
        Plan newer = withMilestone(any, pick, change.apply(milestone));
        assertMutated(kind, plan, newer, milestone, change.apply(milestone));
    }

    private static void assertMutated(
            DifferenceKind kind, Plan plan, Plan newer, PlanElement before, PlanElement after) {
        Difference difference = only(PlanComparison.between(plan, newer));
        assertEquals(kind, difference.kind());
        assertEquals(before, plan.find(difference.olderPath().orElseThrow()).orElseThrow());
        assertEquals(after, newer.find(difference.newerPath().orElseThrow()).orElseThrow());
    }

    private static Plan withDeadline(Plan plan, int pick, @Nullable Deadline deadline) {
        return edit(plan, pick, t -> t.withDeadline(deadline));
    }

    private static Plan withMilestone(Plan plan, int pick, Milestone milestone) {
        return edit(plan, pick, t -> t.toBuilder().milestone(milestone).build());
    }

    private static Plan edit(Plan plan, int pick, UnaryOperator<Task> change) {
        return Edit.task(plan, index(plan, pick), t -> Optional.of(change.apply(t)));
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
        return with[pick % with.length];
    }

    private static Task pick(Plan plan, int pick) {
        return plan.allTasks().get(index(plan, pick));
    }

    /** The tasks that are below another node. */
    private static List<Task> lowerTasks(Plan plan) {
        return plan.allTasks().stream()
                .filter(task -> !plan.tasks().contains(task))
                .toList();
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
