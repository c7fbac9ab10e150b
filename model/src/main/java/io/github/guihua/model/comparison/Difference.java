package io.github.guihua.model.comparison;

import java.util.Objects;
import java.util.Optional;

/**
 * One difference between a newer plan and an older one. Immutable.
 *
 * @param kind the kind of the difference
 * @param olderPath the path of the element in the older plan, as in {@code Plan.find}; empty when it was not there, or
 *     for the plan itself
 * @param newerPath the path of the element in the newer plan, empty when it is not there, or for the plan itself
 * @param detail the difference in words: {@code 5000人以上 → 6000人以上}
 */
public record Difference(DifferenceKind kind, Optional<String> olderPath, Optional<String> newerPath, String detail) {

    /**
     * Checks that nothing is missing.
     *
     * @param kind the kind of the difference
     * @param olderPath the path of the element in the older plan, empty when it was not there, or for the plan itself
     * @param newerPath the path of the element in the newer plan, empty when it is not there, or for the plan itself
     * @param detail the difference in words
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

    /** Returns {@code KIND older path → newer path: detail}. */
    @Override
    public String toString() {
        return kind + " " + olderPath.orElse("-") + " → " + newerPath.orElse("-") + ": " + detail;
    }
}
