package io.github.guihua.model;

import io.github.guihua.model.internal.draft.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The common part of the builders of passages, chapters and tasks. Not thread-safe.
 *
 * @param <B> the type of the builder
 */
public abstract sealed class StatementHolderBuilder<B extends StatementHolderBuilder<B>>
        permits Passage.Builder, OutlineNodeBuilder {

    private @Nullable String text;
    private @Nullable Place place = Place.NONE;
    private List<Target> targets = new ArrayList<>();
    private List<Achievement> achievements = new ArrayList<>();
    private List<Milestone> milestones = new ArrayList<>();

    /** Takes the default text of an element, null when a text is required. */
    StatementHolderBuilder(@Nullable String text) {
        this.text = text;
    }

    abstract B self();

    /** Copies the values that every holder has. */
    B holding(StatementHolder holder) {
        return text(holder.text()).statements(holder.statements()).place(holder.place());
    }

    /** The text; when it was not set, reports a fault and returns the substitute. */
    String textIn(Draft draft, String standIn) {
        return draft.required("text", text, standIn);
    }

    Statements statementsIn(Draft draft) {
        return new Statements(
                draft.list("targets", targets),
                draft.list("achievements", achievements),
                draft.list("milestones", milestones));
    }

    Place placeIn(Draft draft) {
        return draft.required("place", place, Place.NONE);
    }

    /**
     * Sets the text of the element, without the text of its children.
     *
     * @param text the text, one line per paragraph, not null
     * @return this builder
     */
    public B text(String text) {
        this.text = text;
        return self();
    }

    /**
     * Replaces all statements.
     *
     * @param statements all statements, by kind, not null
     * @return this builder
     */
    public B statements(Statements statements) {
        Objects.requireNonNull(statements, "statements");
        return targets(statements.targets())
                .achievements(statements.achievements())
                .milestones(statements.milestones());
    }

    /**
     * Adds a target.
     *
     * @param target the element to add, not null
     * @return this builder
     */
    public B target(Target target) {
        targets.add(target);
        return self();
    }

    /**
     * Replaces all targets.
     *
     * @param targets the complete new list, in order, not null
     * @return this builder
     */
    public B targets(List<Target> targets) {
        this.targets = new ArrayList<>(Objects.requireNonNull(targets, "targets"));
        return self();
    }

    /**
     * Adds an achievement.
     *
     * @param achievement the element to add, not null
     * @return this builder
     */
    public B achievement(Achievement achievement) {
        achievements.add(achievement);
        return self();
    }

    /**
     * Replaces all achievements.
     *
     * @param achievements the complete new list, in order, not null
     * @return this builder
     */
    public B achievements(List<Achievement> achievements) {
        this.achievements = new ArrayList<>(Objects.requireNonNull(achievements, "achievements"));
        return self();
    }

    /**
     * Adds a milestone.
     *
     * @param milestone the element to add, not null
     * @return this builder
     */
    public B milestone(Milestone milestone) {
        milestones.add(milestone);
        return self();
    }

    /**
     * Replaces all milestones.
     *
     * @param milestones the complete new list, in order, not null
     * @return this builder
     */
    public B milestones(List<Milestone> milestones) {
        this.milestones = new ArrayList<>(Objects.requireNonNull(milestones, "milestones"));
        return self();
    }

    /**
     * Sets the place of the element in the source; {@code equals} ignores it.
     *
     * @param place the value, not null
     * @return this builder
     */
    public B place(Place place) {
        this.place = place;
        return self();
    }
}
