package io.github.guihua.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the builders of passages, chapters and tasks have in common. Not thread-safe.
 *
 * @param <B> the builder itself
 */
public abstract sealed class StatementHolderBuilder<B extends StatementHolderBuilder<B>>
        permits Passage.Builder, OutlineNodeBuilder {

    @Nullable
    String text;

    Place place = Place.NONE;
    private List<Target> targets = new ArrayList<>();
    private List<Achievement> achievements = new ArrayList<>();
    private List<Milestone> milestones = new ArrayList<>();

    StatementHolderBuilder() {}

    abstract B self();

    /** Takes over what every holder has. */
    B holding(StatementHolder holder) {
        return text(holder.text()).statements(holder.statements()).place(holder.place());
    }

    /** The words, none when they were not set. */
    String words() {
        return text == null ? "" : text;
    }

    Statements statements() {
        return new Statements(targets, achievements, milestones);
    }

    /**
     * Sets the words that belong to nothing in the element.
     *
     * @param text the words, a line a paragraph, not null
     * @return this builder
     */
    public B text(String text) {
        this.text = Objects.requireNonNull(text, "text");
        return self();
    }

    /**
     * Replaces all statements.
     *
     * @param statements all of them, by their kinds, not null
     * @return this builder
     */
    public B statements(Statements statements) {
        return targets(statements.targets())
                .achievements(statements.achievements())
                .milestones(statements.milestones());
    }

    /**
     * Adds a target.
     *
     * @param target the next one, not null
     * @return this builder
     */
    public B target(Target target) {
        targets.add(Objects.requireNonNull(target, "target"));
        return self();
    }

    /**
     * Replaces all targets.
     *
     * @param targets all of them, in order, not null
     * @return this builder
     */
    public B targets(List<Target> targets) {
        this.targets = new ArrayList<>(targets);
        return self();
    }

    /**
     * Adds an achievement.
     *
     * @param achievement the next one, not null
     * @return this builder
     */
    public B achievement(Achievement achievement) {
        achievements.add(Objects.requireNonNull(achievement, "achievement"));
        return self();
    }

    /**
     * Replaces all achievements.
     *
     * @param achievements all of them, in order, not null
     * @return this builder
     */
    public B achievements(List<Achievement> achievements) {
        this.achievements = new ArrayList<>(achievements);
        return self();
    }

    /**
     * Adds a milestone.
     *
     * @param milestone the next one, not null
     * @return this builder
     */
    public B milestone(Milestone milestone) {
        milestones.add(Objects.requireNonNull(milestone, "milestone"));
        return self();
    }

    /**
     * Replaces all milestones.
     *
     * @param milestones all of them, in order, not null
     * @return this builder
     */
    public B milestones(List<Milestone> milestones) {
        this.milestones = new ArrayList<>(milestones);
        return self();
    }

    /**
     * Sets where the element stood in the source; never part of equality.
     *
     * @param place the value, not null
     * @return this builder
     */
    public B place(Place place) {
        this.place = Objects.requireNonNull(place, "place");
        return self();
    }
}
