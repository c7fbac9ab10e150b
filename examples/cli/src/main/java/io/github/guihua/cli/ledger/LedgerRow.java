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
 * A row of the ledger: a task, or the targets and milestones of a chapter, the preamble or the closing that belong to
 * no task.
 *
 * @param number the task's number in the ledger: {@code 3}, and {@code 3.1} for its first subtask; empty for
 *     targets that belong to no task
 * @param document its document
 * @param chapters the headings above it with their numbers, outermost first
 * @param title the task's heading, empty if it has none
 * @param text the task's text, uncut; empty if there is no task
 * @param responsibility the responsible units and persons, and the deadline
 * @param statements its targets and milestones
 * @param origin the file and the line, empty if the plan was not read from a text
 */
public record LedgerRow(
        String number,
        LedgerDocument document,
        List<String> chapters,
        String title,
        String text,
        Responsibility responsibility,
        Statements statements,
        String origin) {

    /** Copies the list. */
    public LedgerRow {
        chapters = List.copyOf(chapters);
    }

    /** Whether it is a task, and not a row of targets that belong to no task. */
    public boolean isTask() {
        return !number.isEmpty();
    }

    /** Returns the number of the task that it is a subtask of, empty if there is none. */
    String numberOfParent() {
        return number.substring(0, Math.max(0, number.lastIndexOf('.')));
    }

    /** Returns the full names of the units with a role in it, each once: some texts name a unit for each sentence. */
    public List<String> names(UnitRole role) {
        return responsibility.units().stream()
                .filter(unit -> unit.role() == role)
                .map(ResponsibleUnit::fullName)
                .distinct()
                .toList();
    }

    /** Returns the persons with a role in it, each with post and name. */
    public List<String> persons(PersonRole role) {
        return responsibility.persons().stream()
                .filter(person -> person.role() == role)
                .map(person -> Stream.of(person.post(), person.name())
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    /** Returns its targets, and after them its milestones. */
    List<Statement> goals() {
        return goals(statements);
    }

    static List<Statement> goals(Statements statements) {
        List<Statement> goals = new ArrayList<>(statements.targets());
        goals.addAll(statements.milestones());
        return goals;
    }
}
