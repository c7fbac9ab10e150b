package io.github.guihua.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.Origin;
import io.github.guihua.model.Task;
import io.github.guihua.model.json.PlanJson;
import io.github.guihua.model.source.ParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command on files that are no plain text. */
class FilesOfFormatsTest {

    private static final Path FIXTURES = Path.of("documents/fixtures");

    @TempDir
    private Path folder;

    private static Path file(String ending) {
        return FIXTURES.resolve("000_2cec1110e9bbf6af." + ending);
    }

    @ParameterizedTest
    @CsvSource({"html, ''", "docx, paragraph ", "doc, paragraph ", "rtf, paragraph ", "pdf, page 1", "ofd, page 1"})
    void eachLineTellsItsOrigin(String format, String origin) {
        Run run = Run.of("text", "--origins", file(format));
        assertEquals(0, run.code(), run.err());
        String title = run.outLines().stream()
                .filter(line -> line.contains("工作要点"))
                .findFirst()
                .orElseThrow();
        assertTrue(title.startsWith(origin) && title.indexOf('\t') > 0, title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "docx", "doc", "rtf", "pdf", "ofd"})
    void theLineOfADocumentSaysWhichReaderReadIt(String format) throws IOException {
        Path renamed = Files.copy(file(format), folder.resolve("plan.txt"));
        Run run = Run.of("parse", "--out", folder.resolve("plans"), renamed);
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().startsWith(renamed + " (" + format + "): 工作要点, "), run.out());
        ParseResult result = PlanJson.read(folder.resolve("plans/plan.json"));
        assertEquals(format, result.source().format().orElseThrow());
        for (Task task : result.plan().allTasks()) {
            Origin origin = task.place().origin().orElseThrow();
            assertTrue(origin.page().isPresent()
                    || origin.paragraph().isPresent()
                    || origin.path().isPresent());
            String text = result.source().text().orElseThrow();
            int start = task.place().span().orElseThrow().start();
            assertTrue(text.startsWith(task.numbering().orElseThrow().text(), start), task.title());
        }
    }

    @Test
    void textAndMapAreWrittenBeside() throws IOException {
        Path out = folder.resolve("texts");
        Run run = Run.of("text", "--out", out, file("docx"), Run.SEED);
        assertEquals(0, run.code(), run.err());
        String text = Files.readString(out.resolve("000_2cec1110e9bbf6af.docx.txt"));
        List<String> map = Files.readAllLines(out.resolve("000_2cec1110e9bbf6af.docx.origins.csv"));
        assertEquals("start,end,page,x,y,width,height,paragraph,path,sheet,cell", map.get(0));
        String[] first = map.get(1).split(",", -1);
        assertEquals("1", first[7]);
        assertTrue(Integer.parseInt(first[1]) <= text.length());
        assertEquals(Files.readString(Run.SEED), Files.readString(out.resolve("002_42eddaacd7320f5f.txt")));
        assertTrue(Files.notExists(out.resolve("002_42eddaacd7320f5f.origins.csv")));
    }

    @Test
    void aBrokenFileIsOneLineAndTheRestIsRead() throws IOException {
        byte[] whole = Files.readAllBytes(file("docx"));
        Path broken = Files.write(folder.resolve("坏.docx"), Arrays.copyOf(whole, whole.length / 2));
        Run run = Run.of("parse", broken, file("html"));
        assertEquals(1, run.code());
        assertEquals(1, run.errLines().size(), run.err());
        assertTrue(run.err().contains("坏.docx: is damaged: it cannot be read as docx ("), run.err());
        assertTrue(run.out().contains("(html): 工作要点"), run.out());
    }

    @Test
    void aMalformedGlobIsWrongUsage() {
        Run run = Run.of("parse", "--include", "*.{docx", FIXTURES);
        assertEquals(2, run.code());
        assertTrue(run.errLines().get(0).contains("--include *.{docx is no glob: "), run.err());
    }
}
