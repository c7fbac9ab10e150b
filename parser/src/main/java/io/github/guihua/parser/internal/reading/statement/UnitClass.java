package io.github.guihua.parser.internal.reading.statement;

/** Classes of units, by how clearly the unit alone shows that a number is a statement. */
enum UnitClass {
    /** No unit is written. */
    NONE,
    /** Shares, multiples, money, masses, areas and the like: nearly always a statement. */
    MEASURE,
    /** People and acts: 人, 人次, 户. */
    PEOPLE,
    /** Measure words of things, which often only name the things: 个, 家, 项. */
    THING,
    /** Spans of time. */
    TIME,
    /** Words that count kinds: 种, 类. They count where the number is reached: 增至47种. */
    KIND,
    /** Words that rank or sort: 级, 届, 层. */
    SORT
}
