package io.github.guihua.documents.internal.numbering;

/**
 * The automatic number of a paragraph, as it is shown.
 *
 * @param text the number with its marks, "" for none
 * @param isSeparated whether a tab or a blank follows it
 */
public record NumberLabel(String text, boolean isSeparated) {

    /** No number. */
    public static final NumberLabel NONE = new NumberLabel("", false);

    /** The sign for bullets that are drawings of a font, such as those of Wingdings. */
    private static final char BULLET = '•';

    /**
     * Returns words with the number before them, as a person would type it. A tab or a blank between the two is layout. It
     * is left out after a Chinese comma, a bracket, a full stop or a circled figure (一、总体要求, （一）目标, 1.任务, ①任务). It is
     * one blank where number and words would run together (1.1 目标, 第一条 目的, 1. 5G网络), and after a bullet.
     *
     * @param words the words of the paragraph
     * @return the number and the words
     */
    public String before(CharSequence words) {
        if (text.isEmpty()) {
            return words.toString();
        }
        String stripped = words.toString().stripLeading();
        return text + (isSeparated && needsBlank(stripped) ? " " : "") + stripped;
    }

    private boolean needsBlank(String words) {
        int last = text.codePointBefore(text.length());
        boolean areFigures = last == '.' && !words.isEmpty() && words.charAt(0) >= '0' && words.charAt(0) <= '9';
        return areFigures || Character.isLetterOrDigit(last) || isSign(last);
    }

    private static boolean isSign(int c) {
        return switch (Character.getType(c)) {
            case Character.OTHER_SYMBOL, Character.MATH_SYMBOL, Character.LETTER_NUMBER -> true;
            default -> c == BULLET;
        };
    }

    /**
     * Returns the text of a bullet. A private character, a Latin letter (o) and § are drawings of a symbol font, and become a
     * plain bullet.
     */
    public static String bullet(String text) {
        String sign = text.strip();
        if (sign.codePointCount(0, sign.length()) != 1) {
            return sign;
        }
        int c = sign.codePointAt(0);
        boolean isDrawn =
                Character.getType(c) == Character.PRIVATE_USE || c == '§' || c <= 0xff && Character.isLetter(c);
        return isDrawn ? String.valueOf(BULLET) : sign;
    }
}
