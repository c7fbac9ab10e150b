package io.github.guihua.programs;

import io.github.guihua.model.NodeRole;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanKind;
import io.github.guihua.model.source.ParseResult;
import io.github.guihua.parser.PlanParser;
import io.github.guihua.parser.WordClass;
import java.util.Locale;

/** Adds local words to a parser: a measure word, an ending of units' names, a line of a city's website. */
public final class OwnWords {

    private static final String TEXT = """
            某市2026年工作要点

            一、完善便民设施
            新建社区服务点40驿。（市民政局、滨河议事廊）
            听一听本文
            二、改善人居环境
            铁定改造公园6处。（市园林局）
            """;

    private OwnWords() {}

    /**
     * Returns a parser that knows the words.
     *
     * @return the parser, which threads may share
     */
    public static PlanParser parser() {
        return PlanParser.builder()
                .words(WordClass.MEASURE_WORD, "驿")
                .words(WordClass.BODY_ENDING, "议事廊")
                .words(WordClass.FIRM_WORD, "铁定")
                .words(WordClass.PAGE_LINE, "听一听本文")
                .build();
    }

    /**
     * Returns a parser that knows another ending of titles, and another word in titles of chapters.
     *
     * @return the parser, which threads may share
     */
    public static PlanParser parserOfOrders() {
        return PlanParser.builder()
                .titleEndings(PlanKind.ACTION_PLAN, "攻坚令")
                .chapterWords(NodeRole.REVIEW, "去年战绩")
                .build();
    }

    /**
     * Prints the results of a parser with the words and of one without.
     *
     * @param args none
     */
    public static void main(String[] args) {
        print("标准词库", PlanParser.create().parse(TEXT));
        print("自有词语", parser().parse(TEXT));
        Plan order = parserOfOrders()
                .parse("某市治水攻坚令\n\n一、去年战绩\n河道畅通。\n\n二、加强巡查\n落实责任。\n")
                .plan();
        System.out.println(order.title().orElse("") + " " + order.kind().displayName(Locale.CHINESE));
        order.chapters()
                .forEach(chapter -> System.out.println(
                        "  " + chapter.title() + " " + chapter.role().displayName(Locale.CHINESE)));
    }

    private static void print(String name, ParseResult result) {
        Plan plan = result.plan();
        System.out.println(name);
        plan.allTargets()
                .forEach(target -> System.out.println("  " + target.subject() + " " + target.text() + " "
                        + target.modality().displayName(Locale.CHINESE)));
        System.out.println("  单位 " + plan.tasksByUnit().keySet());
        System.out.println("  网页 " + plan.toString().contains("听一听"));
    }
}
