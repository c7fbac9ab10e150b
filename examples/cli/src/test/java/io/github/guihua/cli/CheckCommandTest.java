package io.github.guihua.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    @Test
    void aSkippedNumberIsToldWithFileLineAndColumn(@TempDir Path folder) throws IOException {
        Path text = Files.writeString(folder.resolve("gap.txt"), """
                某某市2020年工作要点
                一、加强基础设施建设
                新建道路10公里。
                三、改善人居环境
                新建公园5个。
                """);
        Run run = Run.of("check", text);
        assertEquals(0, run.code());
        assertTrue(
                run.outLines().stream().anyMatch(line -> line.startsWith(text + ":4:1: numbering-gap: ")), run.out());
    }
}
