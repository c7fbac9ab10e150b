package io.github.guihua.documents.internal.flow;

/** Powers of numbers. Written as other figures, {@code 10} and a raised {@code 5} would be another number. */
public final class Powers {

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Powers() {}

    /**
     * Returns raised words with the figures at their start as signs of powers, if a number is before them. After a letter,
     * as in a unit, they cannot be taken for a part of a number, and stay as they are.
     */
    public static String of(CharSequence before, String words) {
        if (before.isEmpty() || !isFigure(before.charAt(before.length() - 1))) {
            return words;
        }
        StringBuilder powers = new StringBuilder(words);
        for (int i = 0; i < words.length() && isAscii(words.charAt(i)); i++) {
            powers.setCharAt(i, RAISED.charAt(words.charAt(i) - '0'));
        }
        return powers.toString();
    }

    private static boolean isFigure(char c) {
        return isAscii(c) || c >= '０' && c <= '９' || RAISED.indexOf(c) >= 0;
    }

    private static boolean isAscii(char c) {
        return c >= '0' && c <= '9';
    }
}
