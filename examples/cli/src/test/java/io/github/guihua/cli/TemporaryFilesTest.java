package io.github.guihua.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The folder for temporary files is shared with all users of the machine. */
class TemporaryFilesTest {

    @TempDir
    private Path folder;

    private Path shared;
    private Path out;

    @BeforeEach
    void makeFolder() throws IOException {
        shared = Files.createDirectory(folder.resolve("tmp"));
        out = folder.resolve("tasks.xlsx");
    }

    @Test
    void aWorkbookLeavesNothingThere() throws Exception {
        Run run = ledger(Run.SEED);
        assertEquals(0, run.code(), run.err());
        assertTrue(Files.size(out) > 1000);
        assertEquals(List.of(), files());
    }

    @Test
    void aWorkbookIsWrittenWhateverTheFilesOfOthersAreCalled() throws Exception {
        Path theirs = Files.writeString(shared.resolve("poifiles"), "somebody else's");
        Run run = ledger(Run.SEED);
        assertEquals(0, run.code(), run.err());
        assertEquals(List.of(theirs), files());
    }

    @Test
    void aWorkbookIsWrittenBesideAFolderThatOthersOwn() throws Exception {
        Path theirs = Files.createDirectory(shared.resolve("poifiles"));
        assumeTrue(theirs.toFile().setWritable(false));
        assumeFalse(Files.isWritable(theirs), "this user may write everywhere");
        Run run = ledger(Run.SEED);
        assertEquals(0, run.code(), run.err());
        assertEquals(List.of(theirs), files());
    }

    /** The rows of a long one are written to a temporary file before the workbook is. */
    @ParameterizedTest
    @ValueSource(ints = {3, 600})
    void aWorkbookThatCannotBeWrittenLeavesNothingThere(int tasks) throws Exception {
        StringBuilder text = new StringBuilder("某某市2020年工作要点\n");
        for (int i = 1; i <= tasks; i++) {
            text.append(i).append(".修建").append(i).append("号道路。年内新建道路10公里。\n");
        }
        Path plan = Files.writeString(folder.resolve("plan.txt"), text);
        Run run = program().limit(2).run("ledger", plan, "--out", out);
        Files.delete(plan);
        assertEquals(1, run.code(), run.err());
        assertTrue(run.err().startsWith("guihua: " + out + ": it cannot be written ("), run.err());
        assertEquals(1, run.errLines().size(), run.err());
        assertFalse(Files.exists(out));
        assertEquals(List.of(), files());
        try (Stream<Path> beside = Files.list(folder)) {
            assertEquals(List.of(shared), beside.toList());
        }
    }

    private Jvm program() {
        return new Jvm().option("-Djava.io.tmpdir=" + shared);
    }

    private Run ledger(Path path) throws IOException, InterruptedException {
        return program().run("ledger", path, "--out", out);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(shared)) {
            return files.toList();
        }
    }
}
