package io.github.guihua.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlanWalkTest {

    @Test
    void tasksStandInTheOrderOfTheOutline() {
        Plan plan = Plan.builder()
                .chapter(chapter(Place.NONE)
                        .chapter(chapter(Place.NONE)
                                .task(task("1", Place.NONE).build())
                                .build())
                        .task(task("2", Place.NONE)
                                .subtask(task("2.1", Place.NONE)
                                        .subtask(task("2.1.1", Place.NONE).build())
                                        .build())
                                .subtask(task("2.2", Place.NONE).build())
                                .build())
                        .build())
                .task(task("3", Place.NONE).build())
                .build();

        assertEquals(List.of("1", "2", "2.1", "2.1.1", "2.2", "3"), titles(plan));
    }

    @Test
    void statementsAreGatheredFromEverywhere() {
        Plan plan = Plan.builder()
                .preamble(Passage.builder()
                        .text("前言")
                        .target(target("preamble", Place.of(1, 2)))
                        .achievement(achievement("preamble"))
                        .build())
                .chapter(chapter(Place.of(10, 50))
                        .target(target("chapter", Place.of(40, 41)))
                        .achievement(achievement("chapter"))
                        .task(task("t", Place.of(20, 39))
                                .target(target("task", Place.of(21, 22)))
                                .achievement(achievement("task"))
                                .subtask(task("s", Place.of(30, 39))
                                        .target(target("subtask", Place.of(31, 32)))
                                        .build())
                                .build())
                        .build())
                .task(task("r", Place.of(51, 59))
                        .target(target("root", Place.of(52, 53)))
                        .build())
                .closing(Passage.builder()
                        .text("结语")
                        .target(target("closing", Place.of(60, 61)))
                        .achievement(achievement("closing"))
                        .build())
                .build();

        assertEquals(
                List.of("preamble", "task", "subtask", "chapter", "root", "closing"),
                plan.allTargets().stream().map(Target::subject).toList());
        assertEquals(
                List.of("preamble", "chapter", "task", "closing"),
                plan.allAchievements().stream().map(Achievement::subject).toList());
    }

    @Test
    void unitsOfAllTasks() {
        ResponsibleUnit lead = ResponsibleUnit.of("财政局", UnitRole.LEAD);
        ResponsibleUnit support = ResponsibleUnit.of("公安局", UnitRole.SUPPORT);
        Plan plan = Plan.builder()
                .task(task("a", Place.NONE)
                        .responsibleUnit(lead)
                        .subtask(task("b", Place.NONE)
                                .responsibleUnit(support)
                                .responsibleUnit(lead)
                                .build())
                        .build())
                .build();

        assertEquals(List.of(lead, support, lead), plan.allUnits());
    }

    private static List<String> titles(Plan plan) {
        return plan.allTasks().stream().map(Task::title).toList();
    }

    private static Chapter.Builder chapter(Place place) {
        return Chapter.builder().role(NodeRole.WORK).title("章").place(place);
    }

    private static Task.Builder task(String title, Place place) {
        return Task.builder().title(title).place(place);
    }

    private static Target target(String subject, Place place) {
        return Target.of(subject).exactly("1", "个").place(place).build();
    }

    private static Achievement achievement(String subject) {
        return Achievement.of(subject).exactly("1", "个").build();
    }
}
