package io.github.guihua.cli.ledger;

import io.github.guihua.model.ResponsibleUnit;
import io.github.guihua.model.Target;
import io.github.guihua.model.UnitRole;
import java.util.List;

/**
 * A task in the ledger, or the targets of a chapter, of the preamble or of the closing, which belong to no task.
 *
 * @param number the task's number in the ledger: {@code 3}, and {@code 3.1} for its first subtask; empty where the
 *     targets belong to no task
 * @param document what its document is called
 * @param chapters the headings above it, from the outermost on, with their numbers
 * @param task the task's heading, or the opening words of its text where it has none; empty where there is no task
 * @param units the bodies that have a part in it
 * @param targets what is to be reached
 * @param origin the file and the line where it is, empty when it came from no text
 */
public record LedgerRow(
        String number,
        String document,
        List<String> chapters,
        String task,
        List<ResponsibleUnit> units,
        List<Target> targets,
        String origin) {

    /** Copies the lists. */
    public LedgerRow {
        chapters = List.copyOf(chapters);
        units = List.copyOf(units);
        targets = List.copyOf(targets);
    }

    /** Whether it is a task, and not targets that belong to none. */
    public boolean isTask() {
        return !number.isEmpty();
    }

    /** The full names of the bodies that have a role in it. */
    public List<String> names(UnitRole role) {
        return units.stream()
                .filter(unit -> unit.role() == role)
                .map(ResponsibleUnit::fullName)
                .toList();
    }
}
