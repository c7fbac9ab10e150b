package io.github.guihua.model.assessment;

import io.github.guihua.model.internal.Messages;
import java.util.Locale;

/** The reason of a verdict. A reason that begins with MISSING names the input that is needed for a decision. */
public enum Reason {
    /** The actual value meets the comparison. */
    WITHIN,

    /** The actual value is on the better side of the number. */
    BETTER,

    /** The actual value does not meet the comparison. */
    OUTSIDE,

    /** The unit of the actual value does not convert into the unit of the target. */
    OTHER_UNIT,

    /** No actual value was given. */
    MISSING_ACTUAL,

    /** A growth is compared with a state, and the state before the growth was not given. */
    MISSING_BASELINE,

    /** A yearly growth is compared with a state, and the number of years was not given or does not fit. */
    MISSING_YEARS,

    /** The target gives a number but does not say which side of it is better. */
    MISSING_DIRECTION,

    /** The target is approximate (左右), and no tolerance was given. */
    MISSING_TOLERANCE,

    /** The target is a range, and one bound is not known. */
    MISSING_BOUND;

    /**
     * Returns the reason in words for display.
     *
     * @param locale the language of the name: Chinese, or English for every other language; not null
     * @return the words
     */
    public String displayName(Locale locale) {
        return Messages.term(this, locale);
    }
}
