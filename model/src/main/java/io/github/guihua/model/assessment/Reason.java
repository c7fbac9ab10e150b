package io.github.guihua.model.assessment;

import io.github.guihua.model.internal.Messages;
import java.util.Locale;

/** Why a target was judged as it was; what begins with MISSING names the input that would decide. */
public enum Reason {
    /** The actual value meets the comparison. */
    WITHIN,

    /** The actual value is on the better side of the number. */
    BETTER,

    /** The actual value does not meet the comparison. */
    OUTSIDE,

    /** The actual value was given in a unit that does not convert into that of the target. */
    OTHER_UNIT,

    /** No actual value was given. */
    MISSING_ACTUAL,

    /** A growth is compared with a state, and the state that it grew from was not given. */
    MISSING_BASELINE,

    /** A yearly growth is compared with a state, and the number of years was not given or does not fit. */
    MISSING_YEARS,

    /** The target names a number without saying which side of it is the better one. */
    MISSING_DIRECTION,

    /** The target says about, and how near counts as about was not given. */
    MISSING_TOLERANCE,

    /** The target is a range of which one bound is not known. */
    MISSING_BOUND;

    /**
     * The reason in words, for people.
     *
     * @param locale the language of the name: Chinese, or English for every other language; not null
     * @return the words
     */
    public String displayName(Locale locale) {
        return Messages.term(this, locale);
    }
}
