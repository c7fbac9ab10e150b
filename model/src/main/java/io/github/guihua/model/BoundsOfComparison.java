package io.github.guihua.model;

import io.github.guihua.model.constraint.ConsistencyCheck;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A range has a second number that is not less than the first; other comparisons have no second number. */
final class BoundsOfComparison implements ConsistencyCheck<BoundedQuantity> {

    @Override
    public void check(BoundedQuantity quantity, Faults faults) {
        @Nullable BigDecimal max = quantity.max().orElse(null);
        boolean bounded = quantity.comparison() == Comparison.BETWEEN
                ? max != null && max.compareTo(quantity.amount()) >= 0
                : max == null;
        if (!bounded) {
            faults.at("/max", max);
        }
    }
}
