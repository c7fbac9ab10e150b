package io.github.guihua.model.rows;

import java.util.List;
import java.util.Locale;

/** The tables that plans become, with their columns. */
public enum PlanTable {
    /** What each document is: a row a document. */
    DOCUMENTS(DocumentRow.COLUMNS, "文件"),

    /** Chapters at any depth. */
    CHAPTERS(ChapterRow.COLUMNS, "章节"),

    /** Tasks and subtasks at any depth. */
    TASKS(TaskRow.COLUMNS, "任务"),

    /** The parts that bodies have in tasks. */
    UNITS(UnitRow.COLUMNS, "责任单位"),

    /** What is to be reached. */
    TARGETS(StatementRow.COLUMNS, "目标"),

    /** What has been reached; the same columns as {@link #TARGETS}. */
    ACHIEVEMENTS(StatementRow.COLUMNS, "成效"),

    /** The values of indicator tables: a row a value. */
    INDICATORS(IndicatorRow.COLUMNS, "指标"),

    /** The documents that plans cite. */
    CITATIONS(CitationRow.COLUMNS, "引用文件"),

    /** What the reader of the text doubts. */
    DIAGNOSTICS(DiagnosticRow.COLUMNS, "诊断"),

    /** Documents that have no plan: the only table that knows neither year nor kind. */
    FAILURES(FailureRow.COLUMNS, "失败");

    /** The version of tables and columns; it changes when a table or column changes its meaning or goes. */
    public static final String SCHEMA_VERSION = "1.0";

    private final List<Column> columns;
    private final String label;

    PlanTable(List<Column> columns, String label) {
        this.columns = columns;
        this.label = label;
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
