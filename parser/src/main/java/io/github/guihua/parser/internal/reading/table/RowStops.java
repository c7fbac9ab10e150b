package io.github.guihua.parser.internal.reading.table;

import io.github.guihua.core.internal.lexicon.Lexicon;
import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.core.internal.text.Folding;
import io.github.guihua.parser.internal.prose.Figures;

/**
 * Recognises the words after the end of a table: notes below it, headings of the text.
 *
 * @param followers words with which such lines begin
 */
record RowStops(Lexicon followers) {

    private static final CharSet DIVISIONS = CharSet.of("章节篇编部");

    boolean isStop(String text) {
        return isNote(text) || isNumberedHeading(opening(text));
    }

    /** Whether words are the heading of a part, chapter or section, at which a table ends. */
    static boolean isDivision(String text) {
        return text.startsWith("第") && isNumberedHeading(opening(text));
    }

    /** Whether words are a note below a table. */
    boolean isNote(String text) {
        return followers.opening(opening(text)) > 0;
    }

    private static String opening(String text) {
        return Folding.squeeze(text.substring(0, Math.min(12, text.length())));
    }

    private static boolean isNumberedHeading(String s) {
        int i = s.startsWith("第") || s.startsWith("(") ? 1 : 0;
        int digits = i;
        while (i < s.length() && Figures.TO_TEN.contains(s.charAt(i))) {
            i++;
        }
        if (i == digits || i >= s.length()) {
            return false;
        }
        char c = s.charAt(i);
        return switch (s.charAt(0)) {
            case '第' -> DIVISIONS.contains(c);
            case '(' -> c == ')';
            default -> c == '、';
        };
    }
}
