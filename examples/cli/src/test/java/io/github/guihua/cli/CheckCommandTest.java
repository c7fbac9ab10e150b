package io.github.guihua.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {

    @TempDir
    private Path folder;

    private Path gap() throws IOException {
        return Files.writeString(folder.resolve("gap.txt"), """
                某某市2020年工作要点
                一、加强基础设施建设
                新建道路10公里。
                三、改善人居环境
                新建公园5个。
                """);
    }

    /** Two bodies lead one task, which is worth knowing and no more. */
    private Path leads() throws IOException {
        return Files.writeString(folder.resolve("leads.txt"), """
                某某市2020年工作要点
                一、加强基础设施建设
                新建道路10公里。（牵头单位：市交通局、市住建局）
                """);
    }

    @Test
    void aSkippedNumberIsToldWithFileLineColumnAndSeverity() throws IOException {
        Path text = gap();
        Run run = Run.of("check", text);
        assertEquals(0, run.code());
        assertTrue(
                run.outLines().stream().anyMatch(line -> line.startsWith(text + ":4:1: warning: numbering-gap: ")),
                run.out());
    }

    @Test
    void theLastLineCounts() throws IOException {
        assertEquals("documents 1, errors 0, warnings 1, infos 0", last(Run.of("check", gap())));
        assertEquals("documents 2, errors 0, warnings 1, infos 1", last(Run.of("check", gap(), leads())));
        Run clean = Run.of("check", Run.SEED);
        assertEquals(List.of("documents 1, errors 0, warnings 0, infos 0"), clean.outLines());
    }

    @Test
    void whatCouldNotBeReadIsNotCounted() throws IOException {
        Run run = Run.of("check", folder.resolve("没有.txt"), gap());
        assertEquals(1, run.code());
        assertEquals("documents 1, errors 0, warnings 1, infos 0", last(run));
    }

    @ParameterizedTest
    @CsvSource({"gap, warning, 1", "gap, WARNING, 1", "gap, error, 0", "leads, warning, 0"})
    void theExitCodeTellsWhetherSomethingIsAsSevere(String name, String severity, int code) throws IOException {
        Path text = name.equals("gap") ? gap() : leads();
        assertEquals(code, Run.of("check", "--fail-on", severity, text).code());
        assertEquals(
                Run.of("check", text).out(),
                Run.of("check", "--fail-on", severity, text).out());
    }

    @ParameterizedTest
    @CsvSource({"check seeds --fail-on", "check seeds --fail-on info", "check seeds --fail-on 1"})
    void anotherSeverityIsWrongUsage(String line) {
        UsageTest.assertWrong("guihua check", Run.of((Object[]) line.split(" ")));
    }

    private static String last(Run run) {
        return run.outLines().get(run.outLines().size() - 1);
    }
}
