package io.github.guihua.parser.internal.reading.table;

/** What is in a column. */
enum ColumnKind {
    /** Running numbers. */
    NUMBER,
    /** The group to which a row belongs. */
    GROUP,
    /** What is measured. */
    NAME,
    /** The unit of measure. */
    UNIT,
    /** A value, of a year or of a span of time. */
    VALUE,
    /** 预期性 or 约束性. */
    NATURE,
    /** What is to be done. */
    TASK,
    /** Who does it. */
    BODIES,
    /** Persons. */
    PERSON,
    /** By when. */
    DUE,
    /** Remarks, sources, marks. */
    NOTE,
    /** A head that says none of this. */
    UNKNOWN
}
