package io.github.guihua.model.follow;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * The sum of the targets of the parts beside the target of the whole, for an indicator that adds up (城镇新增就业). Immutable.
 *
 * @param amount the sum of the numbers of the targets, of ranges the lower ones, in the unit of the whole
 * @param unit the unit of the whole, empty when it has none
 * @param told how many parts have the target
 * @param missing how many have not, so that the sum says nothing of them
 * @param difference the sum less the number of the whole
 */
public record PartsSum(BigDecimal amount, Optional<String> unit, int told, int missing, BigDecimal difference) {

    /**
     * Checks that nothing is missing.
     *
     * @param amount the sum
     * @param unit the unit of the whole
     * @param told how many parts have the target
     * @param missing how many have not
     * @param difference the sum less the number of the whole
     * @throws NullPointerException when an argument is null
     */
    public PartsSum {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(difference, "difference");
    }
}
