package io.github.guihua.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the locale cannot express is told, and not left out without a word as Hadoop's listing does. */
@EnabledOnOs(OS.LINUX)
class FileNamesOfLocalesTest {

    @TempDir
    private Path folder;

    private String said = "";

    @Test
    void namesThatCannotBeToldAreNamedAndTheRestIsDone() throws Exception {
        Path texts = Files.createDirectory(folder.resolve("texts"));
        Files.writeString(texts.resolve("plain.txt"), "某市2031年工作要点\n一、新建学校3所。\n");
        Files.writeString(texts.resolve("规划.txt"), "某市2032年工作要点\n一、新建学校3所。\n");
        Path out = folder.resolve("out");
        assertEquals(1, run("--out", out.toString(), texts.toString()), said);
        assertTrue(said.contains("1 found, 1 new or changed"), said);
        assertEquals(1, told().size(), said);
        assertTrue(told().get(0).contains(".txt: Java cannot read this file name"), said);
        assertTrue(told().get(0).contains("set LC_ALL=C.UTF-8"), said);

        assertEquals(2, run("--out", folder.resolve("表").toString(), texts.toString()), said);
        assertTrue(told().get(0).contains("set LC_ALL=C.UTF-8"), said);
    }

    private List<String> told() {
        return said.lines().filter(line -> line.startsWith("guihua-spark: ")).toList();
    }

    private int run(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx1g",
                "--add-opens",
                "java.base/sun.util.calendar=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                CorpusCommand.class.getName()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor();
    }
}
