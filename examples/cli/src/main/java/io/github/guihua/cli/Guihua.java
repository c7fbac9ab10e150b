package io.github.guihua.cli;

import io.github.guihua.core.text.FileNames;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.TypeConversionException;

/** The command's entry. */
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
            LedgerCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all read", "1:some input unreadable (named; the rest is done)", "2:wrong usage"})
public final class Guihua {

    private Guihua() {}

    /**
     * Runs the command and ends the program with its exit code.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.exit(run(commandLine().setOut(Terminal.standardOut()).setErr(Terminal.standardError()), args));
    }

    /** An error that ends the command costs a line, as an exception does. */
    static int run(CommandLine command, String... args) {
        try {
            return command.execute(args);
        } catch (OutOfMemoryError | StackOverflowError e) {
            command.getErr().println(Problem.unexpected("guihua", e));
            return ExitCode.UNREADABLE;
        }
    }

    static CommandLine commandLine() {
        return new CommandLine(new Guihua())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Path.class, Guihua::path)
                .setExecutionExceptionHandler((e, command, parsed) -> {
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

    /** The version that the jar's manifest names. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Guihua.class.getPackage().getImplementationVersion();
            return new String[] {"guihua " + (version == null ? "(not packaged)" : version)};
        }
    }
}
