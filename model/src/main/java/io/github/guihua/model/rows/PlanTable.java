package io.github.guihua.model.rows;

import io.github.guihua.model.internal.Messages;
import java.util.List;
import java.util.Locale;

/** The tables that plans become, with their columns. */
public enum PlanTable {
    /** What each document is: a row a document. */
    DOCUMENTS(Columns.DOCUMENTS),

    /** Chapters at any depth. */
    CHAPTERS(Columns.CHAPTERS),

    /** Tasks and subtasks at any depth. */
    TASKS(Columns.TASKS),

    /** The parts that bodies have in tasks. */
    UNITS(Columns.UNITS),

    /** The persons who are responsible for tasks. */
    PERSONS(Columns.PERSONS),

    /** What is to be reached. */
    TARGETS(Columns.STATEMENTS),

    /** What has been reached; the same columns as {@link #TARGETS}. */
    ACHIEVEMENTS(Columns.STATEMENTS),

    /** What is to be reached by a time and has no number. */
    MILESTONES(Columns.MILESTONES),

    /** The values of indicator tables: a row a value. */
    INDICATORS(Columns.INDICATORS),

    /** The documents that plans cite. */
    CITATIONS(Columns.CITATIONS),

    /** What the reader of the text doubts. */
    DIAGNOSTICS(Columns.DIAGNOSTICS),

    /** Documents that have no plan: the only table that knows neither year nor kind. */
    FAILURES(Columns.FAILURES);

    /** The version of tables and columns; it changes when a table or column comes, changes its meaning, or goes. */
    public static final String SCHEMA_VERSION = "1.1";

    private final List<Column> columns;

    PlanTable(List<Column> columns) {
        this.columns = columns;
    }

    /**
     * Returns the name of this constant for display.
     *
     * @param locale the language of the name: Chinese, or English for every other language; not null
     * @return the term
     */
    public String displayName(Locale locale) {
        return Messages.term(this, locale);
    }

    /**
     * The name for a database or a folder.
     *
     * @return the name in lower case
     */
    public String tableName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The columns in order; {@code year} and {@code kind} are the last two of every table that is {@link #partitioned}.
     *
     * @return the columns, unmodifiable
     */
    public List<Column> columns() {
        return columns;
    }

    /**
     * Whether a store may divide it by year and kind.
     *
     * @return true for all but {@link #FAILURES}
     */
    public boolean partitioned() {
        return this != FAILURES;
    }
}
