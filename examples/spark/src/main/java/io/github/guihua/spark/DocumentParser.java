package io.github.guihua.spark;

import io.github.guihua.model.ParseResult;
import io.github.guihua.parser.PlanParser;
import java.io.IOException;
import java.io.Serializable;

/** What an executor does with the bytes of a document. Goes to the executors by name, not by value. */
@FunctionalInterface
interface DocumentParser extends Serializable {

    /**
     * Parses a document.
     *
     * @param name what to call it
     * @param bytes the document's bytes
     * @return its plan
     * @throws IOException when the bytes hold no text
     */
    ParseResult parse(String name, byte[] bytes) throws IOException;

    /** The library's own parser: one for all threads of a JVM, made when the first document comes. */
    static DocumentParser shared() {
        return (name, bytes) -> Shared.PARSER.parse(name, bytes);
    }

    /** Holds the parser of this JVM. */
    final class Shared {

        private static final PlanParser PARSER = PlanParser.create();

        private Shared() {}
    }
}
