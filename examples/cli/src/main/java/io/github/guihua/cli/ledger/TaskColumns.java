package io.github.guihua.cli.ledger;

import io.github.guihua.cli.ledger.LedgerColumn.Presence;
import io.github.guihua.model.PersonRole;
import io.github.guihua.model.Statement;
import io.github.guihua.model.UnitRole;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Adds columns about tasks to a table: who, what, by when, and room for what the office writes by hand.
 *
 * @param <R> what a row of the table is about
 */
final class TaskColumns<R> {

    /** The separator of names in a cell; those of targets and deadlines follow below. */
    private static final String NAMES = "、";

    private static final String LINES = "\n";

    /** The text in place of a task, for targets that belong to no task. */
    private static final String NO_TASK = "〔未分解到任务的目标〕";

    private final Columns<R> columns;
    private final Function<R, LedgerRow> task;

    TaskColumns(Columns<R> columns, Function<R, LedgerRow> task) {
        this.columns = columns;
        this.task = task;
    }

    void chapters() {
        add("章节", row -> String.join(LINES, row.chapters()));
    }

    /** Adds what a task demands. */
    void demands() {
        add("任务", row -> row.isTask() ? TaskWords.demand(row) : NO_TASK);
    }

    /** Adds the names of tasks alone. */
    void names() {
        add("任务", TaskWords::name);
    }

    void units() {
        add("牵头单位", row -> names(row, UnitRole.LEAD));
        add("责任单位", row -> names(row, UnitRole.RESPONSIBLE));
        add("配合单位", row -> names(row, UnitRole.SUPPORT));
        add("督办单位", Presence.WITH_VALUES, row -> names(row, UnitRole.SUPERVISE));
    }

    /** Adds the responsible persons, or one column for them if the documents name none. */
    void persons(Ledger ledger) {
        if (ledger.rows().stream()
                .allMatch(row -> row.responsibility().persons().isEmpty())) {
            add("责任领导/责任人", Presence.ON_PAPER, row -> "");
            return;
        }
        add("责任领导", Presence.ON_PAPER, row -> String.join(NAMES, row.persons(PersonRole.LEADER)));
        add("责任人", Presence.ON_PAPER, row -> String.join(NAMES, row.persons(PersonRole.OFFICER)));
    }

    void goals() {
        add("目标", TaskColumns::goals);
    }

    void deadlines(Presence presence) {
        add("完成时限", presence, row -> String.join(LINES, distinctDeadlines(row)));
    }

    /** Adds the columns that nobody can fill in before the work has begun. */
    void progress() {
        add("工作进展", Presence.ON_PAPER, row -> "");
        add("存在问题", Presence.ON_PAPER, row -> "");
        add("备注", Presence.ON_PAPER, row -> "");
    }

    void origins() {
        add("出处", LedgerRow::origin);
    }

    private void add(String header, Function<LedgerRow, String> cell) {
        columns.add(header, task.andThen(cell));
    }

    private void add(String header, Presence presence, Function<LedgerRow, String> cell) {
        columns.add(header, presence, task.andThen(cell));
    }

    private static String names(LedgerRow row, UnitRole role) {
        return String.join(NAMES, row.names(role));
    }

    private static String goals(LedgerRow row) {
        boolean manyDeadlines = distinctDeadlines(row).size() > 1;
        return row.goals().stream()
                .map(goal -> GoalWords.of(goal, manyDeadlines))
                .collect(Collectors.joining(LINES));
    }

    /** Returns the deadline of the task, followed by those of its goals. */
    private static Set<String> distinctDeadlines(LedgerRow row) {
        Set<String> deadlines = new LinkedHashSet<>();
        row.responsibility().deadline().map(GoalWords::deadline).ifPresent(deadlines::add);
        row.goals().stream()
                .map(Statement::time)
                .map(GoalWords::deadline)
                .filter(words -> !words.isEmpty())
                .forEach(deadlines::add);
        return deadlines;
    }
}
