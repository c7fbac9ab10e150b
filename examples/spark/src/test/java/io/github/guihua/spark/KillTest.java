package io.github.guihua.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed at random moments and then runs to its end leaves the tables of one run. */
class KillTest {

    private static final int KILLS = Integer.getInteger("guihua.kills", 2);
    private static final int DOCUMENTS = Integer.getInteger("guihua.kill.documents", 30);
    private static final int BATCH = Math.max(1, DOCUMENTS / 6);

    /** A kill comes at most so many milliseconds after the tables are opened. */
    private static final int LONGEST = Integer.getInteger("guihua.kill.millis", 5000);

    @TempDir
    private Path folder;

    @Test
    void theTablesAreThoseOfOneRun() throws IOException, InterruptedException {
        long seed = Long.getLong("guihua.kill.seed", System.nanoTime());
        Random random = new Random(seed);
        Path texts = Files.createDirectory(folder.resolve("texts"));
        Inflated.write(List.of(Path.of("seeds")), texts, DOCUMENTS);
        Path out = folder.resolve("out");

        int killed = 0;
        int longest = LONGEST;
        while (killed < KILLS) {
            FileTime before = writtenAt(out.resolve(Manifest.FILE));
            Process run = start(texts, out);
            // Every run writes the manifest before it touches a table; before that there is nothing to hurt.
            boolean over = false;
            while (!over && writtenAt(out.resolve(Manifest.FILE)).equals(before)) {
                over = run.waitFor(10, TimeUnit.MILLISECONDS);
            }
            if (run.waitFor(random.nextInt(longest), TimeUnit.MILLISECONDS)) {
                assertEquals(0, run.exitValue(), this::log);
                // Faster than its killer: from the beginning, with a killer that waits less.
                Inflated.delete(out);
                longest = Math.max(1, longest / 2);
            } else {
                run.destroyForcibly().waitFor();
                killed++;
            }
        }

        Process last = start(texts, out);
        assertEquals(0, last.waitFor(), this::log);
        try (SparkSession spark = Sessions.local()) {
            assertEquals(RowSet.ofLoop(texts), RowSet.ofStore(spark, out), "seed " + seed);
        }
        assertEquals(List.of(), new Folder(out.toString(), new Configuration()).children("_staging"));
    }

    private static FileTime writtenAt(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    private Process start(Path texts, Path out) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xmx1g", "-Dfile.encoding=UTF-8"));
        command.addAll(List.of("--add-opens", "java.base/sun.util.calendar=ALL-UNNAMED"));
        Sessions.SETTINGS.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), CorpusCommand.class.getName()));
        command.addAll(List.of("--out", out.toString(), "--batch", "" + BATCH, texts.toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
                .start();
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("log"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
