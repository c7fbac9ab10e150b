package io.github.guihua.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    private static final Set<String> COMMANDS = Set.of("parse", "outline", "check");

    @ParameterizedTest
    @ValueSource(strings = {"", "read", "parse", "outline", "check", "parse --nix seeds", "parse seeds --out"})
    void wrongUsageIsToldInALineAndEndsWithTwo(String line) {
        Run run = Run.of((Object[]) (line.isEmpty() ? new String[0] : line.split(" ")));
        assertWrong(line.contains(" ") || COMMANDS.contains(line) ? "guihua " + line.split(" ")[0] : "guihua", run);
    }

    @Test
    void theLineSaysWhatIsWrong() {
        assertEquals("guihua parse: Missing required parameter: 'PATH'", first(Run.of("parse")));
        assertEquals("guihua parse: Unknown option: '--nix'", first(Run.of("parse", "--nix", "seeds")));
        assertEquals("guihua: Missing required subcommand", first(Run.of()));
        assertEquals("guihua: Unmatched argument at index 0: 'xyz'", first(Run.of("xyz")));
        assertEquals("guihua: Unmatched argument at index 0: 'a b'", first(Run.of("a\nb")));
    }

    private static String first(Run run) {
        return run.errLines().get(0);
    }

    /** What was wrong, and where to read on. */
    static void assertWrong(String command, Run run) {
        assertEquals(2, run.code());
        assertEquals("", run.out());
        assertEquals(2, run.errLines().size(), run.err());
        assertTrue(run.err().startsWith(command + ": "), run.err());
        assertEquals("Try '" + command + " --help'.", run.errLines().get(1));
    }

    @Test
    void outMustNotBeAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "kept");
        Run run = Run.of("parse", "--out", file, Run.SEED);
        assertWrong("guihua parse", run);
        assertTrue(run.err().startsWith("guihua parse: --out " + file + " is a file"), run.err());
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
