package io.github.guihua.documents.internal.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.parser.document.DocumentText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is taken of a page of a site, and what is left out. */
class PageTextTest {

    private static final String PROSE = "<p>加快建设现代化产业体系，培育特色产业，完善基础设施。</p>".repeat(8);
    private static final String MENU = "<div class='nav'><a href=/>首页</a> <a href=/zwgk>政务公开</a></div>";
    private static final String FOOTER = "<div>主办单位：某某市人民政府办公室 网站标识码1234567890</div>";

    private static List<String> lines(String html) {
        return Pages.read(html).text().lines().toList();
    }

    private static String meta(String name, String value) {
        return "<meta name='" + name + "' content='" + value + "'>";
    }

    @Test
    void fieldsOfTheHeadAreLinesWhereThePageDoesNotShowThem() {
        String head = meta("ArticleTitle", "某某市关于印发森林城市方案的通知")
                + meta("pubdate", "2024-03-05 10:11")
                + meta("ContentSource", "某某市林业局")
                + meta("ColumnName", "通知")
                + meta("SiteName", "")
                + meta("Keywords", "无用");
        List<String> lines = lines("<html><head>" + head + "</head><body>" + MENU + "<h1>某某市关于印发森林城市方案的通知</h1>"
                + "<div id=zoom>" + PROSE + "</div>" + FOOTER + "</body></html>");
        assertEquals(List.of("发布日期：2024-03-05 10:11", "来源：某某市林业局", "栏目名称：通知", "某某市关于印发森林城市方案的通知"), lines.subList(0, 4));
        assertEquals(12, lines.size());
    }

    @Test
    void aTitleOnTwoLinesOfTheContentIsNotRepeated() {
        List<String> lines = lines("<html><head>" + meta("ArticleTitle", "某某市关于印发森林城市方案的通知")
                + "</head><body><h1>某某市关于印发森林城市方案的通知</h1><div class='x TRS_Editor'><p>某某市关于印发</p>"
                + "<p>森林城市方案的通知</p>" + PROSE + "</div></body></html>");
        assertEquals("某某市关于印发", lines.get(0));
        assertEquals(10, lines.size());
    }

    @Test
    void aTitleThatThePageDoesNotShowIsAField() {
        assertEquals(
                "标题：某某市森林城市方案",
                lines("<html><head>" + meta("ArticleTitle", "某某市森林城市方案") + "</head><body>" + PROSE)
                        .get(0));
    }

    @Test
    void headingsBeforeTheContentAreTheTitleOfAPageThatTellsNone() {
        List<String> lines = lines("<html><body><div><h2>某某市工作报告</h2><h3>在代表大会上</h3>时间：2007-03-02</div>"
                + "<div id=detail-p>" + PROSE + "</div></body></html>");
        assertEquals(List.of("某某市工作报告", "在代表大会上", "时间：2007-03-02"), lines.subList(0, 3));
    }

    @Test
    void tablesOfFieldsBeforeTheContentAreLinesOfFields() {
        String body = "<table><tr><td><b>索 引 号：</b><td>0123/2020-1<td>主题分类：<td><tr><td>文&nbsp;&nbsp;号：<td>某政发〔2020〕1号"
                + "<td>成文日期： 2020年1月2日<td></table><div id=UCAP-CONTENT>" + PROSE + "</div>";
        List<String> lines = Pages.lines(body);
        assertEquals(List.of("索 引 号：0123/2020-1", "文  号：某政发〔2020〕1号", "成文日期： 2020年1月2日"), lines.subList(0, 3));
        String withoutColons = "<table><tr><th>索引号<td>0123<th>文号<td>某政发〔2020〕1号<tr><th>发文机关<td>市政府<th>成文日期<td>2020-1-2"
                + "</table><div id=UCAP-CONTENT>" + PROSE + "</div>";
        assertEquals(
                List.of("索引号：0123", "文号：某政发〔2020〕1号", "发文机关：市政府", "成文日期：2020-1-2"),
                Pages.lines(withoutColons).subList(0, 4));
    }

    @Test
    void menusPathsFootersAndButtonsAreLeftOut() {
        List<String> lines = Pages.lines(MENU + "<div class=curb>当前位置：<a href=/>首页</a></div>"
                + "<ul><li>发布日期：2020-01-02 来源：市政府</ul><div class=article_content>" + PROSE
                + "<div class='share-box'>分享到</div></div><div>相关 <a href=x>新闻</a></div>" + FOOTER);
        assertEquals("发布日期：2020-01-02 来源：市政府", lines.get(0));
        assertEquals(9, lines.size());
    }

    @Test
    void contentWithoutAKnownNameIsFoundByItsProse() {
        List<String> lines =
                Pages.lines("<div>" + MENU + "</div><div><div><div>" + PROSE + "</div></div></div>" + FOOTER);
        assertEquals(8, lines.size());
        // text in cells counts as other text does
        List<String> cells =
                Pages.lines(MENU + "<table><tr><td>左侧<td>" + PROSE + PROSE + PROSE + PROSE + "</table>" + FOOTER);
        assertEquals(32, cells.size());
    }

    @Test
    void halvesOfADocumentAreBothKept() {
        String half = PROSE.replace("产业", "农业");
        String links = "<ul>" + "<li><a href=x>另一条很长很长很长很长很长的新闻标题</a></li>".repeat(30) + "</ul>";
        List<String> lines =
                Pages.lines(links + "<div class=a>" + PROSE + "</div><div class=b>" + half + "</div>" + links);
        assertEquals(16, lines.size());
    }

    @Test
    void aNamedContainerWithLittleOfThePageIsNotTheContent() {
        List<String> lines = Pages.lines("<div id=zoom>字号</div><div>" + PROSE + "</div>");
        assertEquals(8, lines.stream().filter(line -> line.startsWith("加快")).count());
    }

    @Test
    void aChromeNameDoesNotHideADocument() {
        List<String> lines = Pages.lines("<div id=print><h3>一、总体要求</h3>" + PROSE + "</div>");
        assertEquals(9, lines.size());
    }

    @Test
    void linksToFilesAreKeptWithTheirNames() {
        List<String> lines = Pages.lines(
                "<div id=zoom>" + PROSE + "<p><a href='1.docx'>附件1.任务分工表.docx</a></p>"
                        + "<p><a href='/other.html'>上一篇</a></p></div><p><a href='P0201.PDF?x=1'>附件2：指标表</a></p><p><a href=y>下一篇</a></p>");
        assertEquals(List.of("附件1.任务分工表.docx", "附件2：指标表"), lines.subList(8, lines.size()));
    }

    @Test
    void sentencesAroundTheLargestPartAreKept() {
        List<String> lines = Pages.lines(
                "<div class=a><p>一、总体要求</p><p>坚持生态优先，绿色发展，系统治理，久久为功，全面建成。</p><p>加强领导，落实责任，强化督查，广泛宣传。</p></div>"
                        + "<div class=b>" + PROSE + PROSE + PROSE + "</div>");
        assertEquals(27, lines.size());
        assertEquals("一、总体要求", lines.get(0));
    }

    @Test
    void aLinkAroundBlocksIsALink() {
        List<String> lines = Pages.lines("<div id=zoom>" + PROSE + "</div><a href=1.xls><div>附件：任务表</div></a>");
        assertEquals("附件：任务表", lines.get(8));
    }

    @Test
    void linksInsideThePageAreNoLinks() {
        assertEquals(List.of("第一章 总则"), Pages.lines("<p><a href='#_Toc1'>第一章 总则</a></p>"));
    }

    @Test
    void aPageOfLinksIsNotEmpty() {
        assertFalse(Pages.lines("<a href=x>通知公告</a>").isEmpty());
    }

    @Test
    void fieldsAreNotTakenForATable() {
        DocumentText text =
                Pages.read("<html><body><table><tr><td>索引号：<td>1<td>文号：<td>2</table>" + PROSE + "</body></html>");
        assertEquals(List.of(), text.tables());
        assertTrue(text.text().startsWith("索引号：1\n文号：2\n"), text.text());
    }

    @Test
    void aTableOfTwoColumnsIsNoTableOfFields() {
        DocumentText text = Pages.read(
                "<html><body><table><tr><td>部门<td>职责<tr><td>市教育局<td>办学<tr><td>市公安局<td>治安</table></body></html>");
        assertEquals(1, text.tables().size());
    }

    @Test
    void namesDoNotTakePartsOutOfTheContent() {
        String sentence = "<p>坚持以人民为中心，推动高质量发展。</p>";
        List<String> lines = Pages.lines(MENU + "<div id=zoom><p>一、总体要求</p>" + sentence
                + "<div class=location><p>二、空间布局</p>" + sentence + "</div><p class=hot>三、热点</p>"
                + "<div class=footer><table><tr><td>序号<td>任务<tr><td>1<td>修路</table></div>"
                + "<footer><p>2025年1月1日</p></footer><div class='share'>分享到</div>"
                + "<div class=related><a href=x>一、其他新闻</a></div></div>" + FOOTER);
        assertEquals(
                List.of(
                        "一、总体要求",
                        "坚持以人民为中心，推动高质量发展。",
                        "二、空间布局",
                        "坚持以人民为中心，推动高质量发展。",
                        "三、热点",
                        "序号\t任务",
                        "1\t修路",
                        "2025年1月1日"),
                lines);
    }

    @Test
    void linksThatAreWordsOfTheDocumentAreKept() {
        String list = "<p><a href=n>另一条新闻</a></p>".repeat(3);
        List<String> lines = Pages.lines("<div id=zoom><p><a href=a>新闻</a></p><p>某市工作要点</p>"
                + "<p><a href=1>一、提高粮食产量</a></p><p><a href=2>工作目标</a></p><p>到2025年建成。</p>" + list
                + "<p>另有规定的，从其规定。</p><p><a href=f>附件：任务分解表</a></p><p><a href=z>下一篇</a></p></div>");
        assertEquals(List.of("某市工作要点", "一、提高粮食产量", "工作目标", "到2025年建成。", "另有规定的，从其规定。", "附件：任务分解表"), lines);
    }

    @Test
    void whatDirectlyFollowsTheContentIsKept() {
        String tasks = "<table><tr><td>序号<td>任务<td>单位<tr><td>1<td>修路20公里<td>市交通局</table>";
        List<String> lines = Pages.lines("<div id=zoom>" + PROSE + "</div><div>某市人民政府</div><div>2025年1月1日</div>"
                + "<div><p>附件</p><p>任务分解表</p>" + tasks + "</div><p>分享到</p><p>2025年2月1日</p>" + FOOTER);
        assertEquals(
                List.of("某市人民政府", "2025年1月1日", "附件", "任务分解表", "序号\t任务\t单位", "1\t修路20公里\t市交通局"),
                lines.subList(8, lines.size()));
    }

    @Test
    void whatASiteHasAfterTheContentIsLeftOut() {
        String footer = "<table><tr><td>主办：某市人民政府<td>ICP备1号<tr><td>联系电话：1<td>网站标识码2</table>";
        for (String after : List.of(
                "<p>责任编辑：张三</p><p>2025年1月1日</p>",
                "<p>打印本页</p>" + footer,
                footer,
                "<p>某市政务服务中心</p>",
                "<ul><li><a href=x>新闻</a><li>2025年1月1日</ul>",
                "<table><tr><td><a href=x>一个网站</a><td><a href=y>另一个网站</a><tr><td><a href=z>第三个</a><td></table>")) {
            assertEquals(
                    8, Pages.lines("<div id=zoom>" + PROSE + "</div>" + after).size(), after);
        }
    }

    @Test
    void linesOfTheVisitAreLeftOut() {
        List<String> lines = Pages.lines("<p>当前位置：首页 &gt; 公开 &gt; 规划</p><p>今天是：2025年1月1日</p><p>【字号：大 中 小】</p>"
                + "<p>欢迎访问：某市政府网</p><p>发布日期：2025-01-01</p><div id=zoom>" + PROSE + "</div>");
        assertEquals("发布日期：2025-01-01", lines.get(0));
        assertEquals(9, lines.size());
    }

    @Test
    void codeOfServersIsNotShown() {
        assertEquals(
                List.of("一、总体要求", "二、任务"),
                Pages.read("<%@ page x=\"a>b\" %><p>一、总体要求</p><?php if (1 > 0) { ?><p>二、任务</p><% } %>")
                        .text()
                        .lines()
                        .toList());
    }
}
