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
 * Text without a heading: the text before the first chapter or task of a plan, or after the last.
 *
 * @param text the text
 * @param statements the statements in it; {@code targets}, {@code achievements} and {@code milestones} in JSON
 * @param place the place of the passage in the source; {@code equals} ignores it
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
     * @param text the text
     * @param statements the statements in it; {@code targets}, {@code achievements} and {@code milestones} in JSON
     * @param place the place of the passage in the source; {@code equals} ignores it
     */
    public Passage {
        Objects.requireNonNull(text, "text");
        statements = Statements.orNone(statements);
        place = place == null ? Place.NONE : place;
    }

    /** Reads JSON, in which the statements are not nested. */
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
     * Returns a passage without statements.
     *
     * @param text the text, not blank
     * @return the passage
     * @throws PlanValidationException when the text is blank
     */
    public static Passage of(String text) {
        return builder().text(text).build();
    }

    /**
     * Returns an empty builder of a passage.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the values of this passage.
     *
     * @return a new builder with all values of this passage
     */
    public Builder toBuilder() {
        return new Builder().holding(this);
    }

    /**
     * Returns a copy of this passage with another text.
     *
     * @param text the text, not null
     * @return the new passage
     * @throws PlanValidationException when the copy violates a constraint; the exception lists all violations
     */
    public Passage withText(String text) {
        return toBuilder().text(text).build();
    }

    /** A builder of a passage; {@link #build()} reports all violations at once. Not thread-safe. */
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
         * @return a passage that satisfies every constraint
         * @throws PlanValidationException when a constraint is violated; the exception lists all violations
         */
        public Passage build() {
            Draft draft = new Draft();
            return draft.checked(new Passage(textIn(draft, "-"), statementsIn(draft), placeIn(draft)));
        }
    }
}
