package io.github.guihua.spark;

/** Something that the user can put right: one line that names what is wrong and what to do. */
final class CorpusException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CorpusException(String message) {
        super(message);
    }
}
