package io.github.guihua.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The command as a program of its own, for what one within the tests' own cannot show. */
final class Program {

    private final List<String> command = new ArrayList<>();

    private Program() {}

    /** The program with options of Java and the command's arguments. */
    static Program of(List<String> options, Object... args) {
        Program program = new Program();
        program.command.add(
                Path.of(System.getProperty("java.home"), "bin", "java").toString());
        program.command.addAll(options);
        program.command.addAll(List.of("-cp", System.getProperty("java.class.path"), Guihua.class.getName()));
        Stream.of(args).map(Object::toString).forEach(program.command::add);
        return program;
    }

    /** Whether files can be limited in size here, as if the disk were full behind it. */
    static boolean canLimitFiles() {
        return Files.isExecutable(Path.of("/bin/bash"));
    }

    /** The same program, which may make no file longer than so many kilobytes. */
    Program withFilesUpTo(int kilobytes) {
        Program limited = new Program();
        limited.command.addAll(List.of("/bin/bash", "-c", "ulimit -f " + kilobytes + "; exec \"$@\"", "bash"));
        limited.command.addAll(command);
        // Java keeps a file of its own for those who watch it, which would be too long
        limited.command.add(limited.command.indexOf("-cp"), "-XX:-UsePerfData");
        return limited;
    }

    /** What starts it. */
    ProcessBuilder builder() {
        return new ProcessBuilder(command);
    }

    /** Runs it to its end. */
    Run run() throws IOException, InterruptedException {
        Path err = Files.createTempFile("err", ".txt");
        try {
            Process process = builder().redirectError(err.toFile()).start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Run(process.waitFor(), out, Files.readString(err));
        } finally {
            Files.delete(err);
        }
    }
}
