package io.github.guihua.parser.internal.frame;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.parser.internal.prose.Prose;

/** Finds the bullet before a line. Web pages format buttons and metadata as lists, and copies keep the bullets. */
final class Bullets {

    private static final CharSet SIGNS = CharSet.of("•·●◆■▪-");

    private Bullets() {}

    /** Returns the index after the bullet with which a line opens; 0 when there is no bullet or no text after it. */
    static int after(Prose line) {
        return line.length() > 1 && line.isAt(SIGNS, 0) && !line.isAt(SIGNS, 1) ? 1 : 0;
    }
}
