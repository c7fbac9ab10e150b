package io.github.guihua.cli;

import io.github.guihua.core.text.SourceText;
import io.github.guihua.model.Plan;
import io.github.guihua.model.source.ParseResult;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A document that was read.
 *
 * @param file its path as given by the user
 * @param result its plan, with the path as the name of the source
 * @param source its text, for the lines
 */
record ReadPlan(Path file, ParseResult result, SourceText source) {

    /** Returns the plan. */
    Plan plan() {
        return result.plan();
    }

    /** Returns the line of the element at a pointer, empty if there is no such element or it has no place. */
    Optional<Integer> line(String pointer) {
        return plan().find(pointer).flatMap(element -> element.place().span()).map(span -> source.line(span.start()));
    }

    /** Returns the file with the line of the element at a pointer, or with the pointer if the line is not known. */
    String place(String pointer) {
        return file + line(pointer).map(line -> ":" + line).orElse(" " + pointer);
    }

    /** Returns the same with the name of the file alone, for tables that leave the machine. */
    ReadPlan named() {
        return file.getFileName() == null ? this : new ReadPlan(file.getFileName(), result, source);
    }
}
