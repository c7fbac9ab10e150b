package io.github.guihua.model.source;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.guihua.model.internal.Values;
import jakarta.validation.Valid;
import java.util.List;

/**
 * A row of a table.
 *
 * @param cells its cells from left to right; a single cell spans the whole table
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record TableRow(List<@Valid TableCell> cells) {

    /**
     * Copies the cells.
     *
     * @param cells its cells from left to right; a single cell spans the whole table
     */
    public TableRow {
        cells = Values.list(cells);
    }
}
