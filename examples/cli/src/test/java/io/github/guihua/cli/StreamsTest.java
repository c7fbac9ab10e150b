package io.github.guihua.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.json.PlanJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that come once and from no file: standard input, and what the shell makes a path of. */
class StreamsTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void copySeed() throws IOException {
        file = Files.copy(Run.SEED, folder.resolve("规划.txt"));
    }

    private Jvm piped() throws IOException {
        return new Jvm().in(folder).pipe(Files.readAllBytes(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"parse", "outline", "check", "targets", "targets --format csv"})
    void everyCommandSaysOfStandardInputWhatItSaysOfTheFile(String line) throws Exception {
        List<Object> command = List.of((Object[]) line.split(" "));
        Run ofFile = new Jvm().in(folder).run(with(command, "规划.txt"));
        assertEquals(0, ofFile.code(), ofFile.err());
        assertEquals(ofFile, piped().run(with(command, "-", "--name", "规划.txt")));
    }

    private static Object[] with(List<Object> command, Object... more) {
        return Stream.concat(command.stream(), List.of(more).stream()).toArray();
    }

    @Test
    void theLedgerOfStandardInputIsThatOfTheFile() throws Exception {
        assertEquals(
                0, Run.of("ledger", "--out", folder.resolve("file.csv"), file).code());
        Run run = piped().run("ledger", "--out", "piped.csv", "-", "--name", "规划.txt");
        assertEquals(0, run.code(), run.err());
        assertEquals(Files.readString(folder.resolve("file.csv")), Files.readString(folder.resolve("piped.csv")));
    }

    @Test
    void theNameIsThatOfTheSourceAndOfThePlan() throws Exception {
        assertEquals(0, piped().run("parse", "--out", "out", "-").code());
        assertEquals(
                "stdin",
                PlanJson.read(folder.resolve("out/stdin.json")).source().name());
        assertEquals(
                0,
                piped().run("parse", "--out", "out", "-", "--name", "x/规划.txt").code());
        assertEquals(PlanJson.read(folder.resolve("out/规划.json")).source().name(), "规划.txt");
    }

    @Test
    void standardInputComesWhereItIsNamedAndIsReadOnce() throws Exception {
        Path other = Files.writeString(folder.resolve("b.txt"), "某市2031年工作要点\n一、新建学校3所。\n");
        Run run = piped().run("parse", other.getFileName(), "-", file.getFileName(), "-");
        assertEquals(0, run.code(), run.err());
        assertEquals(
                List.of("b.txt", "stdin", "规划.txt"),
                run.outLines().stream()
                        .filter(line -> line.contains(", diagnostics "))
                        .map(line -> line.split(":")[0])
                        .toList());
    }

    @Test
    @Timeout(120) // a pipe that is opened twice blocks for ever
    @DisabledOnOs(OS.WINDOWS)
    void pathsOfStreamsAreReadToo() throws Exception {
        List<String> expected = Run.of("outline", file).outLines();
        for (Run run : List.of(
                piped().run("outline", "/dev/stdin"),
                new Jvm().in(folder).input(file).run("outline", "/dev/stdin"),
                new Jvm().in(folder).shell("\"$@\" <(cat 规划.txt)").run("outline"),
                new Jvm()
                        .in(folder)
                        .shell("mkfifo pipe; cat 规划.txt > pipe & \"$@\"; rm pipe")
                        .run("outline", "pipe"))) {
            assertEquals(0, run.code(), run.err());
            List<String> lines = run.outLines();
            assertEquals(expected.subList(1, expected.size()), lines.subList(1, lines.size()));
        }
        Run both = new Jvm()
                .in(folder)
                .shell("\"$@\" <(cat 规划.txt) <(head -c 3000 规划.txt)")
                .run("targets", "--format", "csv");
        assertEquals(0, both.code(), both.err());
        assertEquals(
                2,
                both.outLines().stream()
                        .skip(1)
                        .map(line -> line.split(",")[0])
                        .distinct()
                        .count(),
                both.out());
    }

    @Test
    void emptyStandardInputIsABadInput() throws Exception {
        Run run = new Jvm().in(folder).run("parse", "-");
        assertEquals(1, run.code());
        assertEquals(1, run.errLines().size(), run.err());
        assertTrue(run.err().startsWith("guihua: stdin: holds no text"), run.err());
    }

    @Test
    void aNameWithoutStandardInputIsWrongUsage() {
        Run run = Run.of("parse", Run.SEED, "--name", "x.txt");
        UsageTest.assertWrong("guihua parse", run);
        assertTrue(run.err().contains(": --name goes with -"), run.err());
        assertEquals(2, Run.of("parse", "-", "--name", " ").code());
    }

    @Test
    void twoDocumentsOfOnePathAreToldApart() throws Exception {
        Run run = piped().run("parse", "--out", "out", "规划.txt", "-", "--name", "规划.txt");
        assertEquals(1, run.code());
        assertTrue(run.err().startsWith("guihua: 规划.txt: "), run.err());
        assertTrue(run.err().contains("--name"), run.err());
    }
}
