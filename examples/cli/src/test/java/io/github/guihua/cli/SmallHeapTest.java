package io.github.guihua.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** A heap that is too small costs a line that says how to give more. */
class SmallHeapTest {

    @TempDir
    private Path folder;

    @Test
    void aDocumentThatDoesNotFitIsToldAndTheNextIsRead() throws Exception {
        Path large = folder.resolve("large.txt");
        Files.writeString(large, "某市2031年工作要点\n" + String.join("", Collections.nCopies(2_000_000, "一、新建学校3所。\n")));
        Run run = new Jvm().option("-Xmx48m").run("check", large, Run.SEED.toAbsolutePath());
        assertEquals(1, run.code(), run.err());
        assertEquals(1, run.errLines().size(), run.err());
        assertTrue(run.err().contains("large.txt: Java's heap of 48 MB is too small for it"), run.err());
        assertTrue(run.err().contains("java -Xmx1g -jar guihua.jar"), run.err());
    }

    /** As when all documents are read, and a workbook of them does not fit. */
    @Test
    void anErrorThatEndsTheCommandCostsALine() {
        StringWriter err = new StringWriter();
        Callable<Integer> greedy = () -> {
            throw new OutOfMemoryError("Java heap space");
        };
        CommandLine command = Guihua.commandLine()
                .addSubcommand("greedy", CommandSpec.wrapWithoutInspection(greedy))
                .setErr(new PrintWriter(err, true));
        assertEquals(1, Guihua.run(command, "greedy"));
        assertEquals(1, err.toString().lines().count(), err.toString());
        assertTrue(err.toString().startsWith("guihua: Java's heap of "), err.toString());
    }
}
