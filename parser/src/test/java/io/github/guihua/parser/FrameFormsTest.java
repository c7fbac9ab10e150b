package io.github.guihua.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.model.Metadata;
import io.github.guihua.model.OutlineNode;
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

/** Heads and feet as offices and their pages write them, beside the official order. */
class FrameFormsTest {

    private static final String BODY = "\n一、加强组织领导\n成立领导小组，统筹推进工作。\n二、抓好任务落实\n明确责任分工，按期完成。\n";

    private static Plan parse(String text) {
        return PlanParser.create().parse(text).plan();
    }

    private static Optional<String> title(String text) {
        return parse(text).title();
    }

    @Test
    void shortLineAboveTheTextIsTheTitleWhateverItsLastWord() {
        Plan plan = parse("2020年县委县政府惠民十件大事\n一、就业\n新增岗位500个。\n二、教育\n新建学校2所。\n");
        assertEquals(Optional.of("2020年县委县政府惠民十件大事"), plan.title());
        assertEquals(2, plan.tasks().size());
    }

    @Test
    void nameOfAPartOpensNoDocument() {
        assertEquals(Optional.empty(), title("过去五年工作回顾\n五年来，全市经济平稳增长。\n" + BODY));
    }

    @Test
    void sloganOfAPostComesBeforeTheTitle() {
        assertEquals(
                Optional.of("政府工作报告"),
                title("划重点！今年这么干！\n清河融媒 2024-01-25 18:30 河北\n政府工作报告\n各位代表：\n现在，我代表区人民政府报告工作。\n" + BODY));
    }

    @Test
    void longerTitleIsNotTheShorterOneSetAgain() {
        assertEquals(
                Optional.of("2018年工作总结和2019年工作计划"),
                title("2018年工作总结和2019年工作计划\n\n2018年工作总结\n\n今年以来，全镇较好完成任务。\n" + BODY));
    }

    @Test
    void titleGoesOnAfterTheNameOfAnotherDocument() {
        assertEquals(Optional.of("省政府关于贯彻《国务院工作规划》主要任务的实施意见"), title("省政府关于贯彻《国务院工作规划》\n主要任务的实施意见\n" + BODY));
    }

    @Test
    void bracketOfAdoptionIsNoPartOfTheTitle() {
        Plan plan = parse("临江县国民经济和社会发展第十三个五年规划纲要\n（2016年2月26日临江县第十七届人民代表大会第六次会议通过）\n" + BODY);
        assertEquals(Optional.of("临江县国民经济和社会发展第十三个五年规划纲要"), plan.title());
        assertEquals(Optional.of(LocalDate.of(2016, 2, 26)), plan.metadata().issuedOn());
    }

    @Test
    void recipientsWithinAnOffice() {
        Metadata m = parse("关于印发2021年水利工作要点的通知\n厅属各单位、厅机关各处室：\n现印发给你们。\n省水利厅\n2021年3月1日\n2021年水利工作要点\n" + BODY)
                .metadata();
        assertEquals(List.of("厅属各单位", "厅机关各处室"), m.recipients());
    }

    @Test
    void bodiesOfOtherKindsAreRecipients() {
        Metadata m = parse("关于做好2021年工作的意见\n各乡镇党委、政府，县直各部门，各人民团体：\n" + BODY).metadata();
        assertEquals(List.of("各乡镇党委、政府", "县直各部门", "各人民团体"), m.recipients());
    }

    @Test
    void strangeKeyAfterABlankEndsTheValueBeforeIt() {
        Metadata m = parse("索 引 号： 0765-08-2018-000012 信息归属： 街道办\n发文日期： 2018年02月26日\n城西街道2018年工作安排\n" + BODY)
                .metadata();
        assertEquals(Optional.of("0765-08-2018-000012"), m.indexNumber());
        assertEquals(Optional.of(LocalDate.of(2018, 2, 26)), m.issuedOn());
    }

    @Test
    void keyWithoutValueTakesNoTitle() {
        assertEquals(
                Optional.of("市政府关于促进消费的意见"), title("索引号：0001　　发文日期：2016年4月18日\n主题词：\n市政府关于促进消费的意见\n各区政府：\n" + BODY));
    }

    @Test
    void letterheadNamesTheIssuerWhereNobodySigns() {
        Plan plan =
                parse("长宁镇人民政府文件\n长政发〔2009〕7号\n关于印发《长宁镇2009年工作要点》的通知\n各村：\n现印发给你们。\n二○○九年三月二日\n长宁镇2009年工作要点\n" + BODY);
        assertEquals(List.of("长宁镇人民政府"), plan.metadata().issuers());
        assertEquals(Optional.of("长政发〔2009〕7号"), plan.metadata().documentNumber());
    }

    @Test
    void labelAmongTheNumbersIsNoChrome() {
        ParseResult result = PlanParser.create().parse("文化节活动方案\n一、组织机构\n主办单位：县文旅局\n二、活动安排\n举办演出三场。\n");
        assertEquals(0, blocks(result, BlockType.CHROME));
        assertEquals(
                "县文旅局", result.plan().tasks().get(0).responsibleUnits().get(0).name());
    }

    @Test
    void manyBodiesIssueAndReceiveADocument() {
        Metadata m = parse("""
                        各市、县（市、区）商务局、发展改革委（局）、经信局、供销社，省级有关部门：
                        现将《某省县域商业实施方案》印发给你们，请认真贯彻实施。
                        某省商务厅  中国人民银行某市中心支行
                        某省公安厅         某省财政厅
                        某省供销合作社联合社
                        2021年11月2日
                        某省县域商业实施方案
                        一、总体要求
                        建设县域商业体系。
                        二、重点任务
                        改造一批商贸中心。
                        """).metadata();
        assertEquals(List.of("各市、县（市、区）商务局", "发展改革委（局）", "经信局", "供销社", "省级有关部门"), m.recipients());
        assertEquals(List.of("某省商务厅", "中国人民银行某市中心支行", "某省公安厅", "某省财政厅", "某省供销合作社联合社"), m.issuers());
        assertEquals(Optional.of(LocalDate.of(2021, 11, 2)), m.issuedOn());
    }

    @Test
    void theSpeakerOfAReportSpeaksForABody() {
        Plan plan = parse("""
                2026年某省政府工作报告
                ——2026年1月26日在某省第十四届人民代表大会第四次会议上
                来源：某省日报
                某省人民政府省长 王大山
                各位代表：
                现在，我代表省人民政府向大会报告工作。
                一、工作回顾
                建成学校3所。
                二、重点任务
                新建学校5所。
                """);
        assertEquals(List.of("某省人民政府"), plan.metadata().issuers());
    }

    /** The preface above the contents lost its stop. */
    @Test
    void theHeadOfTheContentsGoesOnNoSentence() {
        Plan plan = parse("""
                某市“十四五”规划
                本规划依据有关要求编制，主要阐明发展目标、发展重点、发展任务，是未来五年的宏伟蓝图，是全市人民共同奋斗的行动纲领
                目 录
                第一章 发展基础1
                第二章 重点任务2
                第一章 发展基础
                产业结构持续优化。
                第二章 重点任务
                推进项目建设。
                """);
        assertEquals(
                List.of("发展基础", "重点任务"),
                plan.children().stream().map(OutlineNode::title).toList());
    }

    @Test
    void explainedTermsAreAnAttachment() {
        ParseResult result = PlanParser.create()
                .parse(
                        "政府工作报告\n各位代表：\n现在报告工作。\n一、工作回顾\n完成投资5亿元。\n二、工作安排\n新建学校2所。\n有关名词解释：\n1.两不愁：指不愁吃、不愁穿。\n2.三保障：指教育、医疗、住房有保障。\n");
        assertEquals(3, blocks(result, BlockType.ATTACHMENT));
        assertEquals(1, result.plan().tasks().size());
    }

    @Test
    void chaptersOfTwoYearsTellThePeriodOfASpeech() {
        Plan plan = parse("在全县教育工作会议上的讲话\n同志们：\n下面讲两点意见。\n一、2011年教育工作取得新成绩\n建成学校3所。\n二、2012年教育工作主要任务\n新建学校5所。\n");
        assertEquals(Optional.of("在全县教育工作会议上的讲话"), plan.title());
        assertEquals(Optional.of(new PlanPeriod(2012, 2012, Optional.empty())), plan.period());
        assertEquals(PlanKind.OTHER, plan.kind());
    }

    @Test
    void speakerTellsThePeriodOfAReport() {
        String head = "各位代表：\n现在，我代表国务院，作关于%s的报告，请大会审议。\n一、基本任务\n发展经济。\n二、主要措施\n增加投资。\n";
        assertEquals(
                Optional.of(new PlanPeriod(1991, 1995, Optional.empty())),
                parse(head.formatted("国民经济和社会发展第八个五年计划")).period());
        assertEquals(
                Optional.of(new PlanPeriod(1983, 1984, Optional.empty())),
                parse(head.formatted("1983、1984年计划安排")).period());
    }

    private static long blocks(ParseResult result, BlockType type) {
        return result.blocks().stream().map(Block::type).filter(type::equals).count();
    }
}
