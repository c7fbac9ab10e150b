package io.github.guihua.core.numeral;

/** Thrown when a text is not exactly one numeral; says where reading stopped. */
public final class NumeralFormatException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The index where reading stopped. */
    private final int stoppedAt;

    /**
     * Builds the exception.
     *
     * @param text the text that was to be read, not null
     * @param stoppedAt the index of the first character that is not part of a numeral
     */
    public NumeralFormatException(String text, int stoppedAt) {
        super(
                stoppedAt == 0
                        ? "no numeral: \"" + text + "\""
                        : "the numeral ends at character " + stoppedAt + " of \"" + text + "\", before \""
                                + text.substring(stoppedAt) + "\"");
        this.stoppedAt = stoppedAt;
    }

    /**
     * The index where reading stopped.
     *
     * @return the index of the first character that is not part of a numeral, 0 when the text begins with no numeral
     */
    public int stoppedAt() {
        return stoppedAt;
    }
}
