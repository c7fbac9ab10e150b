package io.github.guihua.model.rows;

import io.github.guihua.model.PlanKind;
import io.github.guihua.model.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the reader of the text doubts.
 *
 * @param id its id
 * @param documentId the id of its document
 * @param severity how much it matters
 * @param code what it is, for programs
 * @param message what it is, for people
 * @param lineNumber its line, counted from 1, null when it is nowhere in particular
 * @param columnNumber its column, counted from 1, null when it is nowhere in particular
 * @param spanStart the code unit of the source that it begins at, null when it came from none
 * @param spanEnd the code unit behind it, null when it came from no source
 * @param year the year of its document, null when that is not known
 * @param kind the kind of its document
 */
public record DiagnosticRow(
        String id,
        String documentId,
        Severity severity,
        String code,
        String message,
        @Nullable Integer lineNumber,
        @Nullable Integer columnNumber,
        @Nullable Integer spanStart,
        @Nullable Integer spanEnd,
        @Nullable Integer year,
        PlanKind kind)
        implements PlanRow {

    static final List<Column> COLUMNS = List.of(
            Column.of("id", ColumnType.TEXT),
            Column.of("document_id", ColumnType.TEXT),
            Column.of("severity", ColumnType.TEXT),
            Column.of("code", ColumnType.TEXT),
            Column.of("message", ColumnType.TEXT),
            Column.optional("line_number", ColumnType.INTEGER),
            Column.optional("column_number", ColumnType.INTEGER),
            Column.optional("span_start", ColumnType.INTEGER),
            Column.optional("span_end", ColumnType.INTEGER),
            Column.optional("year", ColumnType.INTEGER),
            Column.of("kind", ColumnType.TEXT));

    @Override
    public PlanTable table() {
        return PlanTable.DIAGNOSTICS;
    }

    @Override
    public @Nullable Object[] values() {
        return new @Nullable Object[] {
            id,
            documentId,
            severity.name(),
            code,
            message,
            lineNumber,
            columnNumber,
            spanStart,
            spanEnd,
            year,
            kind.name()
        };
    }
}
