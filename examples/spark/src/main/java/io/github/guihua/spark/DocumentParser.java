package io.github.guihua.spark;

import io.github.guihua.model.source.ParseResult;
import io.github.guihua.parser.PlanParser;
import java.io.IOException;
import java.io.Serializable;

/** Parses the bytes of a document on an executor. Implementations are sent to the executors by name, not by value. */
@FunctionalInterface
interface DocumentParser extends Serializable {

    /**
     * Parses a document.
     *
     * @param bytes the document's bytes
     * @param name the name of the document
     * @return its plan
     * @throws IOException if the bytes are not text
     */
    ParseResult parse(byte[] bytes, String name) throws IOException;

    /** Returns the library's parser: one for all threads of a JVM, created for the first document. */
    static DocumentParser shared() {
        return (bytes, name) -> Shared.PARSER.parse(bytes, name);
    }

    /** The holder of the parser in this JVM. */
    final class Shared {

        private static final PlanParser PARSER = PlanParser.create();

        private Shared() {}
    }
}
