package io.github.guihua.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.Achievement;
import io.github.guihua.model.Plan;
import io.github.guihua.model.ResponsibleUnit;
import io.github.guihua.model.Target;
import io.github.guihua.model.Task;
import io.github.guihua.model.source.Block;
import io.github.guihua.model.source.BlockType;
import io.github.guihua.model.source.ParseResult;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that a page broke at its width, and what stands between them. */
class BrokenLinesTest {

    private static final String SENTENCE = "坚持稳中求进工作总基调，统筹发展和安全，着力扩大内需，优化结构，提振信心，全面完成年度目标任务，推动经济社会持续健康发展。";

    private static final String TEXT = "2024年工作要点\n" + """
            一、巩固经济
            %1$s今年完成固定资产投资1250亿元，增长8.5%%，新增市场主体3.2万户，引进亿元以上项目120个。%1$s
            （市商务局、海关总署、市财政局负责）
            二、改善民生
            %1$s依据《中共东河市委关于推进民生幸福工程的实施意见（2021—2025年）》，新增就业1.8万人。%1$s
            （市人力资源社会保障局、市教育局负责）
            三、深化改革
            %1$s%1$s
            四、扩大开放
            %1$s%1$s
            """.formatted(SENTENCE);

    private static ParseResult parse(String text) {
        return PlanParser.create().parse(text);
    }

    private static Plan plan(String text) {
        return parse(text).plan();
    }

    @ParameterizedTest
    @ValueSource(ints = {24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38})
    void bodiesTitlesAndNumbersGoOnAcrossTheBreak(int width) {
        Plan clean = plan(TEXT);
        Plan page = plan(PageDress.wrapped(TEXT, width, true));
        assertEquals(PageDress.contents(clean, true), PageDress.contents(page, true));
        assertEquals(
                List.of("市商务局", "海关总署", "市财政局", "市人力资源社会保障局", "市教育局"),
                page.allTasks().stream()
                        .flatMap(task -> task.responsibleUnits().stream())
                        .map(ResponsibleUnit::fullName)
                        .toList());
    }

    /** A PDF has twice as many digits as Chinese characters in a line. */
    @Test
    void aPageMayCountColumns() {
        StringBuilder page = new StringBuilder();
        for (String line : TEXT.lines().toList()) {
            int columns = 0;
            for (char c : ("　　" + line).toCharArray()) {
                if (columns + (c < 128 ? 1 : 2) > 60) {
                    page.append('\n');
                    columns = 0;
                }
                page.append(c);
                columns += c < 128 ? 1 : 2;
            }
            page.append('\n');
        }
        assertEquals(PageDress.contents(plan(TEXT), true), PageDress.contents(plan(page.toString()), true));
    }

    @Test
    void aFullHeadingEndsAsThoseBesideItDo() {
        String full = "四、扩大开放，发展更高水平开放型经济，打造内陆开放新高地平台";
        String text = TEXT.replace("四、扩大开放", full);
        List<String> titles = plan(PageDress.wrapped(text, full.length(), false)).allTasks().stream()
                .map(Task::title)
                .toList();
        assertEquals(full.substring(2), titles.get(3));
    }

    private static String pages(String between) {
        String filler = SENTENCE.repeat(8);
        return "2024年政府工作报告\n一、2023年工作回顾\n" + filler + "全市完成投资19.3\n\n1\n\n亿元，增长8%。" + filler + "\n\n2\n\n" + filler
                + "新建校舍" + between + "3万平方米。\n二、2024年工作安排\n" + filler + "\n\n4\n";
    }

    @Test
    void aPageNumberInsideANumberIsNoPartOfIt() {
        ParseResult result = parse(pages("\n\n3\n\n"));
        List<Achievement> achievements = result.plan().allAchievements();
        Achievement investment = achievements.get(0);
        assertEquals("投资", investment.subject());
        assertEquals("19.3\n\n1\n\n亿元", investment.text());
        assertEquals(0, investment.amount().compareTo(new java.math.BigDecimal("1930000000")));
        assertEquals("新建校舍", achievements.get(achievements.size() - 1).subject());
        assertTrue(result.plan().allChapters().get(0).text().contains("完成投资19.3亿元"));
        List<Block> chrome = result.blocks().stream()
                .filter(block -> block.type() == BlockType.CHROME)
                .toList();
        // after a sentence, and at the end, the number is a line of the page
        assertEquals(2, chrome.size());
    }

    @Test
    void numbersAloneThatCountNothingStay() {
        Plan plan = plan("2024年工作要点\n一、任务\n" + SENTENCE + "力争新建校舍\n12\n万平方米。\n");
        Target target = plan.allTargets().get(0);
        assertEquals("12万平方米", target.text());
    }

    @Test
    void wordsAroundAnInvisibleCharacterAreThoseOfTheSource() {
        String text =
                "2024年工作要点\n\n一、任务\n\n" + SENTENCE + "今年完成投资74.4\n\u200b\n亿元，增长6.7%，保持全省前列，为全年任务打下坚实基础，为明年工作创造良好条件。\n";
        Target target = plan(text).allTargets().get(0);
        assertEquals("74.4\n\u200b\n亿元", target.text());
        assertTrue(text.contains(target.text()));
    }
}
