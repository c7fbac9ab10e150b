package io.github.guihua.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.model.Plan;
import io.github.guihua.model.Target;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Outlines as offices write them beside the official order of numbers. */
class OutlineFormsTest {

    private static void assertOutline(String text, String picture) {
        assertEquals(picture, Picture.of(PlanParser.create().parse(text).plan()));
    }

    private static void assertRoles(String text, String picture) {
        assertEquals(picture, Picture.withRoles(PlanParser.create().parse(text).plan()));
    }

    @Test
    void marksThatSingleOutItemsDoNotBreakTheRun() {
        assertOutline("""
                一、稳增长
                ◆1.新建厂房两座。
                2.引进企业三家。
                ★3.培育骨干企业。
                二、惠民生
                """, """
                C 一、 稳增长
                  T ◆1. 新建厂房两座
                  T 2. 引进企业三家
                  T ★3. 培育骨干企业
                C 二、 惠民生
                """);
    }

    @Test
    void aDateAfterANumberIsNoPartOfIt() {
        assertOutline("""
                一、时间安排
                1.3月底前完成方案。
                2.2025年6月底前完成试点。
                3、2025年底前全面推开。
                1.5亿元资金全部到位。
                二、工作要求
                """, """
                C 一、 时间安排
                  T 1. 3月底前完成方案
                  T 2. 2025年6月底前完成试点
                  T 3、 2025年底前全面推开
                C 二、 工作要求
                """);
    }

    @Test
    void sentencesInAParagraphThatOpenWithTheSameYearsHeadWhatFollows() {
        assertOutline("""
                一、工作回顾
                全市各项事业取得新进展。这三年，经济实力不断增强。生产总值跨上新台阶，财政收入稳步提高，市场主体数量翻番。\
                这三年，城乡面貌显著改善。改造一批老旧小区，新建一批农村公路，人居环境焕然一新。\
                这三年，民生福祉持续增进。就业形势总体稳定，社会保障网越织越密，教育质量明显提升。
                二、重点任务
                推进产业升级。
                """, """
                C 一、 工作回顾
                  C 这三年，经济实力不断增强
                  C 这三年，城乡面貌显著改善
                  C 这三年，民生福祉持续增进
                T 二、 重点任务
                """);
    }

    /** Reports of governments have two levels of headings in their sentences. */
    @Test
    void aSentenceLeadsToTheHeadingsInsideAParagraphWithAHeading() {
        assertOutline("""
                一、重点任务
                （一）促进内需
                提振消费活力。适应消费结构变化，优化政策工具。提高消费能力。完善增收机制，落实就业优先政策，稳定居民收入预期，\
                健全社会保障体系，让群众能消费、敢消费、愿消费。丰富消费业态。发展首发经济，建设特色街区，举办文旅体育活动，打造一批\
                新场景，推动商旅文体融合发展。优化消费环境。健全标准体系，畅通维权渠道，开展放心消费行动，加强价格监管，维护市场秩序。
                扩大有效投资。围绕国家战略谋划项目，做好前期工作。加强设施建设。实施交通补短板工程，建成一批骨干公路，提升港口能力，\
                完善水利设施，加快能源项目建设。推动产业投资。支持企业技术改造，引进一批龙头企业，落实要素保障，做好项目服务，推动早日投产。\
                激发民间投资。拓宽准入领域，破除隐性壁垒，推介一批项目，健全沟通机制，保护企业合法权益，增强发展信心。
                融入统一市场。落实国家部署，规范市场行为。破除市场壁垒。清理各类规定，畅通要素流动，健全信用体系，统一监管标准，\
                降低交易成本。整治无序竞争。加强行业自律，规范招商行为，引导企业创新，提高产品质量，优化供给结构。\
                打造营商环境。推进高效办成一件事，减少审批环节，提升服务效率，落实惠企政策，回应企业诉求，改进涉企检查。
                二、组织保障
                """, """
                C 一、 重点任务
                  C （一） 促进内需
                    C 提振消费活力
                      T 提高消费能力
                      T 丰富消费业态
                      T 优化消费环境
                    C 扩大有效投资
                      T 加强设施建设
                      T 推动产业投资
                      T 激发民间投资
                    C 融入统一市场
                      T 破除市场壁垒
                      T 整治无序竞争
                      T 打造营商环境
                C 二、 组织保障
                """);
    }

    @Test
    void decimalNumbersHaveALevelForEachNumber() {
        assertOutline("""
                1 总则
                1.1 编制目的
                为做好城市防汛工作，制定本方案。
                1.2 工作原则
                坚持预防为主，统一指挥。
                2 组织体系
                2.1 指挥机构
                2.1.1 市指挥部
                统一领导全市防汛工作。
                2.1.2 指挥部办公室
                承担日常工作。
                2.2 工作职责
                1.5 亿元资金全部到位，2.5 公里河道全部清淤。
                """, """
                C 1 总则
                  T 1.1 编制目的
                  T 1.2 工作原则
                C 2 组织体系
                  C 2.1 指挥机构
                    T 2.1.1 市指挥部
                    T 2.1.2 指挥部办公室
                  T 2.2 工作职责
                """);
    }

    @Test
    void aDecimalNumberIsNotPartOfWhatIsMeasured() {
        Plan plan = PlanParser.create()
                .parse("某市2025年教育工作方案\n1 重点任务\n1.1 新建学校3所。\n1.2 到2025年底完成规划编制。\n1.3 改造道路8公里。\n")
                .plan();
        assertEquals(
                List.of("新建学校", "改造道路"),
                plan.allTargets().stream().map(Target::subject).toList());
        assertEquals("到2025年底", plan.allMilestones().get(0).due().orElseThrow());
    }

    @Test
    void aBlankInThePlaceOfTheMark() {
        assertOutline("""
                一　主要目标
                粮食总产五十万吨。
                二　主要措施
                推广良种，加强管理。
                三　组织领导
                加强领导，落实责任。
                """, """
                C 一 主要目标
                T 二 主要措施
                T 三 组织领导
                """);
    }

    @Test
    void heavenlyStems() {
        assertOutline("""
                一、生产任务
                甲、粮食生产。全年播种五十万亩，提高单产。
                乙、棉花生产。推广良种，加强管理。
                二、工作要求
                甲、乙双方应当密切配合。
                """, """
                C 一、 生产任务
                  T 甲、 粮食生产
                  T 乙、 棉花生产
                C 二、 工作要求
                """);
    }

    @Test
    void theNumbersInANoteHeadNothing() {
        assertOutline("""
                一、主要目标
                到2025年，建成学校40所。
                注：①〔〕内为五年累计数。②带*的为2020年数据。
                二、重点任务
                推进产业升级。
                """, """
                C 一、 主要目标
                T 二、 重点任务
                """);
    }

    @Test
    void everyParagraphOfAScopeOpensWithAShortSentence() {
        assertOutline("""
                一、建设内容
                选址布局。由乡镇会同国土部门确定地点。
                用地规模。每处占地不超过二十亩。
                资金来源。县财政给予补助。
                二、工作要求
                """, """
                C 一、 建设内容
                  T 选址布局
                  T 用地规模
                  T 资金来源
                C 二、 工作要求
                """);
    }

    @Test
    void twoPrinciplesOfOneLength() {
        assertOutline("""
                一、基本原则
                部门联动、社会参与。形成齐抓共管的工作格局，汇聚各方力量。
                以人为本、服务优先。把群众满意作为出发点和落脚点。
                二、重点任务
                """, """
                C 一、 基本原则
                  C 部门联动、社会参与
                  C 以人为本、服务优先
                C 二、 重点任务
                """);
    }

    @Test
    void dashAloneOnItsLineHeadsTheTextBelow() {
        assertOutline("""
                一、两个重点
                ——深化改革
                落实各项措施，十二月底前完成。
                加强督促检查，确保取得实效。
                ——扩大开放
                引进外资企业，拓展海外市场。
                二、三个确保
                """, """
                C 一、 两个重点
                  T —— 深化改革
                  T —— 扩大开放
                C 二、 三个确保
                """);
    }

    @Test
    void itemAloneOnItsLineHeadsTheTextBelow() {
        var plan = PlanParser.create().parse("""
                今年突出两个重点：
                一是 抓招商添动力
                引进项目六个，完成投资五亿元。
                做好服务，确保按期开工。
                二是 抓环境优服务
                推行帮办代办，方便群众办事。
                """).plan();
        assertEquals("抓招商添动力", plan.tasks().get(0).title());
        assertEquals("引进项目六个，完成投资五亿元。\n做好服务，确保按期开工。", plan.tasks().get(0).text());
    }

    @Test
    void headingsOfYearsStandAboveHeadingsOfParts() {
        assertRoles("""
                2018年工作总结和2019年工作计划

                2018年工作总结

                今年以来，全镇较好地完成了任务。

                农业生产稳步发展

                全年粮食总产达到三万吨，比上年增长。

                存在的问题

                产业规模偏小，基础设施还比较薄弱。

                2019年工作计划

                主要目标

                工农业总产值增长百分之八，财政收入稳步增长。

                重点工作

                切实抓好产业发展

                流转土地五千亩，发展蔬菜大棚三百个。

                切实抓好集镇建设

                硬化道路三十公里，安装路灯六百盏。
                """, """
                C REVI 2018年工作总结
                  C REVI 农业生产稳步发展
                  C SITU 存在的问题
                C OBJE 2019年工作计划
                  C OBJE 主要目标
                  C WORK 重点工作
                    T WORK 切实抓好产业发展
                    T WORK 切实抓好集镇建设
                """);
    }

    @Test
    void measuresToldWithWhatCameOfThemAreAReview() {
        assertRoles("""
                一、主要做法和成效
                （一）抓好招商。引进企业三家。
                二、下一步工作思路
                （一）扩大消费。举办活动十场。
                """, """
                C REVI 一、 主要做法和成效
                  C REVI （一） 抓好招商
                C WORK 二、 下一步工作思路
                  T WORK （一） 扩大消费
                """);
    }

    @Test
    void chapterAfterATableIsNoRowOfIt() {
        assertOutline("""
                第一章  发展目标
                第一节  主要指标
                序号	指标	单位	2015年	2020年	属性
                1	粮食产量	万吨	45	48	约束性
                2	城镇化率	%	44.8	52	预期性
                第二章  产业发展
                第一节  做强工业
                壮大优势产业。
                """, """
                C 第一章 发展目标
                  C 第一节 主要指标
                C 第二章 产业发展
                  T 第一节 做强工业
                """);
    }

    @Test
    void longTitleThatMentionsPrinciplesNamesNone() {
        assertRoles("""
                一、发展农业
                （一）按照集中种植和合理布局的原则，在条件适合的地方建立一批棉花、油料、糖料等经济作物生产基地，供应城市需要。
                （二）改良品种。推广良种良法。
                """, """
                C WORK 一、 发展农业
                  T WORK （一） 按照集中种植和合理布局的原则，在条件适合的地方建立一批棉花、油料、糖料等经济作物生产基地，供应城市需要
                  T WORK （二） 改良品种
                """);
    }

    @Test
    void linesAcrossATableOfTasksKeepTheirNumbers() {
        assertOutline("""
                2023年重点任务分解表
                序号	工作任务	牵头单位	完成时限
                一、经济发展
                1	工业增加值增长8%	区工信局	12月底
                2	引进企业30家	区商务局	12月底
                二、城市建设
                3	改造小区25个	区住建局	10月底
                """, """
                C 一、 经济发展
                  T 1 工业增加值增长8%
                  T 2 引进企业30家
                C 二、 城市建设
                  T 3 改造小区25个
                """);
    }

    @Test
    void tableOfTasksWhoseHeadsNameNone() {
        assertOutline("""
                创建卫生城市任务分解表
                项目
                责任单位
                协办单位
                1.健全组织机构。
                县卫健局
                县爱卫办
                2.整治市容环境。
                县城管局
                县住建局
                3.加强健康教育。
                县教育局
                各中小学校
                """, """
                T 1. 健全组织机构
                T 2. 整治市容环境
                T 3. 加强健康教育
                """);
    }

    @Test
    void sentencesAloneThatBeginAndEndAlikeHeadTheTextBelow() {
        String text = "全市持续推进各项建设，".repeat(8) + "成效显著。";
        assertOutline(
                "一、五年回顾\n这是经济发展成果丰硕的五年。\n" + text
                        + "\n这是城市面貌变化很大的五年。\n" + text
                        + "\n这是人民生活得到改善的五年。\n" + text
                        + "\n二、今后任务\n",
                """
                C 一、 五年回顾
                  C 这是经济发展成果丰硕的五年
                  C 这是城市面貌变化很大的五年
                  C 这是人民生活得到改善的五年
                C 二、 今后任务
                """);
    }

    @Test
    void theLastTurnToTheAudienceCloses() {
        var plan = PlanParser.create().parse("""
                同志们：
                下面报告工作。
                一、工作回顾
                完成了各项任务。
                二、工作任务
                （一）发展产业。引进企业三家。
                同志们！做好今年的工作，关键在加强自身建设。
                要坚持依法办事，提高工作效能。
                同志们！目标催人奋进。让我们团结一心，夺取新的胜利！
                """).plan();
        assertEquals("同志们！目标催人奋进。让我们团结一心，夺取新的胜利！", plan.closing().orElseThrow().text());
        assertEquals(
                "同志们！做好今年的工作，关键在加强自身建设。\n要坚持依法办事，提高工作效能。",
                plan.chapters().get(plan.chapters().size() - 1).text());
    }

    @Test
    void clauseOfUnitsIsNoPartOfATitle() {
        assertOutline("""
                一、重点工作（牵头单位：县发改局）
                1.推动企业上云（县工信局负责）。
                2.完成投资20亿元；（县统计局、县发改局）
                3.建成市民广场（一期）
                """, """
                T 一、 重点工作
                  S 1. 推动企业上云
                  S 2. 完成投资20亿元
                  S 3. 建成市民广场（一期）
                """);
    }

    @Test
    void boxBelongsToTheSectionAndHoldsItsOwnList() {
        assertOutline("""
                第一章  主要任务
                第一节  做强工业
                1.壮大优势产业。发展食品加工。
                2.培育新兴产业。发展生物医药。
                专栏1  工业重点工程
                园区提升工程。建设标准厂房十万平方米。
                企业技改工程。改造生产线二十条。
                第二节  做优农业
                专栏2  农业重点工程
                1.良种工程。建设繁育基地。
                2.冷链工程。建设冷库五座。
                一、稳定粮食生产
                二、发展特色种养
                """, """
                C 第一章 主要任务
                  C 第一节 做强工业
                    T 1. 壮大优势产业
                    T 2. 培育新兴产业
                    C 专栏1 工业重点工程
                      T 园区提升工程
                      T 企业技改工程
                  C 第二节 做优农业
                    C 专栏2 农业重点工程
                      T 1. 良种工程
                      T 2. 冷链工程
                    T 一、 稳定粮食生产
                    T 二、 发展特色种养
                """);
    }

    @Test
    void bracketTornByALineEndIsOneClause() {
        var plan = PlanParser.create().parse("""
                一、政务服务
                （一）深化改革。推出高频事项20项以上。（区审批局牵头，区公安分局、区人社局、区医保局
                等按职责分工负责）
                （二）推广应用。（区审批局、区大数据局）
                """).plan();
        assertEquals(4, plan.chapters().get(0).tasks().get(0).responsibleUnits().size());
    }

    @Test
    void itemsBeforeAnyHeadingAreWhatTheirLeadTells() {
        assertRoles("""
                某镇上半年工作小结和下半年工作安排
                上半年，全镇各项工作取得明显进展。一是经济平稳增长。完成税收较多。二是城市管理有序。拆除违建较多。
                存在的主要问题：一是税源单一；二是管理难度大。
                下半年重点做好以下工作：
                一、抓招商。引进项目。
                二、抓管理。整治环境。
                """, """
                C REVI 一是 经济平稳增长
                C REVI 二是 城市管理有序
                C SITU 一是 〈税源单一；〉
                C SITU 二是 〈管理难度大。〉
                T WORK 一、 抓招商
                T WORK 二、 抓管理
                """);
    }

    @Test
    void timeInBracketsBeforeAColonAtTheEnd() {
        var plan = PlanParser.create()
                .parse("一、目标\n主要目标（2026年）：\n生产总值增长5%。\n二、任务\n")
                .plan();
        assertEquals(1, plan.allTargets().size());
    }

    @Test
    void aWordWithANumberIsTheNumberOfAHeading() {
        assertOutline("""
                一、重点任务
                专项一：产业提升专项行动
                加快推进产业园区建设，完善配套设施，提升服务能力。
                责任单位：市工信局
                专项二：生态治理专项行动
                持续开展污染防治，强化监测预警，严格环境执法。
                二、保障措施
                ——措施1：加强领导。成立专班。
                ——措施2：严格考核。定期通报。
                三、任务：全面完成年度目标，确保取得实效，推动经济社会持续健康发展。
                """, """
                C 一、 重点任务
                  T 专项一： 产业提升专项行动
                  T 专项二： 生态治理专项行动
                C 二、 保障措施
                  T ——措施1： 加强领导
                  T ——措施2： 严格考核
                T 三、 任务
                """);
    }

    @Test
    void labelsAfterAnnouncedStepsBelongToTheTask() {
        var plan = PlanParser.create().parse("""
                某市整改方案
                一、整改任务
                （一）污水处理设施运行不正常。
                整改措施：
                1.开展排查，建立台账。
                2.完善管网，更新设备。
                责任单位：市住建局
                整改时限：2025年12月底前
                （二）畜禽养殖污染防治不到位。
                整改措施：1.摸清底数。2.加强执法检查。
                责任单位：市农业农村局
                （三）责任落实。
                1.压实企业责任。
                责任单位：市工信局
                2.压实部门责任。
                责任单位：市生态环境局
                """).plan();
        var tasks = plan.allTasks().stream()
                .filter(task -> !task.responsibleUnits().isEmpty())
                .map(task -> task.id()
                        + task.title()
                        + task.responsibleUnits().get(0).name())
                .toList();
        assertEquals(
                List.of("1.1污水处理设施运行不正常市住建局", "1.2畜禽养殖污染防治不到位市农业农村局", "1.3.1压实企业责任市工信局", "1.3.2压实部门责任市生态环境局"), tasks);
    }

    @Test
    void theNameAfterALabelIsTheTitle() {
        assertOutline("""
                一、教育提质工程
                1.项目名称：新建公办幼儿园
                建设内容：新建公办幼儿园5所，新增学位1500个。
                2.项目名称：改造薄弱学校
                建设内容：改造薄弱学校10所。
                """, """
                C 一、 教育提质工程
                  T 1.项目名称： 新建公办幼儿园
                  T 2.项目名称： 改造薄弱学校
                """);
    }
}
