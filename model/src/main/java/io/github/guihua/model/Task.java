package io.github.guihua.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.guihua.model.validation.PlanValidationException;
import io.github.guihua.model.validation.TitleOrText;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work that the plan sets: what is to be done, by whom, and how much of it.
 *
 * @param id the identity of the task within its plan, such as 1.2; empty when it has none
 * @param role what the task is for, empty when that is what the node above it is for
 * @param numbering how the heading is numbered, empty when it is not known
 * @param title the words of the heading, empty when it has none
 * @param text the words under the heading, empty when there are none
 * @param responsibleUnits the bodies that answer for it
 * @param responsiblePersons the persons who answer for it
 * @param deadline until when all of it is to be done, empty when that is not said
 * @param targets the targets that stand here
 * @param achievements the achievements that stand here
 * @param milestones the milestones that stand here
 * @param subtasks the tasks in it
 * @param place where the task stood in the source; never part of equality
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@TitleOrText
public record Task(
        String id,
        Optional<NodeRole> role,
        Optional<@Valid Numbering> numbering,
        String title,
        String text,
        List<@Valid ResponsibleUnit> responsibleUnits,
        List<@Valid ResponsiblePerson> responsiblePersons,
        Optional<@Valid Deadline> deadline,
        List<@Valid Target> targets,
        List<@Valid Achievement> achievements,
        List<@Valid Milestone> milestones,
        List<@Valid Task> subtasks,
        @SourcePlace Place place)
        implements OutlineNode {

    /**
     * Checks that nothing is missing, and copies the lists.
     *
     * @param id the identity of the task within its plan, such as 1.2; empty when it has none
     * @param role what the task is for, empty when that is what the node above it is for
     * @param numbering how the heading is numbered, empty when it is not known
     * @param title the words of the heading, empty when it has none
     * @param text the words under the heading, empty when there are none
     * @param responsibleUnits the bodies that answer for it
     * @param responsiblePersons the persons who answer for it
     * @param deadline until when all of it is to be done, empty when that is not said
     * @param targets the targets that stand here
     * @param achievements the achievements that stand here
     * @param milestones the milestones that stand here
     * @param subtasks the tasks in it
     * @param place where the task stood in the source; never part of equality
     */
    public Task {
        Objects.requireNonNull(id, "id");
        role = Values.optional(role);
        numbering = Values.optional(numbering);
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(text, "text");
        responsibleUnits = Values.list(responsibleUnits);
        responsiblePersons = Values.list(responsiblePersons);
        deadline = Values.optional(deadline);
        targets = Values.list(targets);
        achievements = Values.list(achievements);
        milestones = Values.list(milestones);
        subtasks = Values.list(subtasks);
        place = Values.place(place);
    }

    /**
     * Starts a task from nothing.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts another task from this one.
     *
     * @return a new builder that holds what this task holds
     */
    public Builder toBuilder() {
        return new Builder()
                .id(id)
                .role(role.orElse(null))
                .numbering(numbering.orElse(null))
                .title(title)
                .text(text)
                .responsibleUnits(responsibleUnits)
                .responsiblePersons(responsiblePersons)
                .deadline(deadline.orElse(null))
                .targets(targets)
                .achievements(achievements)
                .milestones(milestones)
                .subtasks(subtasks)
                .place(place);
    }

    /**
     * The same task with another title.
     *
     * @param title the words of the heading, not null
     * @return another task
     * @throws PlanValidationException when a constraint does not hold any more, with all violations
     */
    public Task withTitle(String title) {
        return toBuilder().title(title).build();
    }

    /**
     * The same task with another text.
     *
     * @param text the words under the heading, not null
     * @return another task
     * @throws PlanValidationException when a constraint does not hold any more, with all violations
     */
    public Task withText(String text) {
        return toBuilder().text(text).build();
    }

    /**
     * The same task with other bodies.
     *
     * @param responsibleUnits all of them, in order, not null
     * @return another task
     * @throws PlanValidationException when a constraint does not hold any more, with all violations
     */
    public Task withResponsibleUnits(List<ResponsibleUnit> responsibleUnits) {
        return toBuilder().responsibleUnits(responsibleUnits).build();
    }

    /**
     * The same task with another deadline.
     *
     * @param deadline until when all of it is to be done, or null for none
     * @return another task
     * @throws PlanValidationException when a constraint does not hold any more, with all violations
     */
    public Task withDeadline(@Nullable Deadline deadline) {
        return toBuilder().deadline(deadline).build();
    }

    /**
     * The same task with other targets.
     *
     * @param targets all of them, in order, not null
     * @return another task
     * @throws PlanValidationException when a constraint does not hold any more, with all violations
     */
    public Task withTargets(List<Target> targets) {
        return toBuilder().targets(targets).build();
    }

    /**
     * The same task with other tasks in it.
     *
     * @param subtasks all of them, in order, not null
     * @return another task
     * @throws PlanValidationException when a constraint does not hold any more, with all violations
     */
    public Task withSubtasks(List<Task> subtasks) {
        return toBuilder().subtasks(subtasks).build();
    }

    /** Builds a task; {@link #build()} reports everything that is wrong at once. Not thread-safe. */
    public static final class Builder {

        private String id = "";
        private @Nullable NodeRole role;
        private @Nullable Numbering numbering;
        private String title = "";
        private String text = "";
        private List<ResponsibleUnit> responsibleUnits = new ArrayList<>();
        private List<ResponsiblePerson> responsiblePersons = new ArrayList<>();
        private @Nullable Deadline deadline;
        private List<Target> targets = new ArrayList<>();
        private List<Achievement> achievements = new ArrayList<>();
        private List<Milestone> milestones = new ArrayList<>();
        private List<Task> subtasks = new ArrayList<>();
        private Place place = Place.NONE;

        private Builder() {}

        /**
         * Sets the identity of the task within its plan, such as 1.2; empty when it has none.
         *
         * @param id the value, not null
         * @return this builder
         */
        public Builder id(String id) {
            this.id = Objects.requireNonNull(id, "id");
            return this;
        }

        /**
         * Sets what the task is for, null when that is what the node above it is for.
         *
         * @param role the value, or null for none
         * @return this builder
         */
        public Builder role(@Nullable NodeRole role) {
            this.role = role;
            return this;
        }

        /**
         * Sets how the heading is numbered, null when it is not known.
         *
         * @param numbering the value, or null for none
         * @return this builder
         */
        public Builder numbering(@Nullable Numbering numbering) {
            this.numbering = numbering;
            return this;
        }

        /**
         * Sets the words of the heading, empty when it has none.
         *
         * @param title the value, not null
         * @return this builder
         */
        public Builder title(String title) {
            this.title = Objects.requireNonNull(title, "title");
            return this;
        }

        /**
         * Sets the words under the heading, empty when there are none.
         *
         * @param text the value, not null
         * @return this builder
         */
        public Builder text(String text) {
            this.text = Objects.requireNonNull(text, "text");
            return this;
        }

        /**
         * Adds a responsible unit.
         *
         * @param responsibleUnit the next one, not null
         * @return this builder
         */
        public Builder responsibleUnit(ResponsibleUnit responsibleUnit) {
            responsibleUnits.add(Objects.requireNonNull(responsibleUnit, "responsibleUnit"));
            return this;
        }

        /**
         * Replaces all responsible units.
         *
         * @param responsibleUnits all of them, in order, not null
         * @return this builder
         */
        public Builder responsibleUnits(List<ResponsibleUnit> responsibleUnits) {
            this.responsibleUnits = new ArrayList<>(responsibleUnits);
            return this;
        }

        /**
         * Adds a responsible person.
         *
         * @param responsiblePerson the next one, not null
         * @return this builder
         */
        public Builder responsiblePerson(ResponsiblePerson responsiblePerson) {
            responsiblePersons.add(Objects.requireNonNull(responsiblePerson, "responsiblePerson"));
            return this;
        }

        /**
         * Replaces all responsible persons.
         *
         * @param responsiblePersons all of them, in order, not null
         * @return this builder
         */
        public Builder responsiblePersons(List<ResponsiblePerson> responsiblePersons) {
            this.responsiblePersons = new ArrayList<>(responsiblePersons);
            return this;
        }

        /**
         * Sets until when all of it is to be done, null when that is not said.
         *
         * @param deadline the value, or null for none
         * @return this builder
         */
        public Builder deadline(@Nullable Deadline deadline) {
            this.deadline = deadline;
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
         * Adds a subtask.
         *
         * @param subtask the next one, not null
         * @return this builder
         */
        public Builder subtask(Task subtask) {
            subtasks.add(Objects.requireNonNull(subtask, "subtask"));
            return this;
        }

        /**
         * Replaces all subtasks.
         *
         * @param subtasks all of them, in order, not null
         * @return this builder
         */
        public Builder subtasks(List<Task> subtasks) {
            this.subtasks = new ArrayList<>(subtasks);
            return this;
        }

        /**
         * Sets where the task stood in the source; never part of equality.
         *
         * @param place the value, not null
         * @return this builder
         */
        public Builder place(Place place) {
            this.place = Objects.requireNonNull(place, "place");
            return this;
        }

        /**
         * Builds the task.
         *
         * @return a task in which every constraint holds
         * @throws PlanValidationException when a constraint does not hold, with all violations
         */
        public Task build() {
            Draft draft = new Draft();
            return draft.checked(new Task(
                    id,
                    Optional.ofNullable(role),
                    Optional.ofNullable(numbering),
                    title,
                    text,
                    responsibleUnits,
                    responsiblePersons,
                    Optional.ofNullable(deadline),
                    targets,
                    achievements,
                    milestones,
                    subtasks,
                    place));
        }
    }
}
