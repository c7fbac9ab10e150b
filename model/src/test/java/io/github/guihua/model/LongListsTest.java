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
            Task task = plan.tasks().get(i);
            assertEquals(Optional.of("/children/" + i), index.path(task));
            assertSame(task, plan.find("/children/" + i).orElseThrow());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/children/123",
                "/children/12]",
                "/children/12x",
                "/children/1:",
                "/children/1/",
                "/children/-1",
                "/children/",
                "/0",
                "/children",
                "/children/9999999999",
                "/children/0/children/0",
                "/children/0/id",
                "/preamble/targets/0"
            })
    void noOtherPathLeadsAnywhere(String path) {
        assertEquals(Optional.empty(), plan().find(path));
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
        assertSame(target, plan.find("/preamble/targets/0").orElseThrow());
        assertSame(done, plan.find("/preamble/achievements/0").orElseThrow());
        assertEquals(Optional.empty(), plan.find("/preamble/children/0"));
    }

    @Test
    void chaptersAndTasksKeepTheOrderInWhichTheyWereAdded() {
        Plan.Builder plan = Plan.builder();
        List<String> expected = new ArrayList<>();
        for (int i = SIZE; i > 0; i--) {
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
                expected, plan.build().children().stream().map(OutlineNode::id).toList());
    }

    @Test
    void violationsStandInTheOrderOfTheirNumbers() {
        List<String> paths = List.of(
                "",
                "/children",
                "/children/2",
                "/children/2/title",
                "/children/007/text",
                "/children/10",
                "/children/10/text",
                "/children/10/title",
                "/children/99999999999",
                "/children/199999999999",
                "/title");
        List<PlanViolation> violations = new ArrayList<>();
        for (int i = paths.size() - 1; i >= 0; i--) {
            violations.add(PlanViolation.missing(paths.get(i)));
        }
        PlanValidationException all = new PlanValidationException("Plan", violations);
        assertEquals(paths, all.violations().stream().map(PlanViolation::path).toList());
    }
}
