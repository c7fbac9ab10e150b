package io.github.guihua.parser.internal.reading.table;

/** The kinds of columns, by their contents. */
enum ColumnKind {
    /** Running numbers. */
    NUMBER,
    /** The group to which a row belongs. */
    GROUP,
    /** The indicator. */
    NAME,
    /** The unit of measure. */
    UNIT,
    /** Values of one year or of a span of time. */
    VALUE,
    /** 预期性 or 约束性. */
    NATURE,
    /** The task. */
    TASK,
    /** The responsible units. */
    BODIES,
    /** Persons. */
    PERSON,
    /** The deadline. */
    DUE,
    /** Remarks, sources, marks. */
    NOTE,
    /** The head gives no kind. */
    UNKNOWN
}
