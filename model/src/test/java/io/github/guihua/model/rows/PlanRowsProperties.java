package io.github.guihua.model.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.Plan;
import io.github.guihua.model.arbitraries.PlanArbitraries;
import io.github.guihua.model.json.PlanJson;
import io.github.guihua.model.source.ParseResult;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlanRowsProperties {

    private static final Map<ColumnType, Class<?>> TYPES = Map.of(
            ColumnType.TEXT, String.class,
            ColumnType.INTEGER, Integer.class,
            ColumnType.BOOLEAN, Boolean.class,
            ColumnType.DECIMAL, BigDecimal.class,
            ColumnType.DATE, LocalDate.class);

    @Provide
    Arbitrary<ParseResult> results() {
        return PlanArbitraries.valid().results();
    }

    @Property(tries = 100)
    void everyValueIsOfTheTypeOfItsColumn(@ForAll("results") ParseResult result) {
        for (PlanRow row : all(PlanRows.of("a/b.txt", result))) {
            List<Column> columns = row.table().columns();
            Object[] values = row.values();
            assertEquals(columns.size(), values.length, row.table().tableName());
            for (int i = 0; i < values.length; i++) {
                Column column = columns.get(i);
                if (values[i] == null) {
                    assertTrue(column.nullable(), () -> row.table() + " " + column);
                } else {
                    assertEquals(TYPES.get(column.type()), values[i].getClass(), () -> row.table() + " " + column);
                }
                if (values[i] instanceof BigDecimal number) {
                    assertTrue(number.scale() <= 12 && number.precision() - number.scale() <= 26, number::toString);
                }
            }
        }
    }

    @Property(tries = 50)
    void anIdIsThePlaceInTheJson(@ForAll("results") ParseResult result) {
        JsonNode json = JsonMapper.shared().readTree(PlanJson.toJson(result));
        PlanRows rows = PlanRows.of("a/b.txt", result);
        String document = rows.document().text("document_id");
        Set<String> seen = new HashSet<>();
        for (PlanRow row : all(rows)) {
            for (int i = 0; i < row.values().length; i++) {
                String name = row.table().columns().get(i).name();
                Object value = row.values()[i];
                if (name.equals("document_id")) {
                    assertEquals(document, value);
                } else if ((name.equals("id") || name.endsWith("_id")) && value != null) {
                    String id = (String) value;
                    assertTrue(id.startsWith(document + "#"), id);
                    assertFalse(json.at(id.substring(id.indexOf('#') + 1)).isMissingNode(), id);
                }
                if (name.equals("id")) {
                    assertTrue(seen.add((String) value), () -> "twice: " + value);
                }
            }
        }
    }

    @Property(tries = 100)
    void noElementIsLost(@ForAll("results") ParseResult result) {
        Plan plan = result.plan();
        PlanRows rows = PlanRows.of("a/b.txt", result);
        assertEquals(plan.allTasks().size(), rows.of(PlanTable.TASKS).size());
        assertEquals(plan.allUnits().size(), rows.of(PlanTable.UNITS).size());
        assertEquals(plan.allTargets().size(), rows.of(PlanTable.TARGETS).size());
        assertEquals(
                plan.allAchievements().size(), rows.of(PlanTable.ACHIEVEMENTS).size());
        assertEquals(plan.allMilestones().size(), rows.of(PlanTable.MILESTONES).size());
        assertEquals(plan.allPersons().size(), rows.of(PlanTable.PERSONS).size());
        assertEquals(plan.citations().size(), rows.of(PlanTable.CITATIONS).size());
        assertEquals(result.diagnostics().size(), rows.of(PlanTable.DIAGNOSTICS).size());
        assertEquals(plan.indicators().size(), rows.document().number("indicators"));
        assertEquals(
                plan.indicators().size(),
                rows.of(PlanTable.INDICATORS).stream()
                        .map(row -> row.text("indicator_id"))
                        .distinct()
                        .count());
    }

    @Property(tries = 100)
    void deadlinesPersonsAndMilestonesSayTheSameInJsonAndInRows(@ForAll("results") ParseResult result) {
        JsonNode json = JsonMapper.shared().readTree(PlanJson.toJson(result));
        PlanRows rows = PlanRows.of("a/b.txt", result);
        for (PlanRow row : rows.of(PlanTable.TASKS)) {
            JsonNode deadline = at(json, row, "id").path("deadline");
            assertEquals(
                    words(deadline, "text", "kind", "from", "by", "per"),
                    List.of(
                            cell(row, "deadline"),
                            cell(row, "deadline_kind"),
                            cell(row, "deadline_from"),
                            cell(row, "deadline_by"),
                            cell(row, "deadline_per")));
            assertEquals(
                    words(deadline.path("span"), "start", "end"),
                    List.of(cell(row, "deadline_span_start"), cell(row, "deadline_span_end")));
        }
        for (PlanRow row : rows.of(PlanTable.PERSONS)) {
            JsonNode person = at(json, row, "id");
            assertEquals(
                    words(person, "name", "post", "role"),
                    List.of(cell(row, "name"), cell(row, "post"), cell(row, "role")));
            assertSamePlace(person, row);
            assertHeldBy("responsiblePersons", row, "task_id");
        }
        for (PlanRow row : rows.of(PlanTable.MILESTONES)) {
            JsonNode milestone = at(json, row, "id");
            assertEquals(
                    words(milestone, "text", "due", "dueFrom", "dueBy", "modality", "confidence"),
                    List.of(
                            cell(row, "text"),
                            cell(row, "due"),
                            cell(row, "due_from"),
                            cell(row, "due_by"),
                            cell(row, "modality"),
                            cell(row, "confidence")));
            assertSamePlace(milestone, row);
            assertHeldBy("milestones", row, "element_id");
        }
    }

    private static JsonNode at(JsonNode json, PlanRow row, String column) {
        String id = row.text(column);
        return json.at(id.substring(id.indexOf('#') + 1));
    }

    private static List<String> words(JsonNode node, String... properties) {
        return Stream.of(properties)
                .map(property -> node.path(property).asString(""))
                .toList();
    }

    private static String cell(PlanRow row, String column) {
        Object value = row.value(column);
        return value == null ? "" : value.toString();
    }

    private static void assertSamePlace(JsonNode element, PlanRow row) {
        assertEquals(
                words(element.path("span"), "start", "end"), List.of(cell(row, "span_start"), cell(row, "span_end")));
        assertEquals(element.path("span").has("origin"), !cell(row, "origin").isEmpty());
    }

    private static void assertHeldBy(String property, PlanRow row, String holder) {
        String id = row.text("id");
        assertEquals(id.substring(0, id.lastIndexOf("/" + property + "/")), row.text(holder));
    }

    @Property(tries = 100)
    void whatARowPointsToIsARow(@ForAll("results") ParseResult result) {
        PlanRows rows = PlanRows.of("a/b.txt", result);
        Set<String> chapters = new HashSet<>();
        rows.of(PlanTable.CHAPTERS).forEach(chapter -> chapters.add(chapter.text("id")));
        Set<String> tasks = new HashSet<>();
        rows.of(PlanTable.TASKS).forEach(task -> tasks.add(task.text("id")));
        rows.of(PlanTable.CHAPTERS)
                .forEach(row -> assertTrue(row.text("parent_id") == null || chapters.contains(row.text("parent_id"))));
        rows.of(PlanTable.TASKS)
                .forEach(
                        row -> assertTrue(row.text("chapter_id") == null || chapters.contains(row.text("chapter_id"))));
        rows.of(PlanTable.TASKS)
                .forEach(row -> assertTrue(row.text("parent_id") == null || tasks.contains(row.text("parent_id"))));
        rows.of(PlanTable.UNITS).forEach(row -> assertTrue(tasks.contains(row.text("task_id"))));
        rows.of(PlanTable.PERSONS).forEach(row -> assertTrue(tasks.contains(row.text("task_id"))));
        List<PlanRow> statements = Stream.of(PlanTable.TARGETS, PlanTable.ACHIEVEMENTS, PlanTable.MILESTONES)
                .flatMap(table -> rows.of(table).stream())
                .toList();
        for (PlanRow row : statements) {
            switch (row.text("element")) {
                case "CHAPTER" -> assertTrue(chapters.contains(row.text("element_id")));
                case "TASK" -> assertTrue(tasks.contains(row.text("element_id")));
                default ->
                    assertTrue(row.text("element_id").matches(".*#/plan/(preamble|closing)"), row.text("element_id"));
            }
        }
    }

    private static List<PlanRow> all(PlanRows rows) {
        List<PlanRow> all = new ArrayList<>();
        for (PlanTable table : PlanTable.values()) {
            for (PlanRow row : rows.of(table)) {
                assertEquals(table, row.table());
                all.add(row);
            }
        }
        return all;
    }
}
