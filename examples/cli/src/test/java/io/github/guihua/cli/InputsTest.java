package io.github.guihua.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.parser.PlanParser;
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
    void aFolderGivesItsDocumentsAtAnyDepthInTheOrderOfTheirPaths() throws IOException {
        Path second = file("b/2.txt");
        Path first = file("b/1.txt");
        Path upper = file("a.TXT");
        Path page = file("b/3.html");
        Path word = file("b/4.DOCX");
        file("b/5.png");
        assertEquals(List.of(upper, first, second, page, word), find(folder).documents());
    }

    @Test
    void aFileBesideATextOfItsNameIsLeftOut() throws IOException {
        Path text = file("a/plan.txt");
        file("a/plan.html");
        file("a/plan.pdf");
        Path other = file("b/plan.html");
        file("c/plan.docx");
        Path made = file("c/plan.docx.txt");
        file("c/plan.docx.origins.csv");
        assertEquals(List.of(text, other, made), find(folder).documents());
    }

    @Test
    void globsChooseTheFilesOfFolders() throws IOException {
        file("a/plan.txt");
        Path page = file("a/plan.html");
        Path marked = file("a/plan.md");
        Inputs inputs = Inputs.find(
                List.of(folder.toString()),
                Path.of("stdin"),
                FolderFilter.of(List.of("*.html", "*.md")),
                PlanParser.create());
        assertEquals(List.of(page, marked), inputs.documents());
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
        return Inputs.find(
                List.of(paths).stream().map(Path::toString).toList(),
                Path.of("stdin"),
                FolderFilter.of(List.of()),
                PlanParser.create());
    }
}
