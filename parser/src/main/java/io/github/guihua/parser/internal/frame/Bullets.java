package io.github.guihua.parser.internal.frame;

import io.github.guihua.parser.internal.prose.Prose;

/** Finds the bullet before a line. Web pages format buttons and metadata as lists, and copies keep the bullets. */
final class Bullets {

    private static final String SIGNS = "•·●◆■▪-";

    private Bullets() {}

    /** Returns the index after the bullet with which a line opens; 0 when there is no bullet or no text after it. */
    static int after(Prose line) {
        boolean bullet = line.length() > 1 && SIGNS.indexOf(line.at(0)) >= 0 && SIGNS.indexOf(line.at(1)) < 0;
        return bullet ? 1 : 0;
    }
}
