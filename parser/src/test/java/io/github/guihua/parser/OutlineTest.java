package io.github.guihua.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Outlines of small texts, one class of form each. */
class OutlineTest {

    private static final PlanParser PARSER = PlanParser.create();

    private static void assertOutline(String text, String picture) {
        assertEquals(picture, Picture.of(PARSER.parse(text).plan()));
    }

    @Test
    void officialOrderOfNumbers() {
        assertOutline("""
                一、加强基础设施建设
                （一）完善路网。新建道路。
                1.打通断头路。按期完成。
                （1）修建东路。年内开工。
                （2）修建西路。年内开工。
                2.改造老桥。按期完成。
                （二）完善管网。改造旧管。
                二、加强民生保障工作
                """, """
                C 一、 加强基础设施建设
                  C （一） 完善路网
                    C 1. 打通断头路
                      T （1） 修建东路
                      T （2） 修建西路
                    T 2. 改造老桥
                  T （二） 完善管网
                C 二、 加强民生保障工作
                """);
    }

    @Test
    void numbersRunOnThroughChapters() {
        assertOutline("""
                一、产业
                （一）做强工业。加快转型。
                （二）做优农业。加快转型。
                二、民生
                （三）扩大就业。加强培训。
                （四）办好教育。加强投入。
                """, """
                C 一、 产业
                  T （一） 做强工业
                  T （二） 做优农业
                C 二、 民生
                  T （三） 扩大就业
                  T （四） 办好教育
                """);
    }

    @Test
    void arabicNumbersMayStandAboveBracketedOnes() {
        assertOutline("""
                1.加强组织。压实责任。
                （一）成立专班。专班办公。
                （二）定期调度。每月通报。
                2.加强宣传。营造氛围。
                （一）开设专栏。集中报道。
                （二）开展评选。推出典型。
                """, """
                C 1. 加强组织
                  T （一） 成立专班
                  T （二） 定期调度
                C 2. 加强宣传
                  T （一） 开设专栏
                  T （二） 开展评选
                """);
    }

    @Test
    void partsChaptersAndSections() {
        assertOutline("""
                第一篇 总论
                第一章 形势
                第一节 国内形势
                国内经济平稳运行。
                第二节 区内形势
                区内经济平稳运行。
                第二章 任务
                全力做好各项工作。
                第二篇 分论
                第三章 保障
                全面加强各项保障。
                """, """
                C 第一篇 总论
                  C 第一章 形势
                    T 第一节 国内形势
                    T 第二节 区内形势
                  T 第二章 任务
                C 第二篇 分论
                  T 第三章 保障
                """);
    }

    @Test
    void itemsInsideAParagraph() {
        assertOutline("""
                （一）抓好项目
                坚持项目为王，全力以赴推进建设。一是加快前期工作，推动早日开工。二是强化要素保障。保障土地和资金供给。三是搞好协调，解决问题。
                （二）抓好招商
                """, """
                C （一） 抓好项目
                  T 一是 〈加快前期工作，推动早日开工。〉
                  T 二是 强化要素保障
                  T 三是 〈搞好协调，解决问题。〉
                C （二） 抓好招商
                """);
    }

    @Test
    void dashItems() {
        assertOutline("""
                第一节 主要目标
                努力实现以下目标。
                ——经济发展迈上新台阶。质量明显提高。
                ——民生福祉达到新水平。收入明显提高。
                第二节 重点任务
                """, """
                C 第一节 主要目标
                  C —— 经济发展迈上新台阶
                  C —— 民生福祉达到新水平
                C 第二节 重点任务
                """);
    }

    @Test
    void runInHeadingsAtTheStartOfParagraphs() {
        assertOutline("""
                第一节 提升创新能力
                培育创新主体。坚持创新核心地位，不断增强企业创新活力，大力培养标杆企业。
                优化创新生态。加速科技成果转化，打造科技与产业融合的创新体系。
                第二节 扩大对外开放
                """, """
                C 第一节 提升创新能力
                  T 培育创新主体
                  T 优化创新生态
                C 第二节 扩大对外开放
                """);
    }

    @Test
    void runInHeadingsInsideAParagraph() {
        assertOutline(
                "一、增强经济实力。深化精准服务。坚持稳中求进总基调，发挥重点项目带动优势，完善研判机制，确保经济平稳。"
                        + "深化产业治理。以推进产业转型为方向，加快开发区改造提升，鼓励发展数字经济和工业设计。\n二、改善生态环境。\n",
                """
                C 一、 增强经济实力
                  T 深化精准服务
                  T 深化产业治理
                C 二、 改善生态环境
                """);
    }

    @Test
    void oneShortSentenceIsNoSeries() {
        assertOutline("""
                一、强化保障
                完善应急预案。推进农田建设和水利工程改造提升，提高抗灾能力，及时发布预警信息。
                二、优化服务
                按照规定落实优惠政策，及时发布政策清单，为企业办理事项提供便利。
                """, """
                T 一、 强化保障
                T 二、 优化服务
                """);
    }

    @Test
    void bareHeadings() {
        assertOutline("""
                各位代表：
                现在，我代表市人民政府，向大会报告工作。
                2009年工作回顾
                过去一年，全市上下奋力拼搏，各项事业取得新的成绩，主要目标顺利完成。
                一、经济平稳增长
                全市经济保持平稳增长。
                2010年工作安排
                今年要重点抓好以下几项工作，努力完成各项任务，促进经济社会发展。
                一、扩大投资
                全力推进项目建设。
                """, """
                C 2009年工作回顾
                  C 一、 经济平稳增长
                C 2010年工作安排
                  T 一、 扩大投资
                """);
    }

    @Test
    void numberAndTitleOnTwoLines() {
        assertOutline("""
                一、
                加强领导
                成立领导小组，统筹推进各项工作。
                二、
                落实责任
                建立台账，明确分工。
                """, """
                T 一、 加强领导
                T 二、 落实责任
                """);
    }

    @Test
    void lineBrokenInTheMiddleOfASentence() {
        assertOutline("""
                一、加快建设。加强对重大项目的协调和服务，完成国道改造
                30.6公里 、路面大中修 105公里 。全部按期建成通车。

                二、加强管理。推进数字化管理。
                """, """
                T 一、 加快建设
                T 二、 加强管理
                """);
    }

    @Test
    void fullWidthAndHalfWidthNumbersAreOneRun() {
        assertOutline("""
                (一)完善制度。健全机制。
                （二）强化监督。加强检查。
                １．开展检查。全面覆盖。
                2、落实整改。限期完成。
                """, """
                T (一) 完善制度
                C （二） 强化监督
                  T １． 开展检查
                  T 2、 落实整改
                """);
    }

    @Test
    void quantitiesAreNoNumbers() {
        assertOutline("""
                一、扩大就业
                2.5万人实现就业，零就业家庭动态清零。
                一、二、三产业融合发展，农民收入稳步提高。
                二、稳定增长
                """, """
                T 一、 扩大就业
                T 二、 稳定增长
                """);
    }

    @Test
    void lostStopsAfterHeadingsAreRepaired() {
        StringBuilder text = new StringBuilder();
        for (String chapter : new String[] {"一", "二", "三", "四"}) {
            text.append("第").append(chapter).append("节 推进重点工作\n");
            text.append("加强队伍建设。建设高素质专业化干部队伍，不断提高业务能力和服务水平。\n");
            text.append("完善服务体系落实各项惠民政策，健全基层服务网络，提高群众满意度。\n");
        }
        String picture = Picture.of(PARSER.parse(text.toString()).plan());
        assertEquals(4, picture.split("T 完善服务体系\n", -1).length - 1, picture);
    }

    @Test
    void marksLostAfterNumbersAreRepaired() {
        assertOutline("""
                一、工作回顾
                一经济增长再创新高。全年生产总值增长较快，质量效益同步提升。
                二结构调整效益显著。三次产业比例不断优化，新兴产业加快发展。
                三对外开放取得实效。引进一批重大项目，外贸进出口保持增长。
                二、工作安排
                """, """
                C 一、 工作回顾
                  C 一 经济增长再创新高
                  C 二 结构调整效益显著
                  C 三 对外开放取得实效
                C 二、 工作安排
                """);
    }

    @Test
    void aDocumentInOneLineIsCut() {
        String body = "坚持新发展理念，统筹发展和安全，推动高质量发展，不断满足人民日益增长的美好生活需要。".repeat(12);
        assertOutline(
                "市人民政府关于加快产业发展的意见市府发〔2019〕17号各区人民政府，市政府有关部门：为加快产业发展，现提出如下意见。一、总体要求（一）指导思想。" + body + "（二）发展目标。" + body
                        + "二、主要任务（一）壮大产业集群。" + body + "（二）加强产品培育。" + body,
                """
                C 一、 总体要求
                  C （一） 指导思想
                  C （二） 发展目标
                C 二、 主要任务
                  T （一） 壮大产业集群
                  T （二） 加强产品培育
                """);
    }

    @Test
    void pairsOfVerbPhrasesHeadParagraphs() {
        assertOutline("""
                （一）基本原则。
                坚持问题导向，注重创新驱动。从实际问题出发，完善各项政策，推动产业快速健康发展。
                坚持因地制宜，注重分类施策。立足各地资源禀赋，发挥比较优势，推动差异化发展。
                （二）发展目标。总规模稳步扩大。
                """, """
                C （一） 基本原则
                  C 坚持问题导向，注重创新驱动
                  C 坚持因地制宜，注重分类施策
                C （二） 发展目标
                """);
    }

    @Test
    void sentencesOfAReportBuiltAlikeHeadParagraphs() {
        assertOutline("""
                一、工作回顾
                这五年，高质量发展扎实推进，经济实力跃上新台阶。全市生产总值持续增长，产业结构不断优化。
                这五年，改革开放纵深推进，发展动能显著增强。重点领域改革取得突破，外贸进出口稳定增长。
                这五年，民生保障坚实有力，群众生活持续改善。居民收入稳步提高，公共服务更加均衡。
                二、重点工作
                （一）扩大内需。提振消费。
                """, """
                C 一、 工作回顾
                  C 这五年，高质量发展扎实推进，经济实力跃上新台阶
                  C 这五年，改革开放纵深推进，发展动能显著增强
                  C 这五年，民生保障坚实有力，群众生活持续改善
                C 二、 重点工作
                  T （一） 扩大内需
                """);
    }

    @Test
    void headingsInsideTheParagraphOfARunInHeadingAreItsParts() {
        String text = "保障产业链安全稳定运行，支持企业加大研发投入，开展关键核心技术攻关，推动成果就地转化，培育更多领军企业。";
        assertOutline(
                "（一）壮大实体经济\n加快建设产业体系。" + text + "\n深化科技创新融合。突出科技供给。" + text + "突出企业主体。" + text + "突出成果转化。" + text
                        + "\n加快数智全面赋能。" + text + "\n（二）扩大开放\n",
                """
                C （一） 壮大实体经济
                  T 加快建设产业体系
                  C 深化科技创新融合
                    T 突出科技供给
                    T 突出企业主体
                    T 突出成果转化
                  T 加快数智全面赋能
                C （二） 扩大开放
                """);
    }

    @Test
    void aSentenceThatSaysWhatIsHeadsNothing() {
        assertOutline("""
                一、推进创新
                深化科技改革。完善科研管理制度，赋予科研人员更大自主权，激发创新活力。
                企业是创新的主体。要支持企业加大研发投入，建设高水平研发机构，培育领军企业。
                培育创新人才。实施重大人才工程，引进高层次人才，完善评价激励机制。
                加强平台建设。布局重点实验室，建设新型研发机构，提升策源能力。
                二、扩大开放
                """, """
                C 一、 推进创新
                  T 深化科技改革
                  T 培育创新人才
                  T 加强平台建设
                C 二、 扩大开放
                """);
    }

    @Test
    void anItemAloneOnItsLineHeadsTheRunBelow() {
        assertOutline("""
                一、工作总结
                一是打好攻坚战，发展质量跃上新台阶。
                内需拉动明显增强。社会消费品零售总额稳步增长，重点项目加快推进。
                产业升级步伐加快。规上工业增加值较快增长，新兴产业加快成长。
                二是推进城乡融合，发展格局迈出新步伐。
                特色产业提质增效。种植面积不断扩大，品牌影响持续提升。
                城镇建设扎实推进。老旧小区改造全面完成，市政设施不断完善。
                二、主要任务
                """, """
                C 一、 工作总结
                  C 一是 〈打好攻坚战，发展质量跃上新台阶。〉
                    C 内需拉动明显增强
                    C 产业升级步伐加快
                  C 二是 〈推进城乡融合，发展格局迈出新步伐。〉
                    C 特色产业提质增效
                    C 城镇建设扎实推进
                C 二、 主要任务
                """);
    }

    @Test
    void aTableOfTasksIsTheOutline() {
        assertOutline("""
                某市2024年重点工作任务分解表
                序号\t重点任务\t牵头单位\t责任单位\t完成时限
                一、全力稳定经济增长
                1\t固定资产投资增长8%以上\t市发展改革委\t市统计局\t12月底前
                2\t新增规上企业20家\t市工业和信息化局\t市统计局\t12月底前
                二、全力保障改善民生
                3\t城镇新增就业8万人\t市人力资源社会保障局\t市教育局\t全年
                """, """
                C 一、 全力稳定经济增长
                  T 1 固定资产投资增长8%以上
                  T 2 新增规上企业20家
                C 二、 全力保障改善民生
                  T 3 城镇新增就业8万人
                """);
    }
}
