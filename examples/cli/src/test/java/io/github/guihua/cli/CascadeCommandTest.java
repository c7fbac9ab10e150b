package io.github.guihua.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CascadeCommandTest {

    @TempDir
    private Path folder;

    private Path city;
    private Path east;
    private Path west;

    @BeforeEach
    void documents() throws IOException {
        city = plan("滨海市", "地区生产总值增长6%，城镇新增就业10万人以上，一般公共预算收入增长3%");
        east = plan("东区", "地区生产总值增长7%，城镇新增就业4万人，一般公共预算收入增长3%左右");
        west = plan("西区", "地区生产总值增长6%，城镇新增就业5.5万人");
    }

    private Path plan(String body, String targets) throws IOException {
        return Files.writeString(
                folder.resolve(body + ".txt"), "2026年" + body + "政府工作报告\n一、2026年主要目标\n今年主要预期目标：" + targets + "。\n");
    }

    @Test
    void eachTargetIsALineWithAColumnForEachPart() {
        Run run = Run.of("cascade", city, east, west);
        assertEquals(0, run.code(), run.err());
        List<String> lines = run.outLines();
        assertTrue(lines.get(0).contains("东区") && lines.get(0).contains("西区"), lines.get(0));
        assertTrue(lines.get(1).contains("加码 增长7%") && lines.get(1).contains("承接 增长6%"), lines.get(1));
        assertTrue(lines.get(2).contains("分担 4万人") && lines.get(2).endsWith("9.5万人，少5000人"), lines.get(2));
        assertTrue(lines.get(3).contains("放松 增长3%左右") && lines.get(3).contains("缺失"), lines.get(3));
        assertTrue(lines.get(lines.size() - 1).startsWith("targets 3, plans of parts 2: 承接 taken over 1"));
    }

    @Test
    void aFileHasThePlacesToo() throws IOException {
        Path out = folder.resolve("out.md");
        assertEquals(0, Run.of("cascade", city, east, west, "--out", out).code());
        assertTrue(Files.readString(out).contains("加码 增长7%<br>"), Files.readString(out));
    }

    @Test
    void aFolderIsNoPlan() {
        Run run = Run.of("cascade", city, folder);
        assertEquals(2, run.code());
        assertTrue(run.err().contains("is a folder"), run.err());
    }
}
