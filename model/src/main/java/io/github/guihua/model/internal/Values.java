package io.github.guihua.model.internal;

import io.github.guihua.core.quantity.WrittenAmount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Normalises the arguments of record constructors. */
public final class Values {

    /**
     * More than any real amount has. The limit prevents {@code 1e999999999} from filling the memory when it is written.
     */
    private static final int MOST_ZEROS = 1000;

    private Values() {}

    /** The number that a user wrote; empty when the text is not a number, or a number that is too large. */
    public static Optional<WrittenAmount> written(String words) {
        try {
            WrittenAmount written = WrittenAmount.parse(words);
            plain(written.amount());
            return Optional.of(written);
        } catch (NumberFormatException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** The value, empty for null. A missing argument and a missing JSON property mean the same. */
    public static <T> Optional<T> optional(@Nullable Optional<T> value) {
        return value == null ? Optional.empty() : value;
    }

    /** An unmodifiable copy of a list, empty for null. */
    public static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** Whether the last day is not before the first; true when one of them is not known. */
    public static boolean areOrdered(Optional<LocalDate> from, Optional<LocalDate> by) {
        return from.isEmpty() || by.isEmpty() || !by.get().isBefore(from.get());
    }

    /**
     * The same number with a scale of at least 0 and without trailing zeros in its fraction, so that 1.50 equals 1.5
     * and 1.2E+5 equals 120000.
     */
    public static BigDecimal plain(@Nullable BigDecimal amount) {
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
    public static Optional<BigDecimal> plain(@Nullable Optional<BigDecimal> amount) {
        if (amount == null || amount.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal given = amount.get();
        BigDecimal plain = plain(given);
        return plain == given ? amount : Optional.of(plain);
    }
}
