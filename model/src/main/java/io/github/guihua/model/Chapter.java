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
 * A part of the outline that is no task: it holds text, chapters and tasks.
 *
 * @param id the identity of the chapter within its plan, such as 1.2; empty when it has none
 * @param role what the chapter is for
 * @param numbering how the heading is numbered, empty when it is not known
 * @param title the words of the heading, empty when it has none
 * @param text the words under the heading that belong to no chapter or task in it, empty when there are none
 * @param chapters the chapters in it
 * @param tasks the tasks in it
 * @param targets the targets that stand here
 * @param achievements the achievements that stand here
 * @param milestones the milestones that stand here
 * @param place where the chapter stood in the source; never part of equality
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@TitleOrText
public record Chapter(
        String id,
        NodeRole role,
        Optional<@Valid Numbering> numbering,
        String title,
        String text,
        List<@Valid Chapter> chapters,
        List<@Valid Task> tasks,
        List<@Valid Target> targets,
        List<@Valid Achievement> achievements,
        List<@Valid Milestone> milestones,
        @SourcePlace Place place)
        implements OutlineNode {

    /**
     * Checks that nothing is missing, and copies the lists.
     *
     * @param id the identity of the chapter within its plan, such as 1.2; empty when it has none
     * @param role what the chapter is for
     * @param numbering how the heading is numbered, empty when it is not known
     * @param title the words of the heading, empty when it has none
     * @param text the words under the heading that belong to no chapter or task in it, empty when there are none
     * @param chapters the chapters in it
     * @param tasks the tasks in it
     * @param targets the targets that stand here
     * @param achievements the achievements that stand here
     * @param milestones the milestones that stand here
     * @param place where the chapter stood in the source; never part of equality
     */
    public Chapter {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(role, "role");
        numbering = Values.optional(numbering);
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(text, "text");
        chapters = Values.list(chapters);
        tasks = Values.list(tasks);
        targets = Values.list(targets);
        achievements = Values.list(achievements);
        milestones = Values.list(milestones);
        place = Values.place(place);
    }

    /**
     * Starts a chapter from nothing.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts another chapter from this one.
     *
     * @return a new builder that holds what this chapter holds
     */
    public Builder toBuilder() {
        return new Builder()
                .id(id)
                .role(role)
                .numbering(numbering.orElse(null))
                .title(title)
                .text(text)
                .chapters(chapters)
                .tasks(tasks)
                .targets(targets)
                .achievements(achievements)
                .milestones(milestones)
                .place(place);
    }

    /**
     * The same chapter with another title.
     *
     * @param title the words of the heading, not null
     * @return another chapter
     * @throws PlanValidationException when a constraint does not hold any more, with all violations
     */
    public Chapter withTitle(String title) {
        return toBuilder().title(title).build();
    }

    /**
     * The same chapter with another text.
     *
     * @param text the words under the heading, not null
     * @return another chapter
     * @throws PlanValidationException when a constraint does not hold any more, with all violations
     */
    public Chapter withText(String text) {
        return toBuilder().text(text).build();
    }

    /**
     * The same chapter with another role.
     *
     * @param role what it is for, not null
     * @return another chapter
     * @throws PlanValidationException when a constraint does not hold any more, with all violations
     */
    public Chapter withRole(NodeRole role) {
        return toBuilder().role(role).build();
    }

    /**
     * The same chapter with other chapters in it.
     *
     * @param chapters all of them, in order, not null
     * @return another chapter
     * @throws PlanValidationException when a constraint does not hold any more, with all violations
     */
    public Chapter withChapters(List<Chapter> chapters) {
        return toBuilder().chapters(chapters).build();
    }

    /**
     * The same chapter with other tasks in it.
     *
     * @param tasks all of them, in order, not null
     * @return another chapter
     * @throws PlanValidationException when a constraint does not hold any more, with all violations
     */
    public Chapter withTasks(List<Task> tasks) {
        return toBuilder().tasks(tasks).build();
    }

    /** Builds a chapter; {@link #build()} reports everything that is wrong at once. Not thread-safe. */
    public static final class Builder {

        private String id = "";
        private @Nullable NodeRole role;
        private @Nullable Numbering numbering;
        private String title = "";
        private String text = "";
        private List<Chapter> chapters = new ArrayList<>();
        private List<Task> tasks = new ArrayList<>();
        private List<Target> targets = new ArrayList<>();
        private List<Achievement> achievements = new ArrayList<>();
        private List<Milestone> milestones = new ArrayList<>();
        private Place place = Place.NONE;

        private Builder() {}

        /**
         * Sets the identity of the chapter within its plan, such as 1.2; empty when it has none.
         *
         * @param id the value, not null
         * @return this builder
         */
        public Builder id(String id) {
            this.id = Objects.requireNonNull(id, "id");
            return this;
        }

        /**
         * Sets what the chapter is for.
         *
         * @param role the value, not null
         * @return this builder
         */
        public Builder role(NodeRole role) {
            this.role = Objects.requireNonNull(role, "role");
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
         * Sets the words under the heading that belong to no chapter or task in it, empty when there are none.
         *
         * @param text the value, not null
         * @return this builder
         */
        public Builder text(String text) {
            this.text = Objects.requireNonNull(text, "text");
            return this;
        }

        /**
         * Adds a chapter.
         *
         * @param chapter the next one, not null
         * @return this builder
         */
        public Builder chapter(Chapter chapter) {
            chapters.add(Objects.requireNonNull(chapter, "chapter"));
            return this;
        }

        /**
         * Replaces all chapters.
         *
         * @param chapters all of them, in order, not null
         * @return this builder
         */
        public Builder chapters(List<Chapter> chapters) {
            this.chapters = new ArrayList<>(chapters);
            return this;
        }

        /**
         * Adds a task.
         *
         * @param task the next one, not null
         * @return this builder
         */
        public Builder task(Task task) {
            tasks.add(Objects.requireNonNull(task, "task"));
            return this;
        }

        /**
         * Replaces all tasks.
         *
         * @param tasks all of them, in order, not null
         * @return this builder
         */
        public Builder tasks(List<Task> tasks) {
            this.tasks = new ArrayList<>(tasks);
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
         * Sets where the chapter stood in the source; never part of equality.
         *
         * @param place the value, not null
         * @return this builder
         */
        public Builder place(Place place) {
            this.place = Objects.requireNonNull(place, "place");
            return this;
        }

        /**
         * Builds the chapter.
         *
         * @return a chapter in which every constraint holds
         * @throws PlanValidationException when a constraint does not hold, with all violations
         */
        public Chapter build() {
            Draft draft = new Draft();
            return draft.checked(new Chapter(
                    id,
                    draft.required("role", role, NodeRole.WORK),
                    Optional.ofNullable(numbering),
                    title,
                    text,
                    chapters,
                    tasks,
                    targets,
                    achievements,
                    milestones,
                    place));
        }
    }
}
