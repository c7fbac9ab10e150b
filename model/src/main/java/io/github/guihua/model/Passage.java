package io.github.guihua.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.guihua.model.validation.NonBlank;
import io.github.guihua.model.validation.PlanValidationException;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Text under no heading: what stands before the first chapter or after the last one.
 *
 * @param text the words
 * @param targets the targets that stand here
 * @param achievements the achievements that stand here
 * @param milestones the milestones that stand here
 * @param place where the passage stood in the source; never part of equality
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Passage(
        @NonBlank String text,
        List<@Valid Target> targets,
        List<@Valid Achievement> achievements,
        List<@Valid Milestone> milestones,
        @SourcePlace Place place)
        implements PlanElement {

    /**
     * Checks that nothing is missing, and copies the lists.
     *
     * @param text the words
     * @param targets the targets that stand here
     * @param achievements the achievements that stand here
     * @param milestones the milestones that stand here
     * @param place where the passage stood in the source; never part of equality
     */
    public Passage {
        Objects.requireNonNull(text, "text");
        targets = Values.list(targets);
        achievements = Values.list(achievements);
        milestones = Values.list(milestones);
        place = Values.place(place);
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
        return new Builder()
                .text(text)
                .targets(targets)
                .achievements(achievements)
                .milestones(milestones)
                .place(place);
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
    public static final class Builder {

        private @Nullable String text;
        private List<Target> targets = new ArrayList<>();
        private List<Achievement> achievements = new ArrayList<>();
        private List<Milestone> milestones = new ArrayList<>();
        private Place place = Place.NONE;

        private Builder() {}

        /**
         * Sets the words.
         *
         * @param text the value, not null
         * @return this builder
         */
        public Builder text(String text) {
            this.text = Objects.requireNonNull(text, "text");
            return this;
        }

        /**
         * Adds a target.
         *
         * @param target the next one, not null
         * @return this builder
         */
        public Builder target(Target target) {
            targets.add(Objects.requireNonNull(target, "target"));
            return this;
        }

        /**
         * Replaces all targets.
         *
         * @param targets all of them, in order, not null
         * @return this builder
         */
        public Builder targets(List<Target> targets) {
            this.targets = new ArrayList<>(targets);
            return this;
        }

        /**
         * Adds an achievement.
         *
         * @param achievement the next one, not null
         * @return this builder
         */
        public Builder achievement(Achievement achievement) {
            achievements.add(Objects.requireNonNull(achievement, "achievement"));
            return this;
        }

        /**
         * Replaces all achievements.
         *
         * @param achievements all of them, in order, not null
         * @return this builder
         */
        public Builder achievements(List<Achievement> achievements) {
            this.achievements = new ArrayList<>(achievements);
            return this;
        }

        /**
         * Adds a milestone.
         *
         * @param milestone the next one, not null
         * @return this builder
         */
        public Builder milestone(Milestone milestone) {
            milestones.add(Objects.requireNonNull(milestone, "milestone"));
            return this;
        }

        /**
         * Replaces all milestones.
         *
         * @param milestones all of them, in order, not null
         * @return this builder
         */
        public Builder milestones(List<Milestone> milestones) {
            this.milestones = new ArrayList<>(milestones);
            return this;
        }

        /**
         * Sets where the passage stood in the source; never part of equality.
         *
         * @param place the value, not null
         * @return this builder
         */
        public Builder place(Place place) {
            this.place = Objects.requireNonNull(place, "place");
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
            return draft.checked(
                    new Passage(draft.required("text", text, "-"), targets, achievements, milestones, place));
        }
    }
}
