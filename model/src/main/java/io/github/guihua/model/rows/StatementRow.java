package io.github.guihua.model.rows;

import io.github.guihua.model.Change;
import io.github.guihua.model.Comparison;
import io.github.guihua.model.Confidence;
import io.github.guihua.model.Modality;
import io.github.guihua.model.PlanKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A target or an achievement, by its table.
 *
 * @param table TARGETS or ACHIEVEMENTS
 * @param id its id
 * @param documentId the id of its document
 * @param elementId the id of what it stands in: a chapter, a task, the preamble or the closing
 * @param element what it stands in: CHAPTER, TASK, PREAMBLE or CLOSING
 * @param subject what is measured, as written; empty when the words do not tell
 * @param text the words of the quantity with its comparison
 * @param comparison how the number bounds what is measured
 * @param amount the number, the lower one of two; null when it has too many digits for the column
 * @param amountMax the higher number of two, null but for BETWEEN
 * @param unit the unit without 万 and 亿, null when there is none
 * @param change whether the number is a state or a change
 * @param per how often, as an ISO 8601 period such as P3M, null when it is not said
 * @param due the words of time that bind it, null when there are none
 * @param dueFrom the first day of the time it holds for, null when it is not known
 * @param dueBy the last day of the time it holds for, null when it is not known
 * @param modality how firmly it binds
 * @param confidence how sure the reader of the text was, null when it was not read from a text
 * @param spanStart the code unit of the source that it begins at, null when it came from none
 * @param spanEnd the code unit behind it, null when it came from no source
 * @param year the year of its document, null when that is not known
 * @param kind the kind of its document
 */
public record StatementRow(
        PlanTable table,
        String id,
        String documentId,
        String elementId,
        String element,
        String subject,
        String text,
        Comparison comparison,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal amountMax,
        @Nullable String unit,
        Change change,
        @Nullable String per,
        @Nullable String due,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueBy,
        Modality modality,
        @Nullable Confidence confidence,
        @Nullable Integer spanStart,
        @Nullable Integer spanEnd,
        @Nullable Integer year,
        PlanKind kind)
        implements PlanRow {

    static final List<Column> COLUMNS = List.of(
            Column.of("id", ColumnType.TEXT),
            Column.of("document_id", ColumnType.TEXT),
            Column.of("element_id", ColumnType.TEXT),
            Column.of("element", ColumnType.TEXT),
            Column.of("subject", ColumnType.TEXT),
            Column.of("text", ColumnType.TEXT),
            Column.of("comparison", ColumnType.TEXT),
            Column.optional("amount", ColumnType.DECIMAL),
            Column.optional("amount_max", ColumnType.DECIMAL),
            Column.optional("unit", ColumnType.TEXT),
            Column.of("change", ColumnType.TEXT),
            Column.optional("per", ColumnType.TEXT),
            Column.optional("due", ColumnType.TEXT),
            Column.optional("due_from", ColumnType.DATE),
            Column.optional("due_by", ColumnType.DATE),
            Column.of("modality", ColumnType.TEXT),
            Column.optional("confidence", ColumnType.TEXT),
            Column.optional("span_start", ColumnType.INTEGER),
            Column.optional("span_end", ColumnType.INTEGER),
            Column.optional("year", ColumnType.INTEGER),
            Column.of("kind", ColumnType.TEXT));

    @Override
    public @Nullable Object[] values() {
        return new @Nullable Object[] {
            id,
            documentId,
            elementId,
            element,
            subject,
            text,
            comparison.name(),
            amount,
            amountMax,
            unit,
            change.name(),
            per,
            due,
            dueFrom,
            dueBy,
            modality.name(),
            confidence == null ? null : confidence.name(),
            spanStart,
            spanEnd,
            year,
            kind.name()
        };
    }
}
