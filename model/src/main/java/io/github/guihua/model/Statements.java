package io.github.guihua.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a passage, chapter or task states.
 *
 * @param targets the targets, in document order
 * @param achievements the achievements, in document order
 * @param milestones the milestones, in document order
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Statements(
        List<@Valid Target> targets, List<@Valid Achievement> achievements, List<@Valid Milestone> milestones) {

    /** No statements. */
    public static final Statements NONE = new Statements(List.of(), List.of(), List.of());

    /**
     * Copies the lists; null is an empty one.
     *
     * @param targets the targets, in document order
     * @param achievements the achievements, in document order
     * @param milestones the milestones, in document order
     */
    public Statements {
        targets = Values.list(targets);
        achievements = Values.list(achievements);
        milestones = Values.list(milestones);
    }

    /**
     * Statements by their kinds.
     *
     * @param statements targets, achievements and milestones, in document order, not null
     * @return the same, each kind in the same order
     */
    public static Statements of(List<? extends Statement> statements) {
        return new Statements(
                only(Target.class, statements), only(Achievement.class, statements), only(Milestone.class, statements));
    }

    private static <S extends Statement> List<S> only(Class<S> kind, List<? extends Statement> statements) {
        return statements.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** No statements when null. */
    static Statements orNone(@Nullable Statements statements) {
        return statements == null ? NONE : statements;
    }

    /**
     * All statements.
     *
     * @return an unmodifiable list in document order where all places are known; else targets before achievements before
     *     milestones
     */
    public List<Statement> all() {
        List<Statement> all = new ArrayList<>(targets);
        all.addAll(achievements);
        all.addAll(milestones);
        boolean isMixed = all.size() > Math.max(targets.size(), Math.max(achievements.size(), milestones.size()));
        if (isMixed && all.stream().allMatch(statement -> statement.place().isKnown())) {
            all.sort(Comparator.comparingInt(statement -> statement.place().start()));
        }
        return List.copyOf(all);
    }

    /**
     * Whether nothing is stated.
     *
     * @return true when all lists are empty
     */
    @JsonIgnore
    public boolean isEmpty() {
        return targets.isEmpty() && achievements.isEmpty() && milestones.isEmpty();
    }
}
