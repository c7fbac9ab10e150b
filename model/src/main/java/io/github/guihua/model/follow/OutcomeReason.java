package io.github.guihua.model.follow;

import io.github.guihua.model.internal.Messages;
import java.util.Locale;

/** Why a promise has its outcome. */
public enum OutcomeReason {
    /** The result is within the bounds of the target. */
    WITHIN,

    /** The result is beyond the number of the target, on the better side. */
    BETTER,

    /** The result is not within the bounds of the target. */
    OUTSIDE,

    /** A report says that what was to be done is done. */
    DONE,

    /** A report speaks of it as under way, or as not done yet. */
    UNDER_WAY,

    /** No report has a number of the same indicator, scope and years. */
    NO_RESULT,

    /** The target has no years, so that no report can be of the right one. */
    NO_YEARS,

    /** The subject of the target is no known indicator, and the plan uses it for several targets. */
    NO_INDICATOR,

    /** The reports tell another side of the indicator (its growth, and the target is its amount), without the base. */
    OTHER_ASPECT,

    /** Of target and result one is a growth, told at constant prices, and the other an amount at current ones. */
    CONSTANT_PRICES,

    /** The reports tell several results, of which some meet the target and some do not. */
    SEVERAL_RESULTS,

    /** The unit of the result does not convert into that of the target. */
    OTHER_UNIT,

    /** The result is only a bound (超过), which leaves open whether the target is met. */
    OPEN_RESULT,

    /** The result differs from the number, and no side of the number is known to be better. */
    NO_BETTER_SIDE,

    /** The target is approximate (左右), the result differs, and no tolerance was given. */
    NO_TOLERANCE;

    /**
     * Returns the name of this constant for display.
     *
     * @param locale the language of the name: Chinese, or English for every other language; not null
     * @return the name
     */
    public String displayName(Locale locale) {
        return Messages.term(this, locale);
    }
}
