package io.github.guihua.cli.ledger;

import io.github.guihua.cli.ledger.LedgerColumn.Kind;
import io.github.guihua.cli.ledger.LedgerColumn.Presence;
import io.github.guihua.cli.ledger.UnitTasks.RolesInTask;
import io.github.guihua.model.IndicatorNature;
import io.github.guihua.model.IndicatorValue;
import io.github.guihua.model.UnitRole;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of a ledger: by task, by unit, of indicators, and one for each unit. */
final class LedgerTables {

    private static final String NAME = "任务分解台账";

    private final Ledger ledger;

    /** Creates the tables of a ledger. */
    LedgerTables(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Returns the title of the ledger, which contains the document's name if there is only one. */
    String title() {
        return isOfOne() ? ledger.documents().get(0).name() + NAME : NAME;
    }

    /** Returns the lines above each table: the title, and the document's number if there is only one document. */
    List<String> top() {
        return isOfOne()
                ? Stream.concat(Stream.of(title()), ledger.documents().get(0).number().stream())
                        .toList()
                : List.of(title());
    }

    /** Returns the tables that have rows, in order; at least the table by task. */
    List<LedgerTable> all(LedgerOptions options) {
        List<LedgerTable> all = new ArrayList<>();
        all.add(tasks());
        Stream.of(units(), indicators())
                .filter(table -> !table.rows().isEmpty())
                .forEach(all::add);
        if (options.byUnit()) {
            UnitTasks.inCharge(ledger).stream().map(this::unit).forEach(all::add);
        }
        return all;
    }

    /** Returns a row for each task, and for the targets that belong to no task. */
    LedgerTable tasks() {
        Columns<LedgerRow> columns = new Columns<>();
        columns.add("序号", Kind.ORDINAL, Presence.IN_DATA, LedgerRow::number);
        document(columns, LedgerRow::document);
        work(columns, Function.identity());
        return columns.table(NAME, top(), ledger.rows());
    }

    /** Returns a row for each role of a unit in a task. */
    LedgerTable units() {
        Columns<LedgerPart> columns = new Columns<>();
        columns.add("单位", part -> part.unit().fullName());
        columns.add("职责", part -> role(part.unit().role()));
        columns.add("任务序号", Kind.ORDINAL, Presence.IN_DATA, part -> part.row().number());
        document(columns, part -> part.row().document());
        TaskColumns<LedgerPart> tasks = new TaskColumns<>(columns, LedgerPart::row);
        tasks.chapters();
        // who needs more than the name looks it up by its number
        tasks.names();
        tasks.goals();
        tasks.deadlines(Presence.IN_DATA);
        tasks.origins();
        return columns.table("按单位", top(), ledger.byUnit());
    }

    /** Returns a row for each task of a unit. */
    LedgerTable unit(UnitTasks unit) {
        Columns<RolesInTask> columns = new Columns<>();
        columns.add("序号", Kind.ORDINAL, Presence.IN_DATA, task -> task.row().number());
        columns.add("职责", task -> task.roles().stream().map(LedgerTables::role).collect(Collectors.joining("、")));
        document(columns, task -> task.row().document());
        work(columns, RolesInTask::row);
        List<String> top = new ArrayList<>(top());
        top.add("单位：" + unit.unit() + "（共" + unit.tasks().size() + "项）");
        return columns.table(unit.unit(), top, unit.tasks());
    }

    /** Returns a row for each indicator, with a column for each header under which an indicator has a value. */
    LedgerTable indicators() {
        Columns<LedgerIndicator> columns = new Columns<>();
        columns.add("序号", Kind.ORDINAL, Presence.IN_DATA, row -> Integer.toString(row.number()));
        document(columns, LedgerIndicator::document);
        columns.add("指标", row -> row.indicator().name());
        columns.add("单位", row -> row.indicator().unit().orElse(""));
        for (String header : headers()) {
            columns.add(header, Kind.VALUE, Presence.IN_DATA, row -> value(row, header));
        }
        columns.add(
                "属性", row -> row.indicator().nature().map(LedgerTables::nature).orElse(""));
        columns.add("累计", Presence.WITH_VALUES, row -> row.indicator().cumulative() ? "是" : "");
        columns.add("出处", LedgerIndicator::origin);
        return columns.table("指标", top(), ledger.indicators());
    }

    /** Adds all about a task: what it demands, from whom, by when, and how far it is. */
    private <R> void work(Columns<R> columns, Function<R, LedgerRow> task) {
        TaskColumns<R> tasks = new TaskColumns<>(columns, task);
        tasks.chapters();
        tasks.demands();
        tasks.units();
        tasks.persons(ledger);
        tasks.goals();
        tasks.deadlines(Presence.EVERYWHERE);
        tasks.progress();
        tasks.origins();
    }

    private <R> void document(Columns<R> columns, Function<R, LedgerDocument> document) {
        if (ledger.documents().size() > 1) {
            columns.add("文件", row -> document.apply(row).name());
            columns.add(
                    "文号",
                    Presence.WITH_VALUES,
                    row -> document.apply(row).number().orElse(""));
        }
    }

    private boolean isOfOne() {
        return ledger.documents().size() == 1;
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
                .collect(Collectors.joining("\n"));
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
}
