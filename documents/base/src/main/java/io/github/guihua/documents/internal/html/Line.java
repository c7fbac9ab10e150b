package io.github.guihua.documents.internal.html;

/**
 * A line as a browser shows it: runs of blanks are one blank, and a line end of the source between two Chinese characters
 * is nothing. Blanks that pages use for indents are kept inside, and left out at both ends.
 */
final class Line {

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final char ZERO_WIDTH_SPACE = '\u200b';
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final char SOFT_HYPHEN = '\u00ad';
    private static final char IDEOGRAPHIC_SPACE = '\u3000';

    private final StringBuilder text = new StringBuilder();
    private boolean blank;
    private boolean broken;

    /** Whether a character shows nothing. */
    static boolean isBlank(char c) {
        return c <= ' '
                || c == NO_BREAK_SPACE
                || c == IDEOGRAPHIC_SPACE
                || c >= '\u2000' && c <= '\u200b'
                || c == BYTE_ORDER_MARK
                || c == SOFT_HYPHEN;
    }

    /** Appends a character of a text in which blanks do not count. */
    void append(char c) {
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
            blank = true;
            broken |= c == '\n' || c == '\r';
            return;
        }
        if (c < ' ' || c == ZERO_WIDTH_SPACE || c == BYTE_ORDER_MARK || c == SOFT_HYPHEN) {
            return;
        }
        if (blank && !text.isEmpty()) {
            char last = text.charAt(text.length() - 1);
            if (!(broken && isWide(last) && isWide(c)) && last != ' ') {
                text.append(' ');
            }
        }
        blank = false;
        broken = false;
        text.append(c == NO_BREAK_SPACE ? ' ' : c);
    }

    /** Appends a character of a text that is shown as it is written. */
    void appendAsWritten(char c) {
        blank = false;
        broken = false;
        if (c == '\t' || c == NO_BREAK_SPACE) {
            text.append(' ');
        } else if (c >= ' ') {
            text.append(c);
        }
    }

    /** Whether a character fills the square of a Chinese character. */
    private static boolean isWide(char c) {
        return c >= '\u2e80' && c <= '\ua4cf'
                || c >= '\uf900' && c <= '\ufaff'
                || c >= '\ufe30' && c <= '\ufe4f'
                || c >= '\uff00' && c <= '\uffef'
                || c >= '\u2014' && c <= '\u2026'
                || Character.isSurrogate(c);
    }

    /** The line as far as it is. */
    CharSequence soFar() {
        return blank ? "" : text;
    }

    /** Whether nothing was appended but blanks. */
    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Returns the line without the blanks at its ends, and begins a new one. */
    String take() {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        String line = text.substring(from, to);
        text.setLength(0);
        blank = false;
        broken = false;
        return line;
    }
}
