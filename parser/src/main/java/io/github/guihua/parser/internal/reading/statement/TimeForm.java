package io.github.guihua.parser.internal.reading.statement;

/** How clearly words of time bind a commitment by their form alone. */
enum TimeForm {
    /** Not at all: spans, recurrences, beginnings, the plan's own years (全年, 每年6月底前, 2025年起). */
    NONE,
    /** A time and nothing more (9月, 2026年): it binds where a predicate follows. */
    BARE,
    /** How long something may take (三年内): it binds where it opens its clause, or where a predicate follows. */
    LENGTH,
    /** An end without 前 (年底): it binds unless it describes a noun. */
    END,
    /** Clearly: 到2027年, 6月底前. */
    BOUND
}
