package io.github.guihua.model.rows;

/** What the values of a column are in Java, when they are not null. */
public enum ColumnType {
    /** A {@link String}. */
    TEXT("文本"),

    /** An {@link Integer}. */
    INTEGER("整数"),

    /** A {@link Boolean}. */
    BOOLEAN("是否"),

    /**
     * A {@link java.math.BigDecimal} that fits {@code DECIMAL(38, 12)}: at most 26 digits before its point and 12 behind
     * it.
     */
    DECIMAL("小数"),

    /** A {@link java.time.LocalDate}. */
    DATE("日期");

    /** How many digits a {@link #DECIMAL} has at most. */
    public static final int DECIMAL_PRECISION = 38;

    /** How many digits a {@link #DECIMAL} has behind its point at most. */
    public static final int DECIMAL_SCALE = 12;

    private final String label;

    ColumnType(String label) {
        this.label = label;
    }

    /** {@return the Chinese term, for people} */
    public String label() {
        return label;
    }
}
