package io.github.guihua.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.json.PlanJson;
import io.github.guihua.parser.PlanParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParseCommandTest {

    @TempDir
    private Path folder;

    @Test
    void eachSeedBecomesAJsonFileThatReadsBackAsItsPlan() throws IOException {
        Path out = folder.resolve("new/plans");
        Run run = Run.of("parse", "--out", out, Run.SEEDS);
        assertEquals(0, run.code());
        assertEquals("", run.err());
        assertEquals(
                List.of(
                        "000_2cec1110e9bbf6af.json",
                        "001_b59244a7ff1a256a.json",
                        "002_42eddaacd7320f5f.json",
                        "003_9ba9d9b98d29eb5b.json",
                        "004_857b8551fe8dfa88.json"),
                names(out));
        assertEquals(PlanParser.create().parse(Run.SEED), PlanJson.read(out.resolve("002_42eddaacd7320f5f.json")));
    }

    @Test
    void aSummaryLineADocumentSaysWhatWasFoundAndWhereItWent() {
        Run run = Run.of("parse", "--out", folder, Run.SEEDS);
        assertEquals(5, run.outLines().size());
        assertTrue(
                run.outLines()
                        .get(2)
                        .matches("seeds.002_42eddaacd7320f5f\\.txt: 工作要点, chapters [1-9]\\d*, tasks [1-9]\\d*, "
                                + "units [1-9]\\d*, persons 0, deadlines 0, targets [1-9]\\d*, achievements \\d+, milestones \\d+, indicators \\d+, "
                                + "citations \\d+, diagnostics \\d+ → .*002_42eddaacd7320f5f\\.json"),
                run.outLines().get(2));
    }

    @Test
    void withoutOutTheTreeShowsChaptersTasksUnitsAndTargets() {
        Run run = Run.of("parse", Run.SEED);
        assertEquals(0, run.code());
        List<String> lines = run.outLines();
        assertAll(
                () -> assertEquals("罗湖区“基层基础年”活动2007年工作要点", lines.get(0)),
                () -> assertTrue(lines.get(1).startsWith("  工作要点 · 2007"), lines.get(1)),
                () -> assertTrue(has(lines, "  一、切实加强党的基层组织和党员干部队伍建设.*\\[重点任务\\]")),
                () -> assertTrue(has(lines, "    1[.．]扩大党的组织和工作覆盖面")),
                () -> assertTrue(has(lines, "      units: .*区委组织部 \\(责任单位\\).*")),
                () -> assertTrue(has(lines, "      target: .* ≥ 90 %  「90%以上」.*")),
                () -> assertTrue(has(lines, "seeds.002_42eddaacd7320f5f\\.txt: 工作要点, chapters .*")));
    }

    @Test
    void theTreeShowsUntilWhenWhichPersonsAndMilestones() throws IOException {
        Path document = Files.writeString(folder.resolve("plan.txt"), DatedPlan.TEXT);
        Run run = Run.of("parse", document);
        assertEquals(0, run.code());
        assertEquals(
                List.of(
                        "    （一）编制规划",
                        "      units: 市商务局 (责任单位)",
                        "      persons: 副市长张三 (责任领导), 李四 (责任人)",
                        "      due: 2025年6月底前 = by 2025-06-30",
                        "      milestone: 完成调研  3月底前 = by 2025-03-31",
                        "    （二）集中整治阶段（2025年4月-9月）",
                        "      due: 2025年4月-9月 = from 2025-04-01 by 2025-09-30",
                        "    （三）定期报告",
                        "      due: 每季度, per P3M"),
                run.outLines().subList(3, 12));
        assertTrue(has(
                run.outLines(), ".*, units 1, persons 2, deadlines 3, targets 0, achievements 0, milestones 1, .*"));
    }

    @Test
    void documentsOfOneNameFromTwoFoldersAreBothKept() throws IOException {
        Path earlier = copySeed("2006/plan.txt");
        Path later = copySeed("2007/plan.txt");
        Path out = folder.resolve("out");
        assertEquals(0, Run.of("parse", "--out", out, earlier, later).code());
        assertEquals(List.of("2006_plan.json", "2007_plan.json"), names(out));
    }

    @Test
    void aSecondRunReplacesThePlansSaysSoAndLeavesNothingElse() throws IOException {
        Path out = Files.createDirectories(folder.resolve("out"));
        Path plan = Files.writeString(out.resolve("002_42eddaacd7320f5f.json"), "stale");
        Run run = Run.of("parse", "--out", out, Run.SEED, Run.SEEDS.resolve("003_9ba9d9b98d29eb5b.txt"));
        assertEquals(0, run.code());
        assertTrue(run.outLines().get(0).endsWith(" → " + plan + " (replaced)"), run.out());
        assertTrue(run.outLines().get(1).endsWith("003_9ba9d9b98d29eb5b.json"), run.out());
        assertNotEquals("stale", Files.readString(plan));
        assertEquals(List.of("002_42eddaacd7320f5f.json", "003_9ba9d9b98d29eb5b.json"), names(out));
    }

    @Test
    void aDocumentIsNeverReplacedByAPlan() throws IOException {
        Path text = Files.copy(Run.SEED, folder.resolve("plan.txt"));
        Path document = Files.copy(Run.SEED, folder.resolve("plan.json"));
        Run run = Run.of("parse", "--out", folder, text, document);
        assertEquals(1, run.code());
        assertEquals(1, run.errLines().size(), run.err());
        assertTrue(run.err().startsWith("guihua: " + document + ": it is one of the documents"), run.err());
        assertEquals(List.of("plan.json", "plan.json.json", "plan.txt"), names(folder));
        assertEquals(-1, Files.mismatch(Run.SEED, document));
    }

    @Test
    void aPlanThatCannotBeWrittenIsNamedAndTheOthersAreWritten() throws IOException {
        Path out = folder.resolve("out");
        Path inTheWay = Files.createDirectories(out.resolve("002_42eddaacd7320f5f.json/full"));
        Run run = Run.of("parse", "--out", out, Run.SEEDS);
        assertEquals(1, run.code());
        assertEquals(1, run.errLines().size(), run.err());
        assertTrue(run.err().startsWith("guihua: " + inTheWay.getParent() + ": it cannot be written"), run.err());
        assertEquals(5, names(out).size());
    }

    private static boolean has(List<String> lines, String pattern) {
        return lines.stream().anyMatch(line -> line.matches(pattern));
    }

    private Path copySeed(String name) throws IOException {
        Path copy = folder.resolve(name);
        Files.createDirectories(copy.getParent());
        return Files.copy(Run.SEED, copy);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
