package io.github.guihua.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.Metadata;
import io.github.guihua.model.OutlineNode;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanKind;
import io.github.guihua.model.PlanPeriod;
import io.github.guihua.model.source.BlockType;
import io.github.guihua.model.source.ParseResult;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What pages of many sites set around and above a title. */
class HeadOfPageTest {

    private static final String BODY = "\n一、加强组织领导\n成立领导小组，统筹推进工作。\n二、抓好任务落实\n明确责任分工，按期完成。\n";

    private static Plan parse(String text) {
        return PlanParser.create().parse(text).plan();
    }

    private static Optional<PlanPeriod> year(int year) {
        return Optional.of(new PlanPeriod(year, year, Optional.empty()));
    }

    @Test
    void buttonsAndFieldsAfterBullets() {
        ParseResult result = PlanParser.create().parse("""
                • 无障碍
                  • 长者版
                索引号：11340000000000000H/202301-00044 组配分类：年度重点工作
                名称：东河县人民政府关于做好春耕工作的实施意见 文号：东政〔2023〕1号
                东河县人民政府关于做好春耕工作的实施意见
                  • 时间：2023-05-04 08:58:16
                  • 发布：东河县人民政府办公室
                """ + BODY);
        Metadata m = result.plan().metadata();
        assertEquals(Optional.of("东河县人民政府关于做好春耕工作的实施意见"), result.plan().title());
        assertEquals(Optional.of("东政〔2023〕1号"), m.documentNumber());
        assertEquals(Optional.of(LocalDate.of(2023, 5, 4)), m.publishedOn());
        assertEquals(2, result.plan().allTasks().size());
        assertEquals(BlockType.CHROME, result.blocks().get(0).type());
    }

    @Test
    void aDateBeforeTheKeysOfItsLine() {
        Metadata m = parse("2023年工作要点\n2023-03-14   来源：办公室     浏览次数：\n" + BODY).metadata();
        assertEquals(Optional.of(LocalDate.of(2023, 3, 14)), m.publishedOn());
    }

    @Test
    void theNumberLeadsTheTitleOfThePage() {
        Plan plan = parse("""
                东政办字〔2015〕46号 东河省人民政府办公厅关于落实《政府工作报告》重点工作部门分工的意见
                浏览量：          时间：2015-04-12 10:32:00
                东河省人民政府办公厅关于落实《政府工作报告》重点工作部门分工的意见
                东政办字〔2015〕46号
                省政府各部门、有关单位：
                为做好2015年的政府工作，现提出部门分工意见如下：
                """ + BODY);
        assertEquals(Optional.of("东河省人民政府办公厅关于落实《政府工作报告》重点工作部门分工的意见"), plan.title());
        assertEquals(PlanKind.TASK_BREAKDOWN, plan.kind());
        assertEquals(Optional.of("东政办字〔2015〕46号"), plan.metadata().documentNumber());
        assertEquals(List.of("东河省人民政府办公厅"), plan.metadata().issuers());
        assertEquals(List.of("省政府各部门", "有关单位"), plan.metadata().recipients());
        assertEquals(year(2015), plan.period());
    }

    @Test
    void aNoticeWhoseTitleLacksItsLastWord() {
        Plan plan = parse("""
                东河省人民政府办公厅关于印发东河省贯彻落实《促进中部崛起规划》工作方案
                各市、县人民政府：
                《东河省贯彻落实〈促进中部崛起规划〉工作方案》已经省人民政府同意，现印发给你们。
                东河省人民政府办公厅
                2017年5月15日
                东河省贯彻落实《促进中部崛起规划》工作方案
                """ + BODY);
        assertEquals(Optional.of("东河省贯彻落实《促进中部崛起规划》工作方案"), plan.title());
        assertEquals(Optional.of(LocalDate.of(2017, 5, 15)), plan.metadata().issuedOn());
        assertEquals(
                Optional.of("东河省人民政府办公厅关于印发东河省贯彻落实《促进中部崛起规划》工作方案"),
                plan.metadata().noticeTitle());
    }

    @Test
    void aTitleOverThreeLines() {
        Plan opinions = parse("东河省人民政府关于\n2014年《政府工作报告》有关工作部门\n分工的意见\n东政发〔2014〕1号\n各有关单位：\n" + BODY);
        assertEquals(Optional.of("东河省人民政府关于2014年《政府工作报告》有关工作部门分工的意见"), opinions.title());
        Plan notice = parse("东河旗人民政府办公室\n关于印发2022年《政府工作报告》\n重点任务责任落实分工的通知\n各苏木乡镇人民政府，旗政府各部门：\n请遵照执行。\n" + BODY);
        assertEquals(Optional.of("东河旗人民政府办公室关于印发2022年《政府工作报告》重点任务责任落实分工的通知"), notice.title());
        assertEquals(2, notice.metadata().recipients().size());
    }

    @Test
    void aBarAfterTheTitle() {
        Plan plan = parse("东河市卫健委关于印发2017年工作要点的通知 |\n各直属单位：\n现予以下发。\n东河市卫健委\n2017年2月22日\n2017年工作要点\n" + BODY);
        assertEquals(Optional.of("2017年工作要点"), plan.title());
        assertEquals(Optional.of("东河市卫健委关于印发2017年工作要点的通知"), plan.metadata().noticeTitle());
    }

    @Test
    void aSpeechHasItsTitleOverTheDateline() {
        Plan plan = parse("""
                深化改革 突破创新 全面提升教育水平
                2014-03-14   来源：记者站     浏览数：
                ——在2014年全市教育工作会议上的报告
                市教育局局长 王大山
                （2014年3月5日）
                同志们：
                这次会议的主要任务是安排部署全市教育工作任务。
                一、2013年工作回顾
                全市教育事业取得了新的成绩。
                二、2014年工作任务
                推进学前教育发展。
                """);
        assertEquals(Optional.of("深化改革突破创新全面提升教育水平"), plan.title());
        assertEquals(year(2014), plan.period());
    }

    @Test
    void ofAReviewAndAPlanTheLaterYearCounts() {
        assertEquals(year(2019), parse("东河镇2018年政府工作报告和2019年工作计划\n" + BODY).period());
    }

    @Test
    void menusOverTheTitleAreChrome() {
        ParseResult result =
                PlanParser.create().parse("信息报送 | 政务邮箱 繁体版 ENGLISH\n首页 > 政务 > 文件\n东河市2017年教育工作意见\n" + BODY);
        assertEquals(BlockType.CHROME, result.blocks().get(0).type());
        assertEquals(Optional.of("东河市2017年教育工作意见"), result.plan().title());
    }

    @Test
    void theAttachedBreakdownIsThePlan() {
        Plan plan = parse("""
                东河县人民政府办公室关于对2016年民生实事进行重点督办的通知
                东府办〔2016〕20号
                各乡镇人民政府，县级各部门：
                现将2016年民生实事目标任务分解下达，请认真抓好落实。
                附件：2016年民生实事目标任务分解表
                东河县人民政府办公室
                2016年2月26日
                附件
                2016年民生实事目标任务分解表
                一、改善交通
                1.新建2座人行天桥。（责任单位：县住建局）
                二、扩大就业
                1.培训农民工300人。（责任单位：县人社局）
                """);
        assertEquals(Optional.of("2016年民生实事目标任务分解表"), plan.title());
        assertEquals(
                Optional.of("东河县人民政府办公室关于对2016年民生实事进行重点督办的通知"), plan.metadata().noticeTitle());
        assertEquals(PlanKind.TASK_BREAKDOWN, plan.kind());
        assertTrue(plan.allTasks().stream().anyMatch(task -> task.title().equals("新建2座人行天桥")));
    }

    @Test
    void fieldsBetweenBars() {
        Metadata m = parse("2020年街道工作报告\n索引号 | XD8200000-2020-002 | 发布机构 | 东河街道 |\n公开类别 | 主动公开 | 发布时间 | 2020-01-16 |\n"
                        + BODY)
                .metadata();
        assertEquals(Optional.of("XD8200000-2020-002"), m.indexNumber());
        assertEquals(Optional.of(LocalDate.of(2020, 1, 16)), m.publishedOn());
        assertEquals(List.of("东河街道"), m.issuers());
    }

    @Test
    void theDateOfThePageBesideOrUnderTheTitle() {
        Plan beside = parse("东河街道2016年工作总结和2017年工作安排 2018-06-15\n东河街道2016年工作总结和2017年工作安排\n" + BODY);
        assertEquals(Optional.of("东河街道2016年工作总结和2017年工作安排"), beside.title());
        Plan under = parse("东河市关于分解落实主要目标和任务的通知\n2020年07月23日06:05:59\n发布文号: 东政发[2006]275号\n" + BODY);
        assertEquals(Optional.of("东政发[2006]275号"), under.metadata().documentNumber());
        assertEquals(Optional.of(LocalDate.of(2020, 7, 23)), under.metadata().publishedOn());
    }

    @Test
    void aTitleBetweenBookMarksTellsTheKindOfWhatItIssues() {
        Plan plan = parse("""
                东政办发〔2016〕26号《东河市人民政府办公厅关于印发〈东河市2016年政务公开工作要点〉的通知》
                《东河市人民政府办公厅关于印发〈东河市2016年政务公开工作要点〉的通知》
                各区人民政府，市政府各委、办、局：
                《东河市2016年政务公开工作要点》已经市政府同意，现印发给你们。
                """ + BODY);
        assertEquals(Optional.of("东河市人民政府办公厅关于印发〈东河市2016年政务公开工作要点〉的通知"), plan.title());
        assertEquals(PlanKind.WORK_KEY_POINTS, plan.kind());
        assertEquals(Optional.of("东政办发〔2016〕26号"), plan.metadata().documentNumber());
    }

    @Test
    void aCopyThatBeginsInTheMiddleOfTheNotice() {
        Plan plan = parse("认真贯彻执行。\n东河区人民政府办公室\n2019年4月16日\n东河区贯彻落实街道工作意见的任务分解方案\n" + BODY);
        assertEquals(Optional.of("东河区贯彻落实街道工作意见的任务分解方案"), plan.title());
        assertEquals(List.of("东河区人民政府办公室"), plan.metadata().issuers());
    }

    @Test
    void aBlockOfFieldsHasKeysThatNoListKnows() {
        ParseResult result = PlanParser.create().parse("""
                标题: 东河区2024年工作要点
                发布机构: 东河区人民政府办公室
                发布日期: 2024-03-05
                层级: 区级
                类型: 规划与计划
                本地目录: zwgk/ghjh/2024/东河区2024年工作计划
                东河区2024年工作要点
                """ + BODY);
        assertEquals(Optional.of("东河区2024年工作要点"), result.plan().title());
        assertEquals(List.of("东河区人民政府办公室"), result.plan().metadata().issuers());
        assertTrue(result.blocks().subList(0, 6).stream().allMatch(block -> block.type() == BlockType.METADATA));
        assertEquals(Optional.empty(), result.plan().preamble());
    }

    @Test
    void linesWithOwnLabelsOfAPlanAreNoFields() {
        Plan plan = parse("东河区2024年工作要点\n总体目标：经济稳定增长。\n主要任务：抓好项目。\n保障措施：加强督查。" + BODY);
        assertTrue(plan.preamble().orElseThrow().text().contains("总体目标：经济稳定增长。"));
    }

    @Test
    void theTitleOfTheFieldsIsThatOfAPageWithoutALineForIt() {
        Plan plan = parse("""
                标题: 东河区人民政府关于印发东河区2024年工作要点的通知
                发布机构: 东河区人民政府
                栏目: 政府文件
                为做好全年工作，现提出以下要点。
                """ + BODY);
        assertEquals(Optional.of("东河区2024年工作要点"), plan.title());
        assertEquals(Optional.of("东河区人民政府关于印发东河区2024年工作要点的通知"), plan.metadata().noticeTitle());
        assertEquals(PlanKind.WORK_KEY_POINTS, plan.kind());
    }

    @Test
    void blanksInTheMiddleOfWordsAreNoLineEnds() {
        String unit = "（ 省 委 组 织 部 、 省 财 政 厅 、 省 水 利 厅 按 职 责 分 工 负 责 ）";
        String item = "推进重点项目建设，落实各项配套政策，加强统筹协调和监督检查，确保任务按期完成。";
        Plan plan = parse("某省工作要点\n一、主要任务\n" + "1." + item.repeat(3) + unit + " 2." + item + unit + " 3." + item + unit
                + "\n二、组织实施\n加强领导，明确分工。\n");
        assertEquals(2, plan.children().size());
        assertTrue(plan.allTasks().stream()
                .anyMatch(task -> task.responsibleUnits().size() == 3));
    }

    @Test
    void aWholeDocumentInAShortLineIsCutAtItsBlanks() {
        Plan plan = parse("东河街道2024年工作安排 2024年，街道办事处按照区委、区政府的部署，坚持稳中求进，全面完成各项任务。 一、抓好经济发展 "
                + "引进企业20家，固定资产投资增长8%，服务重点项目建设。 二、改善城市环境 改造老旧小区5个，新建公园2个，完善管护机制。 "
                + "三、保障改善民生 新增就业3000人，建成社区食堂4个，开展文化活动。 四、加强自身建设 落实主体责任，提高服务效能。");
        assertEquals(Optional.of("东河街道2024年工作安排"), plan.title());
        assertEquals(
                List.of("抓好经济发展", "改善城市环境", "保障改善民生", "加强自身建设"),
                plan.allTasks().stream().map(task -> task.title()).toList());
        assertEquals(6, plan.allTargets().size());
    }

    @Test
    void aNumberAtTheStartOfABrokenLineIsInItsSentence() {
        String line = "围绕产业发展和民生改善抓好重点项目建设和服务保障工作。";
        StringBuilder text = new StringBuilder("某市工作要点\n一、主要任务\n");
        text.append(PageDress.wrapped(line.repeat(20) + "全年实施公路桥梁隧道等项目，其中第二\n条高速公路建成通车。", 30, false));
        assertEquals(1, parse(text.toString()).children().size());
    }

    @Test
    void theFirstLineOfATitleIsNotTheValueOfAnEmptyKey() {
        Plan plan = parse("""
                索 引 号：
                000014349/2018-00207
                标　　题：
                东河省人民政府关于支持自由贸易试验区深化改革创新若干措施的通知
                发文字号：
                东政发〔2018〕38号
                主 题 词：

                东河省人民政府关于支持自由贸易试验区
                深化改革创新若干措施的通知
                东政发〔2018〕38号
                各市人民政府，省政府各部门：
                """ + BODY);
        assertEquals(Optional.of("东河省人民政府关于支持自由贸易试验区深化改革创新若干措施的通知"), plan.title());
        assertEquals(List.of("东河省人民政府"), plan.metadata().issuers());
    }

    @Test
    void theMenuAboveASpeechWithoutATitleIsNotItsText() {
        Plan plan = parse("""
                首页
                营商环境
                长者助手
                无障碍阅读
                繁体版
                来源：市政府办公室  发布时间：2024-03-05 09:30  浏览次数：1205次
                为做好全年工作，现报告如下。
                """ + BODY);
        assertEquals("为做好全年工作，现报告如下。", plan.preamble().orElseThrow().text());
        assertEquals(List.of(), plan.allTargets());
    }

    /** Links and names that no list of words knows are the page's where the signature closes the text above them. */
    @Test
    void shortLinesBelowTheSignatureAreThePages() {
        ParseResult result = PlanParser.create().parse("东河区2024年工作要点" + BODY + """
                        东河区民政局  东河区财政局
                        2024年5月30日
                        公开方式：主动公开
                        关于我们|
                        隐私声明|
                        """ + "区直部门\n街道园区\n".repeat(30));
        List<BlockType> types =
                result.blocks().stream().map(block -> block.type()).toList();
        int signature = types.indexOf(BlockType.SIGNATURE);
        assertEquals(
                Optional.of(LocalDate.of(2024, 5, 30)), result.plan().metadata().issuedOn());
        assertEquals(
                List.of(BlockType.SIGNATURE, BlockType.SIGNATURE, BlockType.NOTE),
                types.subList(signature, signature + 3));
        assertTrue(types.subList(signature + 3, types.size()).stream().allMatch(BlockType.CHROME::equals));
        assertEquals("明确责任分工，按期完成。", result.plan().tasks().get(1).text());
    }

    @Test
    void aTitleAsWideAsAWrappedPageIsNoPartOfTheTextBelow() {
        String text = "东河县人民政府办公室关于印发东河县城市更新实施方案（2021—2025年）的通知\n各乡镇人民政府，县政府各部门：\n"
                + "《东河县城市更新实施方案（2021—2025年）》已经县政府同意，现印发给你们，请结合实际认真组织实施，确保各项任务落到实处。\n"
                + "东河县人民政府办公室\n2021年3月5日\n东河县城市更新实施方案（2021—2025年）\n为深入贯彻上级部署，结合我县实际，统筹推进城市更新工作，完善城市功能，提升城市品质，特制定本方案。\n"
                + ("一、加强组织领导\n成立领导小组，统筹推进各项工作，定期研究解决重大问题，推动各项任务落地见效，为城市更新提供有力保障，形成上下联动、齐抓共管的工作格局。\n"
                                + "二、抓好任务落实\n明确责任分工，细化工作措施，加强督促检查，按期完成各项目标任务，不断增强人民群众的获得感、幸福感、安全感，推动城市高质量发展。\n")
                        .repeat(2);
        Plan plan = parse(PageDress.wrapped(text, 24, false));
        assertEquals(Optional.of("东河县城市更新实施方案（2021—2025年）"), plan.title());
        assertEquals(
                Optional.of("东河县人民政府办公室关于印发东河县城市更新实施方案（2021—2025年）的通知"),
                plan.metadata().noticeTitle());
    }

    @Test
    void aNumberThatIsCutAtTheWidthOfThePageIsOne() {
        String sentence = "坚持稳中求进工作总基调，统筹发展和安全，着力扩大内需，优化结构，提振信心，全面完成年度目标任务，推动经济社会持续健康发展。";
        String text = "索引号：014501068/2020-03876\n东河县2020年工作要点\n"
                + ("一、加强组织领导\n" + sentence + "\n二、抓好任务落实\n" + sentence + "\n").repeat(4);
        Plan plan = parse(PageDress.wrapped(text, 19, false));
        assertEquals(Optional.of("014501068/2020-03876"), plan.metadata().indexNumber());
    }

    /** No blank took the places of the line ends: a heading ends at the word for its chapter, where text begins. */
    @Test
    void headingsThatRunIntoTheTextOfALineAreCut() {
        String work = "我们坚持稳中求进，统筹推进各项工作，深化改革开放，加快产业升级，保障和改善民生，各项事业取得新的进展。".repeat(12);
        Plan plan = parse("政府工作报告各位代表：现在，我代表县人民政府，向大会报告工作，请予审议。一、2016年暨五年来的工作回顾过去一年，" + work
                + "二、今后五年的目标任务展望未来五年，机遇和挑战并存。" + work + "三、2017年工作安排各位代表，2017年是重要的一年。" + work + "\n");
        assertEquals(
                List.of("2016年暨五年来的工作回顾", "今后五年的目标任务", "2017年工作安排"),
                plan.children().stream().map(OutlineNode::title).toList());
    }
}
