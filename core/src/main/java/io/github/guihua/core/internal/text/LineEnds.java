package io.github.guihua.core.internal.text;

/**
 * Defines the line ends of a text, for line numbers, paragraphs and tables alike.
 *
 * <p>A line end is a newline function of the Unicode Standard (section 5.8; {@code \R} in regular expressions), since
 * copies of documents contain all of them: LF, CR LF from Windows, CR from word processors, their manual line break VT
 * and their page break FF (PDF converters write it too), U+2028 and U+2029 from web editors, and NEL (U+0085) from
 * mainframes. CR LF is one line end. Record separators (U+001C to U+001E) are not line ends.
 */
public final class LineEnds {

    /** The line end with the highest code; nearly all characters of Chinese text have a higher code. */
    private static final char LAST = '\u2029';

    private LineEnds() {}

    /**
     * Returns whether a character ends a line, alone or as a part of CR LF.
     *
     * @param c any character
     * @return true when it ends a line
     */
    public static boolean isLineEnd(char c) {
        return c <= LAST && (c >= '\n' && c <= '\r' || c == '\u0085' || c >= '\u2028');
    }

    /**
     * Finds the first line end in a range.
     *
     * @param text the text, not null
     * @param from the start of the search
     * @param to the end of the range
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
     * Returns the index after a line end, where the next line begins.
     *
     * @param text the text, not null
     * @param at the index of a line end
     * @return the index after it, after both characters of CR LF
     */
    public static int after(String text, int at) {
        return at + (isPair(text, at) ? 2 : 1);
    }

    /**
     * Returns the end of the last complete line within the first characters of a text.
     *
     * @param text the text, not null
     * @param most the number of characters to look at, at most the length of the text
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
     * Returns the index that is a given number of characters before another index. CR LF counts as one character, so
     * the result covers the same text for any line ends.
     *
     * @param text the text, not null
     * @param from the index to go back from
     * @param characters how many characters to go back
     * @return the index that many characters before, 0 when there are fewer characters
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
