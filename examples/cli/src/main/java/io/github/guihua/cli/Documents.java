package io.github.guihua.cli;

import io.github.guihua.parser.PlanParser;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What every subcommand takes: the paths of documents, and a call for help. */
final class Documents {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files, or folders whose .txt files at any depth are read in the order of their paths.")
    private List<String> paths;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help message and exit.")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean help;

    Inputs inputs() {
        return Inputs.find(paths);
    }

    PrintWriter out() {
        return command.commandLine().getOut();
    }

    PrintWriter err() {
        return command.commandLine().getErr();
    }

    /** Reads all documents and does something with each; returns the exit code. */
    int each(Inputs inputs, Batch.Action action) {
        return new Batch(PlanParser.create()::parse, out(), err(), Terminal.watched()).run(inputs, action);
    }
}
