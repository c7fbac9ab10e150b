package io.github.guihua.model.source;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.guihua.model.Place;
import java.util.Objects;

/**
 * A cell of a table.
 *
 * @param text its text as written, line breaks inside it removed; empty when the cell is empty
 * @param place the place of the cell in the source; {@code equals} ignores it
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
     * @param text its text as written, line breaks inside it removed; empty when the cell is empty
     * @param place the place of the cell in the source; {@code equals} ignores it
     */
    public TableCell {
        Objects.requireNonNull(text, "text");
        place = place == null ? Place.NONE : place;
    }
}
