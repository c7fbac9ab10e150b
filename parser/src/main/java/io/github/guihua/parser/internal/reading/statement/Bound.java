package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.model.Comparison;

/**
 * The words beside a number that compare it: 不低于, 以上, 超过.
 *
 * @param from where the words of the quantity begin
 * @param to where they end
 * @param comparison the comparison
 * @param before whether a word before the number compares it
 * @param after whether a word after the number compares it
 * @param apartFrom where a comparison separated from the number begins (不低于供应总量的70%), or -1 if there is none
 */
record Bound(int from, int to, Comparison comparison, boolean before, boolean after, int apartFrom) {

    /** That of a number without such words. */
    static Bound none(FoundNumber number) {
        return new Bound(number.from(), number.to(), number.comparison(), false, false, -1);
    }

    /** Returns this bound with the comparison of a number listed before it. */
    Bound with(Comparison other) {
        return new Bound(from, to, other, before, after, apartFrom);
    }

    /** Returns this bound with a comparison that an earlier number of the list has before it. */
    Bound boundBefore(Comparison other) {
        return new Bound(from, to, other, true, after, apartFrom);
    }

    /** Returns this bound with a comparison that a later number of the list has after it. */
    Bound boundAfter(Comparison other) {
        return new Bound(from, to, other, before, true, apartFrom);
    }
}
