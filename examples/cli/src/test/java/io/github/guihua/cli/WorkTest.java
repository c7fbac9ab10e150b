package io.github.guihua.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a command does beside parsing is little, counted in the bytes that it asks memory for. */
class WorkTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void aTableOfTargetsTakesNoMoreThanTheTrees(@TempDir Path folder) throws IOException {
        for (int i = 0; i < 20; i++) {
            try (Stream<Path> seeds = Files.list(Run.SEEDS)) {
                for (Path seed : seeds.filter(Files::isRegularFile).toList()) {
                    Files.copy(seed, folder.resolve(i + "-" + seed.getFileName()));
                }
            }
        }
        long trees = work("parse", folder.toString());
        for (String format : new String[] {"text", "csv"}) {
            long table = work("targets", "--format", format, folder.toString());
            assertTrue(table < trees * 1.1, format + " takes " + table + " bytes, the trees " + trees);
        }
    }

    /** The work of a second run: the first one has loaded what both need. */
    private static long work(String... args) {
        run(args);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        run(args);
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    private static void run(String... args) {
        PrintWriter out = Terminal.printing(OutputStream.nullOutputStream(), StandardCharsets.UTF_8);
        assertEquals(0, Guihua.run(out, new PrintWriter(Writer.nullWriter()), args));
    }
}
