package io.github.guihua.spark;

/** An error that the user can correct, with a message of one line: what is wrong and what to do. */
final class CorpusException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CorpusException(String message) {
        super(message);
    }
}
