package io.github.guihua.model.follow;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the words before a figure say of its years, although they are no part of it.
 *
 * @param spoken the years of which the text speaks there, empty when it has named none
 * @param base the year with which the figure is compared (比2002年增长), empty when there is none
 * @param sinceYearBefore whether it is compared with the year before (比上年增长, 同比增长)
 * @param addedUp whether the words say that amounts are added up (累计)
 */
record TimeBefore(Optional<SpokenYears> spoken, OptionalInt base, boolean sinceYearBefore, boolean addedUp) {

    /** Nothing is known of the words before. */
    static final TimeBefore UNKNOWN = new TimeBefore(Optional.empty(), OptionalInt.empty(), false, false);
}
