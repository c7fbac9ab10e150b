package io.github.guihua.documents.internal.rtf;

import io.github.guihua.documents.internal.flow.HeadingNames;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The styles of a file, as far as they make headings. */
final class RtfStyles {

    private static final int MOST_PARENTS = 20;

    private final Map<Integer, Style> styles = new HashMap<>();
    private Style open = new Style();

    private static final class Style {
        private int level = -1;
        private int parent = -1;
        private final StringBuilder name = new StringBuilder();
    }

    /** Begins the definition of a style. Its number is given later; without one it is the plain style. */
    void begin() {
        open = new Style();
        styles.putIfAbsent(0, open);
    }

    /** Gives the style its number. */
    void number(int number) {
        styles.remove(0, open);
        styles.put(number, open);
    }

    /** Says that the style is one of characters. */
    void ofCharacters() {
        styles.remove(0, open);
    }

    /** Sets the outline level, from 0. */
    void level(int level) {
        open.level = level;
    }

    /** Sets the style of which this one is a variant. */
    void parent(int number) {
        open.parent = number;
    }

    /** Appends to the name. */
    void name(CharSequence part) {
        if (open.name.length() < 64) {
            open.name.append(part);
        }
    }

    /**
     * Returns the level of a heading, 1 for the outermost.
     *
     * @param own the outline level of the paragraph itself, from 0; -1 if it has none
     * @param number the number of its style
     * @return the level, 0 for a paragraph of the body
     */
    int heading(int own, int number) {
        return own >= 0 ? HeadingNames.ofOutline(own) : levelOf(number);
    }

    private int levelOf(int number) {
        @Nullable Style style = styles.get(number);
        for (int i = 0; style != null && i < MOST_PARENTS; i++) {
            if (style.level >= 0) {
                return HeadingNames.ofOutline(style.level);
            }
            int named = HeadingNames.level(style.name.toString());
            if (named > 0) {
                return named;
            }
            style = styles.get(style.parent);
        }
        return 0;
    }
}
