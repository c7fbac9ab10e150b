package io.github.guihua.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.model.json.PlanJson;
import io.github.guihua.model.source.ParseResult;
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
                "完成时限：",
                "责任领导：",
                "责任人",
                "张三",
                "副市长",
                "6月底前",
                "完成",
                "持续推进",
                "每季度",
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
                "\r",
                "\u2028",
                "\u000b",
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
        Invariants.check(PARSER, text);
    }

    @Property(tries = 1500)
    void anyMixOfPlanWordsParses(@ForAll("planLike") String text) {
        Invariants.check(PARSER, text);
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
}
