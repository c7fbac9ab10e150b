package io.github.guihua.parser.internal.prose;

import io.github.guihua.core.internal.text.CharSet;

/** The marks that end sentences and clauses, in folded text. */
public final class Stops {

    /** A bracket that is not closed within so many characters never is. */
    private static final int LONGEST_BRACKET = 1000;

    /** After all marks of folded text: one look tells most characters from them. */
    private static final char AFTER_MARKS = '\u3040';

    private static final CharSet CLOSING = CharSet.of("”’)》〉」』】〕]\"");
    private static final CharSet OPENING = CharSet.of("“‘(《〈「『【〔[");

    private Stops() {}

    /** 。 ！ ？: the end of a sentence. */
    public static boolean isSentenceEnd(char c) {
        return c < AFTER_MARKS && (c == '。' || c == '!' || c == '?');
    }

    /** A sentence's end, or ； or ：. */
    public static boolean isStop(char c) {
        return c < AFTER_MARKS && (isSentenceEnd(c) || c == ';' || c == ':' || c == '…');
    }

    /** A stop or a comma (not 、, which joins words). */
    public static boolean isClauseEnd(char c) {
        return isStop(c) || c == ',';
    }

    /** Marks that close a quotation, a bracket or a book title. */
    public static boolean isClosing(char c) {
        return c < AFTER_MARKS && CLOSING.contains(c);
    }

    /** Marks that open a quotation, a bracket or a book title. */
    public static boolean isOpening(char c) {
        return c < AFTER_MARKS && OPENING.contains(c);
    }

    /** Whether a range ends with a stop, closing marks after it left aside. */
    public static boolean endsWithStop(char[] chars, int from, int to) {
        int i = to;
        while (i > from && isClosing(chars[i - 1])) {
            i--;
        }
        return i > from && isStop(chars[i - 1]) || i < to && i == from;
    }

    /** The index after the sentence that begins at {@code from}, closing quotation marks after its stop included. */
    public static int sentenceEnd(char[] chars, int from, int to) {
        int depth = 0;
        int opened = from;
        for (int i = from; i < to && (depth == 0 || i - opened <= LONGEST_BRACKET); i++) {
            char c = chars[i];
            if (c >= AFTER_MARKS) {
                continue;
            }
            if (c == '(' || c == '《' || c == '【' || c == '〔') {
                opened = depth == 0 ? i : opened;
                depth++;
            } else if (c == ')' || c == '》' || c == '】' || c == '〕') {
                depth = Math.max(0, depth - 1);
            } else if (isSentenceEnd(c) && depth == 0) {
                int end = i + 1;
                while (end < to && (chars[end] == '”' || chars[end] == '’' || chars[end] == '"')) {
                    end++;
                }
                return end;
            }
        }
        // an opened bracket that is never closed must not swallow the sentences after it
        if (depth > 0) {
            for (int i = opened; i < to; i++) {
                if (isSentenceEnd(chars[i])) {
                    return i + 1;
                }
            }
        }
        return to;
    }

    /** The first index in a range at which a character is, -1 when there is none. */
    public static int indexOf(char[] chars, char wanted, int from, int to) {
        for (int i = from; i < to; i++) {
            if (chars[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** How often a character is in a range. */
    public static int count(char[] chars, char wanted, int from, int to) {
        int n = 0;
        for (int i = from; i < to; i++) {
            n += chars[i] == wanted ? 1 : 0;
        }
        return n;
    }
}
