package io.github.guihua.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.guihua.model.internal.Values;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The statements of a passage, chapter or task.
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
     * Copies the lists; null becomes an empty list.
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
     * Sorts statements by kind.
     *
     * @param statements targets, achievements and milestones, in document order, not null
     * @return the same statements; each kind keeps its order
     */
    public static Statements of(List<? extends Statement> statements) {
        if (statements.isEmpty()) {
            return NONE;
        }
        List<Target> targets = new ArrayList<>();
        List<Achievement> achievements = new ArrayList<>();
        List<Milestone> milestones = new ArrayList<>();
        for (Statement statement : statements) {
            if (statement instanceof Target target) {
                targets.add(target);
            } else if (statement instanceof Achievement achievement) {
                achievements.add(achievement);
            } else if (statement instanceof Milestone milestone) {
                milestones.add(milestone);
            }
        }
        return new Statements(targets, achievements, milestones);
    }

    /** The statements, or {@link #NONE} for null. */
    static Statements orNone(@Nullable Statements statements) {
        return statements == null ? NONE : statements;
    }

    /**
     * Returns all statements.
     *
     * @return an unmodifiable list in document order when all places are known; otherwise targets, then achievements,
     *     then milestones
     */
    public List<Statement> all() {
        int size = targets.size() + achievements.size() + milestones.size();
        for (List<? extends Statement> kind : List.of(targets, achievements, milestones)) {
            if (kind.size() == size) {
                return List.copyOf(kind);
            }
        }
        List<Statement> all = new ArrayList<>(targets);
        all.addAll(achievements);
        all.addAll(milestones);
        if (all.stream().allMatch(statement -> statement.place().isKnown())) {
            all.sort(Comparator.comparingInt(statement -> statement.place().start()));
        }
        return List.copyOf(all);
    }

    /**
     * Returns whether there are no statements.
     *
     * @return true when all lists are empty
     */
    @JsonIgnore
    public boolean isEmpty() {
        return targets.isEmpty() && achievements.isEmpty() && milestones.isEmpty();
    }
}
