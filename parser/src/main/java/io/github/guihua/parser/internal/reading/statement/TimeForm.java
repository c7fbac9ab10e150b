package io.github.guihua.parser.internal.reading.statement;

/** Classes of time words, by how clearly their form alone sets a deadline. */
enum TimeForm {
    /** Sets no deadline: spans, recurrences, beginnings, the plan's whole period (全年, 每年6月底前, 2025年起). */
    NONE,
    /** Only a time (9月, 2026年): sets a deadline before a predicate. */
    BARE,
    /** A duration (三年内): sets a deadline where it opens its clause or a predicate follows. */
    LENGTH,
    /** An end without 前 (年底): sets a deadline unless it describes a noun. */
    END,
    /** Always sets a deadline: 到2027年, 6月底前. */
    BOUND
}
