package io.github.guihua.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    private Path folder;

    @Test
    void replacesTheFile() throws IOException {
        Path target = Files.writeString(folder.resolve("plan.json"), "old");
        AtomicFile.write(target, file -> Files.writeString(file, "new"));
        assertEquals("new", Files.readString(target));
        assertEquals(List.of(target), files());
    }

    @Test
    void aFailureHalfWayLeavesTheOldFileAndNothingElse() throws IOException {
        Path target = Files.writeString(folder.resolve("plan.json"), "old");
        assertThrows(
                IOException.class,
                () -> AtomicFile.write(target, file -> {
                    Files.writeString(file, "half");
                    throw new IOException("disk full");
                }));
        assertEquals("old", Files.readString(target));
        assertEquals(List.of(target), files());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
