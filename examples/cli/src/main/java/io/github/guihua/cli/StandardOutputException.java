package io.github.guihua.cli;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Thrown when standard output cannot be written, so that further work has no use. */
final class StandardOutputException extends UncheckedIOException {

    private static final long serialVersionUID = 1L;

    private final IOException failure;
    private final boolean readerLeft;

    StandardOutputException(IOException cause, boolean readerLeft) {
        super(cause);
        this.failure = cause;
        this.readerLeft = readerLeft;
    }

    /** Returns the error of the write. */
    IOException failure() {
        return failure;
    }

    /**
     * Whether the output went to a program that closed it after enough input, such as {@code head}; this is no error.
     */
    boolean readerLeft() {
        return readerLeft;
    }
}
