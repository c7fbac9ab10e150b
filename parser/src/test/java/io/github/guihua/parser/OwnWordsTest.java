package io.github.guihua.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.Indicator;
import io.github.guihua.model.Metadata;
import io.github.guihua.model.Modality;
import io.github.guihua.model.OutlineNode;
import io.github.guihua.model.PlanKind;
import io.github.guihua.model.ResponsibleUnit;
import io.github.guihua.model.Target;
import io.github.guihua.model.UnitRole;
import io.github.guihua.model.source.ParseResult;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words that users add are read as the parser's own of their class; another parser knows nothing of them. */
class OwnWordsTest {

    private static final String HEAD = "某市2024年工作要点\n\n一、重点任务\n";

    private static ParseResult standard(String body) {
        return PlanParser.create().parse(HEAD + body);
    }

    private static ParseResult with(WordClass wordClass, String word, String body) {
        return PlanParser.builder().words(wordClass, word).build().parse(HEAD + body);
    }

    private static List<String> units(ParseResult result) {
        return result.plan().allUnits().stream().map(ResponsibleUnit::name).toList();
    }

    private static List<String> targets(ParseResult result) {
        return result.plan().allTargets().stream()
                .map(target ->
                        target.subject() + "|" + target.amount() + target.unit().orElse(""))
                .toList();
    }

    @Test
    void anEndingMakesABody() {
        String body = "（一）加强河道管理。落实巡查制度。（市水务局、滨河议事廊）\n（二）加强绿化管理。落实养护制度。";
        assertEquals(List.of(), units(standard(body)));
        assertEquals(List.of("市水务局", "滨河议事廊"), units(with(WordClass.BODY_ENDING, "议事廊", body)));
    }

    @Test
    void aMeasureWordIsAUnit() {
        String body = "（一）完善便民设施。新建社区服务点40槃。\n（二）加强绿化管理。落实养护制度。";
        assertEquals(List.of("新建社区服务点|40槃"), targets(with(WordClass.MEASURE_WORD, "槃", body)));
        assertTrue(targets(standard(body)).stream().noneMatch(target -> target.endsWith("槃")));
    }

    @Test
    void aMeasureWordLongerThanOneOfTheCatalogueGoesBeforeIt() {
        String body = "（一）完善便民设施。新建便民服务点40个组群。\n（二）加强绿化管理。落实养护制度。";
        assertEquals(List.of("组群|40个"), targets(standard(body)));
        assertEquals(List.of("新建便民服务点|40个组群"), targets(with(WordClass.MEASURE_WORD, "个组群", body)));
    }

    @Test
    void aVerbMakesACountAResult() {
        String body = "（一）完善便民设施。落子三个服务点。\n（二）加强绿化管理。落实养护制度。";
        assertEquals(List.of(), targets(standard(body)));
        assertEquals(1, targets(with(WordClass.OUTPUT_VERB, "落子", body)).size());
    }

    @Test
    void aVerbBeginsHeadings() {
        String body = "擘绘滨河水岸，城市面貌更新。落实巡查制度，开展日常养护，健全应急机制，及时处置各类问题。\n" + "擘绘公园城市，绿色空间拓展。落实养护制度，开展植树活动，健全管护机制，增加绿地面积。";
        List<String> standard = titles(standard(body));
        List<String> own = titles(with(WordClass.HEADING_VERB, "擘绘", body));
        assertEquals(List.of("重点任务", "擘绘滨河水岸，城市面貌更新", "擘绘公园城市，绿色空间拓展"), own, standard.toString());
        assertEquals(List.of("重点任务"), standard);
    }

    private static List<String> titles(ParseResult result) {
        return result.plan().index().elements().stream()
                .filter(OutlineNode.class::isInstance)
                .map(node -> ((OutlineNode) node).title())
                .toList();
    }

    @Test
    void wordsOfModalityBind() {
        String body = "（一）稳定就业。铁定新增就业5000人。\n（二）扩大投资。拼抢完成投资30亿元。";
        PlanParser parser = PlanParser.builder()
                .words(WordClass.FIRM_WORD, "铁定")
                .words(WordClass.ASPIRATIONAL_WORD, "拼抢")
                .build();
        List<Modality> own = parser.parse(HEAD + body).plan().allTargets().stream()
                .map(Target::modality)
                .toList();
        List<Modality> standard = standard(body).plan().allTargets().stream()
                .map(Target::modality)
                .toList();
        assertEquals(List.of(Modality.PLAIN, Modality.PLAIN), standard);
        assertEquals(List.of(Modality.FIRM, Modality.ASPIRATIONAL), own);
    }

    @Test
    void aLineOfThePageIsNoTextOfThePlan() {
        String body = "（一）稳定就业。落实就业政策。\n听一听本文\n（二）扩大投资。落实投资政策。\n";
        assertTrue(standard(body).plan().toString().contains("听一听本文"));
        String own = with(WordClass.PAGE_LINE, "听一听本文", body).plan().toString();
        assertTrue(!own.contains("听一听本文"), own);
    }

    @Test
    void aCellHoldsABodyOfOnesOwnALine() {
        String text = "某市2024年重点工作任务分解表\n<table><tr><td>任务</td><td>责任单位</td></tr>\n"
                + "<tr><td>改造小区</td><td>老城攻坚营\n新区攻坚营</td></tr>\n<tr><td>建设东站</td><td>市交通局</td></tr></table>";
        PlanParser own =
                PlanParser.builder().words(WordClass.BODY_ENDING, "攻坚营").build();
        assertEquals(List.of("老城攻坚营新区攻坚营", "市交通局"), units(PlanParser.create().parse(text)));
        assertEquals(List.of("老城攻坚营", "新区攻坚营", "市交通局"), units(own.parse(text)));
    }

    @Test
    void aBodyOfOnesOwnSignsAndReceives() {
        PlanParser parser =
                PlanParser.builder().words(WordClass.BODY_ENDING, "攻坚营").build();
        String text = "关于印发某市2024年工作要点的通知\n\n各区攻坚营：\n\n现将工作要点印发给你们，请认真贯彻执行。\n\n某市攻坚营\n2024年3月1日\n\n" + HEAD
                + "（一）稳定就业。落实就业政策。";
        Metadata metadata = parser.parse(text).plan().metadata();
        assertEquals(List.of("某市攻坚营"), metadata.issuers());
        assertEquals(List.of("各区攻坚营"), metadata.recipients());
    }

    @Test
    void aMeasureWordIsAUnitOfTables() {
        String table = "指标\t2020年\t2025年\t属性\n桥梁数量（万槃）\t30\t40\t预期性\n就业人数（人）\t30\t40\t预期性";
        Indicator indicator =
                with(WordClass.MEASURE_WORD, "槃", table).plan().indicators().get(0);
        assertEquals("桥梁数量", indicator.name());
        assertEquals("万槃", indicator.unit().orElseThrow());
    }

    @Test
    void aMeasureWordMakesCompounds() {
        String body = "（一）完善便民设施。每万人拥有便民服务点达到40槃/万人。\n（二）加强绿化管理。落实养护制度。";
        Target target =
                with(WordClass.MEASURE_WORD, "槃", body).plan().allTargets().get(0);
        assertEquals("槃/万人", target.unit().orElseThrow());
    }

    @Test
    void wordsOfModalityAreNoPartOfASubject() {
        String body = "（一）稳定就业。铁定新增就业5000人，失业率铁定控制在5.5%以内。\n（二）扩大投资。落实投资政策。";
        assertEquals(List.of("新增就业|5000人", "失业率|5.5%"), targets(with(WordClass.FIRM_WORD, "铁定", body)));
    }

    @Test
    void wordsAreFolded() {
        String body = "（一）完善便民设施。新建便民服务点40驿站。\n（二）加强绿化管理。落实养护制度。";
        assertEquals(List.of("新建便民服务点|40驿站"), targets(with(WordClass.MEASURE_WORD, "驿\u3000站", body)));
        String wide = "（一）完善供电设施。新建便民充电桩40KW。\n（二）加强绿化管理。落实养护制度。";
        assertEquals(List.of("新建便民充电桩|40KW"), targets(with(WordClass.MEASURE_WORD, "ＫＷ", wide)));
    }

    @Test
    void aWordIsWhatItWasLastAddedAs() {
        String body = "（一）稳定就业。铁定新增就业5000人。\n（二）扩大投资。落实投资政策。";
        PlanParser parser = PlanParser.builder()
                .words(WordClass.FIRM_WORD, "铁定")
                .words(WordClass.ASPIRATIONAL_WORD, "铁定")
                .words(WordClass.FIRM_WORD, "铁定")
                .build();
        assertEquals(
                Modality.FIRM,
                parser.parse(HEAD + body).plan().allTargets().get(0).modality());
    }

    @Test
    void aParserKeepsWhatItWasBuiltWith() {
        String body = "（一）完善便民设施。新建社区服务点40槃。\n（二）加强绿化管理。落实养护制度。";
        PlanParser.Builder builder = PlanParser.builder();
        PlanParser before = builder.build();
        PlanParser after = builder.words(WordClass.MEASURE_WORD, "槃").build();
        assertEquals(standard(body), before.parse(HEAD + body));
        assertEquals(List.of("新建社区服务点|40槃"), targets(after.parse(HEAD + body)));
    }

    @Test
    void aStemOfAPartActsInClausesLabelsAndHeads() {
        PlanParser parser =
                PlanParser.builder().words(WordClass.LEAD_WORD, "领办").build();
        for (String body : List.of(
                "（一）改造小区。改造小区40个。（市住建局领办）\n（二）稳定就业。落实就业政策。",
                "（一）改造小区。改造小区40个。由市住建局领办。\n（二）稳定就业。落实就业政策。",
                "（一）改造小区。改造小区40个。领办单位：市住建局\n（二）稳定就业。落实就业政策。",
                "序号\t任务\t领办单位\n1\t改造小区\t市住建局\n2\t稳定就业\t市住建局")) {
            assertEquals(
                    UnitRole.LEAD,
                    parser.parse(HEAD + body).plan().allUnits().get(0).role(),
                    body);
        }
    }

    @Test
    void endingsOfTitlesTellKinds() {
        String text = "某市治水攻坚令\n\n一、加强巡查\n落实责任。\n";
        assertEquals(PlanKind.OTHER, PlanParser.create().parse(text).plan().kind());
        PlanParser parser =
                PlanParser.builder().titleEndings(PlanKind.ACTION_PLAN, "攻坚令").build();
        assertEquals(PlanKind.ACTION_PLAN, parser.parse(text).plan().kind());
        assertEquals("某市治水攻坚令", parser.parse(text).plan().title().orElseThrow());
    }

    @Test
    void aBlankWordIsRefused() {
        PlanParser.Builder builder = PlanParser.builder();
        assertThrows(IllegalArgumentException.class, () -> builder.words(WordClass.FIRM_WORD, "\u3000 "));
    }
}
