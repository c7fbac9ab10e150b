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
 * A part of the outline that is not a task. It contains text, chapters and tasks.
 *
 * @param id the identity of the chapter within its plan, such as 1.2; empty when it has none
 * @param role the purpose of the chapter in the plan
 * @param heading its number and title; {@code numbering} and {@code title} in JSON
 * @param text the text under the heading that belongs to no chapter or task in it, empty when there is none
 * @param statements the statements in this text; {@code targets}, {@code achievements} and {@code milestones} in JSON
 * @param children the chapters and tasks in it, in document order
 * @param place the place of the chapter in the source; {@code equals} ignores it
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
    "targets",
    "achievements",
    "milestones",
    "children"
})
@Consistent(TitleOrText.class)
public record Chapter(
        String id,
        NodeRole role,
        @JsonIgnore @Valid Heading heading,
        String text,
        @JsonIgnore @Valid Statements statements,
        List<@Valid OutlineNode> children,

        @JsonProperty("span") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Place place)
        implements OutlineNode {

    /**
     * Checks that nothing is missing, and copies the list.
     *
     * @param id the identity of the chapter within its plan, such as 1.2; empty when it has none
     * @param role the purpose of the chapter in the plan
     * @param heading its number and title; {@code numbering} and {@code title} in JSON
     * @param text the text under the heading that belongs to no chapter or task in it, empty when there is none
     * @param statements the statements in this text; {@code targets}, {@code achievements} and {@code milestones} in
     *     JSON
     * @param children the chapters and tasks in it, in document order
     * @param place the place of the chapter in the source; {@code equals} ignores it
     */
    public Chapter {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(text, "text");
        statements = Statements.orNone(statements);
        children = Values.list(children);
        place = place == null ? Place.NONE : place;
    }

    /** Reads JSON, in which the values of heading and statements are not nested. */
    @JsonCreator
    private static Chapter ofJson(
            @JsonProperty("id") String id,
            @JsonProperty("role") NodeRole role,
            @JsonProperty("numbering") Optional<Numbering> numbering,
            @JsonProperty("title") String title,
            @JsonProperty("text") String text,
            @JsonProperty("targets") List<Target> targets,
            @JsonProperty("achievements") List<Achievement> achievements,
            @JsonProperty("milestones") List<Milestone> milestones,
            @JsonProperty("children") List<OutlineNode> children,
            @JsonProperty("span") Place place) {
        return new Chapter(
                id,
                role,
                new Heading(numbering, title),
                text,
                new Statements(targets, achievements, milestones),
                children,
                place);
    }

    /**
     * Returns the chapters directly in this one.
     *
     * @return an unmodifiable view of {@link #children()}, in document order
     */
    public List<Chapter> chapters() {
        return OutlineNodes.only(Chapter.class, children);
    }

    /**
     * Returns the tasks directly in this chapter.
     *
     * @return an unmodifiable view of {@link #children()}, in document order
     */
    public List<Task> tasks() {
        return OutlineNodes.only(Task.class, children);
    }

    /**
     * Returns an empty builder of a chapter.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the values of this chapter.
     *
     * @return a new builder with all values of this chapter
     */
    public Builder toBuilder() {
        return new Builder().holding(this).id(id).role(role).heading(heading).children(children);
    }

    /**
     * Returns a copy of this chapter with another title.
     *
     * @param title the title in the heading, not null
     * @return the new chapter
     * @throws PlanValidationException when the copy violates a constraint; the exception lists all violations
     */
    public Chapter withTitle(String title) {
        return toBuilder().title(title).build();
    }

    /**
     * Returns a copy of this chapter with another text.
     *
     * @param text the text under the heading, not null
     * @return the new chapter
     * @throws PlanValidationException when the copy violates a constraint; the exception lists all violations
     */
    public Chapter withText(String text) {
        return toBuilder().text(text).build();
    }

    /**
     * Returns a copy of this chapter with another role.
     *
     * @param role the purpose of the chapter, not null
     * @return the new chapter
     * @throws PlanValidationException when the copy violates a constraint; the exception lists all violations
     */
    public Chapter withRole(NodeRole role) {
        return toBuilder().role(role).build();
    }

    /**
     * Returns a copy of this chapter with other chapters and tasks in it.
     *
     * @param children the complete new list, in order, not null
     * @return the new chapter
     * @throws PlanValidationException when the copy violates a constraint; the exception lists all violations
     */
    public Chapter withChildren(List<? extends OutlineNode> children) {
        return toBuilder().children(children).build();
    }

    /** A copy of this chapter with other children, without checks. */
    Chapter withMapped(List<OutlineNode> others) {
        return new Chapter(id, role, heading, text, statements, others, place);
    }

    /** A builder of a chapter; {@link #build()} reports all violations at once. Not thread-safe. */
    public static final class Builder extends OutlineNodeBuilder<Builder> {

        private @Nullable NodeRole role;
        private List<OutlineNode> children = new ArrayList<>();

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets the purpose of the chapter in the plan.
         *
         * @param role the value, not null
         * @return this builder
         */
        public Builder role(NodeRole role) {
            this.role = role;
            return this;
        }

        /**
         * Adds a chapter or a task at the end.
         *
         * @param child the element to add, not null
         * @return this builder
         */
        public Builder child(OutlineNode child) {
            children.add(child);
            return this;
        }

        /**
         * Adds a chapter at the end.
         *
         * @param chapter the element to add, not null
         * @return this builder
         */
        public Builder chapter(Chapter chapter) {
            return child(chapter);
        }

        /**
         * Adds a task at the end.
         *
         * @param task the element to add, not null
         * @return this builder
         */
        public Builder task(Task task) {
            return child(task);
        }

        /**
         * Replaces all chapters and tasks.
         *
         * @param children the complete new list, in order, not null
         * @return this builder
         */
        public Builder children(List<? extends OutlineNode> children) {
            this.children = new ArrayList<>(Objects.requireNonNull(children, "children"));
            return this;
        }

        /**
         * Builds the chapter.
         *
         * @return a chapter that satisfies every constraint
         * @throws PlanValidationException when a constraint is violated; the exception lists all violations
         */
        public Chapter build() {
            Draft draft = new Draft();
            return draft.checked(new Chapter(
                    idIn(draft),
                    draft.required("role", role, NodeRole.WORK),
                    headingIn(draft),
                    textIn(draft, ""),
                    statementsIn(draft),
                    draft.list("children", children),
                    placeIn(draft)));
        }
    }
}
