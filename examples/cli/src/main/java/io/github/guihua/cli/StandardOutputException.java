package io.github.guihua.cli;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Standard output cannot be written: whatever the command did from here on, nobody would see it. */
final class StandardOutputException extends UncheckedIOException {

    private static final long serialVersionUID = 1L;

    private final IOException failure;
    private final boolean readerLeft;

    StandardOutputException(IOException cause, boolean readerLeft) {
        super(cause);
        this.failure = cause;
        this.readerLeft = readerLeft;
    }

    /** What went wrong when it was written. */
    IOException failure() {
        return failure;
    }

    /** Whether it went to a program that has read as much as it wanted, as {@code head} does: nobody is to be told. */
    boolean readerLeft() {
        return readerLeft;
    }
}
