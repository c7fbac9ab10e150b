package io.github.guihua.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name that the locale cannot express is told with what to do, wherever it comes from; the rest is read. */
@EnabledOnOs(OS.LINUX)
class FileNamesOfLocalesTest {

    private static final String SET_LOCALE = "Java cannot read this file name in the locale's charset "
            + "(ANSI_X3.4-1968); set LC_ALL=C.UTF-8, or another UTF-8 locale that 'locale -a' lists, and start again";

    @TempDir
    private Path folder;

    private Path texts;
    private Path out;

    @BeforeEach
    void copySeed() throws IOException {
        texts = Files.createDirectories(folder.resolve("texts"));
        out = folder.resolve("out");
        Files.createDirectories(texts.resolve("目录"));
        Files.copy(Run.SEED, texts.resolve("plain.txt"));
        Files.copy(Run.SEED, texts.resolve("规划.txt"));
        Files.copy(Run.SEED, texts.resolve("目录/a.txt"));
        Files.copy(Run.SEED, texts.resolve("目录/b.txt"));
    }

    @Test
    void aFolderIsReadButForTheNamesThatCannotBeTold() throws Exception {
        Run run = new Jvm().locale("C").run("parse", "--out", out, texts);
        assertEquals(1, run.code(), run.err());
        assertEquals(2, run.errLines().size(), run.err());
        assertTrue(run.errLines().stream().allMatch(line -> line.endsWith(": " + SET_LOCALE)), run.err());
        assertEquals(List.of("plain.json"), names(out));

        assertEquals(0, new Jvm().run("parse", "--out", out, texts).code());
        assertEquals(4, names(out).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"规划.txt", "目录", "目录/a.txt"})
    void aPathSaysTheSame(String name) throws Exception {
        Run run = new Jvm().locale("C").run("check", texts.resolve(name));
        assertEquals(1, run.code(), run.err());
        assertEquals(1, run.errLines().size(), run.err());
        assertTrue(run.err().stripTrailing().endsWith(": " + SET_LOCALE), run.err());
    }

    @Test
    void anOutputSaysTheSameAndIsNotMade() throws Exception {
        for (String[] command : new String[][] {{"parse", "计划"}, {"ledger", "台账.csv"}}) {
            Run run = new Jvm().locale("C").run(command[0], "--out", folder.resolve(command[1]), texts);
            assertEquals(2, run.code(), run.err());
            assertTrue(run.errLines().get(0).contains("'--out'"), run.err());
            assertTrue(run.errLines().get(0).endsWith(": " + SET_LOCALE), run.err());
        }
        assertEquals(List.of("texts"), names(folder));
    }

    /** Java would write to a folder of question marks beside it. */
    @Test
    void aRelativePathInAFolderOfSuchANameIsNotLookedForElsewhere() throws Exception {
        Path inside = texts.resolve("目录");
        Run run = new Jvm().locale("C").in(inside).run("parse", "a.txt", ".", texts.resolve("plain.txt"));
        assertEquals(1, run.code(), run.err());
        assertEquals(2, run.errLines().size(), run.err());
        assertTrue(
                run.err().contains("a.txt: Java cannot read the name of the folder that it is started in"), run.err());
        assertTrue(run.out().contains("plain.txt: 工作要点"), run.out());
        assertEquals(
                2,
                new Jvm()
                        .locale("C")
                        .in(inside)
                        .run("parse", "--out", "out", texts)
                        .code());
        assertEquals(List.of("plain.txt", "目录", "规划.txt"), names(texts));
    }

    /** 规划 in GBK, as archives from Windows leave it. */
    @Test
    void aNameOfAnotherCharsetIsToBeRenamed() throws Exception {
        String gbk = "cp " + texts.resolve("plain.txt").toAbsolutePath() + " $'\\xb9\\xe6\\xbb\\xae.txt'; ";
        Run run = new Jvm()
                .in(Files.createDirectory(folder.resolve("gbk")))
                .shell(gbk + "\"$@\" . *")
                .run("outline");
        assertEquals(1, run.code(), run.err());
        assertEquals(2, run.errLines().size(), run.err());
        assertTrue(run.errLines().stream().allMatch(line -> line.contains("rename it")), run.err());
        assertFalse(run.err().contains("C.UTF-8"), run.err());
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
