package io.github.guihua.parser.internal.reading.table;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.core.internal.text.LineEnds;
import io.github.guihua.core.text.Span;
import io.github.guihua.model.Indicator;
import io.github.guihua.parser.internal.prose.PlanText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds a table from its columns and rows. */
final class TableBuilder {

    private static final int HEAD_REACH = 120;
    private static final CharSet BLANK = CharSet.of(" ");
    private static final CharSet JOINERS = CharSet.of("、,");
    private static final CharSet UNIT_ENDS = JOINERS.or(" )】;。");

    private final PlanText text;
    private final CellWords words;

    TableBuilder(PlanText text) {
        this.text = text;
        this.words = CellWords.of(text);
    }

    /** Returns the words that identify cells of the text. */
    CellWords words() {
        return words;
    }

    /**
     * Builds a table.
     *
     * @param columns the columns of the table
     * @param header the rows of the header as in the source
     * @param body the rows after the header; a row laid out in columns has one cell for each, a group's heading
     *     has fewer
     * @return the table, or null if there are too few rows or columns
     */
    @Nullable
    FoundTable build(List<Column> columns, List<List<Cell>> header, List<List<Cell>> body) {
        List<List<Cell>> rows = new ArrayList<>(header);
        rows.addAll(body);
        Span place = Cells.place(rows.stream().flatMap(List::stream).toList());
        if (body.isEmpty() || columns.size() < 2 || place.start() >= place.end()) {
            return null;
        }
        List<Column> named = TaskColumn.named(columns);
        List<Indicator> indicators = isOfIndicators(named) ? indicators(named, body, place.start()) : List.of();
        List<TaskRow> tasks =
                indicators.isEmpty() && isOfTasks(named) ? new TaskRows(text, words, named).read(body) : List.of();
        FoundTable.Kind kind = !indicators.isEmpty()
                ? FoundTable.Kind.INDICATORS
                : tasks.isEmpty() ? FoundTable.Kind.OTHER : FoundTable.Kind.TASKS;
        return new FoundTable(place.start(), place.end(), kind, rows, header.size(), indicators, tasks, false);
    }

    private static boolean has(List<Column> columns, ColumnKind kind) {
        return columns.stream().anyMatch(column -> column.kind() == kind);
    }

    static boolean isOfIndicators(List<Column> columns) {
        return has(columns, ColumnKind.NAME) && (has(columns, ColumnKind.VALUE) || has(columns, ColumnKind.NATURE));
    }

    private static boolean isOfTasks(List<Column> columns) {
        return has(columns, ColumnKind.TASK)
                && (has(columns, ColumnKind.BODIES) || has(columns, ColumnKind.DUE) || has(columns, ColumnKind.PERSON));
    }

    private List<Indicator> indicators(List<Column> columns, List<List<Cell>> body, int start) {
        IndicatorRows reader = new IndicatorRows(text, columns, unitBefore(start), words);
        List<Indicator> indicators = new ArrayList<>();
        boolean values = false;
        for (List<Cell> row : body) {
            Indicator indicator = reader.read(row);
            if (indicator != null) {
                indicators.add(indicator);
                values |= indicator.nature().isPresent()
                        || indicator.values().stream().anyMatch(v -> v.amount().isPresent());
            }
        }
        return values || namesIndicators(columns) ? indicators : List.of();
    }

    private boolean namesIndicators(List<Column> columns) {
        return columns.stream()
                .anyMatch(column ->
                        column.kind() == ColumnKind.NAME && words.heads().isOfIndicators(column.name()));
    }

    /** Returns the unit stated above the table (单位：亿元), empty if there is none or if there are several. */
    private Optional<String> unitBefore(int start) {
        int from = LineEnds.back(text.raw(), start, HEAD_REACH);
        String before = text.folded(from, start);
        int colon = before.lastIndexOf(':');
        while (colon >= 0 && !words.heads().endsWithUnit(from, from + colon)) {
            colon = before.lastIndexOf(':', colon - 1);
        }
        if (colon < 0) {
            return Optional.empty();
        }
        int begin = text.afterAll(BLANK, from + colon + 1, start);
        int end = text.first(UNIT_ENDS, begin, start);
        boolean several = end < start && JOINERS.contains(text.at(end));
        String unit = text.raw().substring(begin, end);
        return !several && Measure.isUnit(unit, words.units()) ? Optional.of(unit) : Optional.empty();
    }
}
