package io.github.guihua.parser.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.parser.internal.prose.PlanText;
import java.util.List;
import org.junit.jupiter.api.Test;

class CollapsedLinesTest {

    private static final String LEAD = "为做好全年工作，进一步明确责任、细化措施，确保各项任务按期完成，现提出以下意见，请结合实际认真贯彻执行。";

    private static final String END =
            " 一、总体要求 坚持稳中求进，统筹发展和安全，全面完成年度任务。 二、重点任务 加快项目建设，扩大有效投资，增强发展后劲。" + " 三、保障措施 加强组织领导，强化督促检查，确保工作落到实处。";

    private static List<String> lines(String source) {
        PlanText text = new PlanText(source);
        return CollapsedLines.cut(text, text.lines(0, text.length())).stream()
                .map(line -> source.substring(line.start(), line.end()))
                .toList();
    }

    @Test
    void aLineWithBlanksForLineEndsIsCut() {
        assertEquals(
                List.of(
                        "2024年工作要点",
                        LEAD,
                        "一、总体要求",
                        "坚持稳中求进，统筹发展和安全，全面完成年度任务。",
                        "二、重点任务",
                        "加快项目建设，扩大有效投资，增强发展后劲。",
                        "三、保障措施",
                        "加强组织领导，强化督促检查，确保工作落到实处。"),
                lines("2024年工作要点 " + LEAD + END));
    }

    @Test
    void datesNumbersAndSpreadWordsStayWhole() {
        assertEquals(
                List.of("发布时间：2024-03-05 09:30", "2024 年 3 月 5 日", "目 录", "增长19. 3%，", "2020年", "2025年"),
                lines("发布时间：2024-03-05 09:30 2024 年 3 月 5 日 目 录 增长19. 3%， 2020年 2025年 " + LEAD + END)
                        .subList(0, 6));
    }

    /** Such copies have a blank after each word; their line is one paragraph. */
    @Test
    void blanksBetweenTheWordsOfAParagraphAreNoLineEnds() {
        String words = "加强 组织 领导 ， 一是 健全 工作 机制 ， 二是 明确 责任 分工 ， 三是 强化 督促 检查 ， 确保 各项 任务 按期 完成 ， "
                + "推动 全市 经济 社会 持续 健康 发展 ， 不断 增强 人民 群众 获得感 幸福感 安全感 ， 努力 开创 工作 新局面 。";
        assertEquals(List.of(words), lines(words));
    }

    @Test
    void otherLinesAreAsTheyAre() {
        String text = "一、总体要求 坚持稳中求进。\n\n" + LEAD;
        assertEquals(List.of("一、总体要求 坚持稳中求进。", "", LEAD), lines(text));
        assertEquals(List.of(LEAD + LEAD + LEAD), lines(LEAD + LEAD + LEAD));
    }
}
