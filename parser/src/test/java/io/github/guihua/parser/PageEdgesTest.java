package io.github.guihua.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.Task;
import io.github.guihua.model.source.Block;
import io.github.guihua.model.source.BlockType;
import io.github.guihua.model.source.Diagnostic;
import io.github.guihua.model.source.ParseResult;
import io.github.guihua.model.source.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the page ends and the document begins, and the other way round. */
class PageEdgesTest {

    private static final String TITLE = "东河市2024年工作要点";
    private static final String BODY = "一、加强组织领导\n成立领导小组，统筹推进工作。\n二、抓好任务落实\n明确责任分工，按期完成。\n";

    private static ParseResult parse(String text) {
        return PlanParser.create().parse(text);
    }

    private static List<String> words(String text, ParseResult result, BlockType type) {
        return result.blocks().stream()
                .filter(block -> block.type() == type)
                .map(Block::span)
                .map(span -> text.substring(span.start(), span.end()))
                .toList();
    }

    /** The keys 行业门类 and 数据编号 are in no list of words. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "行业门类: 综合\n数据编号: 0017\n标题: %s\n发布日期: 2024-03-05\n",
                "**标题**：%s\n**行业门类**：综合\n**发布日期**：2024-03-05\n",
                "\"title\": \"%s\",\n\"数据编号\": \"0017\",\n\"date\": \"2024-03-05\",\n",
                "| 标题 | %s |\n| 行业门类 | 综合 |\n| 发布日期 | 2024-03-05 |\n",
                "标题\t%s\n行业门类\t综合\n发布日期\t2024-03-05\n",
            })
    void fieldsHaveTheirShape(String fields) {
        ParseResult result = parse(fields.formatted(TITLE) + TITLE + "\n" + BODY);
        assertEquals(Optional.of(TITLE), result.plan().title());
        assertEquals(
                Optional.of(LocalDate.of(2024, 3, 5)), result.plan().metadata().publishedOn());
        assertEquals(2, result.plan().children().size());
        assertTrue(result.plan().preamble().isEmpty());
    }

    @Test
    void wordsOfAnUnknownMenuAreOfThePage() {
        String text = "首页\n鲲鹏专栏\n数说东河\n互动交流\n蓝天行动\n当前位置：首页 > 规划\n" + TITLE + "\n2024-03-05 09:30\n" + BODY;
        ParseResult result = parse(text);
        assertTrue(words(text, result, BlockType.CHROME).containsAll(List.of("鲲鹏专栏", "数说东河", "蓝天行动")));
        assertEquals(Optional.of(TITLE), result.plan().title());
    }

    @Test
    void theFirstLineOfATitleIsNone() {
        String text = "首页 | 政务公开 | 规划计划\n东河市人民政府关于\n加快发展现代服务业的实施意见\n来源：办公室 2024-03-05 09:30\n" + BODY;
        assertEquals(Optional.of("东河市人民政府关于加快发展现代服务业的实施意见"), parse(text).plan().title());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "文档介绍\n",
                "第 1 页 共 3 页\n内部资料 注意保存\n",
                "摘要：本文件部署全年工作。\n关键词：工作要点；2024\n",
                "目　录\n一、加强组织领导……1\n二、抓好任务落实……2\n\n",
                "{\"title\":\"东河市2024年工作要点\",\"date\":\"2024-03-05\"}\n",
            })
    void aTitleThatOpensWithItsPlaceBeginsThere(String above) {
        ParseResult result = parse(above + TITLE + "\n" + BODY);
        assertEquals(Optional.of(TITLE), result.plan().title());
        assertEquals(
                List.of("加强组织领导", "抓好任务落实"),
                result.plan().tasks().stream().map(Task::title).toList());
        assertTrue(result.plan().preamble().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"中共东河市委\n东河市人民政府工作报告", "在全省推进会和\n东河市动员会上的讲话", "西江省\n东河市2024年工作要点"})
    void aTitleMayHaveAPlaceOnItsSecondLine(String title) {
        assertEquals(
                Optional.of(title.replace("\n", "")),
                parse(title + "\n" + BODY).plan().title());
    }

    @Test
    void linesBelowTheTextAreOfThePageAmongOthers() {
        String text = TITLE + "\n" + BODY + "阅读 1200\n点赞 12\n分享\n写留言\n";
        ParseResult result = parse(text);
        assertEquals(List.of("阅读 1200", "点赞 12", "分享", "写留言"), words(text, result, BlockType.CHROME));
    }

    @Test
    void aShortLastLineAloneIsText() {
        String text = TITLE + "\n" + BODY + "确保全年红\n";
        ParseResult result = parse(text);
        assertTrue(words(text, result, BlockType.CHROME).isEmpty());
    }

    @Test
    void aDoubtNamesBothReadings() {
        String text = TITLE + "\n" + BODY + "相关解读：一图读懂工作要点\n东河要点十问十答，专家怎么看\n";
        Diagnostic doubt = parse(text).diagnostics().stream()
                .filter(found -> found.code().equals("page-edge-unsure"))
                .findFirst()
                .orElseThrow();
        assertEquals(Severity.INFO, doubt.severity());
        assertTrue(doubt.message().contains("the other reading"));
        assertFalse(doubt.span().isEmpty());
    }
}
