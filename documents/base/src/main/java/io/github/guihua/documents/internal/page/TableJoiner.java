package io.github.guihua.documents.internal.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins the parts of a table that a page break divides: their columns agree. A head that is repeated is left out. */
final class TableJoiner {

    /** Sides of columns differ by less, in points. */
    private static final float SAME_SIDE = 5;

    private TableJoiner() {}

    /** Returns two tables, with nothing between them, as one; null if the second is another table. */
    static @Nullable PageTable join(PageTable table, PageTable next) {
        if (next.page() == table.page()
                || table.columns().size() != next.columns().size()) {
            return null;
        }
        float shift = next.columns().get(0) - table.columns().get(0);
        for (int i = 0; i < table.columns().size(); i++) {
            if (Math.abs(next.columns().get(i) - table.columns().get(i) - shift) > SAME_SIDE) {
                return null;
            }
        }
        int head = 0;
        while (head < Math.min(table.rows().size(), next.rows().size() - 1)
                && isSame(table.rows().get(head), next.rows().get(head))) {
            head++;
        }
        List<List<PageTable.Cell>> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(new ArrayList<>(row)));
        List<List<PageTable.Cell>> more = next.rows().subList(head, next.rows().size());
        rows.addAll(more.subList(continueRow(rows, more.get(0)), more.size()));
        return new PageTable(next.page(), table.columns(), rows, table.top(), next.bottom());
    }

    /**
     * Puts what the first row of a page continues into the rows of the page before: the words of a row that the page break
     * divides, and the height of cells that span rows.
     *
     * @return 1 if the row is used up, else 0 and what is left of it is the next row
     */
    private static int continueRow(List<List<PageTable.Cell>> rows, List<PageTable.Cell> first) {
        long filled = first.stream().filter(cell -> !cell.words().isBlank()).count();
        boolean divided = filled > 0
                && filled * 2 <= first.size()
                && first.stream().allMatch(cell -> reaching(rows, cell) != null && continues(rows, cell));
        if (!divided && first.stream().noneMatch(cell -> isRestOfSpan(rows, cell))) {
            return 0;
        }
        List<PageTable.Cell> left = new ArrayList<>();
        int grown = divided ? 1 : 0;
        for (PageTable.Cell cell : first) {
            int[] place = reaching(rows, cell);
            if (place != null && (divided || isRestOfSpan(rows, cell))) {
                PageTable.Cell above = rows.get(place[0]).get(place[1]);
                rows.get(place[0])
                        .set(
                                place[1],
                                new PageTable.Cell(
                                        above.column(),
                                        above.columnSpan(),
                                        above.rowSpan() + cell.rowSpan() - grown,
                                        above.words() + cell.words(),
                                        above.origin()));
            } else {
                left.add(cell);
            }
        }
        if (divided) {
            return 1;
        }
        rows.add(left);
        return 1;
    }

    private static boolean continues(List<List<PageTable.Cell>> rows, PageTable.Cell cell) {
        int[] place = reaching(rows, cell);
        return cell.words().isBlank()
                || place != null && !rows.get(place[0]).get(place[1]).words().isBlank();
    }

    /** Whether a cell without words goes on with one of the page before that spans rows. */
    private static boolean isRestOfSpan(List<List<PageTable.Cell>> rows, PageTable.Cell cell) {
        int[] place = reaching(rows, cell);
        return place != null
                && cell.words().isBlank()
                && rows.get(place[0]).get(place[1]).rowSpan() > 1;
    }

    /** Returns the row and index of the cell in the columns of another that reaches the last row, null if there is none. */
    private static int @Nullable [] reaching(List<List<PageTable.Cell>> rows, PageTable.Cell below) {
        for (int row = rows.size() - 1; row >= 0; row--) {
            for (int i = 0; i < rows.get(row).size(); i++) {
                PageTable.Cell cell = rows.get(row).get(i);
                if (cell.column() == below.column()) {
                    boolean same = cell.columnSpan() == below.columnSpan();
                    return same && row + cell.rowSpan() == rows.size() ? new int[] {row, i} : null;
                }
            }
        }
        return null;
    }

    private static boolean isSame(List<PageTable.Cell> row, List<PageTable.Cell> other) {
        if (row.size() != other.size()) {
            return false;
        }
        boolean words = false;
        for (int i = 0; i < row.size(); i++) {
            PageTable.Cell a = row.get(i);
            PageTable.Cell b = other.get(i);
            if (a.column() != b.column()
                    || a.columnSpan() != b.columnSpan()
                    || a.rowSpan() != b.rowSpan()
                    || !a.words().equals(b.words())) {
                return false;
            }
            words |= !a.words().isBlank();
        }
        return words || row.isEmpty();
    }
}
