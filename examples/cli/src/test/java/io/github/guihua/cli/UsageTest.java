package io.github.guihua.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "read", "parse", "outline", "check", "parse --nix seeds", "parse seeds --out"})
    void wrongUsageIsToldWithTheUsageAndEndsWithTwo(String line) {
        Run run = Run.of((Object[]) (line.isEmpty() ? new String[0] : line.split(" ")));
        assertEquals(2, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().contains("Usage: guihua"), run.err());
    }

    @Test
    void outMustNotBeAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "kept");
        Run run = Run.of("parse", "--out", file, Run.SEED);
        assertEquals(2, run.code());
        assertTrue(run.err().startsWith("--out " + file + " is a file"), run.err());
        assertEquals("kept", Files.readString(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "parse --help", "outline -h", "check --help"})
    void helpGoesToStandardOutput(String line) {
        Run run = Run.of((Object[]) line.split(" "));
        assertEquals(0, run.code());
        assertTrue(run.out().startsWith("Usage: guihua"), run.out());
        assertEquals("", run.err());
    }

    @Test
    void theHelpNamesTheSubcommandsAndTheExitCodes() {
        String help = Run.of("--help").out();
        for (String part : new String[] {"parse", "outline", "check", "0   all read", "1   some input", "2   wrong"}) {
            assertTrue(help.contains(part), part);
        }
    }

    @Test
    void theVersionIsOneLine() {
        Run run = Run.of("--version");
        assertEquals(0, run.code());
        assertEquals(1, run.outLines().size());
        assertTrue(run.out().startsWith("guihua "));
    }
}
