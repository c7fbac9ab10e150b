package io.github.guihua.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

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
