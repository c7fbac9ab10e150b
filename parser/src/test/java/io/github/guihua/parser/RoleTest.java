package io.github.guihua.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Roles by title, position and year. */
class RoleTest {

    private static void assertRoles(String text, String picture) {
        assertEquals(picture, Picture.withRoles(PlanParser.create().parse(text).plan()));
    }

    @Test
    void titlesTellRoles() {
        assertRoles("""
                一、发展基础
                二、面临形势
                三、总体要求
                （一）指导思想。坚持新发展理念。
                （二）基本原则。坚持系统观念。
                （三）主要目标。实现跨越发展。
                四、重点任务
                （一）做强产业。加快转型。
                五、保障措施
                （一）加强领导。压实责任。
                """, """
                C REVI 一、 发展基础
                C SITU 二、 面临形势
                C GUID 三、 总体要求
                  C GUID （一） 指导思想
                  C PRIN （二） 基本原则
                  C OBJE （三） 主要目标
                C WORK 四、 重点任务
                  T WORK （一） 做强产业
                C SAFE 五、 保障措施
                  T SAFE （一） 加强领导
                """);
    }

    @Test
    void whatATaskActsUponIsNotItsRole() {
        assertRoles("""
                一、优化发展环境
                深化改革，提升服务效能。
                二、夯实发展基础
                加强投入，补齐短板弱项。
                三、特色发展成效显著提升
                支持特色产业做大做强。
                """, """
                T WORK 一、 优化发展环境
                T WORK 二、 夯实发展基础
                T WORK 三、 特色发展成效显著提升
                """);
    }

    @Test
    void lastChapterThatSecuresTheWork() {
        assertRoles("""
                一、丰富赛事活动，完善赛事体系
                二、壮大市场主体，优化市场环境
                三、强化协调配合，加强资金保障
                """, """
                T WORK 一、 丰富赛事活动，完善赛事体系
                T WORK 二、 壮大市场主体，优化市场环境
                T SAFE 三、 强化协调配合，加强资金保障
                """);
    }

    @Test
    void chaptersBeforeTheLastOneSecureTheWorkByANoun() {
        assertRoles("""
                一、推动产业升级
                二、推动城乡融合
                三、加大投入力度，强化人才支撑
                四、加强组织领导
                """, """
                T WORK 一、 推动产业升级
                T WORK 二、 推动城乡融合
                T SAFE 三、 加大投入力度，强化人才支撑
                T SAFE 四、 加强组织领导
                """);
        assertRoles("""
                一、推动产业升级
                二、加强民生保障
                三、完善投入机制和保障实施制度
                """, """
                T WORK 一、 推动产业升级
                T WORK 二、 加强民生保障
                T SAFE 三、 完善投入机制和保障实施制度
                """);
    }

    @Test
    void securingLivelihoodIsWork() {
        assertRoles("""
                一、推动产业升级
                二、推动城乡融合
                三、加强民生保障
                """, """
                T WORK 一、 推动产业升级
                T WORK 二、 推动城乡融合
                T WORK 三、 加强民生保障
                """);
    }

    @Test
    void aTitleOfAReportThatTellsWhatCameAboutIsAReview() {
        String lead = """
                各位代表：
                现在，我代表国务院，向大会报告政府工作，请予审议。
                """;
        assertRoles(lead + """
                一、国民经济取得了新的进展
                农业总产值增长8%。
                二、采取有力措施，保证计划完成
                农业总产值增长4%。
                """, """
                C REVI 一、 国民经济取得了新的进展
                T WORK 二、 采取有力措施，保证计划完成
                """);
    }

    @Test
    void aReviewStaysAReviewBelow() {
        assertRoles("""
                各位代表：
                现在，我代表市人民政府，向大会报告政府工作，请予审议。
                一、2018年工作回顾
                （一）主要任务全面完成。经济稳中有进。
                （二）政府自身建设加强。效能提升。
                二、2019年工作安排
                （一）稳定增长。扩大投资。
                """, """
                C REVI 一、 2018年工作回顾
                  C REVI （一） 主要任务全面完成
                  C REVI （二） 政府自身建设加强
                C WORK 二、 2019年工作安排
                  T WORK （一） 稳定增长
                """);
    }

    @Test
    void aChapterOfAnEarlierYearIsAReview() {
        assertRoles("""
                各位代表：
                我代表市人民政府向大会作政府工作报告，请予审议。
                2018年：铆足干劲抓落实
                一、经济平稳增长
                全市经济保持平稳增长。
                2019年：砥砺前行开新局
                一、扩大投资
                全力推进项目建设。
                """, """
                C REVI 2018年：铆足干劲抓落实
                  C REVI 一、 经济平稳增长
                C WORK 2019年：砥砺前行开新局
                  T WORK 一、 扩大投资
                """);
    }

    @Test
    void theLastChapterOfAReportIsAboutTheGovernment() {
        assertRoles("""
                各位代表：
                我代表市人民政府向大会作政府工作报告，请予审议。
                一、2018年工作回顾
                全市经济保持平稳增长。
                二、2019年工作安排
                （一）稳定增长。扩大投资。
                三、全面提升政府治理效能
                （一）坚持依法行政。规范权力运行。
                """, """
                C REVI 一、 2018年工作回顾
                C WORK 二、 2019年工作安排
                  T WORK （一） 稳定增长
                C SAFE 三、 全面提升政府治理效能
                  T SAFE （一） 坚持依法行政
                """);
    }

    @Test
    void proposalsForTheWorkOfTheGovernmentAreItsWork() {
        assertRoles("""
                各位代表：
                我代表市人民政府向大会作政府工作报告，请予审议。
                一、2017年工作回顾
                全市经济保持平稳增长。
                二、总体要求
                坚持稳中求进。
                三、对2018年政府工作的建议
                （一）稳定增长。扩大投资。
                """, """
                C REVI 一、 2017年工作回顾
                C GUID 二、 总体要求
                C WORK 三、 对2018年政府工作的建议
                  T WORK （一） 稳定增长
                """);
    }

    @Test
    void aChapterThatLooksBackAndAheadHasTwoRoles() {
        assertRoles("""
                一、去年工作回顾
                经济稳中有进，各项任务圆满完成。
                二、“十四五”时期发展成就和“十五五”时期主要目标任务
                过去五年，我们取得了新的成就。
                ——综合实力迈上台阶。经济总量持续扩大。
                “十五五”时期，我们要抓好以下工作。
                ——加快建设产业体系。做强实体经济。
                ——深化改革开放。增强发展动力。
                三、“十四五”回顾和“十五五”目标任务
                过去五年，我们取得了新的成就。
                根据省委关于制定第十五个五年规划的建议，要实现以下目标。
                ——深化改革开放。增强发展动力。
                四、今年重点工作
                （一）做强产业。加快转型。
                """, """
                C REVI 一、 去年工作回顾
                C REVI 二、 “十四五”时期发展成就和“十五五”时期主要目标任务
                  C REVI —— 综合实力迈上台阶
                  C OBJE —— 加快建设产业体系
                  C OBJE —— 深化改革开放
                C REVI 三、 “十四五”回顾和“十五五”目标任务
                  C OBJE —— 深化改革开放
                C WORK 四、 今年重点工作
                  T WORK （一） 做强产业
                """);
    }

    @Test
    void aListInsideAParagraphHasTheRoleOfTheSentenceBeforeIt() {
        assertRoles("""
                一、去年工作回顾
                经济稳中有进，各项任务圆满完成。
                二、今年主要任务
                我们更要看到加快发展的难得机遇和有利条件。一是国家出台了新的政策，提供了良好的环境。二是全市上下的能力不断增强，这是重要保证。
                今年要抓好以下工作。一是做强产业，加快转型。二是深化改革，扩大开放。
                """, """
                C REVI 一、 去年工作回顾
                C WORK 二、 今年主要任务
                  C SITU 一是 〈国家出台了新的政策，提供了良好的环境。〉
                  C SITU 二是 〈全市上下的能力不断增强，这是重要保证。〉
                  T WORK 一是 〈做强产业，加快转型。〉
                  T WORK 二是 〈深化改革，扩大开放。〉
                """);
    }

    @Test
    void aSentenceThatOnlyMentionsProblemsOrTheNextPlanGivesNoRole() {
        assertRoles("""
                一、“十四五”回顾和“”目标任务
                成绩来之不易。
                ——经济稳中有进。总量持续扩大。
                二、“十四五”发展回顾和“十五五”主要目标任务
                今年是“十四五”收官之年，也是谋划“十五五”的关键一年。
                ——经济稳中有进。总量持续扩大。
                “十五五”时期，要抓好以下工作。
                （一）存在问题
                产业结构不优。
                三、今年主要任务
                针对存在的问题，下一步重点做好以下工作。一是做强产业，加快转型。二是深化改革，扩大开放。
                """, """
                C REVI 一、 “十四五”回顾和“”目标任务
                  C REVI —— 经济稳中有进
                C REVI 二、 “十四五”发展回顾和“十五五”主要目标任务
                  C REVI —— 经济稳中有进
                  C SITU （一） 存在问题
                C WORK 三、 今年主要任务
                  T WORK 一是 〈做强产业，加快转型。〉
                  T WORK 二是 〈深化改革，扩大开放。〉
                """);
    }
}
