package io.github.guihua.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.Modality;
import io.github.guihua.model.OutlineNode;
import io.github.guihua.model.ParseResult;
import io.github.guihua.model.ResponsibleUnit;
import io.github.guihua.model.Target;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words that users add are read as the parser's own of their class; another parser knows nothing of them. */
class OwnWordsTest {

    private static final String HEAD = "某市2024年工作要点\n\n一、重点任务\n";

    private static ParseResult standard(String body) {
        return PlanParser.create().parse(HEAD + body);
    }

    private static ParseResult with(WordClass wordClass, String word, String body) {
        return PlanParser.with(ParserOptions.DEFAULT.withWords(wordClass, word)).parse(HEAD + body);
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
        ParserOptions options =
                ParserOptions.DEFAULT.withWords(WordClass.FIRM_WORD, "铁定").withWords(WordClass.ASPIRATIONAL_WORD, "拼抢");
        List<Modality> own = PlanParser.with(options).parse(HEAD + body).plan().allTargets().stream()
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
    void wordsAreFoldedAndKept() {
        ParserOptions options = ParserOptions.DEFAULT
                .withWords(WordClass.MEASURE_WORD, "ＫＷ", "驿 站")
                .withLimits(ParseLimits.builder().maxNodes(5).build())
                .withWords(WordClass.MEASURE_WORD, "KW", "段");
        assertEquals(List.of("KW", "驿站", "段"), options.words(WordClass.MEASURE_WORD));
        assertEquals(5, options.limits().maxNodes());
        assertEquals(List.of(), options.words(WordClass.FIRM_WORD));
        assertEquals(List.of(), ParserOptions.DEFAULT.words(WordClass.MEASURE_WORD));
        assertNotSame(ParserOptions.DEFAULT, options);
        assertTrue(options.toString().contains("MEASURE_WORD=[KW, 驿站, 段]"), options.toString());
    }

    @Test
    void aBlankWordIsRefused() {
        assertThrows(
                IllegalArgumentException.class, () -> ParserOptions.DEFAULT.withWords(WordClass.FIRM_WORD, "\u3000 "));
    }
}
