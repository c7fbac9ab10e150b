package io.github.guihua.documents.internal.flow;

import java.util.Locale;

/**
 * A field that draws signs over each other (EQ \o). It has no result: what is shown is in its code. Word's commands for
 * enclosed characters and for readings over characters make such fields.
 */
final class EqField {

    private static final String ENCLOSING = "○〇△□◇";
    private static final int MOST_CIRCLED = 20;

    private EqField() {}

    /** Returns what a code shows: ① for eq \o\ac(○,1), the characters without their reading, "" for another code. */
    static String shown(String code) {
        String small = code.strip().toLowerCase(Locale.ROOT);
        int over = small.indexOf("\\o");
        int open = small.indexOf('(', Math.max(0, over));
        int close = small.lastIndexOf(')');
        if (!small.startsWith("eq ") || over < 0 || open < 0 || close < open) {
            return "";
        }
        String inside = code.strip().substring(open + 1, close);
        int comma = inside.lastIndexOf(',');
        String last = inside.substring(comma + 1).strip();
        if (comma == 1 && ENCLOSING.indexOf(inside.charAt(0)) == 0) {
            return circled(last);
        }
        return last.indexOf('\\') >= 0 || last.indexOf('(') >= 0 ? "" : last;
    }

    private static String circled(String words) {
        boolean isShort = words.length() == 1 || words.length() == 2;
        if (!isShort || !words.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return words;
        }
        int figure = Integer.parseInt(words);
        return figure >= 1 && figure <= MOST_CIRCLED ? String.valueOf((char) ('①' + figure - 1)) : words;
    }
}
