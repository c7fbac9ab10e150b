package io.github.guihua.parser.internal.reading.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cells of tasks in each row. Where one cell of the first column of tasks is beside several rows that each have a
 * cell of a further column, the cells of the first column are headings of groups, and the rows are the tasks.
 */
final class MergedTasks {

    private final List<List<Cell>> body;
    private final List<Integer> tasks = new ArrayList<>();
    private int number = -1;
    private boolean groups;
    private boolean numbersGroups;
    private TaskRow.@Nullable Group last;
    private int lastRow;

    MergedTasks(List<Column> columns, List<List<Cell>> body) {
        this.body = body;
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).kind() == ColumnKind.TASK) {
                tasks.add(i);
            } else if (columns.get(i).kind() == ColumnKind.NUMBER && number < 0) {
                number = i;
            }
        }
        for (int i = 1; i < body.size() && tasks.size() > 1; i++) {
            List<Cell> above = body.get(i - 1);
            List<Cell> row = body.get(i);
            boolean laidOut = above.size() == columns.size() && row.size() == columns.size();
            if (laidOut && isSame(above, row, tasks.get(0)) && differ(above, row)) {
                groups = true;
                numbersGroups |= number >= 0 && isSame(above, row, number);
            }
        }
    }

    private static boolean isSame(List<Cell> above, List<Cell> row, int column) {
        return !row.get(column).text().isEmpty() && row.get(column).equals(above.get(column));
    }

    /** Whether both rows have a cell of their own in a further column of tasks. */
    private boolean differ(List<Cell> above, List<Cell> row) {
        return tasks.subList(1, tasks.size()).stream()
                .anyMatch(column -> !row.get(column).text().isEmpty()
                        && !above.get(column).text().isEmpty()
                        && !row.get(column).equals(above.get(column)));
    }

    /** Returns the cells of tasks in a row that are not empty, that of the task itself first; without its group. */
    List<Cell> of(int row) {
        List<Cell> filled = filled(row);
        if (!isGrouped(row, filled)) {
            return filled;
        }
        List<Cell> own = new ArrayList<>(filled.subList(1, filled.size()));
        for (int i = 0; i < own.size(); i++) {
            if (!isShared(row, own.get(i))) {
                own.add(0, own.remove(i));
                break;
            }
        }
        return own;
    }

    /** Returns the group of a row. Rows of one group get the same. They are asked for from first to last. */
    Optional<TaskRow.Group> group(int row) {
        if (!isGrouped(row, filled(row))) {
            return Optional.empty();
        }
        Cell title = body.get(row).get(tasks.get(0));
        if (last == null || lastRow != row - 1 || !last.title().equals(title)) {
            last = new TaskRow.Group(
                    Optional.of(body.get(row))
                            .filter(cells -> numbersGroups)
                            .map(cells -> cells.get(number))
                            .filter(cell -> !cell.text().isEmpty()),
                    title);
        }
        lastRow = row;
        return Optional.of(last);
    }

    /** Whether the number of a row is that of its group. */
    boolean isNumberOfGroup(int row) {
        return numbersGroups && isGrouped(row, filled(row));
    }

    private boolean isGrouped(int row, List<Cell> filled) {
        return groups
                && filled.size() > 1
                && !body.get(row).get(tasks.get(0)).text().isEmpty();
    }

    private List<Cell> filled(int row) {
        LinkedHashSet<Cell> filled = new LinkedHashSet<>();
        for (int column : tasks) {
            Cell cell = body.get(row).get(column);
            if (!cell.text().isEmpty()) {
                filled.add(cell);
            }
        }
        return List.copyOf(filled);
    }

    private boolean isShared(int row, Cell cell) {
        return row > 0 && body.get(row - 1).contains(cell)
                || row + 1 < body.size() && body.get(row + 1).contains(cell);
    }
}
