package io.github.guihua.parser.internal.reading.unit;

import io.github.guihua.parser.internal.prose.Prose;
import java.util.Arrays;

/**
 * Which bracket closes which. Copies mix the kinds ((责任单位：…〕), so any closing mark closes the innermost open one; a
 * bracket without its other half is a plain character.
 */
final class BracketMap {

    private final int[] partner;
    private final int[] depth;

    BracketMap(Prose prose) {
        int n = prose.length();
        char[] chars = prose.chars();
        partner = new int[n];
        depth = new int[n];
        Arrays.fill(partner, -1);
        int[] open = new int[16];
        int opened = 0;
        for (int i = 0; i < n; i++) {
            if (isOpening(chars[i])) {
                if (opened == open.length) {
                    open = Arrays.copyOf(open, opened * 2);
                }
                depth[i] = opened;
                open[opened++] = i;
            } else if (isClosing(chars[i]) && opened > 0) {
                int start = open[--opened];
                partner[start] = i;
                partner[i] = start;
            }
        }
    }

    static boolean isOpening(char c) {
        return c == '(' || c == '【' || c == '〔' || c == '[' || c == '〖';
    }

    static boolean isClosing(char c) {
        return c == ')' || c == '】' || c == '〕' || c == ']' || c == '〗';
    }

    /** The other half of the bracket at an index, -1 for none. */
    int partner(int index) {
        return partner[index];
    }

    /** In how many other brackets the opening bracket at an index stands. */
    int depth(int index) {
        return depth[index];
    }

    /** The index at which a reading outside brackets goes on behind {@code index}. */
    int next(int index, int to) {
        int close = partner[index];
        return close > index ? Math.min(close + 1, to) : index + 1;
    }
}
