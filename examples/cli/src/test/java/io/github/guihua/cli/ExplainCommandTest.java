package io.github.guihua.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

    @TempDir
    private Path folder;

    private Path plan() throws IOException {
        return Files.writeString(
                folder.resolve("plan.txt"),
                "某市2025年工作要点\n一、抓好建设\n6月底前新建社区服务站40个，落实八项规定。\n认真贯彻会议精神。\n",
                StandardCharsets.UTF_8);
    }

    @Test
    void eachNumberOfALineHasItsRules() throws IOException {
        Path plan = plan();
        Run run = Run.of("explain", plan + ":3");
        assertEquals(0, run.code());
        assertEquals(
                List.of(
                        plan + ":3: 6月底前新建社区服务站40个，落实八项规定。",
                        "  未取 left: 6月底前",
                        "    数 number: TIME_WORDS 时间词的一部分 / part of the words for a time",
                        "  目标 target: 新建社区服务站 = 40 个  「40个」, 6月底前 = by 2025-06-30",
                        "    数 number: AFTER_SUBJECT 在所计之物之后 / after what it counts",
                        "    主语 subject: HEAD 数前面的词 / the words before the number",
                        "    目标或成绩 stance: ROLE 章节性质 / role of the chapter",
                        "  未取 left: 八项",
                        "    数 number: FEW 汉字小数，没有动词使其产生 / a few, in words, which no verb makes"),
                run.outLines());
    }

    @Test
    void aLineWithoutNumbersSaysSo() throws IOException {
        Path plan = plan();
        Run run = Run.of("explain", plan + ":4");
        assertEquals(0, run.code());
        assertEquals(List.of(plan + ":4: no number in a sentence (没有句中的数字)"), run.outLines());
    }

    @Test
    void withoutALineAllLinesAreExplained() throws IOException {
        Run run = Run.of("explain", plan());
        assertEquals(0, run.code());
        assertTrue(run.out().contains("「40个」"), run.out());
    }

    @Test
    void aLineThatTheTextLacksIsNamed() throws IOException {
        Path plan = plan();
        Run run = Run.of("explain", plan + ":99");
        assertEquals(1, run.code());
        assertEquals(List.of("guihua: " + plan + ":99: the text has 5 lines; give one of them"), run.errLines());
    }

    @Test
    void aMissingFileIsNamed() {
        Run run = Run.of("explain", folder.resolve("none.txt") + ":3");
        assertEquals(1, run.code());
        assertTrue(run.err().contains("there is no such file or folder"), run.err());
    }
}
