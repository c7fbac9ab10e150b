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
import java.util.Optional;
import java.util.Set;
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
        assertEquals(
                plan.allMilestones().stream()
                        .map(milestone -> milestone.text() + milestone.due() + milestone.dueBy() + milestone.modality())
                        .sorted()
                        .toList(),
                rows.of(PlanTable.MILESTONES).stream()
                        .map(row -> row.text("text")
                                + Optional.ofNullable(row.text("due"))
                                + Optional.ofNullable(row.value("due_by"))
                                + row.text("modality"))
                        .sorted()
                        .toList());
        assertEquals(
                plan.allTasks().stream()
                        .flatMap(task -> task.responsiblePersons().stream())
                        .map(person -> "" + person.name() + person.post() + person.role())
                        .toList(),
                rows.of(PlanTable.PERSONS).stream()
                        .map(row -> "" + Optional.ofNullable(row.text("name")) + Optional.ofNullable(row.text("post"))
                                + row.text("role"))
                        .toList());
        assertEquals(
                plan.allTasks().stream()
                        .flatMap(task -> task.deadline().stream())
                        .map(deadline -> deadline.text() + deadline.kind() + deadline.from() + deadline.by())
                        .toList(),
                rows.of(PlanTable.TASKS).stream()
                        .filter(row -> row.text("deadline") != null)
                        .map(row -> row.text("deadline")
                                + row.text("deadline_kind")
                                + Optional.ofNullable(row.value("deadline_from"))
                                + Optional.ofNullable(row.value("deadline_by")))
                        .toList());
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
        for (PlanRow row : rows.of(PlanTable.TARGETS)) {
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
