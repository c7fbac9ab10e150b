package io.github.guihua.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

    @TempDir
    private Path folder;

    @Test
    void aFolderGivesItsTextsAtAnyDepthInTheOrderOfTheirPaths() throws IOException {
        Path second = file("b/2.txt");
        Path first = file("b/1.txt");
        Path upper = file("a.TXT");
        file("b/3.html");
        assertEquals(List.of(upper, first, second), find(folder).documents());
    }

    @Test
    void pathsKeepTheOrderOfTheCommandLineAndAnyEnding() throws IOException {
        Path page = file("z.html");
        Path text = file("a.txt");
        assertEquals(List.of(page, text), find(page, text).documents());
    }

    @Test
    void aFileThatIsNamedTwiceIsReadOnce() throws IOException {
        Path text = file("a.txt");
        assertEquals(
                List.of(text), find(text, folder, folder.resolve("./a.txt")).documents());
    }

    @Test
    void aLinkThatLeadsBackUpIsTold() throws IOException {
        Path text = file("a/a.txt");
        Files.createSymbolicLink(folder.resolve("a/up"), folder);
        Inputs inputs = find(folder);
        assertEquals(List.of(text), inputs.documents());
        assertEquals(1, inputs.problems().size());
        assertTrue(inputs.problems().get(0).toString().contains("leads back"));
    }

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, name);
    }

    private static Inputs find(Path... paths) {
        return Inputs.find(List.of(paths).stream().map(Path::toString).toList(), Path.of("stdin"));
    }
}
