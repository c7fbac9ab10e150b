package io.github.guihua.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Groups the tasks of a plan by body. */
final class UnitTasks {

    private UnitTasks() {}

    static Map<String, List<Task>> of(Plan plan, Predicate<ResponsibleUnit> wanted) {
        Map<String, List<Task>> byUnit = new LinkedHashMap<>();
        for (Task task : plan.allTasks()) {
            // a task may name a body twice, as the lead unit and in a list of all units; the task counts once
            task.responsibleUnits().stream()
                    .filter(wanted)
                    .map(ResponsibleUnit::fullName)
                    .distinct()
                    .forEach(name -> byUnit.computeIfAbsent(name, unit -> new ArrayList<>())
                            .add(task));
        }
        byUnit.replaceAll((name, tasks) -> List.copyOf(tasks));
        return Collections.unmodifiableMap(byUnit);
    }
}
