package io.github.guihua.model.follow;

import io.github.guihua.model.Comparison;
import io.github.guihua.model.NumericStatement;
import io.github.guihua.model.indicator.Direction;
import io.github.guihua.model.internal.UnitConversion;
import java.math.BigDecimal;
import java.util.Optional;

/** Which of two targets of one indicator asks for more. */
final class Strictness {

    private Strictness() {}

    /**
     * Compares the numbers of two targets in one unit.
     *
     * @param better the better side of the number, empty when neither is
     * @return positive when the other asks for more, negative when for less, 0 when for the same; empty when that is not known
     */
    static Optional<Integer> ofNumbers(NumericStatement one, NumericStatement other, Optional<Direction> better) {
        Optional<BigDecimal> amount = amountIn(one, other);
        if (amount.isEmpty()) {
            return Optional.empty();
        }
        int side = amount.get().compareTo(one.amount());
        if (side == 0) {
            side = other.max().orElse(other.amount()).compareTo(one.max().orElse(one.amount()));
        }
        if (side == 0) {
            return Optional.of(0);
        }
        int sign = side;
        return direction(one, better).map(direction -> direction == Direction.HIGHER ? sign : -sign);
    }

    /** The side to which a target asks for more: that of its bound, else the better one. */
    private static Optional<Direction> direction(NumericStatement target, Optional<Direction> better) {
        return switch (target.comparison()) {
            case AT_LEAST, MORE_THAN -> Optional.of(Direction.HIGHER);
            case AT_MOST, LESS_THAN -> Optional.of(Direction.LOWER);
            case EQUAL, ABOUT, BETWEEN -> better;
        };
    }

    /**
     * Compares how binding the words of two targets are: 确保 more than 力争, a bound (不低于) or a plain number more than an
     * approximate one (左右).
     *
     * @return positive when the other is more binding
     */
    static int ofWords(NumericStatement one, NumericStatement other) {
        int words = other.modality().compareFirmness(one.modality());
        return words != 0 ? words : Integer.compare(firmness(other.comparison()), firmness(one.comparison()));
    }

    private static int firmness(Comparison comparison) {
        return comparison == Comparison.ABOUT ? 0 : 1;
    }

    /** Returns the number of another statement in the unit of one; empty when the units do not convert. */
    static Optional<BigDecimal> amountIn(NumericStatement one, NumericStatement other) {
        if (one.unit().equals(other.unit())) {
            return Optional.of(other.amount());
        }
        return one.unit().isEmpty()
                ? Optional.empty()
                : other.unit()
                        .flatMap(own -> UnitConversion.convert(
                                other.amount(), own, one.unit().get()));
    }
}
