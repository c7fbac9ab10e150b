package io.github.guihua.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.Plan;
import io.github.guihua.model.Task;
import io.github.guihua.model.source.BlockType;
import io.github.guihua.model.source.ParseResult;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What follows the signature of a document, and what repeats it. */
class AttachmentsTest {

    private static final String PLAN = """
            东河市2024年民生实施意见
            一、总体要求
            全面贯彻党的二十大精神，推动民生改善，让人民群众共享改革发展成果。
            二、重点任务
            （一）稳定就业。提升就业服务水平，完善公共就业服务体系，帮助困难群体就业。
            """;

    private static final String ITEMS = """
            一、就业
            1.新增城镇就业2万人。
            2.开展职业技能培训1.2万人次。
            二、教育
            3.新建幼儿园8所。
            """;

    private static ParseResult parse(String text) {
        return PlanParser.create().parse(text);
    }

    private static List<String> titles(Plan plan) {
        return plan.allTasks().stream().map(Task::title).toList();
    }

    @Test
    void anAttachedListOfTasksIsPartOfThePlan() {
        Plan plan = parse(PLAN + "附件：2024年民生实事\n东河市人民政府\n2024年2月3日\n附件\n2024年民生实事\n" + ITEMS)
                .plan();
        assertEquals(List.of("稳定就业", "新增城镇就业2万人", "开展职业技能培训1.2万人次", "新建幼儿园8所"), titles(plan));
        assertEquals("2024年民生实事", plan.allChapters().get(2).title());
        assertEquals("3", plan.allChapters().get(2).id());
        assertEquals(3, plan.allTargets().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"名词解释", "领导小组组成人员", "编制说明", "项目申报表"})
    void anAttachmentThatSaysNothingToDoHasNoNodes(String title) {
        Plan plan = parse(PLAN + "附件\n" + title + "\n" + ITEMS).plan();
        assertEquals(List.of("稳定就业"), titles(plan));
        assertTrue(plan.allTargets().isEmpty());
    }

    @Test
    void notesBelowATableAreNoTasks() {
        String table = "| 指标 | 单位 |\n| --- | --- |\n| 就业 | 人 |\n";
        Plan plan = parse(PLAN + "附件\n考核指标\n" + table + "1.就业人数按月统计。\n2.单位为人。\n3.数据以统计部门为准。\n")
                .plan();
        assertEquals(List.of("稳定就业"), titles(plan));
    }

    @Test
    void theListOfAttachmentsIsNoOutline() {
        String text = "东河市人民政府关于下达2024年计划的通知\n各乡镇人民政府，各区属国企：\n现将计划下达给你们，请认真执行。\n"
                + "附件：1.主要指标责任分解\n表\n2.固定资产投资任务分解表\n东河市人民政府\n2024年3月22日\n";
        ParseResult result = parse(text);
        assertTrue(result.plan().children().isEmpty());
        assertEquals(List.of("各乡镇人民政府", "各区属国企"), result.plan().metadata().recipients());
        assertEquals(List.of("东河市人民政府"), result.plan().metadata().issuers());
        assertEquals(
                3,
                result.blocks().stream()
                        .filter(block -> block.type() == BlockType.ATTACHMENT)
                        .count());
    }

    @Test
    void shortRecipientsAreRecipients() {
        String text = "东河区教育局关于做好招生工作的通知\n各幼儿园：\n现将有关事项通知如下。\n一、招生对象\n适龄幼儿。\n";
        assertEquals(List.of("各幼儿园"), parse(text).plan().metadata().recipients());
    }

    /** A page has the document for computers, its menu, and the document for telephones. */
    @Test
    void aSecondCopyOfTheDocumentIsOfThePage() {
        String body = PLAN + "（二）完善社会保障。扩大社会保险覆盖面，提高城乡居民基础养老金标准，健全社会救助体系，织密民生保障网。\n"
                + "（三）办好人民满意的教育。推进义务教育优质均衡发展，新建改扩建一批学校，增加普惠性学前教育资源供给，提升教育质量。\n"
                + "（四）建设健康东河。深化医药卫生体制改革，推进优质医疗资源扩容下沉，提高基层防病治病和健康管理能力，保障群众健康。\n"
                + "（五）促进养老服务。完善居家社区养老服务网络，推进医养结合，加强老年人权益保障，积极应对人口老龄化，发展银发经济。\n";
        Plan once = parse(body).plan();
        Plan twice = parse(body + "首页\n微信\n微博\n" + body).plan();
        assertEquals(once.children(), twice.children());
    }
}
