package io.github.guihua.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The folder that a command writes into. */
final class OutputFolder {

    private OutputFolder() {}

    /**
     * Creates the folder where it is missing; if it cannot be written into, reports this and returns the exit code.
     *
     * @param command the command that has the option {@code --out}
     * @param folder the folder of the option
     * @throws ParameterException when it is a file
     */
    static Optional<Integer> prepare(CommandLine command, Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new ParameterException(command, "--out " + folder + " is a file; name a folder to write into");
        }
        try {
            Files.createDirectories(folder);
            if (!Files.isWritable(folder)) {
                throw new AccessDeniedException(folder.toString());
            }
            return Optional.empty();
        } catch (IOException e) {
            command.getErr().println(Problem.unwritable(folder, e));
            return Optional.of(ExitCode.UNREADABLE);
        }
    }
}
