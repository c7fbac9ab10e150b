package io.github.guihua.cli.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.cli.table.CsvRows;
import io.github.guihua.core.text.SourceText;
import io.github.guihua.model.Milestone;
import io.github.guihua.model.PersonRole;
import io.github.guihua.model.Plan;
import io.github.guihua.model.Responsibility;
import io.github.guihua.model.ResponsiblePerson;
import io.github.guihua.model.Target;
import io.github.guihua.model.Task;
import io.github.guihua.model.arbitraries.PlanArbitraries;
import io.github.guihua.parser.PlanParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No target of a plan is missing from its ledger, in whichever part of the plan it is. */
class LedgerGoalsTest {

    private static final String GOALS = "目标";

    /** The row below the title; none of the texts has a number. */
    private static final int HEADER = 1;

    @TempDir
    private Path folder;

    private static final String GOALS_IN_EVERY_PART = """
            某某市2020年工作要点
            全市新增就业3000人。
            一、主要目标
            年底前初步建成创新型城市。新建学校3所，新增床位200张。
            二、重点任务
            （一）加强基础设施建设
            年内新建道路10公里以上。（责任单位：市交通局）
            （二）改善人居环境
            新建公园3个。6月底前完成规划编制。（责任单位：市园林局；责任领导：副市长 张三；责任人：李四；完成时限：10月底）
            """;

    static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>(List.of(GOALS_IN_EVERY_PART));
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            for (Path seed :
                    files.filter(file -> file.toString().endsWith(".txt")).toList()) {
                texts.add(SourceText.decode("", Files.readAllBytes(seed)).text());
            }
        }
        return texts;
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyGoalIsInTheWorkbookTheCsvAndTheMarkdown(String text) throws IOException {
        Plan plan = PlanParser.create().parse(text).plan();
        int targets = plan.allTargets().size() + plan.allMilestones().size();
        assertTrue(targets > 4, "there are goals");
        Ledger ledger = ledger(plan);
        Path file = folder.resolve("ledger");
        LedgerFormat.XLSX.write(ledger, LedgerOptions.NONE, file);
        assertEquals(targets, lines(goals(firstSheet(file)), "\n"));
        LedgerFormat.CSV.write(ledger, LedgerOptions.NONE, file);
        assertEquals(targets, lines(goals(CsvRows.read(Files.readString(file))), "\n"));
        LedgerFormat.MARKDOWN.write(ledger, LedgerOptions.NONE, file);
        assertEquals(targets, lines(goals(firstTable(Files.readString(file))), "<br>"));
    }

    @Property(tries = 300)
    void everyTargetOfAPlanIsInTheTableByTask(@ForAll("plans") Plan plan) {
        Ledger ledger = ledger(plan);
        assertEquals(
                counts(plan.allTargets().stream()),
                counts(ledger.rows().stream().flatMap(row -> row.statements().targets().stream())));
        assertEquals(
                counts(plan.allMilestones().stream()),
                counts(ledger.rows().stream().flatMap(row -> row.statements().milestones().stream())));
        LedgerTable table = new LedgerTables(ledger).tasks();
        List<String> cells = table.column(table.cells().header().indexOf(GOALS));
        assertEquals(ledger.rows().size(), cells.size());
        for (int i = 0; i < cells.size(); i++) {
            for (Target target : ledger.rows().get(i).statements().targets()) {
                assertTrue(cells.get(i).contains(target.subject()), cells.get(i));
            }
            for (Milestone milestone : ledger.rows().get(i).statements().milestones()) {
                assertTrue(cells.get(i).contains(milestone.text()), cells.get(i));
            }
        }
    }

    @Property(tries = 300)
    void everyDeadlineAndPersonOfAPlanIsInTheRowOfItsTask(@ForAll("plans") Plan plan) {
        Ledger ledger = ledger(plan);
        assertEquals(
                counts(plan.allTasks().stream().map(Task::responsibility)),
                counts(ledger.rows().stream().filter(LedgerRow::isTask).map(LedgerRow::responsibility)));
        LedgerTable table = new LedgerTables(ledger).tasks();
        for (int i = 0; i < ledger.rows().size(); i++) {
            Responsibility responsibility = ledger.rows().get(i).responsibility();
            String deadlines = cell(table, "完成时限", i);
            responsibility
                    .deadline()
                    .ifPresent(deadline -> assertTrue(deadlines.startsWith(deadline.text()), deadlines));
            for (ResponsiblePerson person : responsibility.persons()) {
                String persons = cell(table, person.role() == PersonRole.LEADER ? "责任领导" : "责任人", i);
                assertTrue(persons.contains(person.name().orElse("")), person.toString());
                assertTrue(persons.contains(person.post().orElse("")), person.toString());
            }
        }
    }

    @Test
    void deadlineAndPersonsAreInEveryFormat() throws IOException {
        Ledger ledger = ledger(PlanParser.create().parse(GOALS_IN_EVERY_PART).plan());
        Path file = folder.resolve("ledger");
        List<List<List<String>>> written = new ArrayList<>();
        LedgerFormat.XLSX.write(ledger, LedgerOptions.NONE, file);
        written.add(firstSheet(file));
        LedgerFormat.CSV.write(ledger, LedgerOptions.NONE, file);
        written.add(CsvRows.read(Files.readString(file)));
        LedgerFormat.MARKDOWN.write(ledger, LedgerOptions.NONE, file);
        written.add(firstTable(Files.readString(file)));
        for (List<List<String>> rows : written) {
            List<String> last = rows.get(rows.size() - 1);
            assertEquals("副市长 张三", last.get(rows.get(0).indexOf("责任领导")));
            assertEquals("李四", last.get(rows.get(0).indexOf("责任人")));
            assertTrue(last.get(rows.get(0).indexOf("完成时限")).startsWith("10月底（至2020-10-31）"), last.toString());
        }
    }

    private static String cell(LedgerTable table, String header, int row) {
        return table.column(table.cells().header().indexOf(header)).get(row);
    }

    @Test
    void deadlineAndPersonsHaveColumnsOfTheirOwn() {
        LedgerTable table = new LedgerTables(
                        ledger(PlanParser.create().parse(GOALS_IN_EVERY_PART).plan()))
                .tasks();
        assertEquals("副市长 张三", cells(table, "责任领导").strip());
        assertEquals("李四", cells(table, "责任人").strip());
        assertEquals("10月底（至2020-10-31）\n6月底前（至2020-06-30）", last(table, "完成时限"));
        assertEquals("新建公园 3个\n完成规划编制（6月底前）", last(table, GOALS));
    }

    private static String last(LedgerTable table, String header) {
        List<String> cells = table.column(table.cells().header().indexOf(header));
        return cells.get(cells.size() - 1);
    }

    private static String cells(LedgerTable table, String header) {
        int column = table.cells().header().indexOf(header);
        return column < 0 ? "" : String.join("\n", table.column(column));
    }

    @Provide
    Arbitrary<Plan> plans() {
        return PlanArbitraries.valid().plans();
    }

    private static Ledger ledger(Plan plan) {
        LedgerBuilder builder = new LedgerBuilder();
        builder.add("plan.txt", plan, offset -> 1);
        return builder.build();
    }

    private static <S> Map<S, Long> counts(Stream<S> statements) {
        return statements.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static List<List<String>> firstTable(String markdown) {
        return markdown.lines()
                .dropWhile(line -> !line.startsWith("| "))
                .takeWhile(line -> line.startsWith("| "))
                .map(line -> List.of(line.split(" \\| ", -1)))
                .toList();
    }

    private static Stream<String> goals(List<List<String>> rows) {
        int column = rows.get(0).indexOf(GOALS);
        return rows.stream().skip(1).map(row -> row.get(column)).filter(cell -> !cell.equals("---"));
    }

    private static List<List<String>> firstSheet(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        DataFormatter shown = new DataFormatter();
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (Row row : workbook.getSheetAt(0)) {
                if (row.getRowNum() < HEADER) {
                    continue;
                }
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(shown.formatCellValue(cell)));
                rows.add(cells);
            }
        }
        return rows;
    }

    private static int lines(Stream<String> cells, String end) {
        return cells.filter(cell -> !cell.isEmpty())
                .mapToInt(cell -> cell.split(end).length)
                .sum();
    }
}
