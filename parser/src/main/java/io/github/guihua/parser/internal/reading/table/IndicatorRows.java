package io.github.guihua.parser.internal.reading.table;

import io.github.guihua.model.Indicator;
import io.github.guihua.model.IndicatorNature;
import io.github.guihua.model.IndicatorValue;
import io.github.guihua.parser.internal.prose.PlanText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads indicators from the rows of a table. */
final class IndicatorRows {

    private final List<Column> columns;
    private final Optional<String> tableUnit;
    private final CellWords words;

    /** The last column of names, which has the innermost name (二级指标 beside 一级指标), or -1 if there is none. */
    private final int nameColumn;

    private final PlanText text;

    /**
     * @param text the text
     * @param columns the columns of the table
     * @param tableUnit the unit for all rows that is stated at the head of the table
     * @param words the words that identify cells
     */
    IndicatorRows(PlanText text, List<Column> columns, Optional<String> tableUnit, CellWords words) {
        this.text = text;
        this.columns = columns;
        this.tableUnit = tableUnit;
        this.words = words;
        this.nameColumn = columns.stream().map(Column::kind).toList().lastIndexOf(ColumnKind.NAME);
    }

    /** Reads the indicator in a row that is laid out in the columns; null if there is none. */
    @Nullable
    Indicator read(List<Cell> row) {
        if (nameColumn < 0 || row.size() != columns.size()) {
            return null;
        }
        Cell nameCell = row.get(nameColumn);
        Measure measure = Measure.of(nameCell.text(), words.units());
        List<IndicatorValue> values = values(row);
        Optional<IndicatorNature> nature = nature(row);
        if (measure.name().isEmpty() || values.isEmpty() && nature.isEmpty() || words.isAmount(nameCell.text())) {
            return null;
        }
        boolean cumulative = values.stream().anyMatch(value -> CellValues.isCumulative(value.text()));
        Optional<String> ofRow = unit(row);
        boolean other = ofRow.isPresent()
                && measure.unit().isPresent()
                && !measure.unit().equals(ofRow);
        return new Indicator(
                other ? nameCell.text() : measure.name(),
                ofRow.or(measure::unit).or(() -> tableUnit),
                nature,
                cumulative,
                values,
                text.place(Cells.place(row)));
    }

    private List<IndicatorValue> values(List<Cell> row) {
        List<IndicatorValue> values = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = row.get(i);
            Column column = columns.get(i);
            if (column.kind() == ColumnKind.VALUE && !cell.text().isEmpty()) {
                values.add(new IndicatorValue(
                        column.name(), column.year(), words.values().amount(cell.text()), cell.text()));
            }
        }
        return values;
    }

    private Optional<String> unit(List<Cell> row) {
        for (int i = 0; i < columns.size(); i++) {
            String text = row.get(i).text();
            if (columns.get(i).kind() == ColumnKind.UNIT && !text.isEmpty() && !CellValues.isNothing(text)) {
                return Optional.of(Measure.bareUnit(text));
            }
        }
        return Optional.empty();
    }

    private Optional<IndicatorNature> nature(List<Cell> row) {
        for (int i = 0; i < columns.size(); i++) {
            Optional<IndicatorNature> nature = words.values().nature(row.get(i).text());
            if (i != nameColumn && nature.isPresent()) {
                return nature;
            }
        }
        return Optional.empty();
    }
}
