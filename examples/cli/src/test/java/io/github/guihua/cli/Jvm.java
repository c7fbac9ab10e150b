package io.github.guihua.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The command in a JVM of its own: for what depends on the locale, the heap, or standard input. */
final class Jvm {

    private final List<String> options = new ArrayList<>();
    private Path workingFolder = Path.of("").toAbsolutePath();
    private String locale = "C.UTF-8";
    private ProcessBuilder.Redirect input = ProcessBuilder.Redirect.PIPE;
    private byte[] piped = {};
    private String shell = "\"$@\"";

    Jvm option(String option) {
        options.add(option);
        return this;
    }

    Jvm in(Path folder) {
        workingFolder = folder;
        return this;
    }

    Jvm locale(String name) {
        locale = name;
        return this;
    }

    /** Standard input is a file. */
    Jvm input(Path file) {
        input = ProcessBuilder.Redirect.from(file.toFile());
        return this;
    }

    /** Standard input is a pipe. */
    Jvm pipe(byte[] bytes) {
        piped = bytes;
        return this;
    }

    /** What the shell runs, where {@code "$@"} is the command with its arguments. */
    Jvm shell(String line) {
        shell = line;
        return this;
    }

    /** No file may grow longer than so many kilobytes, as where a disk is full. */
    Jvm limit(int kilobytes) {
        // Java keeps a file of its own for whoever watches it, which would be too long
        return option("-XX:-UsePerfData").shell("ulimit -f " + kilobytes + "; \"$@\"");
    }

    Run run(Object... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "bash",
                "-c",
                shell,
                "bash",
                Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), Guihua.class.getName()));
        Stream.of(args).map(Object::toString).forEach(command::add);
        Path err = Files.createTempFile("guihua", ".err");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(workingFolder.toFile())
                    .redirectInput(input)
                    .redirectError(err.toFile());
            builder.environment().put("LC_ALL", locale);
            Process process = builder.start();
            try (var in = process.getOutputStream()) {
                in.write(piped);
            }
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Run(process.waitFor(), out, Files.readString(err));
        } finally {
            Files.delete(err);
        }
    }

    private static String classPath() {
        String separator = System.getProperty("path.separator");
        return Stream.of(System.getProperty("java.class.path").split(separator))
                .map(part -> Path.of(part).toAbsolutePath().toString())
                .collect(Collectors.joining(separator));
    }
}
