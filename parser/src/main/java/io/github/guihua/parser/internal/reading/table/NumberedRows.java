package io.github.guihua.parser.internal.reading.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a flattened table in which each row begins with a running number, so that the row starts are known even if
 * cells were lost.
 */
final class NumberedRows {

    /** The greatest number of cells beyond a row's width, or of running numbers, that may be skipped. */
    private static final int REACH = 20;

    private static final int SAMPLES = 8;

    /** The greatest number of gaps whose frequency among all rows is counted. */
    private static final int MOST_GAPS = 65;

    private final FlatCells cells;
    private final TableBuilder builder;
    private final Attempts attempts;
    private final int first;
    private final int number;
    private final boolean ownCells;
    private final IntUnaryOperator numbers;

    /**
     * @param first the index of the first head
     * @param number the index of the head for the running numbers
     * @param ownCells whether the numbers have separate cells; otherwise they are at the start of the names
     */
    NumberedRows(FlatCells cells, TableBuilder builder, Attempts attempts, int first, int number, boolean ownCells) {
        this.attempts = attempts;
        this.cells = cells;
        this.builder = builder;
        this.first = first;
        this.number = number;
        this.ownCells = ownCells;
        this.numbers = ownCells ? cells::number : cells::leadingNumber;
    }

    /** Reads the table whose first row begins at a cell; null if there is none. */
    @Nullable
    FoundTable read(int firstRow) {
        if (firstRow < 0) {
            return null;
        }
        int expected = firstRow - number;
        List<Integer> starts = rowStarts(firstRow, expected);
        int usual = usualGap(gaps(starts), expected);
        if (usual != expected) {
            starts = rowStarts(firstRow, usual);
        }
        attempts.spend(starts.size());
        if (starts.size() < 2) {
            return null;
        }
        List<Row> rows = samples(starts);
        HeaderFitter.Heads best = null;
        for (int width : widths(gaps(starts), expected)) {
            HeaderFitter.Heads heads = width < 2 ? null : heads(rows, firstRow, width);
            if (heads != null && (best == null || heads.cost() < best.cost())) {
                best = heads;
            }
        }
        if (best == null) {
            return null;
        }
        int headerEnd = number + best.used();
        List<List<Cell>> body = body(starts, headerEnd, best.columns());
        FoundTable table = builder.build(best.columns(), List.of(cells.cells(first, headerEnd)), body);
        return table != null && LostCells.mayBeElsewhere(body, best.columns()) ? table.asReadTwoWays() : table;
    }

    private HeaderFitter.@Nullable Heads heads(List<Row> rows, int firstRow, int width) {
        List<String> names =
                IntStream.range(number, firstRow).mapToObj(cells::head).toList();
        long known = IntStream.range(number, firstRow)
                .filter(i -> cells.kind(i) != null)
                .count();
        if (known < 2 || known * 2 < Math.min(names.size(), width)) {
            return null;
        }
        // in the outer columns of names one cell is for many rows, so most rows have no such cell
        int outer = 0;
        while (names.size() - outer > width && isOuter(names.get(outer)) && isInner(names.get(outer + 1))) {
            outer++;
        }
        HeaderFitter.Heads heads =
                HeaderFitter.columns(builder.words().heads(), names.subList(outer, names.size()), width, rows);
        return heads == null ? null : new HeaderFitter.Heads(heads.columns(), heads.used() + outer, heads.cost());
    }

    /**
     * Returns the widths to try: the usual one, one less in case each row has the heading of a group before it, then
     * the first widths found.
     */
    private static Set<Integer> widths(List<Integer> gaps, int expected) {
        int usual = usualGap(gaps, expected);
        Set<Integer> widths = new LinkedHashSet<>(List.of(usual, usual - 1));
        widths.addAll(gaps.subList(0, Math.min(gaps.size(), SAMPLES)));
        return widths;
    }

    /** Returns the number of cells from each row's start to the next one. */
    private static List<Integer> gaps(List<Integer> starts) {
        List<Integer> gaps = new ArrayList<>();
        for (int i = 1; i < starts.size(); i++) {
            gaps.add(starts.get(i) - starts.get(i - 1));
        }
        return gaps;
    }

    private boolean isInner(String head) {
        return isOuter(head) || builder.words().heads().kindOf(head) == ColumnKind.TASK;
    }

    private boolean isOuter(String head) {
        ColumnKind kind = builder.words().heads().kindOf(head);
        return kind == ColumnKind.GROUP || kind == ColumnKind.NAME;
    }

    private List<Integer> rowStarts(int firstRow, int width) {
        List<Integer> starts = new ArrayList<>();
        int at = firstRow;
        int wanted = numbers.applyAsInt(firstRow);
        while (at >= 0) {
            starts.add(at);
            wanted++;
            at = next(at, wanted, width);
            wanted = at < 0 ? wanted : numbers.applyAsInt(at);
        }
        return starts;
    }

    /**
     * Returns the cell with the next running number: preferably a row's width away or up to two cells later, otherwise
     * the first one found nearby, otherwise a later number after a gap; -1 if there is none.
     */
    private int next(int at, int wanted, int width) {
        for (int i = at + width; i <= at + width + 2; i++) {
            if (isNumber(i, wanted)) {
                return i;
            }
        }
        for (int i = at + 2; i <= at + width + REACH; i++) {
            if (isNumber(i, wanted) && !(ownCells && isValue(i + 1))) {
                return i;
            }
        }
        return nextAfterGap(at, wanted, width);
    }

    /** Whether a number is a value: often another value follows it, while a name follows a running number. */
    private boolean isValue(int index) {
        CellLook look = index < cells.count() ? CellLook.of(cells.cell(index), builder.words()) : null;
        return look == null || look.number() || look.nature() || look.nothing();
    }

    private boolean isNumber(int index, int wanted) {
        return index < cells.count() && numbers.applyAsInt(index) == wanted;
    }

    /**
     * Returns the cell with a later running number after rows that the copy lost, or with 1 for a new group; the
     * number after it must confirm this. Returns -1 if there is none.
     */
    private int nextAfterGap(int at, int wanted, int width) {
        for (int i = at + width; ownCells && i <= at + width + 3 && i < cells.count(); i++) {
            int found = numbers.applyAsInt(i);
            boolean later = found > wanted && found <= wanted + REACH;
            boolean anew = found == 1 && i > at + width;
            if ((later || anew) && (isNumber(i + width, found + 1) || isNumber(i + width + 1, found + 1))) {
                return i;
            }
        }
        return -1;
    }

    private static int usualGap(List<Integer> gaps, int expected) {
        int best = expected;
        int bestCount = 0;
        for (int gap : gaps.subList(0, Math.min(gaps.size(), MOST_GAPS))) {
            int count = Collections.frequency(gaps, gap);
            if (count > bestCount || count == bestCount && gap == expected) {
                best = gap;
                bestCount = count;
            }
        }
        return best;
    }

    private List<Row> samples(List<Integer> starts) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i + 1 < starts.size() && rows.size() < SAMPLES; i++) {
            rows.add(Row.of(cells.cells(starts.get(i), starts.get(i + 1)), builder.words()));
        }
        return rows;
    }

    private List<List<Cell>> body(List<Integer> starts, int headerEnd, List<Column> columns) {
        List<List<Cell>> body = new ArrayList<>();
        for (int i = headerEnd; i < starts.get(0); i++) {
            body.add(List.of(cells.cell(i)));
        }
        int last = starts.size() - 1;
        for (int i = 0; i < last; i++) {
            addRow(body, starts.get(i), starts.get(i + 1), columns);
        }
        body.add(lastRow(starts.get(last), columns));
        return body;
    }

    private void addRow(List<List<Cell>> body, int from, int to, List<Column> columns) {
        int width = columns.size();
        Row row = Row.of(cells.cells(from, to), builder.words());
        RowFitter.Fit whole = RowFitter.fit(row, columns);
        if (to - from <= width) {
            body.add(whole.cellsOr(row.cells()));
            return;
        }
        RowFitter.Fit best = RowFitter.fit(row.first(width), columns);
        int bestCut = from + width;
        int bestCost = best.cost() + to - bestCut;
        for (int cut = to; cut >= from + 2 && cut >= to - 3; cut--) {
            RowFitter.Fit fit = cut == to ? whole : RowFitter.fit(row.first(cut - from), columns);
            if (fit.cost() + to - cut < bestCost) {
                best = fit;
                bestCut = cut;
                bestCost = fit.cost() + to - cut;
            }
        }
        body.add(best.cellsOr(row.cells()));
        for (int i = bestCut; i < to; i++) {
            body.add(List.of(cells.cell(i)));
        }
    }

    /** Returns the last row. The text continues after it, so the row ends where its cells fit best. */
    private List<Cell> lastRow(int from, List<Column> columns) {
        int end = Math.min(cells.count(), from + columns.size());
        for (int i = from + 2; i < end; i++) {
            if (builder.words().followers().isStop(cells.cell(i).text())) {
                end = i;
            }
        }
        Row row = Row.of(cells.cells(from, end), builder.words());
        RowFitter.Fit best = RowFitter.fit(row, columns);
        for (int size = row.size() - 1; size >= 2; size--) {
            RowFitter.Fit fit = RowFitter.fit(row.first(size), columns);
            if (fit.cost() < best.cost()) {
                best = fit;
            }
        }
        return best.cellsOr(row.cells());
    }
}
