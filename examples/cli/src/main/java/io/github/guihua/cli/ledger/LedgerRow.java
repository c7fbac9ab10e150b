package io.github.guihua.cli.ledger;

import io.github.guihua.model.PersonRole;
import io.github.guihua.model.Responsibility;
import io.github.guihua.model.ResponsibleUnit;
import io.github.guihua.model.Statement;
import io.github.guihua.model.Statements;
import io.github.guihua.model.UnitRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A task in the ledger, or the targets and milestones of a chapter, of the preamble or of the closing, which belong to no
 * task.
 *
 * @param number the task's number in the ledger: {@code 3}, and {@code 3.1} for its first subtask; empty where the
 *     targets belong to no task
 * @param document what its document is called
 * @param chapters the headings above it, from the outermost on, with their numbers
 * @param task the task's heading, or the opening words of its text where it has none; empty where there is no task
 * @param responsibility the bodies and persons who are responsible for it, and until when it is to be done
 * @param statements its targets and milestones
 * @param origin the file and the line where it is, empty when it came from no text
 */
public record LedgerRow(
        String number,
        String document,
        List<String> chapters,
        String task,
        Responsibility responsibility,
        Statements statements,
        String origin) {

    /** Copies the list. */
    public LedgerRow {
        chapters = List.copyOf(chapters);
    }

    /** Whether it is a task, and not targets that belong to none. */
    public boolean isTask() {
        return !number.isEmpty();
    }

    /** The full names of the bodies that have a role in it. */
    public List<String> names(UnitRole role) {
        return responsibility.units().stream()
                .filter(unit -> unit.role() == role)
                .map(ResponsibleUnit::fullName)
                .toList();
    }

    /** The persons who have a role in it, each with post and name. */
    public List<String> persons(PersonRole role) {
        return responsibility.persons().stream()
                .filter(person -> person.role() == role)
                .map(person -> Stream.of(person.post(), person.name())
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    /** Its targets, and after them its milestones. */
    List<Statement> goals() {
        return goals(statements);
    }

    static List<Statement> goals(Statements statements) {
        List<Statement> goals = new ArrayList<>(statements.targets());
        goals.addAll(statements.milestones());
        return goals;
    }
}
