package io.github.guihua.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.guihua.model.arbitraries.PlanArbitraries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** {@link Plan#mapTasks} changes the tasks at any depth, and nothing else. */
class MapTasksTest {

    private static Task task(String title, Task... subtasks) {
        return Task.builder().title(title).subtasks(List.of(subtasks)).build();
    }

    private static final Plan PLAN = Plan.builder()
            .title("某市2026年工作要点")
            .task(task("甲", task("甲一"), task("甲二")))
            .chapter(Chapter.builder()
                    .title("重点任务")
                    .role(NodeRole.WORK)
                    .task(task("乙", task("乙一", task("乙一一"))))
                    .build())
            .build();

    private static List<String> titles(Plan plan) {
        return plan.allTasks().stream().map(Task::title).toList();
    }

    @Test
    void tasksAreGivenInDocumentOrderAfterTheirSubtasks() {
        List<String> seen = new ArrayList<>();
        PLAN.mapTasks(task -> {
            seen.add(task.title());
            return task;
        });
        assertEquals(List.of("甲一", "甲二", "甲", "乙一一", "乙一", "乙"), seen);
    }

    @Test
    void aTaskIsChangedWithItsSubtasksChanged() {
        Plan changed = PLAN.mapTasks(task -> task.withTitle(
                task.title() + task.subtasks().stream().map(Task::title).toList()));
        assertEquals(List.of("甲[甲一[], 甲二[]]", "甲一[]", "甲二[]", "乙[乙一[乙一一[]]]", "乙一[乙一一[]]", "乙一一[]"), titles(changed));
    }

    @Test
    void nullLeavesATaskOutWithItsSubtasks() {
        Plan changed =
                PLAN.mapTasks(task -> task.title().equals("乙一") || task.title().equals("甲二") ? null : task);
        assertEquals(List.of("甲", "甲一", "乙"), titles(changed));
        assertEquals(1, changed.allChapters().size());
    }

    @Test
    void whatBreaksAConstraintStays() {
        Task bare = new Task(
                "", Optional.empty(), Heading.NONE, "", Responsibility.NONE, Statements.NONE, List.of(), Place.NONE);
        Outline outline = new Outline(Optional.empty(), List.of(bare), Optional.empty());
        Plan plan = new Plan(
                Optional.empty(), PlanKind.OTHER, Metadata.NONE, Optional.empty(), outline, List.of(), List.of());
        assertThrows(RuntimeException.class, () -> bare.toBuilder().build());
        assertEquals(plan, plan.mapTasks(task -> task));
    }

    @Test
    void anOutlineOfAnyDepthIsChanged() {
        Task task = task("末");
        for (int i = 0; i < 20_000; i++) {
            task = new Task(
                    "",
                    Optional.empty(),
                    task.heading(),
                    "",
                    task.responsibility(),
                    task.statements(),
                    List.of(task),
                    Place.NONE);
        }
        Outline outline = new Outline(Optional.empty(), List.of(task), Optional.empty());
        Plan deep = new Plan(
                Optional.empty(), PlanKind.OTHER, Metadata.NONE, Optional.empty(), outline, List.of(), List.of());
        assertEquals(20_001, deep.mapTasks(t -> t).allTasks().size());
    }

    @Provide
    Arbitrary<Plan> plans() {
        return PlanArbitraries.wild().plans();
    }

    @Property(tries = 100)
    void nothingIsChangedByNothing(@ForAll("plans") Plan plan) {
        Plan same = plan.mapTasks(task -> task);
        assertEquals(plan, same);
        assertEquals(
                plan.walk().map(PlanElement::place).map(Place::span).toList(),
                same.walk().map(PlanElement::place).map(Place::span).toList());
    }
}
