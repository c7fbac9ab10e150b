package io.github.guihua.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.model.Milestone;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanVisitor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which parts of a document hold milestones. */
class MilestonesTest {

    private static Plan parse(String text) {
        return PlanParser.create().parse(text).plan();
    }

    private static List<String> milestones(String text) {
        List<String> found = new ArrayList<>();
        parse(text).accept(new PlanVisitor() {
            @Override
            public void milestone(Milestone milestone) {
                found.add(milestone.due().orElseThrow() + " " + milestone.text());
            }
        });
        return found;
    }

    @Test
    void headingsHoldNone() {
        assertEquals(List.of("10月底前 完成管网普查"), milestones("""
                某县2025年工作要点
                一、2025年6月底前重点任务
                （一）2025年底前全面完成改造。倒排工期，10月底前完成管网普查。
                二、2026年工作打算
                谋划重大项目。
                """));
    }

    @Test
    void anItemThatIsOneSentenceIsNoHeading() {
        assertEquals(List.of("2025年9月底前 新建污水处理厂", "国庆节前 改造农贸市场", "年底前 建成智慧停车平台"), milestones("""
                某县2025年工作要点
                一、办好民生实事
                1.新建污水处理厂，2025年9月底前投用。（责任单位：县住建局）
                2.改造农贸市场，国庆节前开业；
                3.年底前建成智慧停车平台。
                """));
    }

    @Test
    void theyStandInPreambleChaptersTasksAndClosing() {
        Plan plan = parse("""
                某市数字政府建设行动方案（2025—2027年）
                为加快数字政府建设，制定本方案。到2027年，数字政府基本建成。
                一、总体目标
                到2026年，政务数据全面共享。
                （一）夯实基础
                2025年底前完成机房整合。
                （二）提升能力
                强化培训。
                二、保障措施
                成立工作专班。
                各单位要在本方案印发之日起30日内报送任务分工。
                """);
        assertEquals(
                "数字政府基本建成", plan.preamble().orElseThrow().milestones().get(0).text());
        assertEquals("政务数据全面共享", plan.chapters().get(0).milestones().get(0).text());
        assertEquals(5, milestones("""
                某市数字政府建设行动方案（2025—2027年）
                为加快数字政府建设，制定本方案。到2027年，数字政府基本建成。
                一、总体目标
                到2026年，政务数据全面共享。
                二、重点任务
                （一）夯实基础。2025年底前完成机房整合。
                （二）提升能力。强化培训，2026年6月底前完成轮训。
                三、保障措施
                各单位要在本方案印发之日起30日内报送任务分工。
                """).size());
    }

    @Test
    void whatAChapterLooksBackOnHoldsNone() {
        assertEquals(List.of("年内 启动老城区改造"), milestones("""
                某县2025年政府工作报告
                一、2024年工作回顾
                年底前完成全部改造任务。到2025年，脱贫成果持续巩固。
                二、2025年工作安排
                推进城市更新，年内启动老城区改造。
                """));
    }

    @Test
    void unitClausesHoldNone() {
        assertEquals(List.of("年底前 完成数据归集"), milestones("""
                某县2025年工作要点
                一、推进数据共享
                年底前完成数据归集（责任单位：县大数据中心，各乡镇2025年10月底前配合）。
                责任单位：县大数据中心；完成时限：2025年6月底前
                """));
    }
}
