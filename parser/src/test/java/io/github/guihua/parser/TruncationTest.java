package io.github.guihua.parser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts cut off anywhere keep all invariants: short ones cut after every character, seeds at places a step apart that
 * shares no factor with the length of a line, so that they are of all kinds. {@code -Dguihua.truncation=1} cuts the
 * seeds too after every character, which takes hours; 7 some twenty minutes.
 */
class TruncationTest {

    private static final int STEP = Integer.getInteger("guihua.truncation", 997);
    private static final int SHORT = 600;
    private static final PlanParser PARSER = PlanParser.create();

    static Stream<Path> seeds() throws IOException {
        return files(Path.of("../seeds"), ".txt");
    }

    /** The files of phrases and tables that the tests of the readers use. */
    static Stream<Path> phrases() throws IOException {
        return Stream.concat(
                files(Path.of("src/test/resources"), ".txt"), files(Path.of("src/test/resources"), ".csv"));
    }

    private static Stream<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> texts = files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
            assertTrue(!texts.isEmpty(), "no " + ending + " in " + folder);
            return texts.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aSeedCutOffAnywhereKeepsTheInvariants(Path seed) throws IOException {
        String text = Files.readString(seed);
        for (int end = 0; end < text.length(); end += STEP) {
            Invariants.checkAll(PARSER, text.substring(0, end));
        }
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void aPhraseCutOffAnywhereKeepsTheInvariants(Path file) throws IOException {
        for (String part : Files.readString(file).split("(?m)^###.*\\R|\\R(?=\\R)")) {
            String text = part.substring(0, Math.min(part.length(), SHORT));
            for (int end = 1; end <= text.length(); end++) {
                Invariants.check(PARSER, text.substring(0, end));
            }
        }
    }
}
