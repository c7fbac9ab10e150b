package io.github.guihua.parser.internal.reading.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.core.text.Span;
import io.github.guihua.model.ResponsibleUnit;
import io.github.guihua.parser.internal.prose.PlanText;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class UnitClauseReaderPropertiesTest {

    private static final String[] PIECES = {
        "区教育局",
        "财政局",
        "各街道办事处",
        "市、县（区）政府",
        "、",
        "，",
        "；",
        "。",
        "：",
        "（",
        "）",
        "【",
        "】",
        "〔",
        "〕",
        "和",
        "及",
        "等",
        "责任单位",
        "牵头单位",
        "配合",
        "负责",
        "按职责分工负责",
        "牵头",
        "协办",
        "由",
        "会同",
        "列第一位者为牵头单位",
        "下同",
        " ",
        "\n",
        "　",
        "完成时限",
        "2023年",
        "建设学校",
        "x",
        "\ud83d\ude00",
        "\ud83d",
        "《",
        "》"
    };

    private final UnitClauseReader reader = new UnitClauseReader();

    @Provide
    Arbitrary<String> clauseLike() {
        return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
    }

    @Property(tries = 2000)
    void anyMixtureOfClauseWordsIsReadAndQuoted(@ForAll("clauseLike") String source) {
        check(source);
    }

    @Property(tries = 1000)
    void anyTextIsReadAndQuoted(@ForAll String source) {
        check(source);
    }

    private void check(String source) {
        PlanText text = new PlanText(source);
        int last = 0;
        for (UnitClause clause : reader.read(text.prose(0, source.length()))) {
            assertTrue(last <= clause.from() && clause.from() < clause.to(), "clauses follow one another");
            last = clause.to();
            for (ResponsibleUnit unit : clause.units()) {
                Span span = unit.place().span().orElseThrow();
                assertTrue(span.end() <= source.length());
                assertEquals(unit.name(), withoutBlanks(text, span));
                assertTrue(unit.fullName().endsWith(unit.name()));
            }
        }
    }

    private static String withoutBlanks(PlanText text, Span span) {
        return text.raw()
                .substring(span.start(), span.end())
                .chars()
                .filter(c -> io.github.guihua.core.internal.text.Folding.fold((char) c) != ' ')
                .mapToObj(c -> String.valueOf((char) c))
                .collect(Collectors.joining());
    }

    @Property(tries = 500)
    void bodiesAfterALabelAreAllFound(@ForAll("bodies") List<String> bodies) {
        String source = "建设项目。（责任单位：" + String.join("、", bodies) + "）";
        List<UnitClause> clauses = reader.read(new PlanText(source).prose(0, source.length()));
        assertEquals(
                bodies,
                clauses.get(0).units().stream().map(ResponsibleUnit::name).collect(Collectors.toList()));
    }

    @Provide
    Arbitrary<List<String>> bodies() {
        return Arbitraries.of("区教育局", "区住房和城乡建设局", "财政局", "团区委", "国网江州供电公司", "区委组织部（老干部局）", "各街道办事处", "江州海关")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }
}
