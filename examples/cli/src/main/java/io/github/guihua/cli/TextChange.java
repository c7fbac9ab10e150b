package io.github.guihua.cli;

/** Two versions of a text, each cut to what follows from the place where they begin to differ. */
final class TextChange {

    private static final int LONGEST = 40;

    /** So many equal characters are left before the first that differs. */
    private static final int BEFORE = 10;

    private TextChange() {}

    static String of(String older, String newer) {
        int same = 0;
        while (same < Math.min(older.length(), newer.length()) && older.charAt(same) == newer.charAt(same)) {
            same++;
        }
        int from = same < LONGEST / 2 ? 0 : same - BEFORE;
        return part(older, from) + " → " + part(newer, from);
    }

    private static String part(String text, int from) {
        int start = onCharacter(text, from);
        int end = onCharacter(text, Math.min(text.length(), start + LONGEST));
        return (start > 0 ? "…" : "") + text.substring(start, end) + (end < text.length() ? "…" : "");
    }

    /** Returns an index that is not inside a character of two units. */
    private static int onCharacter(String text, int index) {
        boolean isInside = index > 0
                && index < text.length()
                && Character.isLowSurrogate(text.charAt(index))
                && Character.isHighSurrogate(text.charAt(index - 1));
        return isInside ? index - 1 : index;
    }
}
