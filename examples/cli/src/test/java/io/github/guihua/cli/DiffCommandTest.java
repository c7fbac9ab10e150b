package io.github.guihua.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.cli.table.CsvRows;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiffCommandTest {

    private static final String OLD = """
            滨海市2025年工作要点
            一、稳定就业
            确保城镇新增就业5000人以上，地区生产总值增长5%。（牵头单位：市人社局）
            二、改造老旧小区
            年内改造老旧小区40个。（责任单位：市住建局；完成时限：2025年11月底前）
            三、发展夜间经济
            培育夜间消费街区3个。（责任单位：市商务局）
            """;

    private static final String NEW = """
            滨海市2026年工作要点
            一、稳定就业
            力争城镇新增就业5500人以上，地区生产总值增长5%。（牵头单位：市就业局）
            二、改造城镇老旧小区
            年内改造老旧小区40个。（责任单位：市住建局；完成时限：持续推进）
            三、建设便民服务中心
            新建便民服务中心6个。（责任单位：市政务服务局）
            """;

    @TempDir
    private Path folder;

    private Path older;
    private Path newer;

    @BeforeEach
    void plans() throws IOException {
        older = Files.writeString(folder.resolve("2025.txt"), OLD);
        newer = Files.writeString(folder.resolve("2026.txt"), NEW);
    }

    private void assertTold(Run run, String words, String places) {
        int at = run.outLines().indexOf("  " + words);
        assertTrue(at >= 0, words + " is not in\n" + run.out());
        assertEquals("      " + places, run.outLines().get(at + 1));
    }

    @Test
    void eachDifferenceIsToldWithItsPlacesBelowItsKind() {
        Run run = Run.of("diff", older, newer);
        assertEquals(0, run.code(), run.err());
        assertEquals("", run.err());
        assertEquals("older " + older + " 滨海市2025年工作要点", run.outLines().get(0));
        assertTrue(run.outLines().contains("提高 raised 1"), run.out());
        assertTold(run, "目标 城镇新增就业：5000人以上 → 5500人以上", older + ":3 → " + newer + ":3  稳定就业");
        assertTold(run, "目标 城镇新增就业5500人以上：约束性表述 → 努力性表述", older + ":3 → " + newer + ":3  稳定就业");
        assertTold(run, "任务 稳定就业：市人社局 → 市就业局", older + ":2 → " + newer + ":2");
        assertTold(run, "期限 2025年11月底前 → 持续推进", older + ":5 → " + newer + ":5  改造城镇老旧小区");
        assertTold(run, "任务 建设便民服务中心（含目标1）", newer + ":6");
        assertTold(run, "任务 发展夜间经济（含目标1）", older + ":6");
        assertTold(run, "任务 改造老旧小区 → 改造城镇老旧小区", older + ":4 → " + newer + ":4");
        assertTrue(run.outLines().contains("  规划期 2025 → 2026"), run.out());
    }

    @Test
    void theLastLineCounts() {
        Run run = Run.of("diff", older, newer);
        String last = run.outLines().get(run.outLines().size() - 1);
        assertTrue(last.startsWith("differences "), last);
        int all = 0;
        for (String kind : last.substring(last.indexOf(": ") + 2).split(", ")) {
            int count = Integer.parseInt(kind.substring(kind.lastIndexOf(' ') + 1));
            assertTrue(run.outLines().contains(kind), kind);
            all += count;
        }
        assertTrue(last.startsWith("differences " + all + ": "), last);
        assertEquals(rows().size() - 1, all);
    }

    @Test
    void whatOnlyFollowsFromTheYearIsOneLine() {
        Run run = Run.of("diff", older, newer);
        int at = run.outLines().indexOf("期限推后 deadline later 1");
        assertEquals(
                List.of("  时限用语相同，只是年份不同 same words in another year: 1", ""),
                run.outLines().subList(at + 1, at + 3));
        assertTrue(rows().stream().anyMatch(row -> row.get(5).equals("目标 改造老旧小区40个：2025-12-31 → 2026-12-31")));
    }

    @Test
    void aPlanDoesNotDifferFromItsCopy() throws IOException {
        Path copy = Files.copy(Run.SEED, folder.resolve("copy.txt"));
        Run run = Run.of("diff", Run.SEED, copy);
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().endsWith("\ndifferences 0\n"), run.out());
    }

    private List<List<String>> rows() {
        Path out = folder.resolve("diff.csv");
        Run run = Run.of("diff", older, newer, "--out", out);
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().startsWith(out + ": differences "), run.out());
        try {
            return CsvRows.read(Files.readString(out));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void csvHasARowForEachDifference() {
        List<List<String>> rows = rows();
        assertEquals(List.of("kind", "older_path", "older_line", "newer_path", "newer_line", "detail"), rows.get(0));
        assertTrue(
                rows.contains(List.of(
                        "RAISED",
                        "/children/0/targets/0",
                        "3",
                        "/children/0/targets/0",
                        "3",
                        "目标 城镇新增就业：5000人以上 → 5500人以上")),
                rows.toString());
        assertTrue(rows.contains(List.of("ADDED", "", "", "/children/2", "6", "任务 建设便民服务中心（含目标1）")), rows.toString());
    }

    @Test
    void excelHasItsMarkInCsv() throws IOException {
        Path out = folder.resolve("diff.csv");
        assertEquals(0, Run.of("diff", older, newer, "--out", out, "--bom").code());
        assertArrayEquals(
                new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}, Arrays.copyOf(Files.readAllBytes(out), 3));
    }

    @Test
    void markdownHasATableForEachKind() throws IOException {
        Path out = folder.resolve("new/diff.md");
        assertEquals(0, Run.of("diff", older, newer, "--out", out).code());
        String text = Files.readString(out);
        assertTrue(
                text.contains(
                        "## 提高 raised 1\n\n| 内容 | 所在任务或章节 | 原文位置 | 新文位置 |\n| --- | --- | --- | --- |\n| 目标 城镇新增就业：5000人以上"),
                text);
    }

    @Test
    void documentsOfAnyCharsetAreCompared() throws IOException {
        Files.write(newer, NEW.getBytes(Charset.forName("GBK")));
        assertTrue(Run.of("diff", older, newer).out().contains("5000人以上 → 5500人以上"));
    }

    @Test
    void aFolderIsWrongUsage() {
        Run run = Run.of("diff", older, folder);
        UsageTest.assertWrong("guihua diff", run);
        assertTrue(run.err().contains(folder + " is a folder"), run.err());
    }

    @Test
    void oneDocumentUnderTwoNamesIsWrongUsage() {
        Run run = Run.of("diff", older, folder.resolve("./2025.txt"));
        UsageTest.assertWrong("guihua diff", run);
        assertTrue(run.err().contains("are one document"), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"diff", "diff a", "diff a b c", "diff a b --bom", "diff a b --out c.html"})
    void wrongUsageEndsWithTwo(String line) {
        UsageTest.assertWrong("guihua diff", Run.of((Object[]) line.split(" ")));
    }

    @Test
    void aDocumentIsNotOverwritten() throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.md"), NEW);
        Run run = Run.of("diff", older, plan, "--out", plan);
        UsageTest.assertWrong("guihua diff", run);
        assertEquals(NEW, Files.readString(plan));
    }

    @Test
    void whatCannotBeReadIsNamed() throws IOException {
        Path out = folder.resolve("diff.csv");
        Path missing = folder.resolve("没有.txt");
        Run run = Run.of("diff", older, missing, "--out", out);
        assertEquals(1, run.code());
        assertEquals("", run.out());
        assertEquals(1, run.errLines().size(), run.err());
        assertTrue(run.err().startsWith("guihua: " + missing + ": there is no such file"), run.err());
        assertFalse(Files.exists(out));
    }

    @Test
    void anOutputThatCannotBeWrittenIsToldInALine() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "kept");
        Run run = Run.of("diff", older, newer, "--out", file.resolve("diff.md"));
        assertEquals(1, run.code());
        assertEquals("", run.out());
        assertEquals(1, run.errLines().size(), run.err());
    }
}
