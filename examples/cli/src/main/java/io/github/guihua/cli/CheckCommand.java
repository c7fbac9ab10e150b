package io.github.guihua.cli;

import io.github.guihua.model.source.Diagnostic;
import io.github.guihua.model.source.Severity;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code guihua check}: prints the diagnostics of the parser in the form that editors can jump to. */
@Command(
        name = "check",
        description = "Prints the diagnostics of documents as file:line:column: severity: code: message, and counts"
                + " them in the last line.")
final class CheckCommand implements Callable<Integer> {

    /** The least severity that makes the exit code 1. */
    enum FailOn {
        /** Warnings and errors. */
        WARNING(Severity.WARNING),

        /** Errors only. */
        ERROR(Severity.ERROR);

        private final Severity least;

        FailOn(Severity least) {
            this.least = least;
        }
    }

    @Mixin
    private Documents documents;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "End with 1 when a diagnostic is at least as severe: warning or error.")
    private @Nullable FailOn failOn;

    private final SeverityCounts counts = new SeverityCounts();
    private int read;

    @Override
    public Integer call() {
        int code = documents.each(documents.inputs(), (document, result) -> {
            read++;
            result.diagnostics().forEach(diagnostic -> print(document, diagnostic));
        });
        documents.out().println("documents " + read + ", " + counts);
        return failOn != null && counts.reach(failOn.least) ? Math.max(code, ExitCode.DOUBTFUL) : code;
    }

    /** Prints a diagnostic; one about the whole document is shown at its first character. */
    private void print(Path document, Diagnostic diagnostic) {
        counts.add(diagnostic.severity());
        documents
                .out()
                .println(document + ":" + diagnostic.line().orElse(1) + ":"
                        + diagnostic.column().orElse(1) + ": "
                        + diagnostic.severity().name().toLowerCase(Locale.ROOT) + ": " + diagnostic.code() + ": "
                        + diagnostic.message());
    }
}
