package io.github.guihua.parser.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.core.internal.lexicon.Lexicon;
import io.github.guihua.model.Change;
import io.github.guihua.model.Comparison;
import io.github.guihua.model.IndicatorNature;
import io.github.guihua.model.NodeRole;
import io.github.guihua.model.PersonRole;
import io.github.guihua.model.PlanKind;
import io.github.guihua.model.UnitRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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

    /**
     * What a file says of its words is explained at its head: each value by itself, or all by their type after 「Values:」.
     */
    @ParameterizedTest
    @EnumSource
    void aFileBeginsWithWhatItsValuesMean(Words words) throws Exception {
        List<String> lines = Files.readAllLines(FILES.resolve(words.file()), StandardCharsets.UTF_8);
        String head = lines.stream().filter(line -> line.startsWith("#")).collect(Collectors.joining(" "));
        List<String> unexplained = lines.stream()
                .filter(line -> !line.startsWith("#") && line.indexOf('\t') > 0)
                .flatMap(line ->
                        Arrays.stream(line.substring(line.indexOf('\t') + 1).split("[ \t]")))
                .distinct()
                .filter(value -> !Pattern.compile(
                                        "\\b" + Pattern.quote(value) + "\\b|\"" + Pattern.quote(value) + "\"",
                                        // from JDK 19 on, a word is one of ASCII letters without it
                                        Pattern.UNICODE_CHARACTER_CLASS)
                                .matcher(head)
                                .find()
                        && TYPES.entrySet().stream()
                                .noneMatch(type -> saysType(head, type.getKey())
                                        && type.getValue().test(value)))
                .toList();
        assertEquals(List.of(), unexplained, head);
    }

    private static boolean saysType(String head, String type) {
        return head.matches(".*Values: [^.]*\\b" + type + "\\b.*");
    }

    private static final Map<String, Predicate<String>> TYPES = Map.ofEntries(
            Map.entry("number", value -> value.matches("\\d+")),
            Map.entry("period", value -> value.matches("P\\d+[YMWD]")),
            Map.entry("unit", value -> value.length() <= 3 && !value.equals("-")),
            Map.entry("level", value -> value.matches("\\p{IsHan}{1,5}")),
            Map.entry("Change", isOf(Change.class)),
            Map.entry("Comparison", isOf(Comparison.class)),
            Map.entry("NodeRole", isOf(NodeRole.class)),
            Map.entry("UnitRole", isOf(UnitRole.class)),
            Map.entry("PersonRole", isOf(PersonRole.class)),
            Map.entry("PlanKind", isOf(PlanKind.class)),
            Map.entry("IndicatorNature", isOf(IndicatorNature.class)),
            Map.entry("ColumnKind", isOf("reading.table.ColumnKind")),
            Map.entry("UnitClass", isOf("reading.statement.UnitClass")));

    private static Predicate<String> isOf(Class<?> type) {
        Set<String> names = Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.toSet());
        return names::contains;
    }

    private static Predicate<String> isOf(String type) {
        try {
            return isOf(Class.forName("io.github.guihua.parser.internal." + type));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
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
