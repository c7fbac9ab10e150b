package io.github.guihua.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command lines of README.md run; tests run in the project's folder. */
class ReadmeCommandsTest {

    private static final String COMMAND = "java -jar examples/cli/target/guihua.jar ";

    @Test
    void eachLineOfTheCommandRuns(@TempDir Path folder) throws IOException {
        List<String> lines = Files.readString(Path.of("README.md"))
                .lines()
                .flatMap(line -> Stream.of(line.split(" && ")))
                .filter(line -> line.startsWith(COMMAND))
                .map(line -> line.substring(COMMAND.length()))
                .toList();
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("parse")), lines.toString());
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("ledger")), lines.toString());
        for (String line : lines) {
            // what the README has in target goes elsewhere here; what > says is the shell's
            Object[] args = Stream.of(line.split(" > ")[0].split(" "))
                    .map(word -> word.startsWith("target/") ? folder.resolve(word) : word)
                    .toArray();
            Run run = Run.of(args);
            assertEquals(0, run.code(), line);
            assertEquals("", run.err(), line);
            assertFalse(run.out().isEmpty(), line);
        }
    }
}
