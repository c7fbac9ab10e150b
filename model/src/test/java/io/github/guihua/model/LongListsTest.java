package io.github.guihua.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.guihua.model.validation.PlanValidationException;
import io.github.guihua.model.validation.PlanViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of more than one digit: in paths, in ids, in the order of violations. */
class LongListsTest {

    private static final int SIZE = 123;

    private static Plan plan() {
        Plan.Builder plan = Plan.builder();
        for (int i = 1; i <= SIZE; i++) {
            plan.task(Task.builder().id("" + i).title("任务" + i).build());
        }
        return plan.build();
    }

    @Test
    void everyPathLeadsBack() {
        Plan plan = plan();
        PlanIndex index = plan.index();
        for (int i = 0; i < SIZE; i++) {
            Task task = plan.rootTasks().get(i);
            assertEquals(Optional.of("rootTasks[" + i + "]"), index.path(task));
            assertSame(task, plan.find("rootTasks[" + i + "]").orElseThrow());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rootTasks[123]",
                "rootTasks[12",
                "rootTasks[12]x",
                "rootTasks[1:]",
                "rootTasks[1/]",
                "rootTasks[-1]",
                "rootTasks[]",
                "[0]",
                "rootTasks",
                "rootTasks[9999999999]",
                "rootTasks[0].subtasks[0]",
                "rootTasks[0].id",
                "preamble.targets[0]"
            })
    void noOtherPathLeadsAnywhere(String path) {
        assertEquals(Optional.empty(), plan().find(path));
    }

    @Test
    void pathsMayBePaddedWithZeros() {
        Plan plan = plan();
        assertSame(plan.rootTasks().get(7), plan.find("rootTasks[000000007]").orElseThrow());
    }

    @Test
    void passagesHoldTargetsAndAchievementsAlone() {
        Target target = Target.of("就业").exactly("5", "人").build();
        Achievement done = Achievement.of("就业").exactly("4", "人").build();
        Plan plan = Plan.builder()
                .preamble(Passage.builder()
                        .text("就业")
                        .target(target)
                        .achievement(done)
                        .build())
                .build();
        assertSame(target, plan.find("preamble.targets[0]").orElseThrow());
        assertSame(done, plan.find("preamble.achievements[0]").orElseThrow());
        assertEquals(Optional.empty(), plan.find("preamble.tasks[0]"));
    }

    /** Chapters and tasks are kept in two lists; without places the last numbers of their ids tell the order. */
    @Test
    void idsTellTheOrderByNumberNotByLetter() {
        Plan.Builder plan = Plan.builder();
        List<String> expected = new ArrayList<>();
        for (int i = 1; i <= SIZE; i++) {
            expected.add("3." + i);
            if (i % 2 == 0) {
                plan.chapter(Chapter.builder()
                        .id("3." + i)
                        .title("章")
                        .role(NodeRole.WORK)
                        .build());
            } else {
                plan.task(Task.builder().id("3." + i).title("项").build());
            }
        }
        assertEquals(
                expected, plan.build().nodes().stream().map(OutlineNode::id).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.", "3.x", "3.1:", "3.1/", "3.1234567890", ""})
    void whereAnIdHasNoNumberTheListsStandAsTheyAre(String id) {
        Chapter chapter =
                Chapter.builder().id("3.9").title("章").role(NodeRole.WORK).build();
        Plan plan = Plan.builder()
                .chapter(chapter)
                .task(Task.builder().id("3.1").title("甲").build())
                .task(Task.builder().id(id).title("乙").build())
                .build();
        assertSame(chapter, plan.nodes().get(0));
    }

    @Test
    void nineDigitsAreANumberStill() {
        Plan plan = Plan.builder()
                .chapter(Chapter.builder()
                        .id("3.987654321")
                        .title("章")
                        .role(NodeRole.WORK)
                        .build())
                .task(Task.builder().id("3.987654320").title("项").build())
                .build();
        assertEquals(
                List.of("3.987654320", "3.987654321"),
                plan.nodes().stream().map(OutlineNode::id).toList());
    }

    @Test
    void violationsStandInTheOrderOfTheirNumbers() {
        List<String> paths = List.of(
                "",
                "rootTasks",
                "rootTasks[2]",
                "rootTasks[2].title",
                "rootTasks[007].text",
                "rootTasks[10]",
                "rootTasks[10].text",
                "rootTasks[10].title",
                "rootTasks[99999999999]",
                "rootTasks[199999999999]",
                "title");
        List<PlanViolation> violations = new ArrayList<>();
        for (int i = paths.size() - 1; i >= 0; i--) {
            violations.add(PlanViolation.missing(paths.get(i)));
        }
        PlanValidationException all = new PlanValidationException("Plan", violations);
        assertEquals(paths, all.violations().stream().map(PlanViolation::path).toList());
    }
}
