package io.github.guihua.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutlineCommandTest {

    @Test
    void eachNodeHasARowWithTheLineWhereItBegins() throws IOException {
        Run run = Run.of("outline", Run.SEED);
        assertEquals(0, run.code());
        List<String> rows = run.outLines();
        assertTrue(rows.get(0).endsWith(": 工作要点 罗湖区“基层基础年”活动2007年工作要点"), rows.get(0));
        List<String> source = Files.readAllLines(Run.SEED);
        String chapter = row(rows, "chapter", "一、");
        assertTrue(chapter.endsWith("  [重点任务]"), chapter);
        assertTrue(source.get(line(chapter) - 1).strip().startsWith("一、"), chapter);
        String task = row(rows, "task", "1.");
        assertTrue(source.get(line(task) - 1).contains("扩大党的组织和工作覆盖面"), task);
    }

    @Test
    void tasksHaveTheirDeadlineAndPersonsAndMilestonesTheirRows(@TempDir Path folder) throws IOException {
        Path document = Files.writeString(folder.resolve("plan.txt"), DatedPlan.TEXT);
        Run run = Run.of("outline", document);
        assertEquals(0, run.code());
        assertEquals(
                List.of(
                        "     2  chapter   一、重点任务  [重点任务]",
                        "     3  task        （一）编制规划  [重点任务]  due: 2025年6月底前 = by 2025-06-30  "
                                + "persons: 副市长张三 (责任领导), 李四 (责任人)",
                        "     3  milestone     完成调研  3月底前 = by 2025-03-31",
                        "     5  task        （二）集中整治阶段（2025年4月-9月）  [重点任务]  "
                                + "due: 2025年4月-9月 = from 2025-04-01 by 2025-09-30",
                        "     6  task        （三）定期报告  [重点任务]  due: 每季度, per P3M"),
                run.outLines().subList(1, 6));
    }

    private static String row(List<String> rows, String kind, String number) {
        return rows.stream()
                .filter(row -> row.matches(" *\\d+  " + kind + " +" + java.util.regex.Pattern.quote(number) + ".*"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " " + number + " in " + rows));
    }

    private static int line(String row) {
        return Integer.parseInt(row.strip().split(" ")[0]);
    }
}
