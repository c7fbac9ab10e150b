package io.github.guihua.parser.internal.reading.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Finds tables in copies that have one cell per line. */
final class FlatTables {

    private static final int MOST_HEADS = 26;

    /** The greatest number of columns before that of the running numbers or names. */
    private static final int MOST_OUTER = 3;

    /** The kinds of columns that may be the first one. */
    private static final Set<ColumnKind> FIRST_KINDS =
            EnumSet.of(ColumnKind.NUMBER, ColumnKind.NAME, ColumnKind.GROUP, ColumnKind.TASK);

    private final FlatCells cells;
    private final TableBuilder builder;
    private final Attempts attempts;

    FlatTables(FlatCells cells, TableBuilder builder) {
        this.attempts = new Attempts(cells.count());
        this.cells = cells;
        this.builder = builder;
    }

    /** Returns all tables in text order. */
    List<FoundTable> find() {
        List<FoundTable> tables = new ArrayList<>();
        int i = 0;
        while (i < cells.count()) {
            FoundTable table = !attempts.areSpent() && opensHeader(i) ? at(i) : null;
            if (table == null) {
                i++;
                continue;
            }
            tables.add(table);
            while (i < cells.count() && cells.start(i) < table.end()) {
                i++;
            }
        }
        return tables;
    }

    private boolean opensHeader(int index) {
        HeadWords heads = builder.words().heads();
        return heads.mayOpen(cells.firstLetter(index))
                && heads.isPlain(cells.head(index))
                && FIRST_KINDS.contains(cells.kind(index));
    }

    private @Nullable FoundTable at(int first) {
        int number = skip(first, MOST_OUTER, i -> cells.kind(i) != ColumnKind.NUMBER);
        if (number < cells.count() && cells.kind(number) == ColumnKind.NUMBER) {
            FoundTable table = new NumberedRows(cells, builder, attempts, first, number, true)
                    .read(firstRow(number, cells::number));
            if (table != null) {
                return table;
            }
        }
        int named = skip(first, MOST_OUTER, i -> cells.kind(i) == ColumnKind.GROUP);
        FoundTable table = new NumberedRows(cells, builder, attempts, first, named, false)
                .read(firstRow(named, cells::leadingNumber));
        if (table == null && cells.kind(first) == ColumnKind.NAME) {
            // rows with running numbers, although the header has no head for them
            table = new NumberedRows(cells, builder, attempts, first, first, true).read(firstRow(first, cells::number));
        }
        return table != null
                ? table
                : new UnnumberedRows(cells, builder, attempts, first)
                        .read(skip(first, MOST_HEADS, i -> cells.kind(i) != null));
    }

    /**
     * Returns the cell with the running number 1 after the heads, or -1 if none is near. In an incomplete copy the
     * rows may begin with a later number, but only if all heads are known.
     */
    private int firstRow(int number, IntUnaryOperator numbers) {
        int later = -1;
        boolean known = true;
        if (number + 1 < cells.count() && cells.isParagraph(number + 1)) {
            return -1;
        }
        for (int i = number + 2; i < cells.count() && i <= number + MOST_HEADS; i++) {
            int found = numbers.applyAsInt(i);
            if (found == 1) {
                return i;
            }
            known &= cells.kind(i - 1) != null;
            if (later < 0 && found > 1 && known) {
                later = i;
            }
            if (cells.isParagraph(i)) {
                break;
            }
        }
        return later;
    }

    /** Returns the first of several cells that does not meet a condition, or the cell after them. */
    private int skip(int first, int most, IntPredicate given) {
        int i = first;
        while (i < cells.count() && i < first + most && given.test(i)) {
            i++;
        }
        return i;
    }
}
