package io.github.guihua.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.Achievement;
import io.github.guihua.model.Change;
import io.github.guihua.model.Chapter;
import io.github.guihua.model.Citation;
import io.github.guihua.model.Deadline;
import io.github.guihua.model.DueTime;
import io.github.guihua.model.Indicator;
import io.github.guihua.model.IndicatorNature;
import io.github.guihua.model.IndicatorValue;
import io.github.guihua.model.Metadata;
import io.github.guihua.model.Milestone;
import io.github.guihua.model.Modality;
import io.github.guihua.model.NodeRole;
import io.github.guihua.model.Passage;
import io.github.guihua.model.PersonRole;
import io.github.guihua.model.Plan;
import io.github.guihua.model.ResponsiblePerson;
import io.github.guihua.model.ResponsibleUnit;
import io.github.guihua.model.Target;
import io.github.guihua.model.Task;
import io.github.guihua.model.UnitRole;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanWriterTest {

    private static final Plan PLAN = Plan.builder()
            .title("某市2026年工作要点")
            .metadata(Metadata.builder()
                    .documentNumber("某政发〔2026〕1号")
                    .issuers(List.of("某市人民政府"))
                    .recipients(List.of("各区人民政府", "各委、局"))
                    .issuedOn(LocalDate.of(2026, 3, 1))
                    .build())
            .preamble(Passage.builder()
                    .text("为做好今年工作，根据《某省纲要》制定本要点。")
                    .achievement(Achievement.of("新建学校").exactly("3", "所").build())
                    .build())
            .chapter(Chapter.builder()
                    .role(NodeRole.WORK)
                    .title("改善民生")
                    .text("坚持民生优先。")
                    .task(Task.builder()
                            .title("稳定就业")
                            .text("城镇新增就业5000人以上。\n做好服务。")
                            .target(Target.of("城镇新增就业").atLeast("5000", "人").build())
                            .target(Target.of("培训")
                                    .atLeast("200", "人次")
                                    .by(2026)
                                    .modality(Modality.FIRM)
                                    .build())
                            .target(Target.of("失业人数")
                                    .exactly("5", "%")
                                    .change(Change.DECREASE)
                                    .dueBy(LocalDate.of(2026, 6, 30))
                                    .modality(Modality.ASPIRATIONAL)
                                    .build())
                            .target(Target.of("收入")
                                    .exactly("6", "%")
                                    .change(Change.INCREASE)
                                    .due("年内")
                                    .build())
                            .responsibleUnit(ResponsibleUnit.of("市人社局", UnitRole.LEAD))
                            .responsibleUnit(ResponsibleUnit.of("市财政局", UnitRole.SUPPORT))
                            .responsibleUnit(ResponsibleUnit.builder()
                                    .name("市应急中心")
                                    .alias("信访局")
                                    .role(UnitRole.SUPPORT)
                                    .build())
                            .build())
                    .task(Task.builder()
                            .title("办好学校：")
                            .text("推进建设。")
                            .subtask(Task.builder().text("新建学校。").build())
                            .subtask(Task.builder().text("改建学校。").build())
                            .subtask(Task.builder()
                                    .title("加强师资")
                                    .subtask(Task.builder()
                                            .title("培训")
                                            .subtask(Task.builder().title("考核").build())
                                            .build())
                                    .build())
                            .build())
                    .build())
            .task(Task.builder()
                    .title("抓好落实！")
                    .text("6月底前制定方案。")
                    .milestone(Milestone.of("制定方案")
                            .time(DueTime.of("6月底前", LocalDate.of(2026, 6, 30)))
                            .build())
                    .milestone(Milestone.of("建成平台")
                            .time(DueTime.of("年底前", LocalDate.of(2026, 12, 31)))
                            .modality(Modality.FIRM)
                            .build())
                    .responsiblePerson(ResponsiblePerson.builder()
                            .name("张三")
                            .post("市委常委、副市长")
                            .role(PersonRole.LEADER)
                            .build())
                    .responsiblePerson(ResponsiblePerson.of("李四", PersonRole.LEADER))
                    .responsiblePerson(ResponsiblePerson.builder()
                            .post("局长")
                            .role(PersonRole.OFFICER)
                            .build())
                    .responsiblePerson(ResponsiblePerson.builder()
                            .post("分管副局长")
                            .role(PersonRole.OFFICER)
                            .build())
                    .deadline(Deadline.on("年底前", LocalDate.of(2026, 12, 31)))
                    .build())
            .closing(Passage.of("全市上下要奋力完成。"))
            .indicator(Indicator.builder()
                    .name("失业率")
                    .unit("%")
                    .nature(IndicatorNature.EXPECTED)
                    .value(IndicatorValue.of("2025", 2025, "5"))
                    .value(IndicatorValue.of("2026", 2026, "4.5"))
                    .build())
            .indicator(Indicator.builder()
                    .name("学校")
                    .value(IndicatorValue.of("2026", 2026, "12"))
                    .build())
            .citation(Citation.of("某省纲要"))
            .citation(Citation.builder()
                    .title("某省意见")
                    .documentNumber("某发〔2025〕2号")
                    .build())
            .build();

    @Test
    void official() {
        assertEquals("""
                某政发〔2026〕1号
                某市2026年工作要点
                各区人民政府，各委、局：
                为做好今年工作，根据《某省纲要》制定本要点。
                新建学校3所。
                一、改善民生
                坚持民生优先。
                （一）稳定就业。城镇新增就业5000人以上。
                做好服务。
                到2026年，确保培训200人次以上。
                2026年6月30日前，力争失业人数下降5%。
                年内，收入增长6%。
                牵头单位：市人社局；配合单位：市财政局、市应急中心（信访局）
                （二）办好学校：
                推进建设。
                一是新建学校。
                二是改建学校。
                三是加强师资
                （1）培训
                ①考核
                二、抓好落实！6月底前制定方案。
                年底前，确保建成平台。
                责任领导：张三（市委常委、副市长）、李四；责任人：局长；责任人：分管副局长；完成时限：年底前
                全市上下要奋力完成。
                指标\t单位\t2025\t2026\t属性
                失业率\t%\t5\t4.5\t预期性
                学校\t—\t—\t12\t—
                引用文件：《某省意见》（某发〔2025〕2号）。
                某市人民政府
                2026年3月1日
                """, PlanWriter.official().write(PLAN));
    }

    @Test
    void markdown() {
        assertEquals("""
                # 某市2026年工作要点

                - 发文字号：某政发〔2026〕1号
                - 成文日期：2026年3月1日
                - 发文机关：某市人民政府
                - 主送机关：各区人民政府，各委、局

                为做好今年工作，根据《某省纲要》制定本要点。

                新建学校3所。

                ## 一、改善民生

                坚持民生优先。

                ### （一）稳定就业

                城镇新增就业5000人以上。

                做好服务。

                到2026年，确保培训200人次以上。

                2026年6月30日前，力争失业人数下降5%。

                年内，收入增长6%。

                *牵头单位：市人社局；配合单位：市财政局、市应急中心（信访局）*

                ### （二）办好学校：

                推进建设。

                一是新建学校。

                二是改建学校。

                #### 三是加强师资

                ##### （1）培训

                ###### ①考核

                ## 二、抓好落实！

                6月底前制定方案。

                年底前，确保建成平台。

                *责任领导：张三（市委常委、副市长）、李四；责任人：局长；责任人：分管副局长；完成时限：年底前*

                全市上下要奋力完成。

                | 指标 | 单位 | 2025 | 2026 | 属性 |
                | --- | --- | --- | --- | --- |
                | 失业率 | % | 5 | 4.5 | 预期性 |
                | 学校 |  |  | 12 |  |

                引用文件：《某省意见》（某发〔2025〕2号）。
                """, PlanWriter.markdown().write(PLAN));
    }

    @ParameterizedTest
    @CsvSource({
        "集中攻坚阶段（3月—6月）,一、集中攻坚阶段（3月—6月）",
        "集中攻坚阶段(3月—6月),一、集中攻坚阶段(3月—6月)",
        "集中攻坚阶段【3月—6月】：,一、集中攻坚阶段【3月—6月】：",
        "集中攻坚阶段（时间：3月—6月）,一、集中攻坚阶段（时间：3月—6月）",
        "集中攻坚阶段（3月—6月完成）,一、集中攻坚阶段（3月—6月完成）",
        "集中攻坚阶段（3月—6月底）,一、集中攻坚阶段（3月—6月底）\u23ce完成时限：3月—6月",
        "3月—6月）,一、3月—6月）\u23ce完成时限：3月—6月",
        "集中攻坚（3月—6月）阶段,一、集中攻坚（3月—6月）阶段\u23ce完成时限：3月—6月",
        "集中攻坚,一、集中攻坚\u23ce完成时限：3月—6月"
    })
    void aDeadlineThatTheTitleOfAStageTellsIsWrittenOnce(String title, String written) {
        Task stage = Task.builder()
                .title(title)
                .deadline(Deadline.on("3月—6月", LocalDate.of(2026, 6, 30)))
                .build();
        String text = PlanWriter.official().write(Plan.builder().task(stage).build());
        assertEquals(written.replace('\u23ce', '\n') + "\n", text);
    }

    @Test
    void whatTheBracketOfAStageTellsIsNotWrittenTwice() {
        Task stage = Task.builder()
                .title("第一阶段：")
                .text("动员部署（3月底前完成，市商务局牵头，张三负责）。制定方案。")
                .responsibleUnit(ResponsibleUnit.of("市商务局", UnitRole.LEAD))
                .responsibleUnit(ResponsibleUnit.of("市财政局", UnitRole.SUPPORT))
                .responsiblePerson(ResponsiblePerson.of("张三", PersonRole.OFFICER))
                .deadline(Deadline.on("3月底前", LocalDate.of(2026, 3, 31)))
                .build();
        assertEquals(
                "一、第一阶段：动员部署（3月底前完成，市商务局牵头，张三负责）。制定方案。\n配合单位：市财政局\n",
                PlanWriter.official().write(Plan.builder().task(stage).build()));
    }

    @Test
    void aPlanThatHoldsNothingIsNoText() {
        assertEquals("", PlanWriter.official().write(Plan.builder().build()));
        assertEquals("", PlanWriter.markdown().write(Plan.builder().build()));
    }

    @ParameterizedTest
    @CsvSource({
        "a*b,a\\*b",
        "-x,\\-x",
        "a-b,a-b",
        "+x,\\+x",
        "1. x,1\\. x",
        "12),12\\)",
        "4.5,4.5",
        "=x,\\=x",
        "1a.x,1a.x",
        ".x,.x",
        "#x,\\#x",
        "a|b,a\\|b",
        "<b>,\\<b\\>",
        "a\\b,a\\\\b",
        "x.,x."
    })
    void whatMeansSomethingInMarkdownIsEscaped(String words, String escaped) {
        assertEquals(escaped, MarkdownText.escape(words));
    }

    @ParameterizedTest
    @CsvSource({"0,1,一、", "0,11,十一、", "1,2,（二）", "2,3,3.", "3,4,（4）", "4,1,①", "4,20,⑳", "4,21,21）", "9,2,②"})
    void numbersByDepth(int depth, int number, String written) {
        assertEquals(written, Headings.number(depth, number));
    }

    @Test
    void aNameThatHoldsItsAliasIsWrittenOnce() {
        ResponsibleUnit unit = ResponsibleUnit.builder()
                .name("市应急中心(信访局)")
                .alias("信访局")
                .role(UnitRole.LEAD)
                .build();
        Plan plan = Plan.builder()
                .task(Task.builder().title("化解矛盾").responsibleUnit(unit).build())
                .build();
        String text = PlanWriter.official().write(plan);
        assertTrue(text.contains("牵头单位：市应急中心(信访局)\n"), text);
    }

    @Test
    void indicatorsOfMoreColumnsThanATableHasAreWrittenInSeveral() {
        Plan.Builder plan = Plan.builder().title("某市规划");
        for (int i = 0; i < 100; i++) {
            plan.indicator(Indicator.builder()
                    .name("指标" + i)
                    .value(IndicatorValue.of("目标" + i, 2025, "5"))
                    .build());
        }
        List<String> lines = PlanWriter.official().write(plan.build()).lines().toList();
        assertEquals(1 + 2 + 100, lines.size());
        assertTrue(lines.get(1).startsWith("指标\t单位\t目标0\t"));
        assertTrue(lines.get(1 + 1 + 60).startsWith("指标\t单位\t目标60\t"));
    }

    @Test
    void aTitleInATitleIsCited() {
        Plan plan = Plan.builder()
                .preamble(Passage.builder().text("按《关于〈纲要〉和《要点》的意见》办。").build())
                .citation(Citation.of("关于〈纲要〉和《要点》的意见"))
                .citation(Citation.of("要点"))
                .citation(Citation.of("纲要"))
                .build();
        assertEquals("按《关于〈纲要〉和《要点》的意见》办。\n引用文件：《纲要》。\n", PlanWriter.official().write(plan));
    }
}
