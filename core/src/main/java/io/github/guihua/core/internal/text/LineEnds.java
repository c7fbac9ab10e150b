package io.github.guihua.core.internal.text;

/**
 * What ends a line of a text. This is the one place that says so: line numbers, paragraphs and tables all ask it.
 *
 * <p>A line ends with what the Unicode Standard calls a newline function (section 5.8; {@code \R} of regular
 * expressions), since copies of documents hold all of them: LF, CR LF of Windows, CR of word processors, their manual
 * line break VT and their page break FF (which PDF converters set too), U+2028 and U+2029 of web editors, and NEL
 * (U+0085) of mainframes. CR LF is one line end. Separators of records (U+001C to U+001E) are none.
 */
public final class LineEnds {

    /** No line end is greater, and nearly all characters of Chinese text are. */
    private static final char LAST = '\u2029';

    private LineEnds() {}

    /**
     * Whether a character ends a line, alone or as a part of CR LF.
     *
     * @param c any character
     * @return true when it does
     */
    public static boolean isLineEnd(char c) {
        return c <= LAST && (c >= '\n' && c <= '\r' || c == '\u0085' || c >= '\u2028');
    }

    /**
     * The first line end in a range.
     *
     * @param text the text, not null
     * @param from where to begin to look
     * @param to where the range ends
     * @return the index of the line end, {@code to} when there is none
     */
    public static int next(String text, int from, int to) {
        int i = from;
        while (i < to && !isLineEnd(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /**
     * The index after a line end: where the next line begins.
     *
     * @param text the text, not null
     * @param at the index of a line end
     * @return the index after it, after both characters of CR LF
     */
    public static int after(String text, int at) {
        return at + (isPair(text, at) ? 2 : 1);
    }

    /**
     * Where the last line that is whole in the first characters of a text ends.
     *
     * @param text the text, not null
     * @param most so many characters of it are looked at, at most its length
     * @return the index after its line end, 0 when no line ends there
     */
    public static int lastAfter(String text, int most) {
        for (int i = most - 1; i >= 0; i--) {
            if (isLineEnd(text.charAt(i)) && !(i + 1 == most && isPair(text, i))) {
                return i + 1;
            }
        }
        return 0;
    }

    /**
     * A place some characters before another, CR LF counted as one, so that texts with any line ends reach as far.
     *
     * @param text the text, not null
     * @param from where to begin
     * @param characters how many characters to go back
     * @return the index that many characters before, 0 when there are not as many
     */
    public static int back(String text, int from, int characters) {
        int i = from;
        for (int n = 0; i > 0 && n < characters; n++) {
            i -= i > 1 && isPair(text, i - 2) ? 2 : 1;
        }
        return i;
    }

    private static boolean isPair(String text, int at) {
        return text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
    }
}
