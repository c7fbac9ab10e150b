package io.github.guihua.documents.internal.page;

/** What stands between two lines of a paragraph: nothing between Chinese characters, a blank between words. */
final class Joint {

    private static final char SOFT_HYPHEN = 0xad;

    private Joint() {}

    /** Prepares words, which end with a line, for the next line. */
    static void join(StringBuilder words, TextLine before, TextLine next) {
        int last = words.length() - 1;
        int first = next.text().codePointAt(0);
        char end = words.charAt(last);
        if (end == SOFT_HYPHEN) {
            words.setLength(last);
            return;
        }
        boolean divided = end == '-' && last > 0 && Character.isLowerCase(words.charAt(last - 1));
        if (divided && Character.isLowerCase(first)) {
            words.setLength(last);
            return;
        }
        boolean letters = Characters.isLetter(first) && (Characters.isLetter(end) || end == ',' || end == '.');
        boolean blank = before.blankAfter() && (Characters.isLatin(first) || Characters.isLatin(end));
        if (letters || blank) {
            words.append(' ');
        }
    }
}
