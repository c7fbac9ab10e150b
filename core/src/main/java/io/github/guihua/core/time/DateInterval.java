package io.github.guihua.core.time;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A span of dates that includes its first and its last day; either end may be open. Immutable.
 *
 * @param from the first day, empty when the words give none
 * @param to the last day, empty when the words give none
 */
public record DateInterval(Optional<LocalDate> from, Optional<LocalDate> to) {

    /** The span that is open at both ends, for words that give no date. */
    public static final DateInterval NONE = new DateInterval(Optional.empty(), Optional.empty());

    /**
     * Checks the order.
     *
     * @param from the first day, empty when the words give none
     * @param to the last day, empty when the words give none
     * @throws IllegalArgumentException when the last day is before the first
     */
    public DateInterval {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException("a span of dates cannot end " + to.get() + " before " + from.get());
        }
    }

    static DateInterval of(LocalDate from, LocalDate to) {
        return new DateInterval(Optional.of(from), Optional.of(to));
    }

    static DateInterval by(LocalDate to) {
        return new DateInterval(Optional.empty(), Optional.of(to));
    }

    static DateInterval since(LocalDate from) {
        return new DateInterval(Optional.of(from), Optional.empty());
    }

    /**
     * Returns whether the words give no date.
     *
     * @return true when both ends are open
     */
    public boolean isNone() {
        return from.isEmpty() && to.isEmpty();
    }
}
