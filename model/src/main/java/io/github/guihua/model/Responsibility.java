package io.github.guihua.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/**
 * Who answers for a task, and until when.
 *
 * @param units the bodies that answer for it; {@code responsibleUnits} in JSON
 * @param persons the persons who answer for it; {@code responsiblePersons} in JSON
 * @param deadline until when all of it is to be done, empty when that is not said
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Responsibility(
        @JsonProperty("responsibleUnits") List<@Valid ResponsibleUnit> units,
        @JsonProperty("responsiblePersons") List<@Valid ResponsiblePerson> persons,
        Optional<@Valid Deadline> deadline) {

    /** Nobody, and no deadline. */
    public static final Responsibility NONE = new Responsibility(List.of(), List.of(), Optional.empty());

    /**
     * Copies the lists; null is an empty one.
     *
     * @param units the bodies that answer for it; {@code responsibleUnits} in JSON
     * @param persons the persons who answer for it; {@code responsiblePersons} in JSON
     * @param deadline until when all of it is to be done, empty when that is not said
     */
    public Responsibility {
        units = Values.list(units);
        persons = Values.list(persons);
        deadline = Values.optional(deadline);
    }

    /**
     * The answer of bodies alone.
     *
     * @param units the bodies, in order, not null
     * @return their responsibility, without persons and deadline
     */
    public static Responsibility of(List<ResponsibleUnit> units) {
        return new Responsibility(units, List.of(), Optional.empty());
    }
}
