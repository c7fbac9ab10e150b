package io.github.guihua.programs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each program prints what is beside this test in a file of its name, and is short enough to be read at once. */
class ProgramsTest {

    private static final Path SOURCES = Path.of("examples/programs/src/main/java/io/github/guihua/programs");
    private static final String PACKAGE = "io.github.guihua.programs.";
    private static final int LONGEST = 80;

    static List<String> programs() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> !name.equals("package-info"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereIsOneForEachThing() throws IOException {
        assertEquals(14, programs().size(), programs().toString());
    }

    @ParameterizedTest
    @MethodSource("programs")
    void printsWhatItIsFor(String program) throws Exception {
        assertEquals(expected(program).strip(), printed(program).strip());
    }

    @Test
    void aLineOfTheReadmeRunsEach() throws Exception {
        List<String[]> lines = Files.readString(Path.of("README.md"))
                .lines()
                .filter(line -> line.startsWith("java " + PACKAGE))
                .map(line -> line.substring(("java " + PACKAGE).length()).split(" "))
                .toList();
        assertEquals(programs(), lines.stream().map(line -> line[0]).sorted().toList());
        for (String[] line : lines) {
            String[] args = Arrays.copyOfRange(line, 1, line.length);
            assertEquals(expected(line[0]).strip(), printed(line[0], args).strip());
        }
    }

    @ParameterizedTest
    @MethodSource("programs")
    void isShort(String program) throws IOException {
        int lines = Files.readAllLines(SOURCES.resolve(program + ".java")).size();
        assertTrue(lines <= LONGEST, program + " has " + lines + " lines");
    }

    private static String expected(String program) throws IOException {
        try (InputStream in = ProgramsTest.class.getResourceAsStream(program + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }

    private static String printed(String program, String... args) throws ReflectiveOperationException {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            Class.forName(PACKAGE + program).getMethod("main", String[].class).invoke(null, (Object) args);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
