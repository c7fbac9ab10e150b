package io.github.guihua.parser.internal.reading.unit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.core.text.Span;
import io.github.guihua.model.Place;
import io.github.guihua.parser.internal.prose.PlanText;
import io.github.guihua.parser.internal.prose.Prose;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No words of a clause disappear: each is a body, a person, a deadline, a label or role word, or left for the text. */
class ClauseWordsProperties {

    /** A piece of a clause; what only labels, joins or gives a part is told when the words beside it are read. */
    record Word(String text, boolean grammar) {}

    private static final List<Word> WORDS = words();

    private static List<Word> words() {
        List<Word> words = new ArrayList<>();
        for (String content : List.of(
                "区教育局",
                "财政局",
                "各街道办事处",
                "市、县（区）政府",
                "张三",
                "李　四",
                "副市长",
                "县委常委",
                "13800000000",
                "2023年",
                "6月底前",
                "2025年3月—11月",
                "长期坚持",
                "每季度",
                "取得实效",
                "建设学校",
                "适时",
                "排名不分先后",
                "下同",
                "规划文本",
                "x",
                "《",
                "》",
                "秋季开学前")) {
            words.add(new Word(content, false));
        }
        for (String grammar : List.of(
                "责任单位：",
                "牵头单位：",
                "配合",
                "负责",
                "按职责分工负责",
                "牵头",
                "协办",
                "由",
                "会同",
                "和",
                "及",
                "等",
                "完成时限：",
                "时间节点为",
                "责任领导：",
                "责任人：",
                "责任单位及责任人：",
                "备注：",
                "组长：",
                "完成",
                "于",
                "同志",
                "（",
                "）",
                "【",
                "】",
                "、",
                "，",
                "；",
                "。",
                "：",
                " ",
                "\n")) {
            words.add(new Word(grammar, true));
        }
        return words;
    }

    @Provide
    Arbitrary<List<Word>> clauses() {
        Arbitrary<List<Word>> inside = Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(14);
        return Combinators.combine(inside, Arbitraries.of(true, false)).as((words, bracket) -> {
            List<Word> all = new ArrayList<>();
            all.add(new Word("加快推进。", true));
            all.add(new Word(bracket ? "（" : "", true));
            all.addAll(words);
            all.add(new Word(bracket ? "）" : "", true));
            return all;
        });
    }

    @Property(tries = 4000)
    void noWordsDisappear(@ForAll("clauses") List<Word> words) {
        StringBuilder source = new StringBuilder();
        BitSet content = new BitSet();
        for (Word word : words) {
            int from = source.length();
            source.append(word.text());
            if (!word.grammar()) {
                content.set(from, source.length());
            }
        }
        PlanText text = new PlanText(source.toString());
        Prose prose = text.prose(0, text.length());
        for (UnitClause clause : new UnitClauseReader().read(prose)) {
            BitSet read = new BitSet();
            clause.units().forEach(unit -> mark(read, unit.place()));
            clause.persons().forEach(person -> mark(read, person.place()));
            if (clause.due() != null) {
                mark(
                        read,
                        Place.of(prose.span(
                                clause.due().words().from(),
                                clause.due().words().to())));
            }
            for (Range range : clause.rest()) {
                mark(read, Place.of(prose.span(range.from(), range.to())));
            }
            for (int i = clause.from(); i < clause.to(); i++) {
                int offset = prose.offset(i);
                boolean lost = content.get(offset) && Character.isLetterOrDigit(prose.at(i)) && !read.get(offset);
                assertTrue(!lost, () -> source + " loses what is at " + offset);
            }
        }
    }

    private static void mark(BitSet read, Place place) {
        Span span = place.span().orElseThrow();
        read.set(span.start(), span.end());
    }
}
