package io.github.guihua.model.rows;

import io.github.guihua.model.internal.Messages;
import java.util.Locale;

/** What the values of a column are in Java, when they are not null. */
public enum ColumnType {
    /** A {@link String}. */
    TEXT,

    /** An {@link Integer}. */
    INTEGER,

    /** A {@link Boolean}. */
    BOOLEAN,

    /**
     * A {@link java.math.BigDecimal} that fits {@code DECIMAL(38, 12)}: at most 26 digits before its point and 12 after
     * it.
     */
    DECIMAL,

    /** A {@link java.time.LocalDate}. */
    DATE;

    /** How many digits a {@link #DECIMAL} has at most. */
    public static final int DECIMAL_PRECISION = 38;

    /** How many digits a {@link #DECIMAL} has after its point at most. */
    public static final int DECIMAL_SCALE = 12;

    /**
     * Returns the name of this constant for display.
     *
     * @param locale the language of the name: Chinese, or English for every other language; not null
     * @return the term
     */
    public String displayName(Locale locale) {
        return Messages.term(this, locale);
    }
}
