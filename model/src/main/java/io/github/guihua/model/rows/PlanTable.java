package io.github.guihua.model.rows;

import java.util.List;
import java.util.Locale;

/** The tables that plans become, with their columns. */
public enum PlanTable {
    /** What each document is: a row a document. */
    DOCUMENTS("文件", Columns.DOCUMENTS),

    /** Chapters at any depth. */
    CHAPTERS("章节", Columns.CHAPTERS),

    /** Tasks and subtasks at any depth. */
    TASKS("任务", Columns.TASKS),

    /** The parts that bodies have in tasks. */
    UNITS("单位", Columns.UNITS),

    /** What is to be reached. */
    TARGETS("目标", Columns.STATEMENTS),

    /** What has been reached; the same columns as {@link #TARGETS}. */
    ACHIEVEMENTS("成效", Columns.STATEMENTS),

    /** The values of indicator tables: a row a value. */
    INDICATORS("指标", Columns.INDICATORS),

    /** The documents that plans cite. */
    CITATIONS("引用文件", Columns.CITATIONS),

    /** What the reader of the text doubts. */
    DIAGNOSTICS("存疑", Columns.DIAGNOSTICS),

    /** Documents that have no plan: the only table that knows neither year nor kind. */
    FAILURES("失败文件", Columns.FAILURES);

    /** The version of tables and columns; it changes when a table or column changes its meaning or goes. */
    public static final String SCHEMA_VERSION = "1.0";

    private final String label;
    private final List<Column> columns;

    PlanTable(String label, List<Column> columns) {
        this.label = label;
        this.columns = columns;
    }

    /** {@return the Chinese term, for people} */
    public String label() {
        return label;
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
