package io.github.guihua.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One file, one idea: none grows past what can be read at a sitting. */
class SourceSizeTest {

    private static final int LINES = 400;

    private static final Path SOURCES = Path.of("src", "main", "java");

    @Test
    void noProductionFileIsLongerThan400Lines() throws IOException {
        List<Path> files = sources();
        assertTrue(
                files.size() > 50, "looked in the wrong folder: " + Path.of("").toAbsolutePath());
        List<String> tooLong = files.stream()
                .filter(file -> lines(file) > LINES)
                .map(Path::toString)
                .toList();
        assertEquals(List.of(), tooLong);
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(""))) {
            return files.filter(file -> file.toString().endsWith(".java") && isProduction(file))
                    .toList();
        }
    }

    private static boolean isProduction(Path file) {
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            if (folder.endsWith(SOURCES)) {
                return true;
            }
        }
        return false;
    }

    private static int lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
