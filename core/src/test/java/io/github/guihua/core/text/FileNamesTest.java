package io.github.guihua.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Only Linux takes the charset of names from the locale; a JVM of its own shows each locale. */
@EnabledOnOs(OS.LINUX)
class FileNamesTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void makeFiles() throws IOException {
        Files.createFile(folder.resolve("plain.txt"));
        Files.createFile(folder.resolve("规划.txt"));
        Files.createDirectory(folder.resolve("目录"));
    }

    @Test
    void inUtf8EveryNameIsExact() throws Exception {
        assertEquals(
                List.of("true plain.txt", "true 目录", "true 规划.txt"), run("C.UTF-8", folder, "list", folder.toString()));
        assertEquals(List.of("规划.txt"), run("C.UTF-8", folder, "path", "规划.txt"));
        assertEquals(List.of("没有.txt"), run("C.UTF-8", folder.resolve("目录"), "path", "没有.txt"));
    }

    @Test
    void inTheCLocaleNoChineseNameIs() throws Exception {
        List<String> listed = run("C", folder, "list", folder.toString());
        assertEquals(
                List.of("false", "false", "true"),
                listed.stream().map(line -> line.split(" ")[0]).sorted().toList());
        assertTrue(listed.contains("true plain.txt"), listed.toString());
        assertEquals(List.of("plain.txt"), run("C", folder, "path", "plain.txt"));
        assertEquals(
                List.of(
                        "! Java cannot read this file name in the locale's charset (ANSI_X3.4-1968); set LC_ALL=C.UTF-8,"
                                + " or another UTF-8 locale that 'locale -a' lists, and start again"),
                run("C", folder, "path", "规划.txt"));
    }

    /** Java would look for such names, and make such files, in a folder of another name. */
    @Test
    void inAChineseFolderNoRelativeNameIsExactInTheCLocale() throws Exception {
        List<String> said = run("C", folder.resolve("目录"), "path", "plain.txt");
        assertTrue(
                said.get(0).startsWith("! Java cannot read the name of the folder that it is started in"),
                said::toString);
        Path absolute = folder.resolve("plain.txt");
        assertEquals(List.of(absolute.toString()), run("C", folder.resolve("目录"), "path", absolute.toString()));
    }

    /** 规划 in GBK, as archives from Windows leave it. */
    @Test
    void aNameOfAnotherCharsetIsToBeRenamed() throws Exception {
        List<String> said = run("C.UTF-8", folder, "path", "\ufffd\ufffd.txt");
        assertEquals(
                List.of(
                        "! Java cannot read this file name in the locale's charset (UTF-8); rename it, or set LC_ALL to a"
                                + " locale of its charset"),
                said);
    }

    @Test
    void whatIsNoNameOnAnyPlatformKeepsItsReason() {
        InvalidPathException e = assertThrows(InvalidPathException.class, () -> FileNames.path("a\0b"));
        assertTrue(e.getReason().contains("Nul character"), e.getReason());
    }

    private static List<String> run(String locale, Path workingFolder, String... args) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-cp",
                                absolute(System.getProperty("java.class.path")),
                                Program.class.getName()),
                        Stream.of(args))
                .toList());
        builder.directory(workingFolder.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(Map.of("LC_ALL", locale));
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor());
        return printed.lines().toList();
    }

    private static String absolute(String classPath) {
        return Stream.of(classPath.split(System.getProperty("path.separator")))
                .map(part -> Path.of(part).toAbsolutePath().toString())
                .reduce((a, b) -> a + System.getProperty("path.separator") + b)
                .orElseThrow();
    }

    /** What the JVM of another locale runs. */
    static final class Program {

        public static void main(String[] args) throws IOException {
            StringBuilder said = new StringBuilder();
            if (args[0].equals("list")) {
                try (Stream<Path> files = Files.list(Path.of(args[1]))) {
                    files.sorted()
                            .forEach(file -> said.append(FileNames.isExact(file))
                                    .append(' ')
                                    .append(file.getFileName())
                                    .append('\n'));
                }
            } else {
                try {
                    said.append(FileNames.path(args[1]));
                } catch (InvalidPathException e) {
                    said.append("! ").append(e.getReason());
                }
            }
            System.out.write(said.toString().getBytes(StandardCharsets.UTF_8));
            System.out.flush();
        }
    }
}
