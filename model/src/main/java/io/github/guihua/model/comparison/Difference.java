package io.github.guihua.model.comparison;

import java.util.Objects;
import java.util.Optional;

/**
 * One way in which a newer plan differs from an older one. Immutable.
 *
 * @param kind in what way
 * @param olderPath where the element was in the older plan, as {@code Plan.find} takes it; empty when it did not, or
 *     for the plan itself
 * @param newerPath where it is in the newer plan, empty when it does not, or for the plan itself
 * @param detail what differs, in words: {@code 5000人以上 → 6000人以上}
 */
public record Difference(DifferenceKind kind, Optional<String> olderPath, Optional<String> newerPath, String detail) {

    /**
     * Checks that nothing is missing.
     *
     * @param kind in what way
     * @param olderPath where the element was in the older plan, empty when it did not, or for the plan itself
     * @param newerPath where it is in the newer plan, empty when it does not, or for the plan itself
     * @param detail what differs, in words
     */
    public Difference {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(olderPath, "olderPath");
        Objects.requireNonNull(newerPath, "newerPath");
        Objects.requireNonNull(detail, "detail");
    }

    static Difference added(String path, String detail) {
        return new Difference(DifferenceKind.ADDED, Optional.empty(), Optional.of(path), detail);
    }

    static Difference dropped(String path, String detail) {
        return new Difference(DifferenceKind.DROPPED, Optional.of(path), Optional.empty(), detail);
    }

    static Difference of(DifferenceKind kind, String olderPath, String newerPath, String detail) {
        return new Difference(kind, Optional.of(olderPath), Optional.of(newerPath), detail);
    }

    /** Reads {@code KIND older path → newer path: detail}. */
    @Override
    public String toString() {
        return kind + " " + olderPath.orElse("-") + " → " + newerPath.orElse("-") + ": " + detail;
    }
}
