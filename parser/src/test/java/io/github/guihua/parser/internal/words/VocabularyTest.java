package io.github.guihua.parser.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.core.internal.lexicon.Lexicon;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VocabularyTest {

    private static final Path FILES =
            Path.of("src", "main", "resources", "io", "github", "guihua", "parser", "internal", "words");

    @Test
    void eachFileIsAClassOfWords() throws Exception {
        try (Stream<Path> files = Files.list(FILES)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            assertEquals(
                    Arrays.stream(Words.values())
                            .map(Words::file)
                            .distinct()
                            .sorted()
                            .toList(),
                    names);
        }
    }

    @Test
    void thereAreNoOtherFilesOfWords() throws Exception {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "resources"))) {
            List<Path> others = files.filter(file -> file.toString().endsWith(".txt"))
                    .filter(file -> !file.startsWith(FILES))
                    .toList();
            assertEquals(List.of(), others);
        }
    }

    /** A file of several classes says of each of its words to which it belongs, and of each class there is a word. */
    @ParameterizedTest
    @EnumSource
    void sharedFilesSayToWhichClassesAWordBelongs(Words words) {
        Set<String> tags = Arrays.stream(Words.values())
                .filter(other ->
                        other.file().equals(words.file()) && !other.tag().isEmpty())
                .map(Words::tag)
                .collect(Collectors.toSet());
        Lexicon all = Lexicon.load(Words.class, words.file());
        Set<String> said = all.terms().stream()
                .flatMap(word -> Arrays.stream(all.value(word).split(" ")))
                .collect(Collectors.toSet());
        assertTrue(tags.isEmpty() || tags.equals(said), () -> words.file() + " " + said);
    }

    @ParameterizedTest
    @EnumSource
    void aFileBeginsWithWhatItsWordsAre(Words words) throws Exception {
        List<String> lines = Files.readAllLines(FILES.resolve(words.file()), StandardCharsets.UTF_8);
        assertTrue(lines.get(0).matches("# .{8,}"), () -> words.file() + " does not say what its words are");
    }

    @Test
    void aWordThatIsAddedIsInItsClassAlone() {
        String word = "攻坚指挥组";
        Vocabulary more = Vocabulary.library().with(Map.of(Words.BODY_ENDS, Map.of(word, "")));
        for (Words words : Words.values()) {
            assertEquals(words == Words.BODY_ENDS, more.words(words).contains(word), words.name());
            assertFalse(Vocabulary.library().words(words).contains(word), words.name());
        }
    }
}
