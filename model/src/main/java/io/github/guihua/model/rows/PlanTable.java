package io.github.guihua.model.rows;

import io.github.guihua.model.internal.Messages;
import java.util.List;
import java.util.Locale;

/** The tables for plans, with their columns. */
public enum PlanTable {
    /** Documents: one row per document. */
    DOCUMENTS(Columns.DOCUMENTS),

    /** Chapters at any depth. */
    CHAPTERS(Columns.CHAPTERS),

    /** Tasks and subtasks at any depth. */
    TASKS(Columns.TASKS),

    /** The roles of bodies in tasks. */
    UNITS(Columns.UNITS),

    /** The persons responsible for tasks. */
    PERSONS(Columns.PERSONS),

    /** Targets: commitments with a number. */
    TARGETS(Columns.STATEMENTS),

    /** Achievements: results with a number; the same columns as {@link #TARGETS}. */
    ACHIEVEMENTS(Columns.STATEMENTS),

    /** Milestones: commitments with a time and without a number. */
    MILESTONES(Columns.MILESTONES),

    /** The values of indicator tables: one row per value. */
    INDICATORS(Columns.INDICATORS),

    /** The documents that plans cite. */
    CITATIONS(Columns.CITATIONS),

    /** Diagnostics: doubts, repairs and faults that the parser found. */
    DIAGNOSTICS(Columns.DIAGNOSTICS),

    /** Documents without a plan; the only table without year and kind. */
    FAILURES(Columns.FAILURES);

    /**
     * The version of tables and columns; it changes when a table or column is added, removed, or changes its meaning.
     */
    public static final String SCHEMA_VERSION = "1.2";

    private final List<Column> columns;

    PlanTable(List<Column> columns) {
        this.columns = columns;
    }

    /**
     * Returns the name of this constant for display.
     *
     * @param locale the language of the name: Chinese, or English for every other language; not null
     * @return the name
     */
    public String displayName(Locale locale) {
        return Messages.term(this, locale);
    }

    /**
     * Returns the name for a database or a folder.
     *
     * @return the name in lower case
     */
    public String tableName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the columns in order; {@code year} and {@code kind} are the last two of every table that is
     * {@link #partitioned}.
     *
     * @return the columns, unmodifiable
     */
    public List<Column> columns() {
        return columns;
    }

    /**
     * Returns whether a store may partition the table by year and kind.
     *
     * @return true for all tables except {@link #FAILURES}
     */
    public boolean partitioned() {
        return this != FAILURES;
    }
}
