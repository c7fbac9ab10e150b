package io.github.guihua.parser.internal.frame;

import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;

/** Knows the lines that are buttons and menus of a page and nothing else. */
public final class ChromeLines {

    private ChromeLines() {}

    /** Whether a line is one of the words of page chrome, whole. */
    public static boolean is(Prose line) {
        return line.length() > 1 && line.words(Words.CHROME_LINES).is(line.chars(), 0, line.length());
    }
}
