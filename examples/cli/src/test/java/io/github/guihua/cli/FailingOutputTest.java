package io.github.guihua.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Output that cannot be written is told in a line and ends with 1; nothing half-written keeps a name. */
class FailingOutputTest {

    private static final String TOLD = "guihua: standard output: it cannot be written (IOException: ";

    /** Each kind of thing that is printed; OUT is a path in the test's folder. */
    static final List<String> COMMANDS = List.of(
            "parse seeds",
            "parse --out OUT seeds",
            "outline seeds",
            "check seeds",
            "targets seeds",
            "targets --format csv seeds",
            "ledger --out OUT.csv seeds",
            "ledger --out OUT.xlsx seeds",
            "diff seeds/002_42eddaacd7320f5f.txt seeds/003_9ba9d9b98d29eb5b.txt",
            "--help",
            "parse --help",
            "--version");

    @TempDir
    private Path folder;

    /** Takes some bytes and then fails, as where a disk is full. */
    private static final class Full extends OutputStream {

        private int room;

        Full(int room) {
            this.room = room;
        }

        @Override
        public void write(int b) throws IOException {
            if (room-- <= 0) {
                throw new IOException("No space left on device");
            }
        }
    }

    @ParameterizedTest
    @FieldSource("COMMANDS")
    void isToldInALine(String command) {
        for (int room : new int[] {0, 10}) {
            Run run = run(new Full(room), args(command));
            assertEquals(1, run.code(), run.err());
            assertEquals(List.of(TOLD + "No space left on device); check where it goes"), run.errLines());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"parse --out OUT seeds/002_42eddaacd7320f5f.txt", "targets seeds", "--help"})
    void aFullDeviceIsToldInALine(String command) throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")));
        Run run = new Jvm().shell("\"$@\" > /dev/full").run((Object[]) args(command));
        assertEquals(1, run.code(), run.err());
        assertEquals(1, run.errLines().size(), run.err());
        assertTrue(run.err().startsWith(TOLD), run.err());
    }

    @Test
    void nothingIsReadThatNobodyWillHearOf() throws IOException {
        Path out = folder.resolve("out");
        assertEquals(
                1, run(new Full(10), "parse", "--out", out.toString(), "seeds").code());
        assertEquals(1, files(out).size());
    }

    /** The pipe holds less than is printed, so that the command is still printing when nobody reads any more. */
    @ParameterizedTest
    @CsvSource({"parse, head -n 1", "targets --format csv, true"})
    void whoReadsOnlyTheFirstLinesIsNotTold(String command, String reader) throws Exception {
        StringBuilder text = new StringBuilder("某某市2020年工作要点\n");
        for (int i = 1; i <= 3000; i++) {
            text.append(i).append(".修建").append(i).append("号道路。年内新建道路10公里。\n");
        }
        Path plan = Files.writeString(folder.resolve("plan.txt"), text);
        Run run = new Jvm()
                .shell("set -o pipefail; \"$@\" " + plan + " | " + reader)
                .run((Object[]) command.split(" "));
        assertEquals("", run.err());
        assertEquals(1, run.code());
        assertEquals(reader.equals("true") ? 0 : 1, run.outLines().size(), run.out());
    }

    @Test
    void problemsThatNobodyIsToldOfStillEndWithOne() throws IOException {
        StringWriter out = new StringWriter();
        PrintWriter err = new PrintWriter(new Full(0), true, StandardCharsets.UTF_8);
        assertEquals(1, Guihua.run(new PrintWriter(out), err, "check", "missing.txt", Run.SEED.toString()));
        assertEquals(Run.of("check", Run.SEED).out(), out.toString());
    }

    @ParameterizedTest
    @CsvSource({"parse, ''", "ledger, tasks.csv", "ledger, tasks.md", "ledger, tasks.xlsx"})
    void aFileThatCannotBeWrittenInWholeHasNoName(String command, String name) throws Exception {
        Path out = folder.resolve("out");
        Run run = new Jvm().limit(1).run(command, "--out", out.resolve(name), Run.SEED);
        assertEquals(1, run.code(), run.err());
        assertEquals(1, run.errLines().size(), run.err());
        assertTrue(run.err().startsWith("guihua: " + out), run.err());
        assertTrue(run.err().contains(": it cannot be written ("), run.err());
        assertEquals(List.of(), files(out));
    }

    @Test
    void aFolderThatMayNotBeWrittenToIsOneLine() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        assumeTrue(out.toFile().setWritable(false));
        assumeFalse(Files.isWritable(out), "this user may write everywhere");
        Run run = Run.of("parse", "--out", out, "seeds");
        assertEquals(1, run.code());
        assertEquals(
                List.of("guihua: " + out + ": writing there is not permitted; change its permissions"), run.errLines());
    }

    private String[] args(String command) {
        return command.replace("OUT", folder.resolve("out").toString()).split(" ");
    }

    private static Run run(OutputStream out, String... args) {
        StringWriter err = new StringWriter();
        int code = Guihua.run(Terminal.printing(out, StandardCharsets.UTF_8), new PrintWriter(err, true), args);
        return new Run(code, "", err.toString());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
