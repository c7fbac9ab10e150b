package io.github.guihua.programs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.parser.WordClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines of Java on a page are lines of the programs that it names, and its outputs are parts of what they print. */
class PagesTest {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(java|text)\n(.*?)\n```$");
    private static final Pattern PROGRAM =
            Pattern.compile("\\]\\(\\.\\./(examples/programs/src/main/[^)]*/(\\w+)\\.java)\\)");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");
    private static final Path OUTPUTS = Path.of("examples/programs/src/test/resources/io/github/guihua/programs");

    private static String page(String name) throws IOException {
        return Files.readString(Path.of("docs", name)).replace("\r\n", "\n");
    }

    /** The lines of a text without the blanks around them. */
    private static List<String> lines(String text) {
        return text.lines().map(String::strip).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"getting-started.md", "extending.md"})
    void everyBlockIsOfAProgram(String name) throws IOException {
        List<List<String>> sources = new ArrayList<>();
        List<List<String>> outputs = new ArrayList<>();
        Matcher programs = PROGRAM.matcher(page(name));
        while (programs.find()) {
            sources.add(lines(Files.readString(Path.of(programs.group(1)))));
            outputs.add(lines(Files.readString(OUTPUTS.resolve(programs.group(2) + ".txt"))));
        }
        Matcher blocks = BLOCK.matcher(page(name));
        int found = 0;
        for (; blocks.find(); found++) {
            List<String> block = lines(blocks.group(2));
            Stream<List<String>> texts = (blocks.group(1).equals("java") ? sources : outputs).stream();
            assertTrue(texts.anyMatch(text -> Collections.indexOfSubList(text, block) >= 0), blocks.group(2));
        }
        assertTrue(found > 5, "the page has lost its examples");
        assertEquals(found, page(name).split("(?m)^```\\w", -1).length - 1, "a block in another language");
    }

    @ParameterizedTest
    @ValueSource(strings = {"getting-started.md", "extending.md"})
    void theFilesItPointsToExist(String name) throws IOException {
        List<String> missing = LINK.matcher(page(name))
                .results()
                .map(link -> link.group(1))
                .filter(file -> !Files.exists(Path.of("docs").resolve(file)))
                .toList();
        assertEquals(List.of(), missing);
    }

    /** Every class of words is in the table of the page, with its Chinese term. */
    @ParameterizedTest
    @ValueSource(strings = "extending.md")
    void theClassesOfWordsAreListed(String name) throws IOException {
        String page = page(name);
        for (WordClass wordClass : WordClass.values()) {
            String row = "| `" + wordClass + "` | " + wordClass.displayName(Locale.CHINESE) + " | ";
            assertTrue(page.contains(row), row);
        }
    }
}
