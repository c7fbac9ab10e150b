package io.github.guihua.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.source.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each code that the parser reports, produced by the fault that it names. */
class DiagnosticsTest {

    private static Diagnostic only(String code, String text) {
        List<Diagnostic> found = PlanParser.create().parse(text).diagnostics().stream()
                .filter(d -> d.code().equals(code))
                .toList();
        assertEquals(
                1,
                found.size(),
                () -> PlanParser.create().parse(text).diagnostics().toString());
        return found.get(0);
    }

    @Test
    void noText() {
        assertEquals(1, only("no-text", "\u3000\n").line().orElseThrow());
    }

    @Test
    void pathForText() {
        assertTrue(only("path-for-text", "seeds/002.txt").message().contains("parse(Path)"));
    }

    @Test
    void numberingGap() {
        Diagnostic d = only("numbering-gap", "一、扩大投资\n加快建设。\n三、促进消费\n办好活动。\n");
        assertEquals(3, d.line().orElseThrow());
        assertEquals(1, d.column().orElseThrow());
        assertTrue(d.message().contains("2"), d.message());
    }

    @Test
    void numberingRepeat() {
        assertEquals(
                3,
                only("numbering-repeat", "一、扩大投资\n加快建设。\n一、促进消费\n办好活动。\n")
                        .line()
                        .orElseThrow());
    }

    @Test
    void numberingBack() {
        String text = "一、扩大投资\n二、促进消费\n三、稳定外贸\n二、深化改革\n";
        assertEquals(4, only("numbering-back", text).line().orElseThrow());
    }

    @Test
    void numbersThatRunAreNoFault() {
        assertTrue(PlanParser.create()
                .parse("一、甲类\n（一）做好这件事。很快。\n二、乙类\n（二）做好那件事。很快。\n")
                .diagnostics()
                .isEmpty());
    }

    @Test
    void metadataMismatch() {
        String text =
                "发文字号：某府发〔2020〕7号\n成文日期：2020年3月1日\n某市关于促进增长的若干措施\n某府发〔2020〕8号\n" + "一、扩大投资\n加快建设。\n某市人民政府\n2020年3月1日\n";
        assertTrue(only("metadata-mismatch", text).message().contains("某府发〔2020〕8号"));
        assertTrue(PlanParser.create()
                .parse(text.replace("8号", "7号"))
                .diagnostics()
                .isEmpty());
    }

    @Test
    void headingStopLost() {
        StringBuilder text = new StringBuilder();
        for (String n : new String[] {"一", "二", "三"}) {
            text.append("第").append(n).append("节 推进重点工作\n");
            text.append("加强队伍建设。建设高素质专业化干部队伍，不断提高业务能力和服务水平。\n");
            text.append("完善服务体系落实各项惠民政策，健全基层服务网络，提高群众满意度。\n");
        }
        List<Diagnostic> found = PlanParser.create().parse(text.toString()).diagnostics();
        assertEquals(
                3,
                found.stream().filter(d -> d.code().equals("heading-stop-lost")).count());
    }

    @Test
    void indicatorMismatch() {
        String table =
                "“十四五”主要指标\n序号\t指标\t单位\t2020年\t2025年\t属性\n1\t粮食总产量\t万吨\t100\t120\t约束性\n" + "2\t城镇化率\t%\t60\t65\t预期性\n";
        String text = "某市“十四五”规划\n第一章 主要目标\n到2025年，粮食总产量达到130万吨。\n" + table + "第二章 主要任务\n加快建设。\n";
        Diagnostic d = only("indicator-mismatch", text);
        assertEquals(3, d.line().orElseThrow());
        assertTrue(d.message().contains("line 6"), d.message());
        assertTrue(PlanParser.create()
                .parse(text.replace("130万吨", "120万吨"))
                .diagnostics()
                .isEmpty());
    }

    @Test
    void noOutline() {
        assertEquals(1, only("no-outline", "没有任何标题的一段文字。\n").line().orElseThrow());
    }

    @Test
    void markLostAfterANumber() {
        String text = "一、回顾\n一经济增长再创新高。全年生产总值增长较快，效益同步提升。\n二结构调整效益显著。三次产业比例不断优化。\n" + "三对外开放取得实效。引进一批重大项目，外贸保持增长。\n";
        List<Diagnostic> found = PlanParser.create().parse(text).diagnostics();
        assertEquals(
                3,
                found.stream()
                        .filter(d -> d.code().equals("numbering-mark-lost"))
                        .count());
    }

    private static final String TASKS = "某市2026年工作要点\n一、改善民生\n";

    @Test
    void twoLeads() {
        Diagnostic d = only("two-leads", TASKS + "1.改造管网。改造老旧管网。（市水务局、市住建局牵头）\n2.修建道路。修建农村道路。（市交通局牵头）\n");
        assertEquals(3, d.line().orElseThrow());
        assertTrue(d.message().contains("市水务局、市住建局"), d.message());
    }

    @Test
    void deadlineOutsidePeriod() {
        Diagnostic d = only(
                "deadline-outside-period",
                TASKS + "1.改造管网。到2030年改造老旧管网100公里。\n2.修建道路。到2027年6月修建道路10公里。\n3.修建桥梁。年内修建桥梁2座。\n");
        assertEquals(4, d.line().orElseThrow());
    }

    @Test
    void taskWithoutUnit() {
        Diagnostic d =
                only("task-without-unit", TASKS + "1.改造管网。改造老旧管网。（市水务局牵头）\n2.修建道路。修建农村道路。\n3.办好学校。新建一批学校。（市教育局牵头）\n");
        assertEquals(4, d.line().orElseThrow());
        assertTrue(d.message().contains("修建道路"), d.message());
    }

    @Test
    void tableReadTwoWays() {
        String rows = "某县任务分解表\n序号\n任务\n牵头单位\n配合单位\n1\n建学校\n县教育局\n县住建局\n2\n建医院\n县卫健局\n%s3\n修道路\n县交通局\n县财政局\n";
        Diagnostic d = only("table-ambiguous", rows.formatted(""));
        assertEquals(2, d.line().orElseThrow());
        assertTrue(PlanParser.create().parse(rows.formatted("县财政局\n")).diagnostics().stream()
                .noneMatch(other -> other.code().equals("table-ambiguous")));
    }

    @Test
    void damagedBytes() throws Exception {
        byte[] bytes = "一、扩大投资\n加快建设。\n二、促进消费\n办好活动。\n".repeat(4).getBytes(StandardCharsets.UTF_8);
        int second = new String(bytes, StandardCharsets.UTF_8).indexOf("加快");
        int at = "一、扩大投资\n加".getBytes(StandardCharsets.UTF_8).length;
        bytes[at] = (byte) 0xff;
        byte[] cut = Arrays.copyOf(bytes, bytes.length - 2);
        Diagnostic d = PlanParser.create().parse(cut, "a.txt").diagnostics().stream()
                .filter(found -> found.code().equals("damaged-bytes"))
                .reduce((a, b) -> {
                    throw new AssertionError("told twice");
                })
                .orElseThrow();
        assertEquals(2, d.line().orElseThrow());
        assertEquals(2, d.column().orElseThrow());
        assertEquals(second + 1, d.span().orElseThrow().start());
        assertTrue(d.message().contains("2 places"), d.message());
    }
}
