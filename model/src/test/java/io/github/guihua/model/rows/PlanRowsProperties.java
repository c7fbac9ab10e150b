package io.github.guihua.model.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.ParseResult;
import io.github.guihua.model.Plan;
import io.github.guihua.model.arbitraries.PlanArbitraries;
import io.github.guihua.model.json.PlanJson;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
        String document = rows.document().documentId();
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
        assertEquals(plan.allTasks().size(), rows.tasks().size());
        assertEquals(plan.allUnits().size(), rows.units().size());
        assertEquals(plan.allTargets().size(), rows.targets().size());
        assertEquals(plan.allAchievements().size(), rows.achievements().size());
        assertEquals(plan.citations().size(), rows.citations().size());
        assertEquals(result.diagnostics().size(), rows.diagnostics().size());
        assertEquals(plan.indicators().size(), rows.document().indicators());
        assertEquals(
                plan.indicators().size(),
                rows.indicators().stream()
                        .map(IndicatorRow::indicatorId)
                        .distinct()
                        .count());
    }

    @Property(tries = 100)
    void whatARowPointsToIsARow(@ForAll("results") ParseResult result) {
        PlanRows rows = PlanRows.of("a/b.txt", result);
        Set<String> chapters = new HashSet<>();
        rows.chapters().forEach(chapter -> chapters.add(chapter.id()));
        Set<String> tasks = new HashSet<>();
        rows.tasks().forEach(task -> tasks.add(task.id()));
        rows.chapters().forEach(row -> assertTrue(row.parentId() == null || chapters.contains(row.parentId())));
        rows.tasks().forEach(row -> assertTrue(row.chapterId() == null || chapters.contains(row.chapterId())));
        rows.tasks().forEach(row -> assertTrue(row.parentId() == null || tasks.contains(row.parentId())));
        rows.units().forEach(row -> assertTrue(tasks.contains(row.taskId())));
        for (StatementRow row : rows.targets()) {
            switch (row.element()) {
                case "CHAPTER" -> assertTrue(chapters.contains(row.elementId()));
                case "TASK" -> assertTrue(tasks.contains(row.elementId()));
                default -> assertTrue(row.elementId().matches(".*#/plan/(preamble|closing)"), row.elementId());
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
