package io.github.guihua.parser.internal.frame;

import io.github.guihua.parser.internal.prose.Prose;
import org.jspecify.annotations.Nullable;

/**
 * Finds document numbers (发文字号): the issuer's short name, the year in brackets and the running number (GB/T 9704).
 * Copies have several forms of brackets: 〔2018〕 [2018] (2018) 【2018】.
 */
public final class DocumentNumber {

    private static final int LONGEST_PREFIX = 16;

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
            char c = prose.at(i);
            if (c == '〔' || c == '[' || c == '(' || c == '【' || c == '〖') {
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
        int i = open + 1;
        int digits = 0;
        while (i < to && isDigit(prose.at(i))) {
            i++;
            digits++;
        }
        if (digits != 4 && digits != 2 || i >= to || "〕])】〗".indexOf(prose.at(i)) < 0) {
            return 0;
        }
        i++;
        if (i < to && prose.at(i) == '第') {
            i++;
        }
        int start = i;
        while (i < to && (isDigit(prose.at(i)) || prose.at(i) == '-' && i > start)) {
            i++;
        }
        return i > start && i < to && prose.at(i) == '号' ? i + 1 : 0;
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

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
