package io.github.guihua.model.rows;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row of one of the tables: one value for each column, in the order of the columns. A value has the type of its
 * column or is null; enum constants are names. Immutable and thread-safe.
 */
public final class PlanRow {

    private final PlanTable table;
    private final @Nullable Object[] values;

    private PlanRow(PlanTable table, @Nullable Object[] values) {
        this.table = table;
        this.values = values;
    }

    /**
     * Returns a row.
     *
     * @param table the table of the row, not null
     * @param values one value for each column of the table, in the order of the columns
     * @return the row
     * @throws IllegalArgumentException when there are more or fewer values than columns
     */
    public static PlanRow of(PlanTable table, @Nullable Object... values) {
        int columns = table.columns().size();
        if (values.length != columns) {
            throw new IllegalArgumentException(
                    table.tableName() + " has " + columns + " columns, not " + values.length);
        }
        return new PlanRow(table, values.clone());
    }

    /** {@return the table of the row} */
    public PlanTable table() {
        return table;
    }

    /**
     * Returns the values in the order of the table's columns.
     *
     * @return a new array, as long as the table has columns
     */
    public @Nullable Object[] values() {
        return values.clone();
    }

    /**
     * Returns the value of a column.
     *
     * @param column the name of the column, such as {@code due_by}, not null
     * @return the value, null when it is absent
     * @throws IllegalArgumentException when the table has no such column
     */
    public @Nullable Object value(String column) {
        List<Column> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return values[i];
            }
        }
        throw new IllegalArgumentException(table.tableName() + " has no column " + column);
    }

    /**
     * Returns the text of a column.
     *
     * @param column the name of a column of type {@link ColumnType#TEXT}, not null
     * @return the text, null when it is absent
     * @throws IllegalArgumentException when the table has no such column
     * @throws ClassCastException when the column is of another type
     */
    public @Nullable String text(String column) {
        return (String) value(column);
    }

    /**
     * Returns the integer of a column.
     *
     * @param column the name of a column of type {@link ColumnType#INTEGER}, not null
     * @return the number, null when it is absent
     * @throws IllegalArgumentException when the table has no such column
     * @throws ClassCastException when the column is of another type
     */
    public @Nullable Integer number(String column) {
        return (Integer) value(column);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlanRow row && table == row.table && Arrays.equals(values, row.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(table, Arrays.hashCode(values));
    }

    /** Returns the name of the table and the values. */
    @Override
    public String toString() {
        return table.tableName() + Arrays.toString(values);
    }
}
