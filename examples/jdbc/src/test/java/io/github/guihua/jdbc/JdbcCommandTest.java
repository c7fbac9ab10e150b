package io.github.guihua.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.rows.PlanRow;
import io.github.guihua.model.rows.PlanRows;
import io.github.guihua.model.rows.PlanTable;
import io.github.guihua.parser.PlanParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The tables of the seeds in an SQLite file. */
class JdbcCommandTest {

    @TempDir
    private Path folder;

    private Path texts;
    private Path file;
    private String said = "";

    @BeforeEach
    void copySeeds() throws IOException {
        texts = Files.createDirectory(folder.resolve("texts"));
        file = folder.resolve("plans.db");
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            for (Path seed :
                    seeds.filter(path -> path.toString().endsWith(".txt")).toList()) {
                Files.copy(seed, texts.resolve(seed.getFileName()));
            }
        }
    }

    @Test
    void theTablesHoldTheRowsOfAllDocuments() throws Exception {
        assertEquals(0, run(texts.toString()), said);
        List<PlanRows> plans = plans();
        for (PlanTable table : PlanTable.values()) {
            List<String> expected = new ArrayList<>();
            plans.forEach(plan -> plan.of(table).forEach(row -> expected.add(line(row))));
            Collections.sort(expected);
            List<String> actual = query("SELECT * FROM " + table.tableName());
            Collections.sort(actual);
            assertEquals(expected, actual, table.tableName());
        }
        assertTrue(said.startsWith("5 found, 5 new or changed; "), said);
    }

    @Test
    void aSecondRunDoesWhatIsNewOrChanged() throws Exception {
        Path bad = Files.writeString(texts.resolve("bad.txt"), " ");
        assertEquals(0, run(texts.toString()), said);
        assertEquals(List.of(bad + "|EMPTY"), query("SELECT path, reason FROM failures"));
        assertEquals(0, run(texts.toString()), said);
        assertTrue(said.startsWith("6 found, 0 new or changed; "), said);

        Files.writeString(bad, "某市2031年工作要点\n一、新建学校3所。\n");
        Path seed = texts.resolve("002_42eddaacd7320f5f.txt");
        Files.copy(seed, texts.resolve("000-copy.txt"));
        Files.writeString(seed, "某县2032年工作要点\n一、新建道路5公里。\n");
        assertEquals(0, run(texts.toString()), said);
        assertTrue(said.startsWith("7 found, 3 new or changed; "), said);
        assertEquals(List.of("7|7"), query("SELECT COUNT(*), COUNT(DISTINCT path) FROM documents"));
        assertEquals(List.of(), query("SELECT * FROM failures"));
        assertEquals(
                List.of("0"),
                query("SELECT COUNT(*) FROM targets WHERE document_id NOT IN (SELECT document_id FROM documents)"));
    }

    @Test
    void aFaultIsTriedAgain() throws Exception {
        assertEquals(0, run(texts.toString()), said);
        String id =
                query("SELECT document_id FROM documents ORDER BY path LIMIT 1").get(0);
        String path = query("SELECT path FROM documents ORDER BY path LIMIT 1").get(0);
        try (Connection connection = connect();
                Statement sql = connection.createStatement()) {
            sql.execute("DELETE FROM documents WHERE document_id = '" + id + "'");
            sql.execute("DELETE FROM targets WHERE document_id = '" + id + "'");
            sql.execute("INSERT INTO failures VALUES ('" + path + "', '" + id + "', 'FAULT', 'of an older library')");
        }
        assertEquals(0, run(texts.toString()), said);
        assertTrue(said.startsWith("5 found, 1 new or changed; "), said);
        assertEquals(List.of(path), query("SELECT path FROM documents WHERE document_id = '" + id + "'"));
        assertEquals(List.of(), query("SELECT * FROM failures"));
    }

    @Test
    void theQueriesToStartFromRun() throws Exception {
        assertEquals(0, run(texts.toString()), said);
        List<PlanRows> plans = plans();
        long units = plans.stream()
                .flatMap(plan -> plan.of(PlanTable.UNITS).stream())
                .map(unit -> unit.text("full_name"))
                .distinct()
                .count();
        assertEquals(units, query(sql("units-by-tasks")).size());
        assertEquals(units, query(sql("units-by-share-of-leads")).size());
        LocalDate day = LocalDate.of(2025, 7, 1);
        long due = plans.stream()
                .flatMap(plan ->
                        Stream.of(PlanTable.TARGETS, PlanTable.MILESTONES).flatMap(of -> plan.of(of).stream()))
                .filter(row -> row.value("due_by") instanceof LocalDate last && last.isBefore(day))
                .count();
        assertTrue(due > 10, "the seeds have targets of years before");
        assertEquals(due, query(sql("due-before")).size());
        long open = plans.stream()
                .flatMap(plan -> plan.of(PlanTable.TARGETS).stream())
                .filter(target -> target.value("due_by") == null && target.value("per") == null)
                .count();
        assertEquals(open, query(sql("targets-without-deadline")).size());
        long jobs = plans.stream()
                .flatMap(plan -> plan.of(PlanTable.TARGETS).stream())
                .filter(target -> target.text("subject").contains("就业"))
                .count();
        assertEquals(jobs, query(sql("targets-of-an-indicator")).size());
        long years = plans.stream()
                .filter(plan -> !plan.of(PlanTable.TARGETS).isEmpty())
                .map(plan -> plan.document().number("year"))
                .distinct()
                .count();
        assertEquals(years, query(sql("modality-by-year")).size());
        assertTrue(units > 10 && open > 10 && jobs > 0 && years > 1, "the seeds have something of everything");
    }

    @Test
    void deadlinesPersonsAndMilestonesAreInTheTablesAndTheQueries() throws Exception {
        Path plan = Files.writeString(texts.resolve("deadlines.txt"), """
                某某市2024年工作要点
                一、重点任务
                （一）改善人居环境
                新建公园3个。6月底前完成规划编制。（责任单位：市园林局；责任领导：副市长 张三；完成时限：10月底）
                （二）加强基础设施建设
                新建学校5所。（责任单位：市教育局）
                """);
        assertEquals(0, run(plan.toString()), said);
        assertEquals(
                List.of("10月底|DATE|2024-10-31"),
                query("SELECT deadline, deadline_kind, deadline_by FROM tasks WHERE deadline IS NOT NULL"));
        assertEquals(List.of("张三|副市长|LEADER"), query("SELECT name, post, role FROM persons"));
        assertEquals(List.of("完成规划编制|2024-06-30"), query("SELECT text, due_by FROM milestones"));
        assertEquals(
                List.of("2024-06-30|milestone", "2024-10-31|task"),
                query("SELECT due_by, what FROM (" + sql("due-before") + ")"));
        assertEquals(
                List.of("新建学校"),
                query("SELECT subject FROM (" + sql("targets-without-deadline") + ")"),
                "the deadline of a task says when to reach its targets");
    }

    @Test
    void theLineOfTheReadmeRuns() throws IOException {
        String start = "java -jar examples/jdbc/target/guihua-jdbc.jar --out target/plans.db ";
        List<String> lines = Files.readString(Path.of("README.md"))
                .lines()
                .filter(line -> line.startsWith(start))
                .toList();
        assertEquals(1, lines.size());
        assertEquals(0, run(lines.get(0).substring(start.length()).split(" ")), said);
        assertTrue(said.startsWith("5 found, 5 new or changed; "), said);
    }

    @Test
    void wrongUsageIsOneLineAndWhereToReadOn() {
        assertEquals(2, run());
        assertEquals(
                List.of("guihua-jdbc: Missing required parameter: 'PATH'", "Try 'guihua-jdbc --help'."),
                said.lines().toList());
    }

    @Test
    void badInputIsOneLine() throws Exception {
        assertEquals(2, run(folder.resolve("missing").toString()));
        assertOneLine("missing: there is no such file or folder");
        assertEquals(2, run(Files.createDirectory(folder.resolve("none")).toString()));
        assertOneLine("none: no .txt file is in this folder");
        Files.writeString(file, "this is not a database, and long enough to tell".repeat(40));
        assertEquals(2, run(texts.toString()));
        assertOneLine("it is not a SQLite file");
        Files.delete(file);
        assertEquals(0, run(texts.toString()), said);
        try (Connection connection = connect();
                Statement sql = connection.createStatement()) {
            sql.execute("UPDATE manifest SET schema_version = '9.0'");
        }
        assertEquals(2, run(texts.toString()));
        assertOneLine("it holds tables of schema version 9.0, this program writes " + PlanTable.SCHEMA_VERSION
                + "; use another --out");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aStreamIsNoDocumentThatASecondRunCouldKnow() {
        assertEquals(2, run("/dev/null"));
        assertOneLine("/dev/null: it is not a regular file");
    }

    private List<PlanRows> plans() throws IOException {
        List<PlanRows> plans = new ArrayList<>();
        try (Stream<Path> files = Files.list(texts)) {
            for (Path text : files.toList()) {
                plans.add(PlanRows.of(text.toString(), PlanParser.create().parse(text)));
            }
        }
        return plans;
    }

    private static String sql(String name) throws IOException {
        return Files.readString(Path.of("examples/queries", name + ".sql"));
    }

    private List<String> query(String text) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = connect();
                Statement sql = connection.createStatement();
                ResultSet result = sql.executeQuery(text)) {
            while (result.next()) {
                StringJoiner line = new StringJoiner("|");
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    line.add(word(result.getObject(i)));
                }
                lines.add(line.toString());
            }
        }
        return lines;
    }

    private static String line(PlanRow row) {
        StringJoiner line = new StringJoiner("|");
        for (Object value : row.values()) {
            line.add(word(value));
        }
        return line.toString();
    }

    /** One word for what is the same here and there: SQLite has neither truth values nor decimals. */
    private static String word(Object value) {
        if (value instanceof Boolean truth) {
            return truth ? "1" : "0";
        }
        return value instanceof Number number
                ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
                : String.valueOf(value);
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    private int run(String... paths) {
        StringWriter out = new StringWriter();
        List<String> args = new ArrayList<>(List.of("--out", file.toString()));
        args.addAll(List.of(paths));
        int code = JdbcCommand.run(
                new PrintWriter(out, true), new PrintWriter(out, true), false, args.toArray(String[]::new));
        said = out.toString();
        return code;
    }

    private void assertOneLine(String expected) {
        assertTrue(said.contains(expected), said);
        assertEquals(1, said.lines().count(), said);
    }
}
