package io.github.guihua.model.assessment;

/** Which side of a number is the better one, where the words of a target do not tell. */
public enum Direction {
    /** More is better: output, income, coverage. */
    HIGHER,

    /** Less is better: accidents, emissions, unemployment. */
    LOWER
}
