package io.github.guihua.spark;

import io.github.guihua.model.source.ParseResult;
import io.github.guihua.parser.PlanParser;
import java.io.IOException;
import java.io.Serializable;

/** What an executor does with the bytes of a document. Goes to the executors by name, not by value. */
@FunctionalInterface
interface DocumentParser extends Serializable {

    /**
     * Parses a document.
     *
     * @param bytes the document's bytes
     * @param name what to call it
     * @return its plan
     * @throws IOException when the bytes hold no text
     */
    ParseResult parse(byte[] bytes, String name) throws IOException;

    /** The library's own parser: one for all threads of a JVM, made when the first document comes. */
    static DocumentParser shared() {
        return (bytes, name) -> Shared.PARSER.parse(bytes, name);
    }

    /** Holds the parser of this JVM. */
    final class Shared {

        private static final PlanParser PARSER = PlanParser.create();

        private Shared() {}
    }
}
