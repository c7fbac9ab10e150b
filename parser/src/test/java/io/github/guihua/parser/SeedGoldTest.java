package io.github.guihua.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.Chapter;
import io.github.guihua.model.Citation;
import io.github.guihua.model.Indicator;
import io.github.guihua.model.Plan;
import io.github.guihua.model.Task;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The five seed texts against their hand-made annotation in seeds/gold. */
class SeedGoldTest {

    private static final Path SEEDS = Path.of("..", "seeds");
    private static final PlanParser PARSER = PlanParser.create();

    static Stream<Path> gold() throws Exception {
        try (Stream<Path> files = Files.list(SEEDS.resolve("gold"))) {
            return files.filter(f -> f.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    private static JsonNode read(Path gold) throws Exception {
        return new ObjectMapper().readTree(Files.readString(gold));
    }

    private static Plan parse(JsonNode gold) throws Exception {
        return PARSER.parse(SEEDS.resolve(gold.get("doc").stringValue())).plan();
    }

    @ParameterizedTest
    @MethodSource("gold")
    void outlineIsAsAnnotated(Path file) throws Exception {
        JsonNode gold = read(file);
        Set<String> wanted = new TreeSet<>();
        Set<String> free = new TreeSet<>();
        for (JsonNode node : gold.get("nodes")) {
            String line = "%05d %s %s"
                    .formatted(
                            node.get("start").intValue(),
                            node.get("kind").stringValue(),
                            node.get("role").stringValue());
            (node.get("optional").booleanValue() ? free : wanted).add(line);
        }
        Set<String> found = new TreeSet<>();
        Plan plan = parse(gold);
        plan.chapters().forEach(c -> collect(c, found));
        plan.tasks().forEach(t -> collect(t, "TASK", found));
        found.removeAll(free);
        assertEquals(String.join("\n", wanted), String.join("\n", found));
    }

    private static void collect(Chapter c, Set<String> lines) {
        lines.add("%05d CHAPTER %s".formatted(c.place().span().orElseThrow().start(), c.role()));
        c.chapters().forEach(sub -> collect(sub, lines));
        c.tasks().forEach(t -> collect(t, "TASK", lines));
    }

    private static void collect(Task t, String kind, Set<String> lines) {
        lines.add("%05d %s %s"
                .formatted(
                        t.place().span().orElseThrow().start(), kind, t.role().orElseThrow()));
        t.subtasks().forEach(sub -> collect(sub, "SUBTASK", lines));
    }

    @ParameterizedTest
    @MethodSource("gold")
    void titlesAreAsAnnotated(Path file) throws Exception {
        JsonNode gold = read(file);
        List<String> wanted = new ArrayList<>();
        for (JsonNode node : gold.get("nodes")) {
            if (!node.get("optional").booleanValue()
                    && !node.get("title").stringValue().isEmpty()) {
                wanted.add(squeeze(node.get("title").stringValue()));
            }
        }
        List<String> found = new ArrayList<>();
        Plan plan = parse(gold);
        plan.chapters().forEach(c -> titles(c, found));
        plan.allTasks().forEach(t -> found.add(squeeze(t.title())));
        wanted.removeAll(found);
        assertEquals(List.of(), wanted);
    }

    private static void titles(Chapter c, List<String> titles) {
        titles.add(squeeze(c.title()));
        c.chapters().forEach(sub -> titles(sub, titles));
    }

    @ParameterizedTest
    @MethodSource("gold")
    void unitsAreAsAnnotated(Path file) throws Exception {
        JsonNode gold = read(file);
        List<String> wanted = new ArrayList<>();
        for (JsonNode unit : gold.get("units")) {
            wanted.add(unit.get("role").stringValue() + " " + unit.get("name").stringValue() + " = "
                    + unit.get("fullName").stringValue());
        }
        List<String> found = parse(gold).allTasks().stream()
                .flatMap(t -> t.responsibleUnits().stream())
                .map(u -> u.role() + " " + u.name() + " = " + u.fullName())
                .toList();
        assertEquals(wanted, found);
    }

    @ParameterizedTest
    @MethodSource("gold")
    void indicatorsAndCitationsAreAsAnnotated(Path file) throws Exception {
        JsonNode gold = read(file);
        Plan plan = parse(gold);
        List<String> wanted = new ArrayList<>();
        gold.get("indicators")
                .forEach(row -> row.get("values")
                        .forEach(v -> wanted.add(row.get("name").stringValue() + " "
                                + row.get("unit").stringValue() + " "
                                + v.get("column").stringValue() + " "
                                + v.get("text").stringValue())));
        List<String> found = new ArrayList<>();
        for (Indicator row : plan.indicators()) {
            row.values()
                    .forEach(v ->
                            found.add(row.name() + " " + row.unit().orElse("") + " " + v.column() + " " + v.text()));
        }
        assertEquals(wanted, found);
        List<String> cited = new ArrayList<>();
        gold.get("citations").forEach(c -> cited.add(squeeze(c.get("title").stringValue())));
        assertEquals(
                cited,
                plan.citations().stream()
                        .map(Citation::title)
                        .map(SeedGoldTest::squeeze)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("gold")
    void mostTargetsAreExact(Path file) throws Exception {
        JsonNode gold = read(file);
        Plan plan = parse(gold);
        int wanted = 0;
        int exact = 0;
        for (JsonNode target : gold.get("targets")) {
            if (target.get("optional").booleanValue()) {
                continue;
            }
            wanted++;
            int start = target.get("start").intValue();
            int end = target.get("end").intValue();
            BigDecimal amount = target.get("amount").decimalValue();
            exact += plan.allTargets().stream()
                            .anyMatch(t -> t.place().span().orElseThrow().start() < end
                                    && t.place().span().orElseThrow().end() > start
                                    && t.amount().compareTo(amount) == 0
                                    && t.comparison()
                                            .name()
                                            .equals(target.get("comparison").stringValue()))
                    ? 1
                    : 0;
        }
        int found = exact;
        int all = wanted;
        assertTrue(exact * 100 >= wanted * 85, () -> found + " of " + all + " targets are exact");
    }

    private static String squeeze(String text) {
        return text.replaceAll("\\s", "")
                .replace('（', '(')
                .replace('）', ')')
                .replace('，', ',')
                .replace('：', ':');
    }
}
