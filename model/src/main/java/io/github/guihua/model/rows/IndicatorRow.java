package io.github.guihua.model.rows;

import io.github.guihua.model.IndicatorNature;
import io.github.guihua.model.PlanKind;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of an indicator, or the indicator alone when it has none.
 *
 * @param id the id of the value; of the indicator when it has no value
 * @param documentId the id of its document
 * @param indicatorId the id of the indicator
 * @param name what is measured
 * @param unit the unit, null when there is none
 * @param nature whether it binds, null when the table does not say
 * @param cumulative whether a value is a sum over the period
 * @param columnTitle the header of the column of the value, null when the indicator has no value
 * @param valueYear the year that the header names, null when it names none
 * @param amount the number, null when the cell is not one number
 * @param text the words of the cell, null when the indicator has no value
 * @param spanStart the code unit of the source that it begins at, null when it came from none
 * @param spanEnd the code unit behind it, null when it came from no source
 * @param year the year of its document, null when that is not known
 * @param kind the kind of its document
 */
public record IndicatorRow(
        String id,
        String documentId,
        String indicatorId,
        String name,
        @Nullable String unit,
        @Nullable IndicatorNature nature,
        boolean cumulative,
        @Nullable String columnTitle,
        @Nullable Integer valueYear,
        @Nullable BigDecimal amount,
        @Nullable String text,
        @Nullable Integer spanStart,
        @Nullable Integer spanEnd,
        @Nullable Integer year,
        PlanKind kind)
        implements PlanRow {

    static final List<Column> COLUMNS = List.of(
            Column.of("id", ColumnType.TEXT),
            Column.of("document_id", ColumnType.TEXT),
            Column.of("indicator_id", ColumnType.TEXT),
            Column.of("name", ColumnType.TEXT),
            Column.optional("unit", ColumnType.TEXT),
            Column.optional("nature", ColumnType.TEXT),
            Column.of("cumulative", ColumnType.BOOLEAN),
            Column.optional("column_title", ColumnType.TEXT),
            Column.optional("value_year", ColumnType.INTEGER),
            Column.optional("amount", ColumnType.DECIMAL),
            Column.optional("text", ColumnType.TEXT),
            Column.optional("span_start", ColumnType.INTEGER),
            Column.optional("span_end", ColumnType.INTEGER),
            Column.optional("year", ColumnType.INTEGER),
            Column.of("kind", ColumnType.TEXT));

    @Override
    public PlanTable table() {
        return PlanTable.INDICATORS;
    }

    @Override
    public @Nullable Object[] values() {
        return new @Nullable Object[] {
            id,
            documentId,
            indicatorId,
            name,
            unit,
            nature == null ? null : nature.name(),
            cumulative,
            columnTitle,
            valueYear,
            amount,
            text,
            spanStart,
            spanEnd,
            year,
            kind.name()
        };
    }
}
