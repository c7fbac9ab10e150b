package io.github.guihua.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.Modality;
import io.github.guihua.model.rows.PlanRow;
import io.github.guihua.model.rows.PlanRows;
import io.github.guihua.model.rows.PlanTable;
import io.github.guihua.parser.PlanParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The queries to start from give what counting by hand over the plans of the seeds gives. */
class QueriesTest {

    private static final List<PlanRows> PLANS = new ArrayList<>();

    private static SparkSession spark;

    @BeforeAll
    static void fillTables(@TempDir Path out) throws IOException {
        spark = Sessions.local();
        Store store = Store.open(spark, out.toString());
        new CorpusRun(spark, store, DocumentParser.shared(), 100, 2)
                .run(new Inputs(spark, 1 << 20).files(List.of("seeds")));
        for (PlanTable table : PlanTable.values()) {
            store.table(table).persist().createOrReplaceTempView(table.tableName());
            spark.table(table.tableName()).count();
        }
        for (Path seed : RowSet.texts(Path.of("seeds"))) {
            PLANS.add(PlanRows.of(seed.toString(), PlanParser.create().parse(seed)));
        }
    }

    @AfterAll
    static void stop() throws IOException {
        PLANS.clear();
        spark.close();
    }

    @Test
    void targetsOfAnIndicator() throws IOException {
        List<String> expected = targets().stream()
                .filter(target -> target.text("subject").contains("就业"))
                .map(target -> target.number("year") + " " + target.text("subject"))
                .sorted()
                .toList();
        assertTrue(expected.size() > 1, "the seeds speak of jobs");
        List<String> found = query("targets-of-an-indicator").stream()
                .map(row -> row.getInt(0) + " " + row.getString(2))
                .sorted()
                .toList();
        assertEquals(expected, found);
    }

    @Test
    void unitsByTasks() throws IOException {
        Map<String, Long> expected = units().stream()
                .collect(Collectors.groupingBy(
                        unit -> unit.text("full_name"),
                        Collectors.mapping(
                                unit -> unit.text("task_id"),
                                Collectors.collectingAndThen(Collectors.toSet(), s -> (long) s.size()))));
        Map<String, Long> found = new HashMap<>();
        query("units-by-tasks").forEach(row -> found.put(row.getString(0), row.getLong(1)));
        assertEquals(expected, found);
        List<Long> counts =
                query("units-by-tasks").stream().map(row -> row.getLong(1)).toList();
        assertEquals(counts.stream().sorted((a, b) -> Long.compare(b, a)).toList(), counts);
    }

    @Test
    void unitsByShareOfLeads() throws IOException {
        for (Row row : query("units-by-share-of-leads")) {
            List<PlanRow> ofUnit = units().stream()
                    .filter(unit -> unit.text("full_name").equals(row.getString(0)))
                    .toList();
            long tasks =
                    ofUnit.stream().map(unit -> unit.text("task_id")).distinct().count();
            long led = ofUnit.stream()
                    .filter(unit -> Set.of("LEAD", "RESPONSIBLE").contains(unit.text("role")))
                    .map(unit -> unit.text("task_id"))
                    .distinct()
                    .count();
            assertEquals(100.0 * led / tasks, ((Number) row.get(2)).doubleValue(), 0.051, row.getString(0));
        }
    }

    @Test
    void modalityByYear() throws IOException {
        List<Row> rows = query("modality-by-year");
        assertTrue(rows.size() > 1, "the seeds are of different years");
        for (Row row : rows) {
            List<PlanRow> ofYear = targets().stream()
                    .filter(target -> row.get(0).equals(target.number("year")))
                    .toList();
            assertEquals(ofYear.size(), row.getLong(1));
            assertEquals(percent(ofYear, Modality.FIRM), ((Number) row.get(2)).doubleValue(), 0.051);
            assertEquals(percent(ofYear, Modality.ASPIRATIONAL), ((Number) row.get(3)).doubleValue(), 0.051);
        }
    }

    @Test
    void targetsWithoutDeadline() throws IOException {
        Set<String> timed = PLANS.stream()
                .flatMap(plan -> plan.of(PlanTable.TASKS).stream())
                .filter(task -> task.value("deadline") != null)
                .map(task -> task.text("id"))
                .collect(Collectors.toSet());
        List<String> expected = targets().stream()
                .filter(target -> target.value("due_by") == null && target.value("per") == null)
                .filter(target -> !timed.contains(target.text("element_id")))
                .map(target -> target.text("text"))
                .sorted()
                .toList();
        List<String> found = query("targets-without-deadline").stream()
                .map(row -> row.getString(4))
                .sorted()
                .toList();
        assertEquals(expected, found);
    }

    @Test
    void dueBefore() throws IOException {
        LocalDate day = LocalDate.of(2025, 7, 1);
        List<String> expected = new ArrayList<>();
        for (PlanRows plan : PLANS) {
            expected.addAll(before(day, plan.of(PlanTable.TASKS), "deadline_by", "deadline"));
            expected.addAll(before(day, plan.of(PlanTable.TARGETS), "due_by", "due"));
            expected.addAll(before(day, plan.of(PlanTable.MILESTONES), "due_by", "due"));
        }
        assertTrue(expected.size() > 10, "the seeds have targets of years before");
        List<Row> found = query("due-before");
        List<String> days =
                found.stream().map(row -> row.get(0) + " " + row.get(1)).toList();
        assertEquals(expected.stream().sorted().toList(), days.stream().sorted().toList());
        List<String> dates = found.stream().map(row -> row.get(0).toString()).toList();
        assertEquals(dates.stream().sorted().toList(), dates);
    }

    private static List<String> before(LocalDate day, List<PlanRow> rows, String by, String words) {
        return rows.stream()
                .filter(row -> row.value(by) instanceof LocalDate last && last.isBefore(day))
                .map(row -> row.value(by) + " " + row.text(words))
                .toList();
    }

    private static double percent(List<PlanRow> targets, Modality modality) {
        return 100.0
                * targets.stream()
                        .filter(t -> modality.name().equals(t.text("modality")))
                        .count()
                / targets.size();
    }

    private static List<PlanRow> targets() {
        return PLANS.stream()
                .flatMap(plan -> plan.of(PlanTable.TARGETS).stream())
                .toList();
    }

    private static List<PlanRow> units() {
        return PLANS.stream().flatMap(plan -> plan.of(PlanTable.UNITS).stream()).toList();
    }

    private static List<Row> query(String name) throws IOException {
        return spark.sql(Files.readString(Path.of("examples/queries", name + ".sql")))
                .collectAsList();
    }
}
