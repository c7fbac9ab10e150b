package io.github.guihua.model.source;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.guihua.model.Place;
import java.util.Objects;

/**
 * A cell of a table.
 *
 * @param text its words as written, line breaks inside it removed; empty when the cell is empty
 * @param place where the cell was in the source; never part of equality
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record TableCell(
        String text,

        @JsonProperty("span") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Place place) {

    /**
     * Checks that nothing is missing.
     *
     * @param text its words as written, line breaks inside it removed; empty when the cell is empty
     * @param place where the cell was in the source; never part of equality
     */
    public TableCell {
        Objects.requireNonNull(text, "text");
        place = place == null ? Place.NONE : place;
    }
}
