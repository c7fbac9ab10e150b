package io.github.guihua.cli;

/** What stands for a node in a tree: its title, or the first words of its text where it has none. */
final class Headline {

    private static final int LENGTH = 30;

    private Headline() {}

    static String of(String title, String text) {
        if (!title.isEmpty()) {
            return title;
        }
        if (text.codePointCount(0, text.length()) <= LENGTH) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LENGTH)) + "…";
    }
}
