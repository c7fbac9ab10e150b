package io.github.guihua.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.rows.PlanTable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What users see who give it something wrong: one line that names it and says what to do. */
class CommandTest {

    @TempDir
    private Path folder;

    private String said = "";

    @Test
    void nothingToRead() {
        assertEquals(2, run("--out", folder.resolve("out").toString()));
        assertOneLine("name either files and folders to read, or a --table");
    }

    @Test
    void wrongUsage() {
        assertEquals(2, run("seeds"));
        assertEquals(
                List.of("guihua-spark: Missing required option: '--out=DIR'", "Try 'guihua-spark --help'."),
                said.lines().toList());
    }

    @Test
    void aSummaryThatCannotBeWritten() throws IOException {
        Path text = Files.writeString(folder.resolve("a.txt"), "某市2031年工作要点\n一、新建学校3所。\n");
        PrintStream before = System.out;
        System.setOut(new PrintStream(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        }));
        try {
            assertEquals(1, run("--out", folder.resolve("out").toString(), text.toString()));
        } finally {
            System.setOut(before);
        }
        assertOneLine("standard output cannot be written; check where it goes");
    }

    @Test
    void noSuchInput() throws IOException {
        Path missing = folder.resolve("missing");
        assertEquals(2, run("--out", folder.resolve("out").toString(), missing.toString()));
        assertOneLine(missing + ": there is no such file or folder");
        Path none = Files.createDirectory(folder.resolve("none"));
        assertEquals(2, run("--out", folder.resolve("out").toString(), none.toString()));
        assertOneLine(none + ": no .txt file is in this folder");
        assertEquals(List.of(), new Folder(folder.resolve("out").toString(), new Configuration()).children(""));
    }

    @Test
    void noSuchTable() throws IOException {
        Path table = Files.writeString(folder.resolve("table.json"), "{\"body\":\"一\"}\n");
        assertEquals(
                2, run("--out", folder.resolve("out").toString(), "--format", "json", "--table", table.toString()));
        assertOneLine(table + ": it has no column text, but [body]");
        assertEquals(2, run("--out", folder.resolve("out").toString(), "--table", folder + "/missing"));
        assertOneLine(folder + "/missing: it cannot be read as parquet");
    }

    @Test
    void anOutputFolderOfAnotherSchemaVersionOrKind() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.writeString(out.resolve("letters.txt"), "private");
        assertEquals(2, run("--out", out.toString(), "seeds"));
        assertOneLine(out + ": it holds files but no manifest");
        Files.writeString(out.resolve(Manifest.FILE), "{\"schemaVersion\":\"9.0\",\"library\":\"guihua 9\"}");
        assertEquals(2, run("--out", out.toString(), "seeds"));
        assertOneLine(out + ": it holds tables of schema version 9.0, this program writes " + PlanTable.SCHEMA_VERSION
                + "; use another --out");
        Files.writeString(out.resolve(Manifest.FILE), "nothing");
        assertEquals(2, run("--out", out.toString(), "seeds"));
        assertOneLine("it is not a manifest of this program");
    }

    @Test
    void aTableWhoseFormatHasOptions() throws IOException {
        Path table =
                Files.writeString(folder.resolve("table.csv"), "text;url\n\"某市2031年工作要点\n一、新建学校3所。\";https://a/1\n");
        Path out = folder.resolve("out");
        List<String> args = List.of("--out", out.toString(), "--table", table.toString(), "--format", "csv");
        List<String> options = List.of(
                "--option", "header=true", "--option", "sep=;", "--option", "multiLine=true", "--path-column", "url");
        assertEquals(0, run(Stream.concat(args.stream(), options.stream()).toArray(String[]::new)), said);
        assertTrue(Files.isDirectory(out.resolve("documents/year=2031")), said);
    }

    @Test
    void anOutputFolderThatAKilledRunHadJustBegun() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.writeString(out.resolve(Manifest.FILE + ".draft"), "{\"schemaVersion\":");
        Path text = Files.writeString(folder.resolve("a.txt"), "某市2031年工作要点\n一、新建学校3所。\n");
        assertEquals(0, run("--out", out.toString(), text.toString()), said);
        assertTrue(Files.isDirectory(out.resolve("documents/year=2031")), said);
    }

    @Test
    void aFileWhoseNameHoldsTheSignsOfAGlob() throws IOException {
        Path file = Files.writeString(folder.resolve("{a}[1]* 2.txt"), "某市2031年工作要点\n一、新建学校3所。\n");
        Files.writeString(folder.resolve("b.text"), "某市2032年工作要点\n一、新建学校3所。\n");
        Path out = folder.resolve("out");
        assertEquals(0, run("--out", out.toString(), file.toString(), folder + "/*.text"), said);
        assertTrue(Files.isDirectory(out.resolve("documents/year=2031")), said);
        assertTrue(Files.isDirectory(out.resolve("documents/year=2032")), said);
    }

    private int run(String... args) {
        StringWriter err = new StringWriter();
        int code = CorpusCommand.run(new PrintWriter(err, true), args);
        said = err.toString();
        return code;
    }

    private void assertOneLine(String expected) {
        assertTrue(said.contains(expected), said);
        assertEquals(1, said.lines().count(), said);
    }
}
