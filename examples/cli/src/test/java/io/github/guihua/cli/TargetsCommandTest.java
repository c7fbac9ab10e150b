package io.github.guihua.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.cli.table.DisplayWidth;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetsCommandTest {

    private static final String TEXT = """
            某某市2020年工作要点
            全市新增就业3000人。
            一、加强基础设施建设
            年内新建道路10公里以上。
            二、改善人居环境
            每月检查不少于2次，新建公园3—5个。
            """;

    @TempDir
    private Path folder;

    private Path text() throws IOException {
        return Files.writeString(folder.resolve("plan.txt"), TEXT);
    }

    @Test
    void csvHasAColumnForEverythingThatIsKnown() throws IOException {
        Path text = text();
        Run run = Run.of("targets", text, "--format", "csv");
        assertEquals(0, run.code(), run.err());
        List<String> lines = List.of(run.out().split("\r\n"));
        assertEquals(
                "document,line,id,task,subject,change,comparison,amount,max,unit,per,due,due_from,due_by,modality,"
                        + "confidence,text",
                lines.get(0));
        assertEquals(5, lines.size(), run.out());
        assertTrue(lines.get(1).startsWith(text + ",2,,(preamble),"), lines.get(1));
        assertTrue(lines.get(1).contains(",LEVEL,EQUAL,3000,,人,"), lines.get(1));
        assertTrue(lines.get(2).startsWith(text + ",4,"), lines.get(2));
        assertTrue(lines.get(2).matches(".*,AT_LEAST,10,,公里,,年内,(2020-01-01)?,2020-12-31,PLAIN,.*"), lines.get(2));
        assertTrue(lines.get(3).contains(",AT_LEAST,2,,次,P1M,"), lines.get(3));
        assertTrue(lines.get(4).contains(",BETWEEN,3,5,个,"), lines.get(4));
        assertTrue(run.out().endsWith("\r\n"));
    }

    @Test
    void weeksAreWrittenAsTheJsonWritesThem() throws IOException {
        Path text = Files.writeString(folder.resolve("week.txt"), "某市2020年工作要点\n一、安全生产\n每周检查不少于2次。\n");
        String row = Run.of("targets", text, "--format", "csv").outLines().get(1);
        assertTrue(row.contains(",AT_LEAST,2,,次,P1W,"), row);
    }

    @Test
    void theMarkComesBeforeTheHeader() throws IOException {
        String plain = Run.of("targets", text(), "--format", "CSV").out();
        assertEquals(
                "\ufeff" + plain,
                Run.of("targets", text(), "--format", "csv", "--bom").out());
    }

    @Test
    void csvIsInUtf8WhateverTheTerminalSpeaks() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dstdout.encoding=GBK",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Guihua.class.getName(),
                        "targets",
                        text().toString(),
                        "--format",
                        "csv")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor());
        assertEquals(Run.of("targets", text(), "--format", "csv").out(), printed);
    }

    @Test
    void textIsAlignedAndLeavesOutWhatNoRowHas() throws IOException {
        Run run = Run.of("targets", text());
        assertEquals(0, run.code(), run.err());
        List<String> lines = run.outLines();
        assertEquals(5, lines.size(), run.out());
        int unit = DisplayWidth.of(lines.get(0).substring(0, lines.get(0).indexOf("  unit") + 2));
        for (int i = 1; i < lines.size(); i++) {
            String row = lines.get(i);
            String from = List.of("人", "公里", "次", "个").get(i - 1);
            assertEquals(unit, DisplayWidth.of(row.substring(0, row.lastIndexOf("  " + from) + 2)), row);
        }
        assertTrue(lines.get(2).contains("  不少于  "), lines.get(2));
        assertFalse(lines.get(0).contains("confidence"), lines.get(0));
        Path one = Files.writeString(folder.resolve("one.txt"), "某市2020年工作要点\n一、建设\n新建公园3个。\n");
        String header = Run.of("targets", one).outLines().get(0);
        assertFalse(header.contains("max") || header.contains("per"), header);
    }

    @Test
    void everyTargetOfEveryDocumentHasARow() {
        int expected = Run.of("parse", Run.SEEDS).outLines().stream()
                .filter(line -> line.contains(", targets "))
                .mapToInt(line -> Integer.parseInt(line.replaceAll("^.*, targets (\\d+),.*$", "$1")))
                .sum();
        assertTrue(expected > 50, "of five documents");
        assertEquals(1 + expected, Run.of("targets", Run.SEEDS).outLines().size());
        Run csv = Run.of("targets", Run.SEEDS, "--format", "csv");
        assertEquals(1 + expected, csv.out().split("\r\n").length);
    }

    @Test
    void rowsFollowTheText() {
        List<Integer> lines = Run.of("targets", Run.SEED, "--format", "csv")
                .out()
                .lines()
                .skip(1)
                .map(line -> Integer.valueOf(line.split(",")[1]))
                .toList();
        assertEquals(lines.stream().sorted().toList(), lines);
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsPrinted() throws IOException {
        Path bad = folder.resolve("没有.txt");
        for (String format : List.of("text", "csv")) {
            Run run = Run.of("targets", bad, text(), "--format", format);
            assertEquals(1, run.code());
            assertEquals(1, run.errLines().size(), run.err());
            assertTrue(run.err().startsWith("guihua: " + bad + ": "), run.err());
            assertEquals(5, run.outLines().size(), run.out());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"targets", "targets seeds --format xml", "targets seeds --bom", "targets seeds --format"})
    void wrongUsageEndsWithTwo(String line) {
        Run run = Run.of((Object[]) line.split(" "));
        UsageTest.assertWrong("guihua targets", run);
    }
}
