package io.github.guihua.model.rows;

import io.github.guihua.model.internal.Messages;
import java.util.Locale;

/** The Java type of the values of a column that are not null. */
public enum ColumnType {
    /** A {@link String}. */
    TEXT,

    /** An {@link Integer}. */
    INTEGER,

    /** A {@link Boolean}. */
    BOOLEAN,

    /**
     * A {@link java.math.BigDecimal} that fits {@code DECIMAL(38, 12)}: at most 26 digits before the decimal point and
     * 12 after it.
     */
    DECIMAL,

    /** A {@link java.time.LocalDate}. */
    DATE;

    /** The greatest number of digits of a {@link #DECIMAL}. */
    public static final int DECIMAL_PRECISION = 38;

    /** The greatest number of digits of a {@link #DECIMAL} after its decimal point. */
    public static final int DECIMAL_SCALE = 12;

    /**
     * Returns the name of this constant for display.
     *
     * @param locale the language of the name: Chinese, or English for every other language; not null
     * @return the name
     */
    public String displayName(Locale locale) {
        return Messages.term(this, locale);
    }
}
