package io.github.guihua.cli;

import io.github.guihua.core.text.FileNames;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The entry point of the command. */
@Command(
        name = "guihua",
        description = "Reads Chinese government planning documents into typed plans.",
        mixinStandardHelpOptions = true,
        versionProvider = Guihua.Version.class,
        subcommands = {
            ParseCommand.class,
            OutlineCommand.class,
            CheckCommand.class,
            TargetsCommand.class,
            SeriesCommand.class,
            LedgerCommand.class,
            DiffCommand.class,
            AssessCommand.class,
            FollowCommand.class,
            CascadeCommand.class,
            TextCommand.class,
            ExplainCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all read",
            "1:some input not read or some output not written (named; the rest is done); check --fail-on found something",
            "2:wrong usage"
        })
public final class Guihua {

    /** The log of PDFBox and POI: what they say of a file is no more than the reader's own exception or diagnostic. */
    private static final Logger LIBRARIES = Logger.getLogger("org.apache");

    private Guihua() {}

    /**
     * Runs the command and exits the JVM with its exit code.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        LIBRARIES.setLevel(Level.OFF);
        System.exit(run(Terminal.standardOut(), Terminal.standardError(), args));
    }

    static int run(PrintWriter out, PrintWriter err, String... args) {
        return run(commandLine().setOut(out).setErr(err), args);
    }

    /** Runs the command; an error that ends it is printed in one line, like an exception. */
    static int run(CommandLine command, String... args) {
        int code;
        try {
            code = command.execute(args);
        } catch (OutOfMemoryError | StackOverflowError e) {
            command.getErr().println(Problem.unexpected("guihua", e));
            code = ExitCode.UNREADABLE;
        }
        return command.getErr().checkError() ? Math.max(code, ExitCode.UNREADABLE) : code;
    }

    /**
     * Prints a usage error in one line with a hint to the help; the full help would scroll the error off the screen.
     */
    private static int wrongUsage(ParameterException e) {
        CommandLine command = e.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        List<String> meant = e instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        String hint = meant.isEmpty() ? "" : "; did you mean " + String.join(" or ", meant) + "?";
        command.getErr().println(Problem.oneLine(name + ": " + e.getMessage() + hint));
        command.getErr().println("Try '" + name + " --help'.");
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static int execute(ParseResult parsed) {
        CommandLine command = parsed.commandSpec().commandLine();
        try {
            int code = new RunLast().execute(parsed);
            command.getOut().flush();
            return code;
        } catch (StandardOutputException e) {
            return tell(e, command.getErr());
        }
    }

    private static int tell(StandardOutputException e, PrintWriter err) {
        if (!e.readerLeft()) {
            err.println(Problem.unprintable(e.failure()));
        }
        return ExitCode.UNREADABLE;
    }

    static CommandLine commandLine() {
        return new CommandLine(new Guihua())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Path.class, Guihua::path)
                .setParameterExceptionHandler((e, args) -> wrongUsage(e))
                .setExecutionStrategy(Guihua::execute)
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    if (e instanceof StandardOutputException output) {
                        return tell(output, command.getErr());
                    }
                    command.getErr().println(Problem.unexpected("guihua", e));
                    return ExitCode.UNREADABLE;
                });
    }

    private static Path path(String name) {
        try {
            return FileNames.path(name);
        } catch (InvalidPathException e) {
            throw new TypeConversionException(name + ": " + e.getReason());
        }
    }

    /** Reads the version from the manifest of the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Guihua.class.getPackage().getImplementationVersion();
            return new String[] {"guihua " + (version == null ? "(not packaged)" : version)};
        }
    }
}
