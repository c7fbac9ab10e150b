package io.github.guihua.parser.internal.frame;

import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;

/** Recognises lines that consist only of a button or menu of a web page. */
public final class ChromeLines {

    private ChromeLines() {}

    /** Whether a whole line is one of the words of page chrome. */
    public static boolean is(Prose line) {
        return line.length() > 1 && line.is(Words.CHROME_LINES, 0, line.length());
    }
}
