package io.github.guihua.cli.assess;

import java.io.IOException;

/** Thrown when a file is no sheet of targets; the message says what to do. */
public final class SheetException extends IOException {
    private static final long serialVersionUID = 1L;

    SheetException(String message) {
        super(message);
    }
}
