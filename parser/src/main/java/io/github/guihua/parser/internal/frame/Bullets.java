package io.github.guihua.parser.internal.frame;

import io.github.guihua.parser.internal.prose.Prose;

/** The bullet before a line: pages set their buttons and their metadata as lists, and a copy keeps the bullets. */
final class Bullets {

    private static final String SIGNS = "•·●◆■▪-";

    private Bullets() {}

    /** The index after the bullet that a line opens with, 0 when it opens with none or is nothing else. */
    static int after(Prose line) {
        boolean bullet = line.length() > 1 && SIGNS.indexOf(line.at(0)) >= 0 && SIGNS.indexOf(line.at(1)) < 0;
        return bullet ? 1 : 0;
    }
}
