package io.github.guihua.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.guihua.model.internal.Values;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/**
 * The bodies and persons responsible for a task, and its deadline.
 *
 * @param units the responsible bodies; {@code responsibleUnits} in JSON
 * @param persons the responsible persons; {@code responsiblePersons} in JSON
 * @param deadline the time by which the whole task is to be done, empty when the text gives none
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Responsibility(
        @JsonProperty("responsibleUnits") List<@Valid ResponsibleUnit> units,
        @JsonProperty("responsiblePersons") List<@Valid ResponsiblePerson> persons,
        Optional<@Valid Deadline> deadline) {

    /** Neither responsible units nor persons, and no deadline. */
    public static final Responsibility NONE = new Responsibility(List.of(), List.of(), Optional.empty());

    /**
     * Copies the lists; null becomes an empty list.
     *
     * @param units the responsible bodies; {@code responsibleUnits} in JSON
     * @param persons the responsible persons; {@code responsiblePersons} in JSON
     * @param deadline the time by which the whole task is to be done, empty when the text gives none
     */
    public Responsibility {
        units = Values.list(units);
        persons = Values.list(persons);
        deadline = Values.optional(deadline);
    }

    /**
     * Returns a responsibility of bodies only.
     *
     * @param units the bodies, in order, not null
     * @return the responsibility, without persons and deadline
     */
    public static Responsibility of(List<ResponsibleUnit> units) {
        return new Responsibility(units, List.of(), Optional.empty());
    }
}
