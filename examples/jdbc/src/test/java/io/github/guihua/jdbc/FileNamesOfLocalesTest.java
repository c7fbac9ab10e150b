package io.github.guihua.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** No path goes into the tables that leads back to no file: what the locale cannot express is told. */
@EnabledOnOs(OS.LINUX)
class FileNamesOfLocalesTest {

    @TempDir
    private Path folder;

    private Path texts;
    private Path database;
    private String said = "";

    @BeforeEach
    void makeTexts() throws IOException {
        texts = Files.createDirectory(folder.resolve("texts"));
        database = folder.resolve("plans.db");
        Files.writeString(texts.resolve("plain.txt"), "某市2031年工作要点\n一、新建学校3所。\n");
        Files.writeString(texts.resolve("规划.txt"), "某市2032年工作要点\n一、新建学校3所。\n");
    }

    @Test
    void aFolderIsReadButForTheNamesThatCannotBeTold() throws Exception {
        assertEquals(1, run("C", "--out", database.toString(), texts.toString()), said);
        assertEquals(List.of(texts.resolve("plain.txt").toString()), paths());
        assertTrue(said.contains("1 found, 1 new or changed"), said);
        String line = said.lines()
                .filter(words -> words.startsWith("guihua-jdbc: "))
                .findFirst()
                .orElse(said);
        assertTrue(line.contains(".txt: Java cannot read this file name"), said);
        assertTrue(line.contains("set LC_ALL=C.UTF-8"), said);

        assertEquals(0, run("C.UTF-8", "--out", database.toString(), texts.toString()), said);
        assertEquals(
                List.of(
                        texts.resolve("plain.txt").toString(),
                        texts.resolve("规划.txt").toString()),
                paths());
    }

    @Test
    void aPathAndAnOutputSayTheSame() throws Exception {
        assertEquals(
                2,
                run("C", "--out", database.toString(), texts.resolve("规划.txt").toString()),
                said);
        assertTrue(said.contains("set LC_ALL=C.UTF-8"), said);
        assertEquals(2, run("C", "--out", folder.resolve("数据.db").toString(), texts.toString()), said);
        assertTrue(said.contains("set LC_ALL=C.UTF-8"), said);
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(texts), files.toList());
        }
    }

    private List<String> paths() throws SQLException {
        List<String> paths = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement sql = connection.createStatement();
                ResultSet result = sql.executeQuery(
                        "SELECT path FROM documents UNION ALL SELECT path FROM failures ORDER BY path")) {
            while (result.next()) {
                paths.add(result.getString(1));
            }
        }
        return paths;
    }

    private int run(String locale, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                JdbcCommand.class.getName()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", locale);
        Process process = builder.start();
        said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor();
    }
}
