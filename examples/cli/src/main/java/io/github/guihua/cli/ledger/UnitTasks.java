package io.github.guihua.cli.ledger;

import io.github.guihua.model.ResponsibleUnit;
import io.github.guihua.model.UnitRole;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All tasks of one unit. A subtask that names no units belongs to the units of its task: otherwise a unit would get the
 * heading of its task without the work.
 *
 * @param unit the full name of the unit
 * @param tasks its tasks with its roles, in the order of the ledger
 */
record UnitTasks(String unit, List<RolesInTask> tasks) {

    /** The roles of a unit in a task; a document may name a unit twice. */
    record RolesInTask(LedgerRow row, Set<UnitRole> roles) {}

    /** Copies the list. */
    UnitTasks {
        tasks = List.copyOf(tasks);
    }

    /** Returns the tasks of each unit that leads or is responsible for one, in the order of their first occurrence. */
    static List<UnitTasks> inCharge(Ledger ledger) {
        Map<String, List<RolesInTask>> tasks = new LinkedHashMap<>();
        Map<String, List<ResponsibleUnit>> unitsByNumber = new HashMap<>();
        for (LedgerRow row : ledger.rows()) {
            List<ResponsibleUnit> units = row.responsibility().units();
            if (units.isEmpty()) {
                units = unitsByNumber.getOrDefault(row.numberOfParent(), List.of());
            }
            if (row.isTask()) {
                unitsByNumber.put(row.number(), units);
            }
            roles(units)
                    .forEach((unit, roles) -> tasks.computeIfAbsent(unit, name -> new ArrayList<>())
                            .add(new RolesInTask(row, roles)));
        }
        return tasks.entrySet().stream()
                .map(entry -> new UnitTasks(entry.getKey(), entry.getValue()))
                .filter(UnitTasks::isInCharge)
                .toList();
    }

    private static Map<String, Set<UnitRole>> roles(List<ResponsibleUnit> units) {
        Map<String, Set<UnitRole>> roles = new LinkedHashMap<>();
        units.forEach(unit -> roles.computeIfAbsent(unit.fullName(), name -> EnumSet.noneOf(UnitRole.class))
                .add(unit.role()));
        return roles;
    }

    private boolean isInCharge() {
        return tasks.stream()
                .anyMatch(task ->
                        task.roles().contains(UnitRole.LEAD) || task.roles().contains(UnitRole.RESPONSIBLE));
    }
}
