package io.github.guihua.jdbc;

/** Something that the user can put right: one line that names what is wrong and what to do. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
