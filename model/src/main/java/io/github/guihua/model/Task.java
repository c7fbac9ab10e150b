package io.github.guihua.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.guihua.model.constraint.Consistent;
import io.github.guihua.model.constraint.PlanValidationException;
import io.github.guihua.model.internal.Values;
import io.github.guihua.model.internal.draft.Draft;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work in a plan: what is to be done, by whom, by when, and how much.
 *
 * @param id the identity of the task within its plan, such as 1.2; empty when it has none
 * @param role the purpose of the task in the plan, empty when it is that of its parent
 * @param heading its number and title; {@code numbering} and {@code title} in JSON
 * @param text the text under the heading, empty when there is none
 * @param responsibility the responsible bodies and persons, and the deadline; {@code responsibleUnits},
 *     {@code responsiblePersons} and {@code deadline} in JSON
 * @param statements the statements in its text; {@code targets}, {@code achievements} and {@code milestones} in JSON
 * @param subtasks the tasks in it, in document order; {@code children} in JSON
 * @param place the place of the task in the source; {@code equals} ignores it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
    "id",
    "role",
    "numbering",
    "title",
    "text",
    "span",
    "responsibleUnits",
    "responsiblePersons",
    "deadline",
    "targets",
    "achievements",
    "milestones",
    "children"
})
@Consistent(TitleOrText.class)
public record Task(
        String id,
        Optional<NodeRole> role,
        @JsonIgnore @Valid Heading heading,
        String text,
        @JsonIgnore @Valid Responsibility responsibility,
        @JsonIgnore @Valid Statements statements,
        @JsonProperty("children") List<@Valid Task> subtasks,

        @JsonProperty("span") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Place place)
        implements OutlineNode {

    /**
     * Checks that nothing is missing, and copies the list.
     *
     * @param id the identity of the task within its plan, such as 1.2; empty when it has none
     * @param role the purpose of the task in the plan, empty when it is that of its parent
     * @param heading its number and title; {@code numbering} and {@code title} in JSON
     * @param text the text under the heading, empty when there is none
     * @param responsibility the responsible bodies and persons, and the deadline; {@code responsibleUnits},
     *     {@code responsiblePersons} and {@code deadline} in JSON
     * @param statements the statements in its text; {@code targets}, {@code achievements} and {@code milestones} in
     *     JSON
     * @param subtasks the tasks in it, in document order; {@code children} in JSON
     * @param place the place of the task in the source; {@code equals} ignores it
     */
    public Task {
        Objects.requireNonNull(id, "id");
        role = Values.optional(role);
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(text, "text");
        responsibility = responsibility == null ? Responsibility.NONE : responsibility;
        statements = Statements.orNone(statements);
        subtasks = Values.list(subtasks);
        place = place == null ? Place.NONE : place;
    }

    /** Reads JSON, in which the values of heading, responsibility and statements are not nested. */
    @JsonCreator
    private static Task ofJson(
            @JsonProperty("id") String id,
            @JsonProperty("role") Optional<NodeRole> role,
            @JsonProperty("numbering") Optional<Numbering> numbering,
            @JsonProperty("title") String title,
            @JsonProperty("text") String text,
            @JsonProperty("responsibleUnits") List<ResponsibleUnit> units,
            @JsonProperty("responsiblePersons") List<ResponsiblePerson> persons,
            @JsonProperty("deadline") Optional<Deadline> deadline,
            @JsonProperty("targets") List<Target> targets,
            @JsonProperty("achievements") List<Achievement> achievements,
            @JsonProperty("milestones") List<Milestone> milestones,
            @JsonProperty("children") List<Task> subtasks,
            @JsonProperty("span") Place place) {
        return new Task(
                id,
                role,
                new Heading(numbering, title),
                text,
                new Responsibility(units, persons, deadline),
                new Statements(targets, achievements, milestones),
                subtasks,
                place);
    }

    /**
     * Returns the responsible bodies.
     *
     * @return an unmodifiable list, in document order
     */
    @JsonProperty
    public List<ResponsibleUnit> responsibleUnits() {
        return responsibility.units();
    }

    /**
     * Returns the bodies with a given role in the task.
     *
     * @param role the role, not null
     * @return an unmodifiable list, in document order
     */
    public List<ResponsibleUnit> unitsOf(UnitRole role) {
        Objects.requireNonNull(role, "role");
        return responsibility.units().stream()
                .filter(unit -> unit.role() == role)
                .toList();
    }

    /**
     * Returns the lead units.
     *
     * @return an unmodifiable list, in document order; empty when the text names no lead unit
     */
    public List<ResponsibleUnit> leadUnits() {
        return unitsOf(UnitRole.LEAD);
    }

    /**
     * Returns the responsible persons.
     *
     * @return an unmodifiable list, in document order
     */
    @JsonProperty
    public List<ResponsiblePerson> responsiblePersons() {
        return responsibility.persons();
    }

    /**
     * Returns the time by which the whole task is to be done.
     *
     * @return the deadline, empty when the text gives none
     */
    @JsonProperty
    public Optional<Deadline> deadline() {
        return responsibility.deadline();
    }

    /** {@return the same as {@link #subtasks()}} */
    @Override
    public List<OutlineNode> children() {
        return List.copyOf(subtasks);
    }

    /**
     * Returns an empty builder of a task.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the values of this task.
     *
     * @return a new builder with all values of this task
     */
    public Builder toBuilder() {
        return new Builder()
                .holding(this)
                .id(id)
                .role(role.orElse(null))
                .heading(heading)
                .responsibleUnits(responsibility.units())
                .responsiblePersons(responsibility.persons())
                .deadline(responsibility.deadline().orElse(null))
                .subtasks(subtasks);
    }

    /**
     * Returns a copy of this task with another title.
     *
     * @param title the title in the heading, not null
     * @return the new task
     * @throws PlanValidationException when the copy violates a constraint; the exception lists all violations
     */
    public Task withTitle(String title) {
        return toBuilder().title(title).build();
    }

    /**
     * Returns a copy of this task with another text.
     *
     * @param text the text under the heading, not null
     * @return the new task
     * @throws PlanValidationException when the copy violates a constraint; the exception lists all violations
     */
    public Task withText(String text) {
        return toBuilder().text(text).build();
    }

    /**
     * Returns a copy of this task with other responsible bodies.
     *
     * @param responsibleUnits the complete new list, in order, not null
     * @return the new task
     * @throws PlanValidationException when the copy violates a constraint; the exception lists all violations
     */
    public Task withResponsibleUnits(List<ResponsibleUnit> responsibleUnits) {
        return toBuilder().responsibleUnits(responsibleUnits).build();
    }

    /**
     * Returns a copy of this task with another deadline.
     *
     * @param deadline the time by which the whole task is to be done, or null for none
     * @return the new task
     * @throws PlanValidationException when the copy violates a constraint; the exception lists all violations
     */
    public Task withDeadline(@Nullable Deadline deadline) {
        return toBuilder().deadline(deadline).build();
    }

    /**
     * Returns a copy of this task with other targets.
     *
     * @param targets the complete new list, in order, not null
     * @return the new task
     * @throws PlanValidationException when the copy violates a constraint; the exception lists all violations
     */
    public Task withTargets(List<Target> targets) {
        return toBuilder().targets(targets).build();
    }

    /**
     * Returns a copy of this task with other subtasks.
     *
     * @param subtasks the complete new list, in order, not null
     * @return the new task
     * @throws PlanValidationException when the copy violates a constraint; the exception lists all violations
     */
    public Task withSubtasks(List<Task> subtasks) {
        return toBuilder().subtasks(subtasks).build();
    }

    /** A copy of this task with other subtasks, without checks. */
    Task withMapped(List<Task> others) {
        return new Task(id, role, heading, text, responsibility, statements, others, place);
    }

    /** A builder of a task; {@link #build()} reports all violations at once. Not thread-safe. */
    public static final class Builder extends OutlineNodeBuilder<Builder> {

        private @Nullable NodeRole role;
        private List<ResponsibleUnit> responsibleUnits = new ArrayList<>();
        private List<ResponsiblePerson> responsiblePersons = new ArrayList<>();
        private @Nullable Deadline deadline;
        private List<Task> subtasks = new ArrayList<>();

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets the purpose of the task in the plan, null when it is that of its parent.
         *
         * @param role the value, or null for none
         * @return this builder
         */
        public Builder role(@Nullable NodeRole role) {
            this.role = role;
            return this;
        }

        /**
         * Adds a responsible unit.
         *
         * @param responsibleUnit the element to add, not null
         * @return this builder
         */
        public Builder responsibleUnit(ResponsibleUnit responsibleUnit) {
            responsibleUnits.add(responsibleUnit);
            return this;
        }

        /**
         * Replaces all responsible units.
         *
         * @param responsibleUnits the complete new list, in order, not null
         * @return this builder
         */
        public Builder responsibleUnits(List<ResponsibleUnit> responsibleUnits) {
            this.responsibleUnits = new ArrayList<>(Objects.requireNonNull(responsibleUnits, "responsibleUnits"));
            return this;
        }

        /**
         * Adds a responsible person.
         *
         * @param responsiblePerson the element to add, not null
         * @return this builder
         */
        public Builder responsiblePerson(ResponsiblePerson responsiblePerson) {
            responsiblePersons.add(responsiblePerson);
            return this;
        }

        /**
         * Replaces all responsible persons.
         *
         * @param responsiblePersons the complete new list, in order, not null
         * @return this builder
         */
        public Builder responsiblePersons(List<ResponsiblePerson> responsiblePersons) {
            this.responsiblePersons = new ArrayList<>(Objects.requireNonNull(responsiblePersons, "responsiblePersons"));
            return this;
        }

        /**
         * Sets the time by which the whole task is to be done, null when the text gives none.
         *
         * @param deadline the value, or null for none
         * @return this builder
         */
        public Builder deadline(@Nullable Deadline deadline) {
            this.deadline = deadline;
            return this;
        }

        /**
         * Adds a subtask.
         *
         * @param subtask the element to add, not null
         * @return this builder
         */
        public Builder subtask(Task subtask) {
            subtasks.add(subtask);
            return this;
        }

        /**
         * Replaces all subtasks.
         *
         * @param subtasks the complete new list, in order, not null
         * @return this builder
         */
        public Builder subtasks(List<Task> subtasks) {
            this.subtasks = new ArrayList<>(Objects.requireNonNull(subtasks, "subtasks"));
            return this;
        }

        /**
         * Builds the task.
         *
         * @return a task that satisfies every constraint
         * @throws PlanValidationException when a constraint is violated; the exception lists all violations
         */
        public Task build() {
            Draft draft = new Draft();
            return draft.checked(new Task(
                    idIn(draft),
                    Optional.ofNullable(role),
                    headingIn(draft),
                    textIn(draft, ""),
                    new Responsibility(
                            draft.list("responsibleUnits", responsibleUnits),
                            draft.list("responsiblePersons", responsiblePersons),
                            Optional.ofNullable(deadline)),
                    statementsIn(draft),
                    draft.list("children", subtasks),
                    placeIn(draft)));
        }
    }
}
