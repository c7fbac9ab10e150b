package io.github.guihua.model;

/** What the rows of a table list. */
public enum TableKind {
    /** Indicators with their values; the plan holds them as {@link Indicator}s too. */
    INDICATORS("指标表"),

    /** Tasks with those who carry them out. */
    TASKS("任务表"),

    /** Anything else. */
    OTHER("其他表格");

    private final String label;

    TableKind(String label) {
        this.label = label;
    }

    /** {@return the Chinese term, for people} */
    public String label() {
        return label;
    }
}
