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
}
