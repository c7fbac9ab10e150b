package io.github.guihua.model.rows;

import io.github.guihua.model.source.ParseResult;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The rows of one document, by table. Immutable and thread-safe. */
public final class PlanRows {

    private final Map<PlanTable, List<PlanRow>> rows = new EnumMap<>(PlanTable.class);

    PlanRows(Map<PlanTable, List<PlanRow>> rows) {
        rows.forEach((table, of) -> this.rows.put(table, List.copyOf(of)));
    }

    /**
     * Returns the rows of a result. The same result gives the same rows, including ids.
     *
     * @param path the path from which the document was read, not null; used unchanged
     * @param result the result, not null
     * @return the rows
     */
    public static PlanRows of(String path, ParseResult result) {
        return new RowMapper(path, result).rows();
    }

    /** {@return the only row of {@link PlanTable#DOCUMENTS}, about the document itself} */
    public PlanRow document() {
        return of(PlanTable.DOCUMENTS).get(0);
    }

    /**
     * Returns the rows of one table. Chapters and tasks are in document order, parents before children.
     *
     * @param table the table, not null
     * @return the rows, empty for {@link PlanTable#FAILURES}
     */
    public List<PlanRow> of(PlanTable table) {
        return rows.getOrDefault(table, List.of());
    }
}
