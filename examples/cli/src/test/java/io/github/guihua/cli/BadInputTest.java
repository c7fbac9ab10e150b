package io.github.guihua.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each bad input is told in one line that names it; what else was asked for is done, and the exit code is 1. */
class BadInputTest {

    @TempDir
    private Path folder;

    enum Bad {
        MISSING_FILE {
            @Override
            Path make(Path folder) {
                return folder.resolve("没有.txt");
            }
        },
        FOLDER_WITHOUT_TEXTS {
            @Override
            Path make(Path folder) throws IOException {
                Path bad = Files.createDirectories(folder.resolve("bad/deeper")).getParent();
                Files.writeString(bad.resolve("notes.md"), "一、总体要求\n");
                return bad;
            }
        },
        EMPTY_FILE {
            @Override
            Path make(Path folder) throws IOException {
                return Files.createFile(folder.resolve("empty.txt"));
            }
        },
        BINARY_FILE {
            @Override
            Path make(Path folder) throws IOException {
                byte[] bytes = new byte[4096];
                new Random(1).nextBytes(bytes);
                bytes[100] = 0;
                bytes[101] = 0;
                bytes[102] = 0;
                return Files.write(folder.resolve("binary.txt"), bytes);
            }
        },
        NO_KNOWN_CHARSET {
            @Override
            Path make(Path folder) throws IOException {
                byte[] bytes = new byte[600];
                for (int i = 0; i < bytes.length; i++) {
                    // no byte pair that UTF-8 or GB18030 has, and no byte order mark
                    bytes[i] = (byte) (i % 3 == 0 ? 'a' : 0xff);
                }
                return Files.write(folder.resolve("unknown.txt"), bytes);
            }
        };

        abstract Path make(Path folder) throws IOException;
    }

    @ParameterizedTest
    @EnumSource
    void isNamedInOneLineAndTheOthersAreParsed(Bad kind) throws IOException {
        Path bad = kind.make(folder);
        Path out = folder.resolve("out");
        Run run = Run.of("parse", "--out", out, bad, Run.SEED);
        assertToldOnce(run, bad);
        assertTrue(Files.exists(out.resolve("002_42eddaacd7320f5f.json")));
    }

    @ParameterizedTest
    @EnumSource
    void theOtherCommandsTellItTheSameWay(Bad kind) throws IOException {
        Path bad = kind.make(folder);
        String told = Run.of("parse", bad).err();
        for (String command : new String[] {"outline", "check"}) {
            Run run = Run.of(command, bad, Run.SEED);
            assertToldOnce(run, bad);
            assertEquals(told, run.err());
        }
        assertFalse(Run.of("outline", bad, Run.SEED).out().isEmpty());
    }

    @Test
    void aBadFileInAFolderDoesNotStopTheFolder() throws IOException {
        Path bad = Bad.EMPTY_FILE.make(folder);
        Files.copy(Run.SEED, folder.resolve("z.txt"));
        Path out = folder.resolve("out");
        Run run = Run.of("parse", "--out", out, folder);
        assertToldOnce(run, bad);
        assertTrue(Files.exists(out.resolve("z.json")));
    }

    @Test
    void everyBadInputHasItsLine() throws IOException {
        for (Bad kind : Bad.values()) {
            kind.make(folder);
        }
        Run run = Run.of("parse", folder.resolve("没有.txt"), folder.resolve("bad"), folder);
        assertEquals(1, run.code());
        assertEquals(5, run.errLines().size(), run.err());
    }

    @Test
    void noBlankNameIsTakenForTheWorkingFolder() {
        Run run = Run.of("parse", "");
        assertEquals(1, run.code());
        assertEquals("guihua: (an empty name): there is no such file or folder; check the path\n", unix(run.err()));
    }

    private static void assertToldOnce(Run run, Path bad) {
        assertAll(
                () -> assertEquals(1, run.code()),
                () -> assertEquals(1, run.errLines().size(), run.err()),
                () -> assertTrue(run.err().startsWith("guihua: " + bad + ": "), run.err()),
                () -> assertTrue(run.err().matches("(?s).*[;,.] ?\\w+ .*"), "says nothing of what to do: " + run.err()),
                () -> assertFalse(run.err().contains("Exception"), run.err()));
    }

    private static String unix(String text) {
        return text.replace("\r\n", "\n");
    }
}
