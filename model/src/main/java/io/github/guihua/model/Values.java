package io.github.guihua.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the constructors of the records do with what they are given. */
final class Values {

    /** Far beyond any amount of the world; keeps {@code 1e999999999} from filling the memory when it is written out. */
    private static final int MOST_ZEROS = 1000;

    private Values() {}

    /** Absent when null: callers that set nothing and JSON that leaves it out mean the same. */
    static <T> Optional<T> optional(@Nullable Optional<T> value) {
        return value == null ? Optional.empty() : value;
    }

    /** An unmodifiable copy, empty when null. */
    static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** Whether no last day comes before its first day; days that are not known are in order. */
    static boolean areOrdered(Optional<LocalDate> from, Optional<LocalDate> by) {
        return from.isEmpty() || by.isEmpty() || !by.get().isBefore(from.get());
    }

    /** Nowhere when null. */
    static Place place(@Nullable Place place) {
        return place == null ? Place.NONE : place;
    }

    /**
     * The same number with a scale of at least 0 and no zeros at the end of its fraction, so that 1.50 equals 1.5 and
     * 1.2E+5 equals 120000.
     */
    static BigDecimal plain(@Nullable BigDecimal amount) {
        if (amount == null) {
            throw new NullPointerException("amount");
        }
        BigDecimal shortest = amount.scale() > 0 ? amount.stripTrailingZeros() : amount;
        if (shortest.scale() >= 0) {
            return shortest;
        }
        if (shortest.scale() < -MOST_ZEROS) {
            throw new ArithmeticException("an amount may have at most " + MOST_ZEROS + " zeros before its point");
        }
        return shortest.setScale(0);
    }

    /** The same for a number that may be absent. */
    static Optional<BigDecimal> plain(@Nullable Optional<BigDecimal> amount) {
        if (amount == null || amount.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal given = amount.get();
        BigDecimal plain = plain(given);
        return plain == given ? amount : Optional.of(plain);
    }
}
