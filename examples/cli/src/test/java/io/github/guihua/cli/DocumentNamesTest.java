package io.github.guihua.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentNamesTest {

    private static List<String> names(String... paths) {
        List<Path> documents = List.of(paths).stream().map(Path::of).toList();
        DocumentNames names = new DocumentNames(documents);
        return documents.stream().map(names::of).toList();
    }

    @Test
    void aNameHasNoFolderAndNoEnding() {
        assertEquals(List.of("某市2007年报告", "b", "c"), names("x/某市2007年报告.txt", "b.docx", "c"));
    }

    @Test
    void whatIsNoEndingStays() {
        assertEquals(List.of("报告2007.3.2", ".txt", "a.b"), names("报告2007.3.2", ".txt", "a.b.html"));
    }

    @Test
    void equalNamesKeepTheirEndings() {
        assertEquals(List.of("a.html", "a.txt", "b"), names("x/a.html", "x/a.txt", "x/b.txt"));
    }

    @Test
    void equalFilesKeepTheirFolders() {
        assertEquals(
                List.of(Path.of("x/a.txt").toString(), Path.of("y/a.txt").toString(), "a.html"),
                names("x/a.txt", "y/a.txt", "y/a.html"));
    }
}
