package io.github.guihua.parser.internal.reading.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.core.text.Span;
import io.github.guihua.model.Comparison;
import io.github.guihua.model.NodeRole;
import io.github.guihua.model.NumericStatement;
import io.github.guihua.model.PlanKind;
import io.github.guihua.model.PlanPeriod;
import io.github.guihua.parser.internal.prose.Prose;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementPropertiesTest {

    private static final StatementReader READER = new StatementReader();

    private static List<NumericStatement> read(String text, NodeRole role) {
        return READER.read(
                Prose.of(text),
                new StatementContext(role, PlanKind.OTHER, new PlanPeriod(2025, 2025, Optional.empty())));
    }

    @Property
    void anyTextIsReadAndPlacesHold(@ForAll("officialese") String text, @ForAll NodeRole role) {
        int end = 0;
        for (NumericStatement statement : read(text, role)) {
            Span span = statement.place().span().orElseThrow();
            assertTrue(span.start() >= end && span.end() <= text.length(), () -> statement + " in " + text);
            assertEquals(
                    statement.text(), text.substring(span.start(), span.end()).replace(" ", ""));
            assertEquals(
                    statement.comparison() == Comparison.BETWEEN,
                    statement.max().isPresent());
            statement.max().ifPresent(max -> assertTrue(max.compareTo(statement.amount()) > 0));
            statement.due().ifPresent(due -> assertTrue(text.replace(" ", "").contains(due)));
            end = span.end();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "城镇、农村居民收入分别增长1%、5到6%以上",
                "城镇、农村居民收入分别增长超过5到6%、8%",
                "失业率控制在5%或6到7%以内",
            })
    void aRangeLendsNothingToItsNeighbour(String text) {
        List<NumericStatement> statements = read(text, NodeRole.WORK);
        assertEquals(2, statements.size());
        for (NumericStatement statement : statements) {
            assertEquals(
                    statement.comparison() == Comparison.BETWEEN,
                    statement.max().isPresent(),
                    statement.text());
        }
        assertEquals(1, statements.stream().filter(s -> s.max().isPresent()).count());
    }

    @Property
    void textWithoutAnySenseIsReadToo(@ForAll String text) {
        for (NumericStatement statement : read(text, NodeRole.WORK)) {
            assertTrue(statement.place().span().orElseThrow().end() <= text.length());
        }
    }

    @Provide
    Arbitrary<String> officialese() {
        Arbitrary<String> words = Arbitraries.of(
                "到2025年", "力争", "确保", "年内", "全年", "每年", "每季度", "年均", "比上年", "由", "从", "，", "、", "。", "；", "“", "”", "（",
                "）", "《", "》", " ", "新增", "建成", "完成", "达到", "增长", "下降", "提高到", "分别", "不低于", "超过", "近", "约", "突破",
                "地区生产总值", "就业", "社区", "项目", "的", "和", "等", "以上", "以内", "左右", "零发生", "全覆盖", "清零", "翻一番", "翻", "番", "1",
                "2", "12.5", "3,000", "十", "二十三", "百分之", "三分之二", "数十", "余", "多", "万", "亿", "半", "第", "—", "至", "%",
                "个百分点", "个", "家", "亿元", "万人", "公里", "年", "月", "人（次）", "套（户）", "吨/日", "不新增一", "级", "万亿", ":", "-");
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(3);
        return Combinators.combine(words.list().ofMaxSize(24), any).as((list, tail) -> String.join("", list) + tail);
    }

    @Test
    void longParagraphsAreReadToTheirEnd() {
        String sentence = "到2025年，新增就业12万人、增长5%，社区服务站达到40个";
        int count = read(sentence.repeat(8000), NodeRole.WORK).size();
        assertTrue(count > 8000, () -> "statements: " + count);
    }
}
