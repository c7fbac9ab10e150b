package io.github.guihua.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {

    private static final Path FILE = Path.of("a.txt");

    @Test
    void aFileThatVanishedIsMissing() {
        assertEquals(Problem.missing("a.txt"), Problem.unreadable(FILE, new NoSuchFileException("a.txt")));
    }

    @Test
    void aFileThatMayNotBeReadSaysSo() {
        assertEquals(
                "guihua: a.txt: reading it is not permitted; change its permissions",
                Problem.unreadable(FILE, new AccessDeniedException("a.txt")).toString());
    }

    @Test
    void anotherFailureOfTheDiskKeepsItsReason() {
        assertEquals(
                "guihua: a.txt: it cannot be read (IOException: Input/output error); check the disk and try again",
                Problem.unreadable(FILE, new IOException("Input/output error")).toString());
    }

    @Test
    void aPlaceThatMayNotBeWrittenToSaysSo() {
        assertEquals(
                "guihua: a.txt: writing there is not permitted; change its permissions",
                Problem.unwritable(FILE, new AccessDeniedException(".guihua-1.tmp"))
                        .toString());
    }

    @Test
    void aFaultOfTheParserIsOneLineToo() {
        assertEquals(
                "guihua: a.txt: a fault in guihua (IllegalStateException: one two); please report it together with the"
                        + " file",
                Problem.unexpected("a.txt", new IllegalStateException("one\ntwo"))
                        .toString());
    }

    @Test
    void aHeapThatIsTooSmallIsNoFault() {
        for (String reason : List.of("Java heap space", "GC overhead limit exceeded")) {
            String told =
                    Problem.unexpected("a.txt", new OutOfMemoryError(reason)).toString();
            assertTrue(
                    told.matches("guihua: a.txt: Java's heap of \\d+ MB is too small for it; start with a larger one,"
                            + " such as java -Xmx\\d+g -jar guihua.jar"),
                    told);
        }
    }

    @Test
    void aDocumentThatNoHeapHoldsIsToBeDivided() {
        assertEquals(
                "guihua: a.txt: it is longer than a Java program can hold; give it in parts of less than 1 GB",
                Problem.unexpected("a.txt", new OutOfMemoryError("Required array size too large"))
                        .toString());
    }

    @Test
    void aFileNameWithALineEndStaysOnItsLine() {
        assertEquals(
                "guihua: a b.txt: there is no such file or folder; check the path",
                Problem.missing("a\nb.txt").toString());
    }
}
