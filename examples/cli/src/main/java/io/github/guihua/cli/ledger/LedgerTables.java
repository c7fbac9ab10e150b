package io.github.guihua.cli.ledger;

import io.github.guihua.cli.ledger.LedgerTable.Kind;
import io.github.guihua.cli.table.Table;
import io.github.guihua.model.IndicatorNature;
import io.github.guihua.model.IndicatorValue;
import io.github.guihua.model.PersonRole;
import io.github.guihua.model.Statement;
import io.github.guihua.model.UnitRole;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The three tables of a ledger: by task, by unit, and of indicators. A column that only some documents need (督办单位,
 * 责任领导, 累计, and 文件 for several documents) is present only if a row has a value for it.
 */
final class LedgerTables {

    /** The separator of names in a cell; those of targets and deadlines follow below. */
    private static final String NAMES = "、";

    private static final String LINES = "\n";

    /** The text in place of a task's name, for targets that belong to no task. */
    private static final String NO_TASK = "〔未分解到任务的目标〕";

    private final Ledger ledger;

    /** Creates the tables of a ledger. */
    LedgerTables(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Returns the title of the ledger, which contains the document's name if there is only one. */
    String title() {
        return ledger.documents().size() == 1 ? ledger.documents().get(0) + "任务分解台账" : "任务分解台账";
    }

    /** Returns all tables, in order. */
    List<LedgerTable> all() {
        return List.of(tasks(), units(), indicators());
    }

    /** Returns a row for each task, and for the targets that belong to no task. */
    LedgerTable tasks() {
        List<Column<LedgerRow>> columns = new ArrayList<>();
        columns.add(new Column<>("序号", Kind.ORDINAL, LedgerRow::number));
        document(columns, LedgerRow::document);
        columns.add(new Column<>("章节", row -> String.join(LINES, row.chapters())));
        columns.add(new Column<>("任务", row -> row.isTask() ? row.task() : NO_TASK));
        columns.add(new Column<>("牵头单位", row -> names(row, UnitRole.LEAD)));
        columns.add(new Column<>("责任单位", row -> names(row, UnitRole.RESPONSIBLE)));
        columns.add(new Column<>("配合单位", row -> names(row, UnitRole.SUPPORT)));
        if (ledger.rows().stream()
                .anyMatch(row -> !row.names(UnitRole.SUPERVISE).isEmpty())) {
            columns.add(new Column<>("督办单位", row -> names(row, UnitRole.SUPERVISE)));
        }
        persons(columns, "责任领导", PersonRole.LEADER);
        persons(columns, "责任人", PersonRole.OFFICER);
        columns.add(new Column<>("目标", LedgerTables::goals));
        columns.add(new Column<>("完成时限", LedgerTables::deadlines));
        columns.add(new Column<>("出处", LedgerRow::origin));
        return table("任务分解台账", columns, ledger.rows());
    }

    /** Returns a row for each role of a unit in a task. */
    LedgerTable units() {
        List<Column<LedgerPart>> columns = new ArrayList<>();
        columns.add(new Column<>("单位", part -> part.unit().fullName()));
        columns.add(new Column<>("职责", part -> role(part.unit().role())));
        columns.add(new Column<>("任务序号", Kind.ORDINAL, part -> part.row().number()));
        document(columns, part -> part.row().document());
        columns.add(new Column<>("章节", part -> String.join(LINES, part.row().chapters())));
        columns.add(new Column<>("任务", part -> part.row().task()));
        columns.add(new Column<>("目标", part -> goals(part.row())));
        columns.add(new Column<>("完成时限", part -> deadlines(part.row())));
        columns.add(new Column<>("出处", part -> part.row().origin()));
        return table("按单位", columns, ledger.byUnit());
    }

    /** Returns a row for each indicator, with a column for each header under which an indicator has a value. */
    LedgerTable indicators() {
        List<Column<LedgerIndicator>> columns = new ArrayList<>();
        columns.add(new Column<>("序号", Kind.ORDINAL, row -> Integer.toString(row.number())));
        document(columns, LedgerIndicator::document);
        columns.add(new Column<>("指标", row -> row.indicator().name()));
        columns.add(new Column<>("单位", row -> row.indicator().unit().orElse("")));
        for (String header : headers()) {
            columns.add(new Column<>(header, Kind.VALUE, row -> value(row, header)));
        }
        columns.add(new Column<>(
                "属性", row -> row.indicator().nature().map(LedgerTables::nature).orElse("")));
        if (ledger.indicators().stream().anyMatch(row -> row.indicator().cumulative())) {
            columns.add(new Column<>("累计", row -> row.indicator().cumulative() ? "是" : ""));
        }
        columns.add(new Column<>("出处", LedgerIndicator::origin));
        return table("指标", columns, ledger.indicators());
    }

    private <R> void document(List<Column<R>> columns, Function<R, String> document) {
        if (ledger.documents().size() > 1) {
            columns.add(new Column<>("文件", document));
        }
    }

    private void persons(List<Column<LedgerRow>> columns, String header, PersonRole role) {
        if (ledger.rows().stream().anyMatch(row -> !row.persons(role).isEmpty())) {
            columns.add(new Column<>(header, row -> String.join(NAMES, row.persons(role))));
        }
    }

    private Set<String> headers() {
        return ledger.indicators().stream()
                .flatMap(row -> row.indicator().values().stream())
                .map(IndicatorValue::column)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String value(LedgerIndicator row, String header) {
        return row.indicator().values().stream()
                .filter(value -> value.column().equals(header))
                .map(IndicatorValue::text)
                .collect(Collectors.joining(LINES));
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

    private static String deadlines(LedgerRow row) {
        return String.join(LINES, distinctDeadlines(row));
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

    private static String role(UnitRole role) {
        return switch (role) {
            case LEAD -> "牵头";
            case RESPONSIBLE -> "责任";
            case SUPPORT -> "配合";
            case SUPERVISE -> "督办";
        };
    }

    private static String nature(IndicatorNature nature) {
        return switch (nature) {
            case EXPECTED -> "预期性";
            case BINDING -> "约束性";
        };
    }

    private static <R> LedgerTable table(String name, List<Column<R>> columns, List<R> rows) {
        return new LedgerTable(
                name,
                columns.stream().map(Column::kind).toList(),
                new Table(
                        columns.stream().map(Column::header).toList(),
                        rows.stream()
                                .map(row -> columns.stream()
                                        .map(column -> column.cell().apply(row))
                                        .toList())
                                .toList()));
    }

    /** A column: its header, the kind of its cells, and the function that gives the cell of a row. */
    private record Column<R>(String header, Kind kind, Function<R, String> cell) {

        Column(String header, Function<R, String> cell) {
            this(header, Kind.TEXT, cell);
        }
    }
}
