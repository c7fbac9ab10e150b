package io.github.guihua.parser.internal.prose;

import io.github.guihua.core.internal.text.CharSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds document numbers (发文字号): the issuer's short name, the year in brackets and the running number (GB/T 9704).
 * Copies have several forms of brackets: 〔2018〕 [2018] (2018) 【2018】.
 */
public final class DocumentNumber {

    private static final int LONGEST_PREFIX = 16;
    private static final int YEAR = 4;
    private static final int SHORT_YEAR = 2;
    private static final CharSet RUNNING = Figures.DIGITS.or("-");

    private DocumentNumber() {}

    /**
     * The range of a document number in a prose.
     *
     * @param from index of its first character
     * @param to index after its last character
     */
    public record Range(int from, int to) {}

    /** Returns the first document number in a range, null when there is none. */
    public static @Nullable Range find(Prose prose, int from, int to) {
        for (int i = from; i + 5 < to; i++) {
            if (Brackets.OPENING.contains(prose.at(i))) {
                int end = numberAfter(prose, i, to);
                int start = prefixBefore(prose, i, from);
                if (end > 0 && start < i) {
                    return new Range(start, end);
                }
            }
        }
        return null;
    }

    private static int numberAfter(Prose prose, int open, int to) {
        Cursor cursor = new Cursor(prose, open + 1, to);
        int digits = cursor.takeAll(Figures.DIGITS, YEAR + 1);
        if (digits != YEAR && digits != SHORT_YEAR || !cursor.take(Brackets.CLOSING)) {
            return 0;
        }
        cursor.take('第');
        boolean numbered = Figures.isArabic(cursor.peek()) && cursor.takeAll(RUNNING, to) > 0;
        return numbered && cursor.take('号') ? cursor.at() : 0;
    }

    private static int prefixBefore(Prose prose, int open, int from) {
        int i = open;
        while (i > from && open - i < LONGEST_PREFIX && isNameCharacter(prose.at(i - 1))) {
            i--;
        }
        return i;
    }

    private static boolean isNameCharacter(char c) {
        return Character.isIdeographic(c) && c != '号' && c != '第';
    }
}
