package io.github.guihua.cli;

import io.github.guihua.model.source.ParseResult;
import io.github.guihua.parser.PlanParser;
import io.github.guihua.parser.document.Document;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.PatternSyntaxException;
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
            description = "Files (text, HTML, DOCX, DOC, WPS, RTF, PDF, OFD, XLSX, XLS, CSV, told by their content), or"
                    + " folders whose documents at any depth are read in the order of their paths, or - for standard"
                    + " input. In a folder, a file beside a .txt file of the same name is left out.")
    private List<String> paths;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "What to call the document of standard input; stdin when it is not given.")
    private @Nullable Path name;

    @Option(
            names = "--include",
            paramLabel = "GLOB",
            description = "Which files of folders are documents, such as '*.docx'; may be given several times. Without"
                    + " it, files with the usual endings of all formats.")
    private List<String> include = List.of();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help message and exit.")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    private @Nullable PlanParser parser;

    Inputs inputs() {
        if (name != null && !paths.contains(Inputs.STANDARD_INPUT)) {
            throw new ParameterException(command.commandLine(), "--name goes with - (standard input) alone");
        }
        if (name != null && name.toString().isBlank()) {
            throw new ParameterException(command.commandLine(), "--name is blank; give standard input a name");
        }
        return Inputs.find(paths, name == null ? UNNAMED : name, filter(), parser());
    }

    /** Returns the parser of this run; the other commands of the program need none. */
    private PlanParser parser() {
        if (parser == null) {
            parser = PlanParser.create();
        }
        return parser;
    }

    private FolderFilter filter() {
        try {
            return FolderFilter.of(include);
        } catch (PatternSyntaxException e) {
            throw new ParameterException(
                    command.commandLine(), "--include " + e.getPattern() + " is no glob: " + e.getDescription());
        }
    }

    PrintWriter out() {
        return command.commandLine().getOut();
    }

    PrintWriter err() {
        return command.commandLine().getErr();
    }

    /** Writes a file and returns the exit code; an error becomes one line. */
    int write(Path file, AtomicFile.Content content) {
        return write(file, content, err());
    }

    /** Writes a file and returns the exit code; an error becomes one line on {@code err}. */
    static int write(Path file, AtomicFile.Content content, PrintWriter err) {
        try {
            AtomicFile.write(file, content);
            return ExitCode.OK;
        } catch (IOException e) {
            err.println(Problem.unwritable(file, e));
            return ExitCode.UNREADABLE;
        }
    }

    /** Reads the texts of all documents, applies an action to each, and returns the exit code. */
    int eachText(Inputs inputs, Batch.Action<Document> action) {
        return new Batch<>(inputs::document, out(), err(), Terminal.watched()).run(inputs, action);
    }

    /** Parses all documents, applies an action to each, and returns the exit code. */
    int each(Inputs inputs, Batch.Action<ParseResult> action) {
        return new Batch<>(path -> parser().parse(inputs.document(path)), out(), err(), Terminal.watched())
                .run(inputs, action);
    }
}
