package io.github.guihua.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.parser.PlanParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A text that a word processor saved in another format has the same plan. The files come from {@code .ci/convert};
 * {@code -Dguihua.converted=DIR -Dguihua.texts=DIR,DIR} tries those of other texts.
 */
class ConvertedDocumentsTest {

    private static final PlanParser PARSER = PlanParser.create();

    private static final int MOST_SHOWN = 20;

    /** The share of facts that must be equal; lines of pages do not tell all that a paragraph tells. */
    private static final Map<String, Double> LEAST = Map.of("pdf", 0.98, "ofd", 0.97);

    @TestFactory
    Stream<DynamicTest> eachFormatHasThePlansOfTheTexts() throws IOException {
        Path converted = Path.of(System.getProperty("guihua.converted", "documents/fixtures"));
        List<Path> folders = Stream.of(
                        System.getProperty("guihua.texts", "seeds").split(","))
                .map(Path::of)
                .toList();
        Map<String, List<Path>> byFormat = new TreeMap<>();
        try (Stream<Path> files = Files.list(converted)) {
            files.filter(file -> text(file, folders) != null)
                    .sorted()
                    .forEach(file -> byFormat.computeIfAbsent(ending(file), format -> new ArrayList<>())
                            .add(file));
        }
        assertTrue(byFormat.size() >= 5, "formats in " + converted + ": " + byFormat.keySet());
        return byFormat.entrySet().stream()
                .map(format -> DynamicTest.dynamicTest(
                        format.getKey(), () -> compare(format.getKey(), format.getValue(), folders)));
    }

    private static void compare(String format, List<Path> files, List<Path> folders) throws IOException {
        int all = 0;
        int equal = 0;
        List<String> differences = new ArrayList<>();
        for (Path file : files) {
            PlanFacts said = PlanFacts.of(PARSER.parse(text(file, folders)).plan());
            PlanFacts read = PlanFacts.of(PARSER.parse(file).plan());
            for (PlanFacts.Kind kind : PlanFacts.Kind.values()) {
                List<String> lost = said.missingIn(read, kind);
                List<String> added = read.missingIn(said, kind);
                all += Math.max(said.of(kind).size(), read.of(kind).size());
                equal += said.of(kind).size() - lost.size();
                lost.forEach(fact -> differences.add(file.getFileName() + " " + kind + " lost: " + fact));
                added.forEach(fact -> differences.add(file.getFileName() + " " + kind + " added: " + fact));
            }
        }
        assertTrue(all > 0, "no facts to compare");
        Double least = LEAST.get(format);
        System.out.printf("%s: %d of %d facts of %d files equal%n", format, equal, all, files.size());
        if (least == null) {
            assertEquals(List.of(), differences.subList(0, Math.min(differences.size(), MOST_SHOWN)));
        } else {
            assertTrue(
                    equal >= least * all,
                    equal + " of " + all + " facts equal: "
                            + differences.subList(0, Math.min(differences.size(), MOST_SHOWN)));
        }
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Returns the text from which a file was made, null if there is none. */
    private static Path text(Path file, List<Path> folders) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        for (Path folder : folders) {
            Path text = folder.resolve(name.substring(0, Math.max(dot, 0)) + ".txt");
            if (dot > 0 && Files.exists(text)) {
                return text;
            }
        }
        return null;
    }
}
