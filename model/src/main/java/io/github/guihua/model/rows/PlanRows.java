package io.github.guihua.model.rows;

import io.github.guihua.model.source.ParseResult;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The rows of one document, by their tables. Immutable and thread-safe. */
public final class PlanRows {

    private final Map<PlanTable, List<PlanRow>> rows = new EnumMap<>(PlanTable.class);

    PlanRows(Map<PlanTable, List<PlanRow>> rows) {
        rows.forEach((table, of) -> this.rows.put(table, List.copyOf(of)));
    }

    /**
     * The rows of a result. The same result gives the same rows, ids included.
     *
     * @param path where the document was read, not null; it is kept as it is
     * @param result the result, not null
     * @return its rows
     */
    public static PlanRows of(String path, ParseResult result) {
        return new RowMapper(path, result).rows();
    }

    /** {@return the one row of {@link PlanTable#DOCUMENTS}: what the document is} */
    public PlanRow document() {
        return of(PlanTable.DOCUMENTS).get(0);
    }

    /**
     * The rows of one table. Chapters and tasks are in document order, each before what is in it.
     *
     * @param table the table, not null
     * @return its rows, empty for {@link PlanTable#FAILURES}
     */
    public List<PlanRow> of(PlanTable table) {
        return rows.getOrDefault(table, List.of());
    }
}
