package io.github.guihua.cli;

import io.github.guihua.parser.PlanParser;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The parameters of all subcommands: the paths of documents, and the help option. */
final class Documents {

    private static final Path UNNAMED = Path.of("stdin");

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files, or folders whose .txt files at any depth are read in the order of their paths,"
                    + " or - for standard input.")
    private List<String> paths;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "What to call the document of standard input; stdin when it is not given.")
    private @Nullable Path name;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help message and exit.")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    Inputs inputs() {
        if (name != null && !paths.contains(Inputs.STANDARD_INPUT)) {
            throw new ParameterException(command.commandLine(), "--name goes with - (standard input) alone");
        }
        if (name != null && name.toString().isBlank()) {
            throw new ParameterException(command.commandLine(), "--name is blank; give standard input a name");
        }
        return Inputs.find(paths, name == null ? UNNAMED : name);
    }

    PrintWriter out() {
        return command.commandLine().getOut();
    }

    PrintWriter err() {
        return command.commandLine().getErr();
    }

    /** Reads all documents, applies an action to each, and returns the exit code. */
    int each(Inputs inputs, Batch.Action action) {
        PlanParser parser = PlanParser.create();
        return new Batch(document -> parser.parse(inputs.text(document)), out(), err(), Terminal.watched())
                .run(inputs, action);
    }
}
