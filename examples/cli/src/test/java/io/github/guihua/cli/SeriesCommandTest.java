package io.github.guihua.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeriesCommandTest {

    private static final String HEADER =
            "indicator,name,body,year,kind,comparison,amount,max,unit,change,text,document,line";

    @TempDir
    private Path folder;

    @BeforeEach
    void reports() throws IOException {
        Files.writeString(folder.resolve("2025.txt"), report(2025, "5.6", "5.5"));
        Files.writeString(folder.resolve("2026.txt"), report(2026, "5.3", "5"));
    }

    private static String report(int year, String grown, String growth) {
        return year + "年滨海市政府工作报告\n一、" + (year - 1) + "年工作回顾\n地区生产总值增长" + grown + "%。\n二、" + year + "年主要目标\n地区生产总值增长"
                + growth + "%左右，城镇新增就业5万人以上。\n";
    }

    private String name(int year) {
        return folder.resolve(year + ".txt").toString();
    }

    @Test
    void targetsAndResultsAreByIndicatorAndYear() {
        Run run = Run.of("series", folder);
        assertEquals(0, run.code(), run.err());
        assertEquals(
                List.of(
                        HEADER,
                        "gross-domestic-product,地区生产总值,滨海市,2024,RESULT,EQUAL,5.6,,%,INCREASE,5.6%," + name(2025) + ",3",
                        "gross-domestic-product,地区生产总值,滨海市,2025,TARGET,ABOUT,5.5,,%,INCREASE,5.5%左右," + name(2025)
                                + ",5",
                        "gross-domestic-product,地区生产总值,滨海市,2025,RESULT,EQUAL,5.3,,%,INCREASE,5.3%," + name(2026) + ",3",
                        "gross-domestic-product,地区生产总值,滨海市,2026,TARGET,ABOUT,5,,%,INCREASE,5%左右," + name(2026) + ",5",
                        "urban-new-jobs,城镇新增就业,滨海市,2025,TARGET,AT_LEAST,50000,,人,LEVEL,5万人以上," + name(2025) + ",5",
                        "urban-new-jobs,城镇新增就业,滨海市,2026,TARGET,AT_LEAST,50000,,人,LEVEL,5万人以上," + name(2026) + ",5"),
                List.of(run.out().split("\r\n")));
    }

    @Test
    void theFileHasTheSameRows() throws IOException {
        Path file = folder.resolve("out").resolve("series.csv");
        Run run = Run.of("series", folder, "--out", file);
        assertEquals(0, run.code(), run.err());
        assertEquals(Run.of("series", folder, "--include", "202*.txt").out(), Files.readString(file));
        assertTrue(run.out().endsWith("series.csv: indicators 2, points 6\n"), run.out());
    }

    @Test
    void aDocumentIsNotOverwritten() {
        Run run = Run.of("series", folder, "--out", folder.resolve("2025.txt"));
        assertEquals(2, run.code());
        assertTrue(run.err().contains("one of the documents"), run.err());
    }

    @Test
    void aPageHasAChartForEachIndicatorOfSeveralYears() throws IOException {
        Path page = folder.resolve("series.html");
        assertEquals(0, Run.of("series", folder, "--out", page).code());
        String html = Files.readString(page);
        assertEquals(3, html.split("<svg ", -1).length);
        assertTrue(html.contains("<h2>地区生产总值 增速（%） · 滨海市</h2>"), html);
        assertTrue(html.contains("<title>2025 目标 增长5.5%左右</title>"), html);
        assertFalse(html.contains("http"), html);
    }
}
