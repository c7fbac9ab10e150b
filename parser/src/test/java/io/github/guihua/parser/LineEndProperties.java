package io.github.guihua.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.guihua.model.source.Block;
import io.github.guihua.model.source.Diagnostic;
import io.github.guihua.model.source.ParseResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever ends the lines of a copy, the plan is the same, and so are the lines that diagnostics name. */
class LineEndProperties {

    private static final PlanParser PARSER = PlanParser.create();
    private static final Path SEEDS = Path.of("..", "seeds");
    private static final String CR = "\r";
    private static final String LF = "\n";

    private static final List<String> ENDS = List.of(LF, CR, CR + LF, "\u2028", "\u2029", "\u0085", "\u000b", "\f");

    /** Parts of documents as copies hold them: each some lines that belong together. */
    private static final List<String> PARTS = List.of(
            "",
            "  \u3000",
            "索引号：015-2024-0001\n发布日期：2024年3月1日\n文号：某府发〔2024〕3号",
            "某市人民政府办公室关于印发\n某市2024年重点工作任务分解表的通知",
            "各区人民政府，市政府各部门：\n\n现将分解表印发给你们，请认真\n贯彻执行。",
            "某市人民政府办公室\n2024年3月1日",
            "附件：1.主要指标表\n2.任务分解表",
            "目录\n一、总体要求………1\n二、重点任务………3",
            "一、总体要求\n以高质量发展为主题，坚持稳中求进，\n全面完成各项目标任务。",
            "（一）稳定就业。新增就业5000人，\n城镇调查失业率控制在5.5%以内。（牵头单位：市人社局；责任单位：市财\n政局、各区人民政府）",
            "（二）改善民生\n新建社区服务站40个。\n责任单位：市民政局、市财政局",
            "1\n. 推进项目建设，完成投资30\n亿元以上。",
            "二、2023年工作回顾\n全年地区生产总值增长\n6.1%。",
            "专栏1 主要指标\n单位：亿元\n\n指标\t单位\t2020年\t2025年\t属性\n人均预期寿命\t岁\t77.3\t78.3\t预期性\n粮食产量\t亿斤\t130\t150\t约束性",
            "序号\n指标\n单位\n2025年\n属性\n1\n地区生产总值\n亿元\n5000\n预期性\n2\n单位能耗降低\n%\n13\n约束性\n3\n森林覆盖率\n%\n30\n约束性",
            "序号\n\n工作任务\n\n责任单位\n\n1\n\n建设东站\n综合枢纽\n\n市交通局\n市发改委\n\n2\n\n改造老旧\n小区20个\n\n市住建局",
            "|序号|任务|责任单位|完成时限|\n|---|---|---|---|\n|1|建设东站|市交通局|6月底|\n|2|改造小区20个|市住建局|12月底|",
            "┌──┬────┬────┐\n│序号│任务│责任单位│\n├──┼────┼────┤\n│1│建设东站综合│市交通局│\n││枢纽│市发改委│\n├──┼────┼────┤\n│2│改造小区│市住建局│\n└──┴────┴────┘",
            "<table><tr><td>任务</td><td>责任单位</td></tr>\n<tr><td>建设东站\n综合枢纽</td><td>市交通局\n市发改委</td></tr>\n<tr><td>改造小区</td><td>市住建局</td></tr></table>",
            "单位：万人\n\n\n（一）人口指标\n指标  2020年  2025年\n常住人口  310  320\n城镇人口  190  210",
            "打印本页\n上一篇：无",
            "注：1.数据为快报数。\nGDP  is\nmeasured in  2024 prices");

    /** A document: its lines, and what ends each of them. */
    record Copy(List<String> lines, List<String> ends) {

        String asWritten() {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < lines.size(); i++) {
                text.append(lines.get(i)).append(end(i));
            }
            return text.toString();
        }

        /** A carriage return and a line feed side by side are one line end. */
        private String end(int i) {
            boolean joins = i > 0
                    && lines.get(i).isEmpty()
                    && end(i - 1).equals(CR)
                    && ends.get(i).equals(LF);
            return joins ? CR : ends.get(i);
        }

        String withFeeds() {
            return String.join(LF, lines) + LF;
        }
    }

    @Provide
    Arbitrary<Copy> mixed() {
        return lines().flatMap(lines ->
                Arbitraries.of(ENDS).list().ofSize(lines.size()).map(ends -> new Copy(lines, ends)));
    }

    @Provide
    Arbitrary<Copy> ofOneEnd() {
        return Combinators.combine(lines(), Arbitraries.of(ENDS)).as((lines, end) -> copy(lines, end));
    }

    private static Arbitrary<List<String>> lines() {
        return Arbitraries.oneOf(Arbitraries.of(PARTS), torn(), running())
                .list()
                .ofMinSize(1)
                .ofMaxSize(14)
                .map(parts -> List.of(String.join(LF, parts).split(LF, -1)));
    }

    /** A part with more line ends than it should have, some of them beside blanks. */
    private static Arbitrary<String> torn() {
        Arbitrary<Integer> places = Arbitraries.integers().between(0, 400);
        return Combinators.combine(
                        Arbitraries.of(PARTS), places.list().ofMaxSize(6), Arbitraries.of(LF, LF + LF, LF + " "))
                .as((part, at, tear) -> {
                    StringBuilder torn = new StringBuilder(part);
                    at.forEach(place -> torn.insert(place % (torn.length() + 1), tear));
                    return torn.toString();
                });
    }

    /** Lines of any length, as rules ask how long lines are. */
    private static Arbitrary<String> running() {
        Arbitrary<String> line = Combinators.combine(
                        Arbitraries.of("", "一、", "（一）", "1.", "　　"),
                        Arbitraries.integers().between(1, 50),
                        Arbitraries.of("", "，", "。", "、", "；", "（", "）", "的"))
                .as((opening, length, end) -> opening + "推进产业发展".repeat(9).substring(0, length) + end);
        return line.list().ofMinSize(1).ofMaxSize(8).map(lines -> String.join(LF, lines));
    }

    private static Copy copy(List<String> lines, String end) {
        return new Copy(lines, lines.stream().map(line -> end).toList());
    }

    @Property(tries = 1000)
    void anyLineEndGivesTheSamePlan(@ForAll("ofOneEnd") Copy copy) {
        check(copy);
    }

    @Property(tries = 1000)
    void lineEndsMayBeMixed(@ForAll("mixed") Copy copy) {
        check(copy);
    }

    @Example
    void theSeedsAreThemselvesWithAnyLineEnd() throws Exception {
        List<Path> seeds;
        try (Stream<Path> files = Files.list(SEEDS)) {
            seeds = files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
        assertFalse(seeds.isEmpty());
        for (Path seed : seeds) {
            List<String> lines = List.of(Files.readString(seed).split("\\R", -1));
            for (String end : ENDS) {
                check(copy(lines, end));
            }
        }
    }

    /** The parts are what they look like: all kinds of what could be lost are in them. */
    @Example
    void thePartsHoldTablesDiagnosticsUnitsAndTargets() {
        ParseResult result = PARSER.parse(String.join(LF, PARTS));
        assertFalse(result.tables().isEmpty());
        assertFalse(result.diagnostics().isEmpty());
        assertFalse(result.plan().allUnits().isEmpty());
        assertFalse(result.plan().allTargets().isEmpty());
        assertFalse(result.plan().indicators().isEmpty());
        assertFalse(result.plan().metadata().issuers().isEmpty());
    }

    private static void check(Copy copy) {
        ParseResult feeds = PARSER.parse(copy.withFeeds());
        ParseResult other = PARSER.parse(copy.asWritten());
        assertEquals(feeds.plan(), other.plan());
        assertEquals(feeds.tables(), other.tables());
        assertEquals(kinds(feeds), kinds(other));
        assertEquals(lines(feeds), lines(other));
    }

    private static List<String> kinds(ParseResult result) {
        List<String> kinds = new ArrayList<>();
        for (Block block : result.blocks()) {
            kinds.add(block.type().toString());
        }
        return kinds;
    }

    private static List<String> lines(ParseResult result) {
        List<String> lines = new ArrayList<>();
        for (Diagnostic diagnostic : result.diagnostics()) {
            lines.add(diagnostic.line().orElse(0) + ":" + diagnostic.column().orElse(0) + " " + diagnostic.code() + " "
                    + diagnostic.message());
        }
        return lines;
    }
}
