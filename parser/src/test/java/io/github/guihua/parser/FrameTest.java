package io.github.guihua.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.Metadata;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanKind;
import io.github.guihua.model.PlanPeriod;
import io.github.guihua.model.source.Block;
import io.github.guihua.model.source.BlockType;
import io.github.guihua.model.source.ParseResult;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is around the body: metadata, notice, title, recipients, signature, contents, chrome. */
class FrameTest {

    private static final String BODY = "\n一、加强组织领导\n成立领导小组，统筹推进工作。\n二、抓好任务落实\n明确责任分工，按期完成。\n";

    private static Plan parse(String text) {
        return PlanParser.create().parse(text).plan();
    }

    @Test
    void metadataTableWithKeysAndValuesOnTwoLines() {
        Plan plan = parse("""
                索 引 号：
                000014349/2018-00217
                发文机关：
                国务院办公厅
                成文日期：
                2018年12月11日
                标　　题：
                国务院办公厅关于加快发展竞赛产业的指导意见
                发文字号：
                国办发〔2018〕121号
                发布日期：
                2018年12月21日

                国务院办公厅关于加快发展

                竞赛产业的指导意见
                """ + BODY);
        Metadata m = plan.metadata();
        assertEquals(Optional.of("国务院办公厅关于加快发展竞赛产业的指导意见"), plan.title());
        assertEquals(PlanKind.IMPLEMENTATION_OPINIONS, plan.kind());
        assertEquals(Optional.of("000014349/2018-00217"), m.indexNumber());
        assertEquals(Optional.of("国办发〔2018〕121号"), m.documentNumber());
        assertEquals(Optional.of(LocalDate.of(2018, 12, 11)), m.issuedOn());
        assertEquals(Optional.of(LocalDate.of(2018, 12, 21)), m.publishedOn());
        assertEquals(List.of("国务院办公厅"), m.issuers());
    }

    @Test
    void severalFieldsOnOneLine() {
        Metadata m = parse("索引号：00817371-5/2025-00123 主题分类：卫生\n文 号：某府发〔2025〕7号 发布日期：2025年05月15日\n某市实施方案\n" + BODY)
                .metadata();
        assertEquals(Optional.of("00817371-5/2025-00123"), m.indexNumber());
        assertEquals(Optional.of("某府发〔2025〕7号"), m.documentNumber());
        assertEquals(Optional.of(LocalDate.of(2025, 5, 15)), m.publishedOn());
    }

    @Test
    void aNoticeIssuesThePlan() {
        Plan plan = parse("""
                东河市人民政府办公室关于印发2013年街道工作要点的通知
                各管委会,各委、局,各街镇,各单位:
                《2013年街道工作要点》已经市人民政府同意,现印发给你们,请照此执行。
                2013年3月27日
                2013年街道工作要点
                """ + BODY);
        assertEquals(Optional.of("2013年街道工作要点"), plan.title());
        assertEquals(
                Optional.of("东河市人民政府办公室关于印发2013年街道工作要点的通知"), plan.metadata().noticeTitle());
        assertEquals(List.of("各管委会", "各委、局", "各街镇", "各单位"), plan.metadata().recipients());
        assertEquals(List.of("东河市人民政府办公室"), plan.metadata().issuers());
        assertEquals(Optional.of(LocalDate.of(2013, 3, 27)), plan.metadata().issuedOn());
        assertEquals(Optional.of(new PlanPeriod(2013, 2013, Optional.empty())), plan.period());
        assertTrue(plan.citations().isEmpty(), "the document's own title is not a citation");
    }

    @Test
    void aNoticeTitleOverFourLines() {
        Plan plan = parse("""
                西山镇党政办公室
                关于印发《西山镇2021年第四季度巩固群众
                安全感和满意度巡回演出工作方案》
                的通知
                各社区、镇直有关单位：
                现将《西山镇2021年第四季度巩固群众安全感和满意度巡回演出工作方案》印发给你们，请认真贯彻执行。
                西山镇党政办公室
                2021年10月19日
                西山镇2021年第四季度巩固群众
                安全感和满意度巡回演出工作方案
                """ + BODY);
        assertEquals(Optional.of("西山镇2021年第四季度巩固群众安全感和满意度巡回演出工作方案"), plan.title());
        assertEquals(
                Optional.of("西山镇党政办公室关于印发《西山镇2021年第四季度巩固群众安全感和满意度巡回演出工作方案》的通知"),
                plan.metadata().noticeTitle());
        assertEquals(List.of("各社区", "镇直有关单位"), plan.metadata().recipients());
    }

    @Test
    void aNoticeWithoutTitle() {
        Plan plan = parse("""
                各市、州、县人民政府，省政府有关部门：
                《支持农业发展的若干措施》已经省政府同意，现印发给你们，请结合实际认真贯彻落实。
                某省农业农村厅
                2021年11月15日
                支持农业发展的若干措施
                为贯彻落实省委部署，制定如下措施：
                """ + BODY);
        assertEquals(Optional.of("支持农业发展的若干措施"), plan.title());
        assertEquals(Optional.empty(), plan.metadata().noticeTitle());
        assertEquals(List.of("某省农业农村厅"), plan.metadata().issuers());
        assertEquals(List.of("各市、州、县人民政府", "省政府有关部门"), plan.metadata().recipients());
    }

    @Test
    void twoIssuersInOneTitle() {
        Metadata m = parse("中共东海市南湖区委办公室东海市南湖区人民政府办公室关于印发南湖区2007年工作要点的通知\n（2007年6月19日）\n"
                        + "《南湖区2007年工作要点》已经区委、区政府同意，现予印发，请认真落实。\n南湖区2007年工作要点\n" + BODY)
                .metadata();
        assertEquals(List.of("中共东海市南湖区委办公室", "东海市南湖区人民政府办公室"), m.issuers());
        assertEquals(Optional.of(LocalDate.of(2007, 6, 19)), m.issuedOn());
    }

    @Test
    void aSpeechHasDatelineAndSalutation() {
        ParseResult result = PlanParser.create().parse("""
                        打印
                        收藏
                        2026年东山省政府工作报告
                        ——2026年1月27日在东山省第十四届人民代表大会第四次会议上
                        来源：东山日报
                        东山省省长 王大山
                        各位代表：
                        现在，我代表省人民政府向大会报告工作，请予审议。
                        一、2025年工作回顾
                        过去一年，经济稳步增长。
                        二、2026年重点工作
                        （一）扩大内需。提振消费。
                        """);
        Plan plan = result.plan();
        assertEquals(Optional.of("2026年东山省政府工作报告"), plan.title());
        assertEquals(PlanKind.GOVERNMENT_WORK_REPORT, plan.kind());
        assertEquals(Optional.empty(), plan.metadata().issuedOn(), "a dateline is not a date of issue");
        assertEquals(List.of(), plan.metadata().recipients(), "a salutation names no recipients");
        assertEquals(Optional.of(new PlanPeriod(2026, 2026, Optional.empty())), plan.period());
        assertEquals(BlockType.CHROME, result.blocks().get(0).type());
    }

    @Test
    void aContentsPageIsNoOutline() {
        ParseResult result = PlanParser.create().parse("""
                        东湖区国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要
                        目 录
                        第一章 发展环境……1
                        第一节 发展基础I
                        第二章 主要任务……3
                        第一章 发展环境
                        第一节 发展基础
                        “十三五”以来，经济稳步增长。
                        第二章 主要任务
                        加快建设现代化产业体系。
                        """);
        assertEquals("""
                C 第一章 发展环境
                  C 第一节 发展基础
                T 第二章 主要任务
                """, Picture.of(result.plan()));
        assertEquals(
                4,
                result.blocks().stream()
                        .filter(b -> b.type() == BlockType.CONTENTS)
                        .count());
        assertEquals(PlanKind.FIVE_YEAR_PLAN, result.plan().kind());
        assertEquals(
                Optional.of(new PlanPeriod(2021, 2025, Optional.of(2035))),
                result.plan().period());
    }

    @Test
    void footAndFooter() {
        ParseResult result = PlanParser.create()
                .parse("国务院办公厅关于加快发展竞赛产业的指导意见\n各省人民政府：\n为加快发展，现提出以下意见：\n" + BODY
                        + "国务院办公厅\n2018年12月11日\n（此件公开发布）\n相关文章：解读《关于加快发展竞赛产业的指导意见》\n");
        List<BlockType> types = result.blocks().stream().map(Block::type).toList();
        int n = types.size();
        assertEquals(
                List.of(BlockType.SIGNATURE, BlockType.SIGNATURE, BlockType.NOTE, BlockType.CHROME),
                types.subList(n - 4, n));
        assertEquals(List.of("国务院办公厅"), result.plan().metadata().issuers());
        assertTrue(result.plan().citations().isEmpty(), "page chrome cites nothing");
    }

    @Test
    void attachmentsAreNoOutline() {
        ParseResult result =
                PlanParser.create().parse("某市工作方案\n" + BODY + "附件：任务清单\n某市人民政府\n2020年1月2日\n附件\n任务清单\n1.甲\n2.乙\n");
        assertEquals(2, result.plan().tasks().size());
        assertEquals(
                Optional.of(LocalDate.of(2020, 1, 2)), result.plan().metadata().issuedOn());
    }

    @ParameterizedTest
    @CsvSource({
        "某区2007年工作要点, WORK_KEY_POINTS, 2007, 2007",
        "某街道2022年工作安排, WORK_ARRANGEMENT, 2022, 2022",
        "某市2024年度工作思路, WORK_OUTLINE, 2024, 2024",
        "某市生态环境三年行动计划（2018—2020年）, ACTION_PLAN, 2018, 2020",
        "某省“十四五”科技创新规划, SPECIAL_PLAN, 2021, 2025",
        "某县国民经济和社会发展第十一个五年规划纲要, FIVE_YEAR_PLAN, 2006, 2010",
        "某县国民经济和社会发展“十二五”规划纲要, FIVE_YEAR_PLAN, 2011, 2015",
        "某縣2024年度工作計劃, WORK_ARRANGEMENT, 2024, 2024",
        "2019年某市政府工作报告, GOVERNMENT_WORK_REPORT, 2019, 2019",
        "某市2020年重点工作任务分解方案, TASK_BREAKDOWN, 2020, 2020",
        "2021-2023年某市工作实施方案（试行）, IMPLEMENTATION_PLAN, 2021, 2023",
        "关于二〇二三年稳增长的若干措施, IMPLEMENTATION_OPINIONS, 2023, 2023",
        "某市残疾人事业发展规划（2021-2025）, SPECIAL_PLAN, 2021, 2025",
        "政府工作报告（2017）, GOVERNMENT_WORK_REPORT, 2017, 2017",
        "某局2013、2014年工作要点, WORK_KEY_POINTS, 2013, 2014",
        "某县“九五”工作方案, IMPLEMENTATION_PLAN, 1996, 2000",
    })
    void kindAndPeriodByTitle(String title, PlanKind kind, int start, int end) {
        Plan plan = parse(title + "\n" + BODY);
        assertEquals(Optional.of(title), plan.title());
        assertEquals(kind, plan.kind());
        assertEquals(Optional.of(new PlanPeriod(start, end, Optional.empty())), plan.period());
    }

    @Test
    void ownWordsTellTheTerm() {
        Plan plan = parse("关于促进增长的若干举措\n某省人民政府\n2020年2月12日\n" + BODY + "上述举措执行期自发布之日起至2020年12月底。\n");
        assertEquals(Optional.of(new PlanPeriod(2020, 2020, Optional.empty())), plan.period());
    }

    @Test
    void yearsInBracketsOnALineOfTheirOwnBelongToTheTitle() {
        Plan plan = parse("""
                东河市生态环境保护三年行动计划
                （2023—2025年）
                """ + BODY);
        assertEquals(Optional.of("东河市生态环境保护三年行动计划（2023—2025年）"), plan.title());
        assertEquals(Optional.of(new PlanPeriod(2023, 2025, Optional.empty())), plan.period());
        assertEquals(2, plan.tasks().size());
    }

    @Test
    void aNoticeMayNameThePlanWithoutAVerb() {
        Plan plan = parse("""
                关于《东河县健康促进工作方案》的通知
                各乡镇人民政府：
                为推进健康促进工作，制定本方案，请认真组织实施。
                东河县健康促进领导小组
                2020年6月4日
                东河县健康促进工作方案
                """ + BODY);
        assertEquals(Optional.of("东河县健康促进工作方案"), plan.title());
        assertEquals(PlanKind.IMPLEMENTATION_PLAN, plan.kind());
        assertEquals(List.of("东河县健康促进领导小组"), plan.metadata().issuers());
    }

    @Test
    void theSignerBesideTheNumberIsNoTitle() {
        Plan plan = parse("东政字〔2023〕15号    签发人：王大山\n东河市人民政府关于促进增长的意见\n" + BODY);
        assertEquals(Optional.of("东政字〔2023〕15号"), plan.metadata().documentNumber());
        assertEquals(Optional.of("东河市人民政府关于促进增长的意见"), plan.title());
    }

    @Test
    void aSignatureAtTheEndOfTheLastSentenceIsCutOff() {
        ParseResult result = PlanParser.create()
                .parse("东河市人民政府关于促进增长的意见\n一、扩大投资\n加快建设。\n二、促进消费\n办好活动，营造氛围。东河市人民政府   2019年6月28日   （此件公开发布）\n");
        assertEquals(
                Optional.of(LocalDate.of(2019, 6, 28)), result.plan().metadata().issuedOn());
        assertEquals("办好活动，营造氛围。", result.plan().tasks().get(1).text());
    }

    @Test
    void pageNumbersAndImprintsAreNoText() {
        Plan plan = parse("东河市工作方案\n一、扩大投资\n加快建设。\n- 2 -\n二、促进消费\n办好活动。\n抄送：市委办公室。\n东河市人民政府办公室 2023年4月20日印发\n—3—\n");
        assertEquals(2, plan.tasks().size());
        assertEquals("办好活动。", plan.tasks().get(1).text());
    }

    @Test
    void aPrefaceAfterTheContentsPageIsKept() {
        Plan plan = parse("""
                东河市“十四五”农业规划
                目 录
                第一章 发展环境
                第二章 主要任务
                东河市“十四五”农业规划
                为推进农业现代化，根据有关文件，制定本规划，规划期为2021—2025年。
                第一章 发展环境
                农业发展势头良好。
                第二章 主要任务
                加快建设现代农业。
                """);
        assertTrue(plan.preamble().orElseThrow().text().contains("为推进农业现代化"));
        assertEquals(2, plan.chapters().size() + plan.tasks().size());
    }

    @Test
    void theDateOfThePageIsTheDateOfPublication() {
        Metadata m = parse("东河市工作方案\n来源：东河日报\n时间：2026-02-05\n" + BODY).metadata();
        assertEquals(Optional.of(LocalDate.of(2026, 2, 5)), m.publishedOn());
        assertEquals(Optional.empty(), m.issuedOn());
    }

    @Test
    void theContentsPageConfirmsHeadingsWithoutNumbers() {
        Plan plan = parse("""
                东河市“十四五”农业规划
                目 录
                发展基础……1
                现代种业……3
                机械装备……5
                发展基础
                农业综合生产能力稳步提升。
                现代种业
                机械装备
                加快推广新机具，提高作业水平，建设示范基地。
                """);
        assertEquals(
                List.of("发展基础", "现代种业", "机械装备"),
                java.util.stream.Stream.concat(
                                plan.chapters().stream().map(c -> c.title()),
                                plan.tasks().stream().map(t -> t.title()))
                        .toList());
    }
}
