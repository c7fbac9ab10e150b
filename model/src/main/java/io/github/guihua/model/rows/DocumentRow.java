package io.github.guihua.model.rows;

import io.github.guihua.model.PlanKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document: what it is, and how much was found in it.
 *
 * @param documentId the SHA-256 of its bytes, 64 hexadecimal digits
 * @param path where it was read
 * @param title its own title, null when it has none
 * @param startYear the first year that it covers, null when it is not known
 * @param endYear the last year that it covers, null when it is not known
 * @param horizonYear a later year that its title also names, null when it names none
 * @param noticeTitle the title of the notice that issues it, null when there is none
 * @param issuers the bodies that issue it, joined by 、, null when there are none
 * @param documentNumber its own number (发文字号), null when it has none
 * @param indexNumber its index number (索引号), null when it has none
 * @param recipients the bodies that it is addressed to, joined by 、, null when there are none
 * @param issuedOn the day it was issued on, null when it is not known
 * @param publishedOn the day it was published on, null when it is not known
 * @param preamble what stands before the first chapter, null when nothing does
 * @param closing what stands after the last chapter, null when nothing does
 * @param charset the charset that its bytes were decoded by
 * @param length its length in UTF-16 code units
 * @param chapters the number of its chapters at any depth
 * @param tasks the number of its tasks and subtasks
 * @param units the number of its responsible units
 * @param targets the number of its targets
 * @param achievements the number of its achievements
 * @param indicators the number of its indicators
 * @param citations the number of its citations
 * @param diagnostics the number of its diagnostics
 * @param year the first year that it covers, else the year it was issued or published in, null when none is known
 * @param kind what kind of document it is
 */
public record DocumentRow(
        String documentId,
        String path,
        @Nullable String title,
        @Nullable Integer startYear,
        @Nullable Integer endYear,
        @Nullable Integer horizonYear,
        @Nullable String noticeTitle,
        @Nullable String issuers,
        @Nullable String documentNumber,
        @Nullable String indexNumber,
        @Nullable String recipients,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate publishedOn,
        @Nullable String preamble,
        @Nullable String closing,
        String charset,
        int length,
        int chapters,
        int tasks,
        int units,
        int targets,
        int achievements,
        int indicators,
        int citations,
        int diagnostics,
        @Nullable Integer year,
        PlanKind kind)
        implements PlanRow {

    static final List<Column> COLUMNS = List.of(
            Column.of("document_id", ColumnType.TEXT),
            Column.of("path", ColumnType.TEXT),
            Column.optional("title", ColumnType.TEXT),
            Column.optional("start_year", ColumnType.INTEGER),
            Column.optional("end_year", ColumnType.INTEGER),
            Column.optional("horizon_year", ColumnType.INTEGER),
            Column.optional("notice_title", ColumnType.TEXT),
            Column.optional("issuers", ColumnType.TEXT),
            Column.optional("document_number", ColumnType.TEXT),
            Column.optional("index_number", ColumnType.TEXT),
            Column.optional("recipients", ColumnType.TEXT),
            Column.optional("issued_on", ColumnType.DATE),
            Column.optional("published_on", ColumnType.DATE),
            Column.optional("preamble", ColumnType.TEXT),
            Column.optional("closing", ColumnType.TEXT),
            Column.of("charset", ColumnType.TEXT),
            Column.of("length", ColumnType.INTEGER),
            Column.of("chapters", ColumnType.INTEGER),
            Column.of("tasks", ColumnType.INTEGER),
            Column.of("units", ColumnType.INTEGER),
            Column.of("targets", ColumnType.INTEGER),
            Column.of("achievements", ColumnType.INTEGER),
            Column.of("indicators", ColumnType.INTEGER),
            Column.of("citations", ColumnType.INTEGER),
            Column.of("diagnostics", ColumnType.INTEGER),
            Column.optional("year", ColumnType.INTEGER),
            Column.of("kind", ColumnType.TEXT));

    @Override
    public PlanTable table() {
        return PlanTable.DOCUMENTS;
    }

    @Override
    public @Nullable Object[] values() {
        return new @Nullable Object[] {
            documentId,
            path,
            title,
            startYear,
            endYear,
            horizonYear,
            noticeTitle,
            issuers,
            documentNumber,
            indexNumber,
            recipients,
            issuedOn,
            publishedOn,
            preamble,
            closing,
            charset,
            length,
            chapters,
            tasks,
            units,
            targets,
            achievements,
            indicators,
            citations,
            diagnostics,
            year,
            kind.name()
        };
    }
}
