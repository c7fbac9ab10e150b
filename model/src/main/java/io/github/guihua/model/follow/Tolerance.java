package io.github.guihua.model.follow;

import io.github.guihua.model.NumericStatement;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * How far a result may be from an approximate target (左右) that is still met. Neither law nor custom tells it, so it is
 * for the user to say. Immutable.
 *
 * @param share the greatest distance as a share of the target's number, at least 0 (0.05: 7.6 to 8.4 for 8%左右); empty when
 *     none was agreed
 */
public record Tolerance(Optional<BigDecimal> share) {

    /** No tolerance was agreed: a result on the worse side of an approximate target is not decided. */
    public static final Tolerance NONE = new Tolerance(Optional.empty());

    /**
     * Checks the share.
     *
     * @param share the greatest distance as a share of the target's number
     * @throws IllegalArgumentException when it is below 0
     */
    public Tolerance {
        Objects.requireNonNull(share, "share");
        if (share.filter(value -> value.signum() < 0).isPresent()) {
            throw new IllegalArgumentException("a tolerance is at least 0, not " + share.get());
        }
    }

    /**
     * Returns a tolerance.
     *
     * @param share the greatest distance as a share of the target's number: {@code "0.05"}; not null
     * @return the tolerance
     * @throws IllegalArgumentException when it is no number, or below 0
     */
    public static Tolerance of(String share) {
        return new Tolerance(Optional.of(new BigDecimal(share)));
    }

    /** Returns the distance in the unit of a target. */
    Optional<BigDecimal> of(NumericStatement target) {
        return share.map(part -> target.amount().abs().multiply(part));
    }
}
