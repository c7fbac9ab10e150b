package io.github.guihua.model.source;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.guihua.model.internal.Values;
import jakarta.validation.Valid;
import java.util.List;

/**
 * A row of a table.
 *
 * @param cells its cells from the left; a single one goes across the table
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record TableRow(List<@Valid TableCell> cells) {

    /**
     * Copies the cells.
     *
     * @param cells its cells from the left; a single one goes across the table
     */
    public TableRow {
        cells = Values.list(cells);
    }
}
