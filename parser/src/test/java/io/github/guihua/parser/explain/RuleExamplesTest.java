package io.github.guihua.parser.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.NumericStatement;
import io.github.guihua.parser.PlanParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of docs/statements.md, which have an example of each rule. */
class RuleExamplesTest {

    private static final String HEADING = "一、主要目标\n";

    private static final PlanParser PARSER = PlanParser.create();

    /** A row of a table: the rule, what the page says of it, an example with the number in bold, and the subject. */
    private record Row(Enum<?> rule, String says, String example, String subject) {

        @Override
        public String toString() {
            return rule + " " + example;
        }
    }

    static List<Row> numbers() throws IOException {
        return rows(NumberRule.class)
                .map(cells -> new Row(NumberRule.valueOf(cells[1]), cells[2] + " " + cells[3], cells[4], ""))
                .toList();
    }

    static List<Row> subjects() throws IOException {
        return rows(SubjectRule.class)
                .map(cells -> new Row(SubjectRule.valueOf(cells[1]), cells[2], cells[3], cells[4]))
                .toList();
    }

    private static Stream<String[]> rows(Class<? extends Enum<?>> type) throws IOException {
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        String page = Files.readString(Path.of("../docs/statements.md"));
        String[] tables = page.split("\n## ");
        return tables[type == NumberRule.class ? 1 : 2]
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.replace("`", "").split(" ?\\| ?"))
                .peek(cells -> assertTrue(names.contains(cells[1]), cells[1]));
    }

    /** The readings of the numbers that an example has in bold. */
    private static List<NumberReading> marked(String example) {
        String text = HEADING + example.replace("**", "");
        Map<Integer, NumberReading> byStart = new TreeMap<>();
        PARSER.explain(text)
                .forEach(reading ->
                        byStart.put(reading.place().span().orElseThrow().start(), reading));
        String[] parts = example.split("\\*\\*", -1);
        int at = HEADING.length();
        List<NumberReading> marked = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            if (i % 2 == 1) {
                NumberReading reading = byStart.get(at);
                assertEquals(parts[i], reading == null ? "no reading in " + byStart.values() : reading.text());
                marked.add(reading);
            }
            at += parts[i].length();
        }
        assertTrue(!marked.isEmpty(), example);
        return marked;
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void numberRule(Row row) {
        NumberRule rule = (NumberRule) row.rule();
        for (NumberReading reading : marked(row.example())) {
            assertEquals(rule, reading.rule());
            assertEquals(rule.takes(), reading.statement().isPresent());
        }
        String verdict = rule.isDoubtful() ? "存疑" : rule.takes() ? "取" : "不取";
        assertEquals(
                verdict + " " + terms(rule.displayName(Locale.CHINESE), rule.displayName(Locale.ENGLISH)), row.says());
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void subjectRule(Row row) {
        SubjectRule rule = (SubjectRule) row.rule();
        for (NumberReading reading : marked(row.example())) {
            assertEquals(rule, reading.subjectRule().orElseThrow());
            assertEquals(
                    row.subject(),
                    reading.statement().map(NumericStatement::subject).orElseThrow());
        }
        assertEquals(terms(rule.displayName(Locale.CHINESE), rule.displayName(Locale.ENGLISH)), row.says());
    }

    private static String terms(String chinese, String english) {
        return chinese + " / " + english;
    }

    @Test
    void eachRuleHasAnExample() throws IOException {
        assertEquals(
                List.of(NumberRule.values()), numbers().stream().map(Row::rule).toList());
        assertEquals(
                List.of(SubjectRule.values()),
                subjects().stream().map(Row::rule).toList());
    }
}
