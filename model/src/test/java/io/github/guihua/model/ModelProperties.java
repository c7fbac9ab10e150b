package io.github.guihua.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.arbitraries.PlanArbitraries;
import io.github.guihua.model.validation.PlanValidator;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ModelProperties {

    @Provide
    Arbitrary<ParseResult> validResults() {
        return PlanArbitraries.valid().results();
    }

    @Provide
    Arbitrary<Plan> validPlans() {
        return PlanArbitraries.valid().plans();
    }

    @Provide
    Arbitrary<Plan> wildPlans() {
        return PlanArbitraries.wild().plans();
    }

    @Provide
    Arbitrary<Target> validTargets() {
        return PlanArbitraries.valid().targets();
    }

    @Provide
    Arbitrary<Achievement> validAchievements() {
        return PlanArbitraries.valid().achievements();
    }

    @Provide
    Arbitrary<Chapter> validChapters() {
        return PlanArbitraries.valid().chapters();
    }

    @Provide
    Arbitrary<Task> validTasks() {
        return PlanArbitraries.valid().tasks();
    }

    @Property(tries = 200)
    void whatIsValidHasNoViolations(@ForAll("validResults") ParseResult result) {
        assertEquals(List.of(), PlanValidator.validate(result));
    }

    @Property(tries = 200)
    void aPlanIsRebuiltEqual(@ForAll("validPlans") Plan plan) {
        Plan again = plan.toBuilder().build();
        assertEquals(plan, again);
        assertEquals(plan.hashCode(), again.hashCode());
    }

    @Property(tries = 300)
    void aTargetIsRebuiltEqual(@ForAll("validTargets") Target target) {
        Target again = target.toBuilder().build();
        assertEquals(target, again);
        assertEquals(target.place().span(), again.place().span());
    }

    @Property(tries = 300)
    void anAchievementIsRebuiltEqual(@ForAll("validAchievements") Achievement achievement) {
        assertEquals(achievement, achievement.toBuilder().build());
    }

    @Property(tries = 200)
    void aChapterIsRebuiltEqual(@ForAll("validChapters") Chapter chapter) {
        Chapter again = chapter.toBuilder().build();
        assertEquals(chapter, again);
        assertEquals(chapter.place().span(), again.place().span());
    }

    @Property(tries = 200)
    void aTaskElsewhereIsTheSameTask(@ForAll("validTasks") Task task) {
        Task moved = task.toBuilder().place(Place.of(7, 8)).build();
        assertEquals(task, moved);
        assertEquals(task.hashCode(), moved.hashCode());
        assertNotEquals(task, task.toBuilder().title(task.title() + "!").build());
    }

    @Property(tries = 100)
    void theWalkLosesNothing(@ForAll("wildPlans") Plan plan) {
        assertEquals(
                plan.chapters().stream().mapToInt(ModelProperties::tasksIn).sum() + tasksIn(plan.tasks()),
                plan.allTasks().size());
    }

    @Property(tries = 200)
    void theWalkFollowsTheText(@ForAll("validPlans") Plan plan) {
        List<Target> targets = plan.allTargets();
        boolean known =
                targets.stream().allMatch(target -> target.place().span().isPresent());
        for (int i = 1; known && i < targets.size(); i++) {
            assertTrue(
                    targets.get(i - 1).place().start() <= targets.get(i).place().start());
        }
    }

    private static int tasksIn(Chapter chapter) {
        return chapter.chapters().stream().mapToInt(ModelProperties::tasksIn).sum() + tasksIn(chapter.tasks());
    }

    private static int tasksIn(List<Task> tasks) {
        return tasks.size()
                + tasks.stream().mapToInt(task -> tasksIn(task.subtasks())).sum();
    }
}
