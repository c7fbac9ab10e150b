package io.github.guihua.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.core.text.Folding;
import io.github.guihua.core.text.Span;
import io.github.guihua.model.Block;
import io.github.guihua.model.Chapter;
import io.github.guihua.model.Diagnostic;
import io.github.guihua.model.ParseResult;
import io.github.guihua.model.Place;
import io.github.guihua.model.Task;
import io.github.guihua.model.json.PlanJson;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every text, sense or nonsense. */
class ParserProperties {

    private static final PlanParser PARSER = PlanParser.create();

    /** Texts of the words and marks that rules look at, in any order. */
    @Provide
    Arbitrary<String> planLike() {
        Arbitrary<String> word = Arbitraries.of(
                "一、",
                "（一）",
                "1.",
                "（1）",
                "①",
                "一是",
                "二是",
                "——",
                "第一章",
                "第二节",
                "加强领导",
                "完善体系。",
                "2025年",
                "达到",
                "95%以上",
                "3.5万亿元",
                "，",
                "。",
                "；",
                "：",
                "、",
                "（",
                "）",
                "《",
                "》",
                "“",
                "”",
                "责任单位：",
                "市教育局",
                "负责",
                "牵头",
                "目录",
                "附件：",
                "各位代表：",
                "各区人民政府：",
                "关于印发",
                "工作要点",
                "的通知",
                "索引号：",
                "发布日期：",
                "2020年1月2日",
                "\n",
                "\n\n",
                " ",
                "\u3000",
                "\t",
                "序号",
                "指标",
                "预期性",
                "零增长",
                "翻一番",
                "全覆盖",
                "|",
                "4A",
                "〔2020〕1号",
                "某府发",
                "首页",
                ">",
                "\ud83d",
                "十");
        return word.list().ofMaxSize(60).map(words -> String.join("", words));
    }

    @Property(tries = 400)
    void anyStringParses(@ForAll String text) {
        check(text);
    }

    @Property(tries = 1500)
    void anyMixOfPlanWordsParses(@ForAll("planLike") String text) {
        check(text);
    }

    @Property(tries = 300)
    void aSecondParseIsTheSame(@ForAll("planLike") String text) {
        assertEquals(PlanJson.toJson(PARSER.parse(text)), PlanJson.toJson(PARSER.parse(text)));
    }

    @Property(tries = 300)
    void jsonReadBackIsEqual(@ForAll("planLike") String text) {
        ParseResult result = PARSER.parse(text);
        String json = PlanJson.toJson(result);
        ParseResult back = PlanJson.fromJson(json);
        assertEquals(result, back);
        assertEquals(json, PlanJson.toJson(back));
    }

    private static void check(String text) {
        ParseResult result = PARSER.parse(text);
        checkTiling(text, result);
        Span whole = new Span(0, text.length());
        result.plan().chapters().forEach(c -> check(c, whole, text));
        result.plan().rootTasks().forEach(t -> check(t, whole, text));
        for (Diagnostic diagnostic : result.diagnostics()) {
            assertTrue(whole.contains(diagnostic.span().orElseThrow()), diagnostic.toString());
        }
    }

    /** Every character that is not blank lies in exactly one block. */
    private static void checkTiling(String text, ParseResult result) {
        int[] covered = new int[text.length()];
        for (Block block : result.blocks()) {
            for (int i = block.span().start(); i < block.span().end(); i++) {
                covered[i]++;
            }
        }
        for (int i = 0; i < covered.length; i++) {
            boolean blank = Folding.fold(text.charAt(i)) == ' ';
            assertTrue(blank ? covered[i] <= 1 : covered[i] == 1, "character " + i + " in " + covered[i] + " blocks");
        }
    }

    private static void check(Chapter chapter, Span parent, String text) {
        Span span = within(chapter.place(), parent);
        holds(chapter.title(), span, text);
        chapter.chapters().forEach(c -> check(c, span, text));
        chapter.tasks().forEach(t -> check(t, span, text));
        chapter.targets().forEach(t -> holds(t.text(), within(t.place(), span), text));
        chapter.achievements().forEach(a -> holds(a.text(), within(a.place(), span), text));
    }

    private static void check(Task task, Span parent, String text) {
        Span span = within(task.place(), parent);
        holds(task.title(), span, text);
        task.subtasks().forEach(t -> check(t, span, text));
        task.targets().forEach(t -> holds(t.text(), within(t.place(), span), text));
        task.achievements().forEach(a -> holds(a.text(), within(a.place(), span), text));
        Span whole = new Span(0, text.length());
        task.responsibleUnits().forEach(u -> holds(u.name(), within(u.place(), whole), text));
    }

    private static Span within(Place place, Span parent) {
        Span span = place.span().orElseThrow();
        assertTrue(parent.contains(span), span + " outside " + parent);
        return span;
    }

    private static void holds(String words, Span span, String text) {
        String there = squeeze(text.substring(span.start(), span.end()));
        assertTrue(there.contains(squeeze(words)), () -> "「" + words + "」 is not in 「" + there + "」");
    }

    private static String squeeze(String text) {
        return new String(Folding.fold(text)).replace(" ", "");
    }
}
