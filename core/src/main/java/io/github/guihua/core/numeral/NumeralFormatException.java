package io.github.guihua.core.numeral;

/** Says that a text is not wholly one numeral, and up to where it was one. */
public final class NumeralFormatException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Where reading stopped. */
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
     * Where reading stopped.
     *
     * @return the index of the first character that is not part of a numeral, 0 when there is none at all
     */
    public int stoppedAt() {
        return stoppedAt;
    }
}
