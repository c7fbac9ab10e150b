package io.github.guihua.model.rows;

import io.github.guihua.model.NodeRole;
import io.github.guihua.model.NumberingStyle;
import io.github.guihua.model.PlanKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chapter at any depth.
 *
 * @param id its id
 * @param documentId the id of its document
 * @param parentId the id of the chapter that it stands in, null at the top
 * @param number its number in the plan, such as 1.2; the id of the model's record
 * @param depth how many numbered elements it stands in, 0 at the top
 * @param role what it is for
 * @param numberingStyle how its number is written, null when it has none
 * @param numberingOrdinal its number, null when it has none
 * @param numberingText its number as written, null when it has none
 * @param title the words of its heading, empty when it has none
 * @param text the words under its heading, empty when there are none
 * @param spanStart the code unit of the source that it begins at, null when it came from none
 * @param spanEnd the code unit behind it, null when it came from no source
 * @param year the year of its document, null when that is not known
 * @param kind the kind of its document
 */
public record ChapterRow(
        String id,
        String documentId,
        @Nullable String parentId,
        String number,
        int depth,
        NodeRole role,
        @Nullable NumberingStyle numberingStyle,
        @Nullable Integer numberingOrdinal,
        @Nullable String numberingText,
        String title,
        String text,
        @Nullable Integer spanStart,
        @Nullable Integer spanEnd,
        @Nullable Integer year,
        PlanKind kind)
        implements PlanRow {

    static final List<Column> COLUMNS = List.of(
            Column.of("id", ColumnType.TEXT),
            Column.of("document_id", ColumnType.TEXT),
            Column.optional("parent_id", ColumnType.TEXT),
            Column.of("number", ColumnType.TEXT),
            Column.of("depth", ColumnType.INTEGER),
            Column.of("role", ColumnType.TEXT),
            Column.optional("numbering_style", ColumnType.TEXT),
            Column.optional("numbering_ordinal", ColumnType.INTEGER),
            Column.optional("numbering_text", ColumnType.TEXT),
            Column.of("title", ColumnType.TEXT),
            Column.of("text", ColumnType.TEXT),
            Column.optional("span_start", ColumnType.INTEGER),
            Column.optional("span_end", ColumnType.INTEGER),
            Column.optional("year", ColumnType.INTEGER),
            Column.of("kind", ColumnType.TEXT));

    @Override
    public PlanTable table() {
        return PlanTable.CHAPTERS;
    }

    @Override
    public @Nullable Object[] values() {
        return new @Nullable Object[] {
            id,
            documentId,
            parentId,
            number,
            depth,
            role.name(),
            numberingStyle == null ? null : numberingStyle.name(),
            numberingOrdinal,
            numberingText,
            title,
            text,
            spanStart,
            spanEnd,
            year,
            kind.name()
        };
    }
}
