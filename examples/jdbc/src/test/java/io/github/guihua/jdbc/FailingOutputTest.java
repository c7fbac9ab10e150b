package io.github.guihua.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.util.OSInfo;

/** Output that cannot be written is told in a line and ends with 1; a database that could not be made leaves no file. */
class FailingOutputTest {

    private static final String UNPRINTABLE = "guihua-jdbc: standard output: it cannot be written; check where it goes";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"--out OUT seeds", "--help"})
    void standardOutputIsToldInALine(String args) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        StringWriter err = new StringWriter();
        int code = JdbcCommand.run(new PrintWriter(full, true), new PrintWriter(err, true), false, args(args));
        assertEquals(1, code);
        assertEquals(List.of(UNPRINTABLE), err.toString().lines().toList());
    }

    @ParameterizedTest
    @CsvSource({"> /dev/full, 1", "| true, 0"})
    @EnabledOnOs(OS.LINUX)
    void aFullDeviceIsToldAndAReaderThatLeftIsNot(String to, int lines) throws Exception {
        List<String> said = new ArrayList<>();
        assertEquals(1, shell("set -o pipefail; \"$@\" " + to, said, "--out", "OUT", "seeds"), said.toString());
        assertEquals(lines, said.size(), said.toString());
        assertTrue(said.stream().allMatch(UNPRINTABLE::equals), said.toString());
    }

    @Test
    void aFolderThatIsNotThereIsToldInALine() {
        StringWriter err = new StringWriter();
        String file = folder.resolve("missing/plans.db").toString();
        PrintWriter out = new PrintWriter(new StringWriter());
        assertEquals(1, JdbcCommand.run(out, new PrintWriter(err, true), false, "--out", file, "seeds"));
        assertEquals(1, err.toString().lines().count(), err.toString());
        assertTrue(err.toString().startsWith("guihua-jdbc: " + file + ": the database failed ("), err.toString());
    }

    /** Files of 1 kilobyte hold no tables at all; those of 200 hold them with some of the documents. */
    @ParameterizedTest
    @CsvSource({"1, false", "200, true"})
    @EnabledOnOs(OS.LINUX)
    void aFullDiskLeavesWholeTablesOrNone(int kilobytes, boolean kept) throws Exception {
        List<String> said = new ArrayList<>();
        String limited = "ulimit -f " + kilobytes + "; \"$@\"";
        assertEquals(1, shell(limited, said, "--out", "OUT", "seeds"), said.toString());
        assertEquals(1, said.size(), said.toString());
        assertTrue(said.get(0).startsWith("guihua-jdbc: " + database() + ": the database failed ("), said.toString());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    kept ? List.of(database()) : List.of(),
                    files.filter(file -> file.toString().contains("plans")).toList());
        }
        said.clear();
        assertEquals(0, shell("\"$@\"", said, "--out", "OUT", "seeds"), said.toString());
    }

    private Path database() {
        return folder.resolve("plans.db");
    }

    private String[] args(String args) {
        return args.replace("OUT", database().toString()).split(" ");
    }

    /** Runs the program as the words {@code "$@"} of a line of the shell, and gives what it says on standard error. */
    private int shell(String line, List<String> said, String... args) throws IOException, InterruptedException {
        Path err = folder.resolve("err.txt");
        List<String> command = new ArrayList<>(List.of(
                "bash",
                "-c",
                line,
                "bash",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // Java keeps a file of its own for whoever watches it, and the driver unpacks its library: both too
                // long
                "-XX:-UsePerfData",
                // as the manifest of the runnable jar says
                "--enable-native-access=ALL-UNNAMED",
                "-Dorg.sqlite.lib.path=" + library().getParent(),
                "-Dorg.sqlite.lib.name=" + library().getFileName(),
                "-cp",
                System.getProperty("java.class.path"),
                JdbcCommand.class.getName()));
        command.addAll(List.of(args(String.join(" ", args))));
        Process process =
                new ProcessBuilder(command).redirectError(err.toFile()).start();
        process.getInputStream().readAllBytes();
        int code = process.waitFor();
        said.addAll(Files.readString(err, StandardCharsets.UTF_8).lines().toList());
        return code;
    }

    private Path library() throws IOException {
        Path library = folder.resolve("libsqlitejdbc.so");
        if (!Files.exists(library)) {
            String name = "/org/sqlite/native/" + OSInfo.getNativeLibFolderPathForCurrentOS() + "/libsqlitejdbc.so";
            try (InputStream in = OSInfo.class.getResourceAsStream(name)) {
                Files.copy(in, library);
            }
        }
        return library;
    }
}
