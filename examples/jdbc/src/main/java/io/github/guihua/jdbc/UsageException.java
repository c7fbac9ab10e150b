package io.github.guihua.jdbc;

/** An error that the user can correct, with a message of one line: what is wrong and what to do. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
