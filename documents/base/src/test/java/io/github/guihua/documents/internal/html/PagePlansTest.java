package io.github.guihua.documents.internal.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.json.PlanJson;
import io.github.guihua.parser.PlanParser;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The plan of a page is the plan of its text. */
class PagePlansTest {

    private static final PlanParser PARSER = PlanParser.create();

    static List<Path> seeds() throws IOException {
        try (var files = Files.list(Path.of("../../seeds"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPageHasThePlanOfItsText(Path seed) throws IOException {
        String text = Files.readString(seed);
        String paragraphs = text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> "<p style='text-indent:2em'><span>" + Entities.escape(line) + "</span></p>\n")
                .collect(Collectors.joining());
        String page = "<!DOCTYPE html><html><head><meta charset=gbk><title>网站</title></head><body><div class=header>"
                + "<a href=/>首页</a><a href=/x>政务公开</a></div><div class=main><div class=TRS_Editor>" + paragraphs
                + "</div></div><div class=footer>主办：某某市人民政府办公室</div><script>var a = '</p>';</script></body></html>";
        assertEquals(plan(text.getBytes(StandardCharsets.UTF_8)), plan(page.getBytes(Charset.forName("GB18030"))));
    }

    @Test
    void aTableOfThePageIsATableOfThePlan() throws IOException {
        String page = "<html><body><div id=zoom><p>某某市森林城市行动方案</p><p>一、工作目标</p><p>到2025年，建成森林城市，主要指标如下：</p>"
                + "<table><tr><td rowspan=2>指标<td colspan=2>数值<td rowspan=2>属性<tr><td>2020年<td>2025年"
                + "<tr><td>森林覆盖率（%）<td>38<td>40<td>约束性<tr><td>森林蓄积量（万立方米）<td>300<td>350<td>预期性</table>"
                + "<p>二、主要任务</p><p>（一）加快造林。市林业局完成造林10万亩。</p></div></body></html>";
        String json = PlanJson.toJson(PARSER.parse(PARSER.read(page.getBytes(StandardCharsets.UTF_8), "page")));
        assertTrue(json.contains("\"森林覆盖率\""), json);
        assertTrue(
                json.contains("#zoom > table:nth-child(4) > tbody:nth-child(1) > tr:nth-child(3) > td:nth-child(3)"),
                json);
    }

    @Test
    void aRowWithMoreCellsThanItsHeadIsRead() throws IOException {
        String page = "<html><body><div id=zoom><p>某某市森林城市任务分解表</p><table><tr><td>主要任务<td>责任单位"
                + "<tr><td>完成造林10万亩。<td>市林业局<td rowspan=2>长期坚持"
                + "<tr><td>建设绿道50公里。<td>市住房城乡建设局</table></div></body></html>";
        String json = PlanJson.toJson(PARSER.parse(PARSER.read(page.getBytes(StandardCharsets.UTF_8), "page")));
        assertTrue(json.contains("市住房城乡建设局"), json);
    }

    /** The plan without the places in the text, and without what differs by the file. */
    private static String plan(byte[] bytes) throws IOException {
        String json = PlanJson.toJson(PARSER.parse(PARSER.read(bytes, "x")));
        String plan = json.substring(json.indexOf("\"plan\":"), json.indexOf("\"blocks\":"));
        return plan.replaceAll("\"span\":\\{[^{}]*(\\{[^{}]*\\})?\\}", "").replaceAll("[\\s\u3000]", "");
    }
}
