package io.github.guihua.documents.internal.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.parser.document.DocumentHeading;
import io.github.guihua.parser.document.DocumentText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lines of a page are those that a browser shows. */
class LinesTest {

    @Test
    void blocksAndBreaksEndLines() {
        assertEquals(
                List.of("甲", "乙", "丙", "丁", "戊", "己", "庚"),
                Pages.lines(
                        "<div>甲<p>乙<br>丙</p>丁<br><br>戊</div><center>己</center><span style='display: block'>庚</span>"));
    }

    @Test
    void inlineElementsDoNot() {
        assertEquals(
                List.of("到2025年建成10km2"),
                Pages.lines("<p>到<b>2025</b><font>年</font><span>建成</span>10km<sup>2</sup></p>"));
    }

    @Test
    void aLineEndOfTheSourceBetweenChineseCharactersIsNothing() {
        assertEquals(List.of("到二〇二五年，全面建成"), Pages.lines("<p>\n  到二〇二五年，\r\n   全面<b>\n建成</b>\n</p>"));
        assertEquals(List.of("GDP growth of 5%"), Pages.lines("<p>GDP\ngrowth  of\t5%</p>"));
        assertEquals(List.of("张 三"), Pages.lines("<p>张 三</p>"));
    }

    @Test
    void blanksOfIndentsAreKeptInsideALineOnly() {
        assertEquals(
                List.of("标　　题：甲", "标  题：乙"), Pages.lines("<p>　　标　　题：甲&emsp;</p><p>&nbsp;&nbsp;标&nbsp;&nbsp;题：乙</p>"));
        assertEquals(List.of("看不见"), Pages.lines("<p>看\u200b不\ufeff见</p>"));
    }

    @Test
    void headingsHaveTheirLevels() {
        DocumentText text = Pages.read("<html><body><h1>规划</h1><h3><span>甲</span></h3><p>乙</p></body></html>");
        assertEquals(
                List.of(1, 3),
                text.headings().stream().map(DocumentHeading::level).toList());
        assertEquals(
                "甲",
                text.text()
                        .substring(
                                text.headings().get(1).span().start(),
                                text.headings().get(1).span().end()));
    }

    @Test
    void whatIsWrittenOutIsShownAsWritten() {
        assertEquals(List.of("一  二", "三"), Pages.lines("<pre>一  二\n\n三</pre>"));
    }

    @Test
    void hiddenElementsAreLeftOut() {
        assertEquals(
                List.of("甲乙"),
                Pages.lines("<p>甲<span style='Display : none'>隐</span><span style='visibility:hidden'>隐</span>"
                        + "<span hidden>隐</span><i style='mso-hide:all'>隐</i><script>隐</script><style>隐</style>"
                        + "<select><option>隐</select><input value=隐><button>隐</button><!-- 隐 -->"
                        + "<noscript>隐</noscript><iframe>隐</iframe><template>隐</template>"
                        + "<del datetime='2020-01-01'>隐</del><span class=msoDel>隐</span>乙</p>"));
    }

    @Test
    void wordsWithALineThroughThemAreShown() {
        assertEquals(List.of("一二三"), Pages.lines("<p>一<s>二</s><strike>三</strike></p>"));
    }

    @Test
    void aPageThatAScriptShowsLaterIsShown() {
        assertEquals(List.of("到2025年建成"), Pages.lines("<div style='display:none'><p>到2025年建成</p></div>"));
    }

    @Test
    void aKnownContainerIsShownByItsScript() {
        assertEquals(
                List.of("标题", "到2025年建成。"),
                Pages.lines("<h1>标题</h1><div id=js_content style='visibility: hidden; opacity: 0;'>到2025年建成。</div>"));
    }

    @ParameterizedTest
    @CsvSource({
        "<ol>, 1.甲|2.乙",
        "<ol start=9>, 9.甲|10.乙",
        "<ol reversed>, 2.甲|1.乙",
        "<ol type=a>, a.甲|b.乙",
        "<ol type=A start=27>, AA.甲|AB.乙",
        "<ol type=i start=4>, iv.甲|v.乙",
        "<ol type=I start=49>, XLIX.甲|L.乙",
        "<ol style='list-style-type: cjk-ideographic' start=10>, 十、甲|十一、乙",
        "<ol style='list-style: none'>, 甲|乙",
        "<ul>, 甲|乙",
    })
    void itemsHaveTheNumbersOfTheirList(String list, String lines) {
        String end = list.startsWith("<ol") ? "</ol>" : "</ul>";
        assertEquals(List.of(lines.split("\\|")), Pages.lines(list + "<li>甲<li><p>乙</p>" + end));
    }

    @Test
    void anItemCanSetItsNumberOrMark() {
        assertEquals(List.of("1.甲", "7.乙", "8.丙"), Pages.lines("<ol><li>甲<li value=7>乙<li>丙</ol>"));
        assertEquals(
                List.of("（一）甲", "（二）乙"),
                Pages.lines("<ul><li style=\"list-style-type: '（一） ';\">甲</li>"
                        + "<li style='list-style-type: \"（二）\"'>乙</li></ul>"));
        assertEquals(List.of("1.甲", "乙", "2.丙"), Pages.lines("<ol><li>甲<ul><li>乙</ul><li>丙</ol>"));
    }

    @Test
    void anItemWithANumberOfItsOwnGetsNoOther() {
        assertEquals(
                List.of("一、甲", "（二）乙", "3.丙", "4.2025年建成"), Pages.lines("<ol><li>一、甲<li>（二）乙<li>3.丙<li>2025年建成</ol>"));
        assertEquals(
                List.of("iv.甲", "2.GDP增长"),
                Pages.lines("<ol><li><p><span style='display:block;float:left'>iv.</span>甲</p><li>GDP增长</ol>"));
    }

    @Test
    void wordsNumbersOfListsAreKeptAndItsBulletsAreNot() {
        assertEquals(
                List.of("一、 总体要求", "加强领导"),
                Pages.lines("<p class=MsoListParagraph><![if !supportLists]><span lang=EN-US>"
                        + "<span style='mso-list:Ignore'>一、<span style='font:7.0pt \"Times New Roman\"'>&nbsp;"
                        + "</span></span></span><![endif]>总体要求</p>"
                        + "<p class=MsoListParagraph><![if !supportLists]><span style='font-family:Wingdings;x:y'>"
                        + "<span style='mso-list:Ignore'>l<span>&nbsp;&nbsp;</span></span></span><![endif]>加强领导</p>"));
    }

    @Test
    void rubyIsReadWithoutItsNotes() {
        assertEquals(List.of("邛崃市"), Pages.lines("<p><ruby>邛<rp>(</rp><rt>qióng</rt><rp>)</rp></ruby>崃市</p>"));
    }

    @Test
    void elementsCloseThemselvesInPagesOfXml() {
        assertEquals(List.of("甲", "乙"), Pages.lines("<p>甲<a id='x'/><span/></p><div/><p>乙</p>"));
        assertTrue(Pages.lines("<p/><p>丙</p>").contains("丙"));
    }

    @Test
    void raisedFiguresAfterANumberArePowers() {
        assertEquals(
                List.of("累计10⁵元，3×10¹²吨，500m2，见注1"),
                Pages.lines("<p>累计10<sup>5</sup>元，3×10<span style='Vertical-Align: super'>1</span><sup>2</sup>吨，"
                        + "500m<sup>2</sup>，见注<sup>1</sup></p>"));
        assertEquals(
                List.of(List.of("0 10⁵", "1 5")), Pages.cells("<table><tr><td>10<sup>5</sup><td><sup>5</sup></table>"));
    }
}
