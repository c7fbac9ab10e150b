package io.github.guihua.model.rows;

import io.github.guihua.model.PlanKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that the plan cites.
 *
 * @param id its id
 * @param documentId the id of its document
 * @param title its title, without 《 》
 * @param documentNumber its number, null when none is given
 * @param spanStart the code unit of the source that it begins at, null when it came from none
 * @param spanEnd the code unit behind it, null when it came from no source
 * @param year the year of its document, null when that is not known
 * @param kind the kind of its document
 */
public record CitationRow(
        String id,
        String documentId,
        String title,
        @Nullable String documentNumber,
        @Nullable Integer spanStart,
        @Nullable Integer spanEnd,
        @Nullable Integer year,
        PlanKind kind)
        implements PlanRow {

    static final List<Column> COLUMNS = List.of(
            Column.of("id", ColumnType.TEXT),
            Column.of("document_id", ColumnType.TEXT),
            Column.of("title", ColumnType.TEXT),
            Column.optional("document_number", ColumnType.TEXT),
            Column.optional("span_start", ColumnType.INTEGER),
            Column.optional("span_end", ColumnType.INTEGER),
            Column.optional("year", ColumnType.INTEGER),
            Column.of("kind", ColumnType.TEXT));

    @Override
    public PlanTable table() {
        return PlanTable.CITATIONS;
    }

    @Override
    public @Nullable Object[] values() {
        return new @Nullable Object[] {id, documentId, title, documentNumber, spanStart, spanEnd, year, kind.name()};
    }
}
