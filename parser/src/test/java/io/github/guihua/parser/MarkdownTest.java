package io.github.guihua.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.model.Chapter;
import io.github.guihua.model.NumericStatement;
import io.github.guihua.model.OutlineNode;
import io.github.guihua.model.Plan;
import io.github.guihua.model.source.ParseResult;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Markdown, as converters of PDF and Word files write it: the numbers decide the depth of headings. */
class MarkdownTest {

    private static final String MARKDOWN = """
            # 某县2025年农业农村工作要点

            ![](images/0a1b.jpg)

            ## 一、总体要求

            坚持稳中求进，到2025年，粮食产量达到**12万吨**以上。

            ## 二、主要任务

            # （一）抓好生产

            确保秸秆综合利用率达到$90\\%$以上。（责任单位：县农业农村局）

            ## （二）强化保障

            加强组织领导。

            | 序号 | 指标名称 | 单位 | 2025年 |
            | --- | --- | --- | --- |
            | 1 | 粮食产量 | 万吨 | 12 |
            """;

    private static final String PLAIN = """
            某县2025年农业农村工作要点

            一、总体要求

            坚持稳中求进，到2025年，粮食产量达到12万吨以上。

            二、主要任务

            （一）抓好生产

            确保秸秆综合利用率达到90%以上。（责任单位：县农业农村局）

            （二）强化保障

            加强组织领导。

            | 序号 | 指标名称 | 单位 | 2025年 |
            | --- | --- | --- | --- |
            | 1 | 粮食产量 | 万吨 | 12 |
            """;

    @Test
    void thePlanIsThatOfThePlainText() {
        Plan marked = PlanParser.create().parse(MARKDOWN).plan();
        assertEquals(PlanParser.create().parse(PLAIN).plan(), marked);
        assertEquals(
                List.of("粮食产量", "秸秆综合利用率"),
                marked.allTargets().stream().map(NumericStatement::subject).toList());
    }

    @Test
    void spansGoAroundTheWordsInTheMarkdown() {
        ParseResult result = PlanParser.create().parse(MARKDOWN);
        OutlineNode task =
                ((Chapter) result.plan().children().get(1)).children().get(0);
        int start = result.source(task).orElseThrow().start();
        assertEquals("（一）抓好生产", MARKDOWN.substring(start, start + 7));
    }

    @Test
    void aHeadingWithoutANumberIsOneByItsMark() {
        Plan plan = PlanParser.create().parse("""
                # 某县2025年工作要点
                ## 深入推进改革
                - 完成三项改革。
                ## 着力扩大开放
                - 办好两次展会。
                """).plan();
        assertEquals(
                List.of("深入推进改革", "着力扩大开放"),
                plan.children().stream().map(OutlineNode::title).toList());
    }

    @Test
    void starsThatHideANameStayBelowTheHeadingOfACrawler() {
        Plan plan = PlanParser.create()
                .parse("# 某区工作要点\n一、整治**路和**街\n完成**路的整治，打造“**东部中心”。")
                .plan();
        assertEquals("整治**路和**街", plan.children().get(0).title());
    }

    @Test
    void starsThatHideANameStayWhereThereIsNoHeading() {
        Plan plan = PlanParser.create().parse("某区工作要点\n一、整治**路和**街\n完成**路的整治。").plan();
        assertEquals(Optional.of("某区工作要点"), plan.title());
        assertEquals("整治**路和**街", plan.children().get(0).title());
    }
}
