package io.github.guihua.parser.internal.prose;

import io.github.guihua.core.internal.text.CharSet;

/** The marks that end sentences and clauses, in folded text. */
public final class Stops {

    /** A bracket that is not closed within so many characters counts as never closed. */
    private static final int LONGEST_BRACKET = 1000;

    /** A character after all marks of folded text: one comparison shows that most characters are no marks. */
    private static final char AFTER_MARKS = '\u3040';

    /** The marks that end a sentence. */
    public static final CharSet SENTENCE_ENDS = CharSet.of("。!?");

    /** The marks that end a sentence, and ；, ： and …. */
    public static final CharSet STOPS = SENTENCE_ENDS.or(";:…");

    /** The stops and the comma. */
    public static final CharSet CLAUSE_ENDS = STOPS.or(",");

    /** The marks that close a quotation, a bracket or a book title. */
    public static final CharSet CLOSING = CharSet.of("”’)》〉」』】〕]\"");

    private static final CharSet OPENING = CharSet.of("“‘(《〈「『【〔[");

    private Stops() {}

    /** Whether a character ends a sentence: 。 ！ ？ */
    public static boolean isSentenceEnd(char c) {
        return c < AFTER_MARKS && (c == '。' || c == '!' || c == '?');
    }

    /** Whether a character ends a sentence, or is ；, ： or …. */
    public static boolean isStop(char c) {
        return c < AFTER_MARKS && (isSentenceEnd(c) || c == ';' || c == ':' || c == '…');
    }

    /** Whether a character is a stop or a comma. A 、 is neither: it joins words. */
    public static boolean isClauseEnd(char c) {
        return isStop(c) || c == ',';
    }

    /** Whether a mark closes a quotation, a bracket or a book title. */
    public static boolean isClosing(char c) {
        return c < AFTER_MARKS && CLOSING.contains(c);
    }

    /** Whether a mark opens a quotation, a bracket or a book title. */
    public static boolean isOpening(char c) {
        return c < AFTER_MARKS && OPENING.contains(c);
    }

    /** Whether a range ends with a stop; closing marks after the stop are ignored. */
    static boolean endsWithStop(char[] chars, int from, int to) {
        int i = to;
        while (i > from && isClosing(chars[i - 1])) {
            i--;
        }
        return i > from && isStop(chars[i - 1]) || i < to && i == from;
    }

    /**
     * Returns the index after the sentence that begins at {@code from} and after the closing quotation marks that
     * follow its stop.
     */
    static int sentenceEnd(char[] chars, int from, int to) {
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
        // a bracket that is never closed must not swallow the sentences after it
        if (depth > 0) {
            for (int i = opened; i < to; i++) {
                if (isSentenceEnd(chars[i])) {
                    return i + 1;
                }
            }
        }
        return to;
    }
}
