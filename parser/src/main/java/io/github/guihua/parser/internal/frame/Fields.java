package io.github.guihua.parser.internal.frame;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.prose.Stops;
import org.jspecify.annotations.Nullable;

/** Finds keys by their shape, however a site or a crawler writes them. */
final class Fields {

    private static final int LONGEST_KEY = 8;
    private static final int LONGEST_LATIN_KEY = 20;
    private static final int SHORTEST_KEY = 2;
    private static final int LONGEST_LINE = 300;

    /** The signs around keys and values: **来源**：, | 标题 |, "title": "…",  【日期】. */
    private static final CharSet AROUND = CharSet.of("*|\"`[]【】-•·");

    private static final CharSet AFTER = AROUND.or(",");
    private static final CharSet AROUND_DIVIDERS = AROUND.or(":");
    private static final CharSet SEPARATORS = CharSet.of(":]】");
    private static final CharSet SEPARATORS_OF_ROWS = SEPARATORS.or("|");

    private Fields() {}

    /**
     * A field.
     *
     * @param keyFrom index of the key's first character
     * @param keyTo index after its last
     * @param from index of the first character of the value
     * @param to index after its last
     */
    record Field(int keyFrom, int keyTo, int from, int to) {}

    /** Returns the field of which a line consists, null when it does not have the shape of one. */
    static @Nullable Field at(Prose prose) {
        int n = prose.length();
        if (n > LONGEST_LINE) {
            return null;
        }
        int keyFrom = prose.afterAll(AROUND, 0, n);
        boolean latin = keyFrom < n && prose.at(keyFrom) < '\u0080';
        int keyTo = keyFrom;
        while (keyTo < n && isLetter(prose.at(keyTo), latin)) {
            keyTo++;
        }
        int key = keyTo - keyFrom;
        if (key < SHORTEST_KEY || key > (latin ? LONGEST_LATIN_KEY : LONGEST_KEY)) {
            return null;
        }
        int value = prose.afterAll(AROUND_DIVIDERS, keyTo, n);
        // a bar divides a key only in the row of a table, which begins with one
        CharSet separators = prose.at(0) == '|' ? SEPARATORS_OF_ROWS : SEPARATORS;
        boolean divided = prose.first(separators, keyTo, value) < value;
        int to = prose.beforeAll(AFTER, value, n);
        boolean sentence = n > 0 && Stops.isSentenceEnd(prose.at(n - 1));
        return divided && value < to && !sentence ? new Field(keyFrom, keyTo, value, to) : null;
    }

    private static boolean isLetter(char c, boolean latin) {
        return latin ? c < '\u0080' && Character.isLetter(c) || c == '_' : Character.isIdeographic(c);
    }
}
