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
 * A table of the source, row by row: what it says beyond indicators and tasks is not lost.
 *
 * @param kind what its rows list
 * @param headerRows how many of the rows, from the top, are its header
 * @param rows its rows, the header's first
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
     * @param kind what its rows list
     * @param headerRows how many of the rows, from the top, are its header
     * @param rows its rows, the header's first
     * @param place the place of the table in the source; {@code equals} ignores it
     */
    public Table {
        Objects.requireNonNull(kind, "kind");
        rows = Values.list(rows);
        place = place == null ? Place.NONE : place;
    }
}
