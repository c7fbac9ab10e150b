package io.github.guihua.cli;

import io.github.guihua.model.source.Diagnostic;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code guihua check}: what the parser found doubtful, in the form that editors jump to. */
@Command(name = "check", description = "Prints the diagnostics of documents as file:line:column: code: message.")
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private Documents documents;

    @Override
    public Integer call() {
        return documents.each(
                documents.inputs(),
                (document, result) -> result.diagnostics()
                        .forEach(diagnostic -> documents.out().println(line(document, diagnostic))));
    }

    /** A diagnostic of the whole document stands at its first character. */
    private static String line(Path document, Diagnostic diagnostic) {
        return document + ":" + diagnostic.line().orElse(1) + ":"
                + diagnostic.column().orElse(1) + ": " + diagnostic.code() + ": " + diagnostic.message();
    }
}
