package io.github.guihua.model.follow;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the words before a figure say of its years, and whether it is of a part alone, although they are no part of it.
 *
 * @param spoken the years of which the text speaks there, empty when it has named none
 * @param base the year with which the figure is compared (比2002年增长), empty when there is none
 * @param sinceYearBefore whether it is compared with the year before (比上年增长, 同比增长)
 * @param addedUp whether the words say that amounts are added up (累计)
 * @param ofPart whether the words leave a part out (扣除房地产开发投资后，固定资产投资增长2.7%)
 */
record TimeBefore(
        Optional<SpokenYears> spoken, OptionalInt base, boolean sinceYearBefore, boolean addedUp, boolean ofPart) {

    /** Nothing is known of the words before. */
    static final TimeBefore UNKNOWN = of(Optional.empty());

    /** Returns years alone. */
    static TimeBefore of(Optional<SpokenYears> spoken) {
        return new TimeBefore(spoken, OptionalInt.empty(), false, false, false);
    }
}
