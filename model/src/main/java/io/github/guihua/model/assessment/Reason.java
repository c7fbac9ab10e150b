package io.github.guihua.model.assessment;

import java.util.Locale;

/** Why a target was judged as it was; what begins with MISSING names the input that would decide. */
public enum Reason {
    /** The actual value meets the comparison. */
    WITHIN("the actual value meets the target", "实际值符合目标"),

    /** The actual value is on the better side of the number. */
    BETTER("the actual value is better than the target", "实际值优于目标"),

    /** The actual value does not meet the comparison. */
    OUTSIDE("the actual value does not meet the target", "实际值不符合目标"),

    /** The actual value was given in a unit that does not convert into that of the target. */
    OTHER_UNIT("the actual value is in a unit that does not convert into that of the target", "实际值与目标的计量单位不能换算"),

    /** No actual value was given. */
    MISSING_ACTUAL("the actual value is missing", "缺少实际值"),

    /** A growth is compared with a state, and the state that it grew from was not given. */
    MISSING_BASELINE("the baseline of the growth is missing", "缺少基期值"),

    /** A yearly growth is compared with a state, and the number of years was not given or does not fit. */
    MISSING_YEARS("the number of years since the baseline is missing", "缺少基期以来的年数"),

    /** The target names a number without saying which side of it is the better one. */
    MISSING_DIRECTION("whether more or less is better is missing", "未说明越高越好还是越低越好"),

    /** The target says about, and how near counts as about was not given. */
    MISSING_TOLERANCE("how near counts as about is missing", "未说明“左右”的允许误差"),

    /** The target is a range of which one bound is not known. */
    MISSING_BOUND("the upper bound of the range is missing", "缺少区间的上限");

    private final String english;
    private final String chinese;

    Reason(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /**
     * The reason in words.
     *
     * @param locale whose language to use: Chinese, else English; not null
     * @return the words
     */
    public String message(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? chinese : english;
    }

    /** {@return the reason in Chinese, for people} */
    public String label() {
        return chinese;
    }
}
