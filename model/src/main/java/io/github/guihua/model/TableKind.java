package io.github.guihua.model;

/** What the rows of a table list. */
public enum TableKind {
    /** Indicators with their values; the plan holds them as {@link Indicator}s too. */
    INDICATORS,

    /** Tasks with those who carry them out. */
    TASKS,

    /** Anything else. */
    OTHER
}
