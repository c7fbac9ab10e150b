package io.github.guihua.model;

import io.github.guihua.model.internal.draft.Draft;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The common part of the builders of targets, achievements and milestones. Not thread-safe.
 *
 * @param <B> the type of the builder
 */
public abstract sealed class StatementBuilder<B extends StatementBuilder<B>>
        permits NumericStatementBuilder, Milestone.Builder {

    private @Nullable String due;
    private @Nullable LocalDate dueFrom;
    private @Nullable LocalDate dueBy;
    private @Nullable Modality modality = Modality.PLAIN;
    private @Nullable Confidence confidence;
    private @Nullable StanceRule rule;
    private @Nullable Place place = Place.NONE;

    StatementBuilder() {}

    abstract B self();

    /** Copies the values that every statement has. */
    B like(Statement statement) {
        return time(statement.time())
                .modality(statement.modality())
                .confidence(statement.confidence().orElse(null))
                .rule(statement.rule().orElse(null))
                .place(statement.place());
    }

    DueTime time() {
        return new DueTime(Optional.ofNullable(due), Optional.ofNullable(dueFrom), Optional.ofNullable(dueBy));
    }

    Modality modalityIn(Draft draft) {
        return draft.required("modality", modality, Modality.PLAIN);
    }

    Reading reading() {
        return new Reading(Optional.ofNullable(confidence), Optional.ofNullable(rule));
    }

    Place placeIn(Draft draft) {
        return draft.required("place", place, Place.NONE);
    }

    /**
     * Sets the time words and the days that they give from one value.
     *
     * @param time the time by which or within which it applies, not null
     * @return this builder
     */
    public B time(DueTime time) {
        Objects.requireNonNull(time, "time");
        return due(time.text().orElse(null))
                .dueFrom(time.from().orElse(null))
                .dueBy(time.by().orElse(null));
    }

    /**
     * Sets the time words.
     *
     * @param due the value, or null for none
     * @return this builder
     */
    public B due(@Nullable String due) {
        this.due = due;
        return self();
    }

    /**
     * Sets the first day of its time.
     *
     * @param dueFrom the value, or null for none
     * @return this builder
     */
    public B dueFrom(@Nullable LocalDate dueFrom) {
        this.dueFrom = dueFrom;
        return self();
    }

    /**
     * Sets the last day of its time.
     *
     * @param dueBy the value, or null for none
     * @return this builder
     */
    public B dueBy(@Nullable LocalDate dueBy) {
        this.dueBy = dueBy;
        return self();
    }

    /**
     * Sets the last day of its time to the end of a year.
     *
     * @param year the year, such as 2025
     * @return this builder
     * @throws java.time.DateTimeException when there is no such year
     */
    public B by(int year) {
        this.dueBy = LocalDate.of(year, 12, 31);
        return self();
    }

    /**
     * Sets how binding it is; the default is {@link Modality#PLAIN}.
     *
     * @param modality the value, not null
     * @return this builder
     */
    public B modality(Modality modality) {
        this.modality = modality;
        return self();
    }

    /**
     * Sets how sure the parser is.
     *
     * @param confidence the value, or null for none
     * @return this builder
     */
    public B confidence(@Nullable Confidence confidence) {
        this.confidence = confidence;
        return self();
    }

    /**
     * Sets the rule that decided between target and achievement.
     *
     * @param rule the value, or null for none
     * @return this builder
     */
    public B rule(@Nullable StanceRule rule) {
        this.rule = rule;
        return self();
    }

    /**
     * Sets the place of the text in the source.
     *
     * @param place the value, not null
     * @return this builder
     */
    public B place(Place place) {
        this.place = place;
        return self();
    }
}
