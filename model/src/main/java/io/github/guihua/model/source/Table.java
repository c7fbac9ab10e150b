package io.github.guihua.model.source;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.guihua.model.Place;
import io.github.guihua.model.internal.Values;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Objects;

/**
 * A table of the source, row by row. It keeps all cells, including those that are not part of an indicator or task.
 *
 * @param kind the kind of its rows
 * @param headerRows the number of header rows at the top
 * @param rows its rows, header rows first
 * @param place the place of the table in the source; {@code equals} ignores it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Table(
        TableKind kind,
        @PositiveOrZero int headerRows,
        List<@Valid TableRow> rows,

        @JsonProperty("span") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Place place) {

    /**
     * Checks that nothing is missing, and copies the rows.
     *
     * @param kind the kind of its rows
     * @param headerRows the number of header rows at the top
     * @param rows its rows, header rows first
     * @param place the place of the table in the source; {@code equals} ignores it
     */
    public Table {
        Objects.requireNonNull(kind, "kind");
        rows = Values.list(rows);
        place = place == null ? Place.NONE : place;
    }
}
