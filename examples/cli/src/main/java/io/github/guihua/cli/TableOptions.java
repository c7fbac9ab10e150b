package io.github.guihua.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of commands that put plans beside each other: where the table goes, and the help option. */
final class TableOptions {

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "The file to write in place of standard output: .xlsx, .html, .md, .csv.")
    private @Nullable Path out;

    @Option(
            names = "--bom",
            description =
                    "Begin a .csv file with a byte order mark, without which Excel takes UTF-8 for another charset.")
    private boolean mark;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help message and exit.")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    /** Returns the file for the table, null for standard output. */
    @Nullable
    Path out() {
        return out;
    }

    /** Returns whether --bom is given. */
    boolean mark() {
        return mark;
    }
}
