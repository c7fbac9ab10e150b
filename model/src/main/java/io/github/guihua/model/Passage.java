package io.github.guihua.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.guihua.model.constraint.NonBlank;
import io.github.guihua.model.constraint.PlanValidationException;
import io.github.guihua.model.internal.draft.Draft;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;

/**
 * Text under no heading: what comes before the first chapter or task of a plan, or after the last one.
 *
 * @param text the words
 * @param statements what they state; {@code targets}, {@code achievements} and {@code milestones} in JSON
 * @param place where the passage was in the source; never part of equality
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"text", "span", "targets", "achievements", "milestones"})
public record Passage(
        @NonBlank String text,
        @JsonIgnore @Valid Statements statements,

        @JsonProperty("span") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Place place)
        implements StatementHolder {

    /**
     * Checks that nothing is missing.
     *
     * @param text the words
     * @param statements what they state; {@code targets}, {@code achievements} and {@code milestones} in JSON
     * @param place where the passage was in the source; never part of equality
     */
    public Passage {
        Objects.requireNonNull(text, "text");
        statements = Statements.orNone(statements);
        place = place == null ? Place.NONE : place;
    }

    /** The JSON has the statements beside the text. */
    @JsonCreator
    private static Passage ofJson(
            @JsonProperty("text") String text,
            @JsonProperty("targets") List<Target> targets,
            @JsonProperty("achievements") List<Achievement> achievements,
            @JsonProperty("milestones") List<Milestone> milestones,
            @JsonProperty("span") Place place) {
        return new Passage(text, new Statements(targets, achievements, milestones), place);
    }

    /**
     * A passage without statements.
     *
     * @param text the words, not blank
     * @return the passage
     * @throws PlanValidationException when the text is blank
     */
    public static Passage of(String text) {
        return builder().text(text).build();
    }

    /**
     * Starts a passage from nothing.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts another passage from this one.
     *
     * @return a new builder that holds what this passage holds
     */
    public Builder toBuilder() {
        return new Builder().holding(this);
    }

    /**
     * The same passage with another text.
     *
     * @param text the words, not null
     * @return another passage
     * @throws PlanValidationException when a constraint does not hold any more, with all violations
     */
    public Passage withText(String text) {
        return toBuilder().text(text).build();
    }

    /** Builds a passage; {@link #build()} reports everything that is wrong at once. Not thread-safe. */
    public static final class Builder extends StatementHolderBuilder<Builder> {

        private Builder() {
            super(null);
        }

        @Override
        Builder self() {
            return this;
        }

        /**
         * Builds the passage.
         *
         * @return a passage in which every constraint holds
         * @throws PlanValidationException when a constraint does not hold, with all violations
         */
        public Passage build() {
            Draft draft = new Draft();
            return draft.checked(new Passage(textIn(draft, "-"), statementsIn(draft), placeIn(draft)));
        }
    }
}
