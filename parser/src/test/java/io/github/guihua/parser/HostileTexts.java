package io.github.guihua.parser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Texts that nobody writes but somebody may upload: each a recipe for any length. */
public final class HostileTexts {

    /** Whatever a rule looks at: marks, brackets, digits, numerals, markers, words of each reader, odd characters. */
    public static final List<String> ATOMS = List.of(
            "（",
            "）",
            "(",
            ")",
            "《",
            "》",
            "“",
            "”",
            "‘",
            "’",
            "【",
            "】",
            "〔",
            "〕",
            "[",
            "]",
            "<",
            ">",
            "|",
            "-",
            "—",
            "——",
            "…",
            "·",
            "、",
            "，",
            "。",
            "；",
            "：",
            "！",
            "？",
            ".",
            ",",
            "%",
            "/",
            "~",
            "+",
            "*",
            "&",
            ":",
            "0",
            "1",
            "9",
            "１",
            "一",
            "二",
            "十",
            "百",
            "千",
            "万",
            "亿",
            "零",
            "〇",
            "两",
            "半",
            "点",
            "分之",
            "百分之",
            "翻",
            "成",
            "第",
            "第一章",
            "一、",
            "（一）",
            "(1)",
            "1.",
            "1、",
            "①",
            "一是",
            "首先，",
            "年",
            "月",
            "日",
            "2025年",
            "到2025年",
            "12月31日",
            "“十四五”",
            "个",
            "元",
            "%以上",
            "达到",
            "增长",
            "不低于",
            "牵头",
            "责任单位：",
            "负责",
            "局",
            "市",
            "区",
            "各",
            "的",
            "了",
            "是",
            "加强",
            "推进",
            "目录",
            "附件",
            "来源：",
            "发布日期：",
            "各位代表：",
            "关于",
            "通知",
            "印发",
            "a",
            " ",
            "\t",
            "\u3000",
            "\n",
            "\r",
            "\r\n",
            "\u0000",
            "\ud83d\ude00",
            "\ud83d",
            "\udc00",
            "\ufeff",
            "&nbsp;",
            "<table>",
            "<tr><td>",
            "指标",
            "单位",
            "序号",
            "单位：",
            "1 2 3 ",
            "预期性",
            "—— ",
            "100万元",
            "年均增长5%",
            "全覆盖",
            "五年来，");

    private static final String[][] PAIRS = {
        {"(", ")"},
        {"（", "）"},
        {"《", "》"},
        {"“", "”"},
        {"【", "】"},
        {"〔", "〕"},
        {"[", "]"},
        {"<", ">"},
        {"「", "」"},
        {"‘", "’"}
    };

    private static final String SENTENCE = "实施创新驱动发展战略，加快建设现代化产业体系，推动高质量发展取得新成效，城镇新增就业5万人。";

    private HostileTexts() {}

    /** The recipes by what they make. */
    static Map<String, IntFunction<String>> recipes() {
        Map<String, IntFunction<String>> recipes = new LinkedHashMap<>();
        for (String atom : ATOMS) {
            recipes.put("many " + shown(atom), n -> repeat(atom, n));
            recipes.put("lines of " + shown(atom), n -> repeat(atom + "\n", n));
        }
        for (String[] pair : PAIRS) {
            recipes.put("nested " + pair[0], n -> repeat(pair[0], n / 2) + repeat(pair[1], n / 2));
            recipes.put("alternating " + pair[0], n -> repeat(pair[0] + pair[1], n));
            recipes.put("back to front " + pair[0], n -> repeat(pair[1] + pair[0], n));
            recipes.put("open with clauses " + pair[0], n -> repeat(pair[0] + "责任单位：市发改委。", n));
            recipes.put("numbers in " + pair[0], n -> repeat(pair[0] + "1" + pair[1], n));
        }
        rows(recipes);
        outlines(recipes);
        numbers(recipes);
        tables(recipes);
        clauses(recipes);
        heads(recipes);
        return recipes;
    }

    private static void rows(Map<String, IntFunction<String>> recipes) {
        String[] rows = {
            SENTENCE,
            SENTENCE + "\n",
            "一、加强建设\n" + SENTENCE + "\n",
            "加强建设。" + SENTENCE + "\n",
            "五年来，经济实力持续增强，" + SENTENCE + "\n",
            "深化精准服务。" + SENTENCE,
            "——加强建设。" + SENTENCE + "\n",
            "一、总体要求加强建设。" + SENTENCE + "（一）丁。" + SENTENCE + "二、戊己。三、庚辛。",
            "一、2020年工作回顾\n" + SENTENCE + "\n二、2021年工作安排\n",
            "（责任单位：市发展改革委、市财政局）",
            "①加强。（市财政局负责）",
            "责任单位：市发展改革委、市财政局\n",
            "增长5%、",
            "其中农村3亿元，",
            "其中市区3公顷、",
            "总投资3亿元，",
            "约为全国平均的3%，低于每亩3元，",
            "库存不但没有减少，增长3%，",
            "收支分别增长3%、4%，",
            "达5人、6人和7人，",
            "“增长5%”",
            "《关于意见》（国办发〔2019〕4号）",
            "九是好。八是好。",
            "第一章甲乙第一章丙丁",
            "第一章 甲\n第一节 乙\n一、丙\n（一）丁\n1.戊\n（1）己\n①庚\n"
        };
        for (String row : rows) {
            recipes.put("rows of " + shown(row), n -> repeat(row, n));
        }
    }

    private static void outlines(Map<String, IntFunction<String>> recipes) {
        recipes.put("chapters that run", n -> counted(n, i -> "第" + i + "章 加强建设\n" + SENTENCE + "\n"));
        recipes.put("points that run", n -> counted(n, i -> (i % 999 + 1) + ". 加强建设\n"));
        recipes.put("one line of chapters", n -> counted(n, i -> "第" + (i % 90 + 1) + "章加强建设" + i));
        recipes.put("contents pages", n -> counted(n, i -> "目录\n加强" + (char) ('一' + i % 20000) + "\n"));
        recipes.put("one contents page", n -> "目录\n" + counted(n, i -> "加强建设第" + i + "部分\n"));
        recipes.put("openings of all kinds", n -> counted(n, i -> (char) ('一' + i % 20000) + "年来，" + SENTENCE + "\n"));
        recipes.put("summaries after a review", n -> "一、工作回顾\n（一）加强\n建设。\n" + repeat("五年来，" + SENTENCE + "\n", n));
        recipes.put("marks before clauses", n -> repeat("，", n / 2) + repeat("（责任单位：市财政局）", n / 2));
        recipes.put("an open bracket and sentences", n -> "（" + repeat("深化服务。", n));
        recipes.put("lines that end in a comma", n -> repeat("一、加强建设，\n", n));
    }

    private static void numbers(Map<String, IntFunction<String>> recipes) {
        String[] digits = {"9", "9.", ",999", "一", "一万", "一千万亿", "万亿", "百分之一分之", "5元/", "2025年至", "1-", "要"};
        for (String part : digits) {
            recipes.put("a number of " + part, n -> "到2025年城镇新增就业1" + repeat(part, n) + "人，增长5%");
        }
        recipes.put("lines of long numbers", n -> repeat("城镇新增就业" + "9".repeat(120) + "人。\n", n));
        recipes.put("leads and a year, then numbers", n -> repeat("要", n / 2) + "到2025年，" + repeat("增长5%，", n / 2));
        recipes.put("an open quotation and numbers", n -> "“" + repeat("增长5%，", n));
        String[] times = {
            "9月底前，",
            "年内建成，",
            "6月30日、",
            "年内",
            "从1953年至1980年的28年间",
            "2025年、9月",
            "本意见印发之日起30日内",
            "三年内",
            "元旦、春节前",
            "每年6月底前",
            "确保力争年内"
        };
        for (String time : times) {
            recipes.put("times such as " + time, n -> repeat(time, n) + "完成改造。");
            recipes.put("leads, then times such as " + time, n -> repeat("要", n / 2) + repeat(time, n / 2));
        }
    }

    private static void tables(Map<String, IntFunction<String>> recipes) {
        String[] tables = {
            "|指标|单位|2025年|\n|GDP|亿元|100|\n",
            "|指标|单位|2025年|\n",
            "指标  单位  2025年\nGDP  亿元  100\n",
            "指标  单位  2025年\n",
            "序号\n指标\n单位\n2025年\n1\nGDP\n亿元\n100\n2\n人口\n万人\n5\n",
            "序号\n指标\n单位\n",
            "指标单位2025年GDP亿元100人口万人50\n",
            "<tr><td>指标</td><td>单位</td><td>2025年</td></tr>",
            "<td colspan=40 rowspan=40>指标",
            "<table><tr><td>指标<td>2025年<tr><td>GDP<td>5",
        };
        for (String table : tables) {
            recipes.put("tables of " + shown(table), n -> repeat(table, n));
        }
        recipes.put("one table of bars", n -> "|指标|单位|2025年|\n" + repeat("|GDP|亿元|100|\n", n));
        recipes.put("one flat table", n -> "序号\n指标\n单位\n2025年\n" + counted(n, i -> i + "\nGDP\n亿元\n100\n"));
        recipes.put("heads with running numbers", n -> counted(n, i -> "序号\n指标\n单位\n" + i + "\n"));
        recipes.put("one row of bars", n -> repeat("|指标", n / 2) + "\n" + repeat("|1", n / 2));
        recipes.put("entities", n -> "<td>" + repeat("&a", n));
    }

    private static void heads(Map<String, IntFunction<String>> recipes) {
        String[] heads = {
            "索引号：1\n发布日期：2020-01-01\n",
            "某市国民经济和社会发展第十四个五年规划\n",
            "关于印发某市规划的通知\n",
            "某市人民政府\n2020年1月1日\n",
            "附件1\n",
            "市发展改革委、"
        };
        for (String head : heads) {
            recipes.put("heads of " + shown(head), n -> repeat(head, n));
        }
        recipes.put("recipients", n -> "关于印发某市规划的通知\n" + repeat("市发展改革委、", n) + "：");
    }

    private static void clauses(Map<String, IntFunction<String>> recipes) {
        String[] parts = {
            "6月底前",
            "6月底前，",
            "于",
            "力争",
            "持续推进、",
            "每季度",
            "张三、",
            "张　三　",
            "副市长、",
            "县委常委、常务副县长张三、李四、",
            "张三（",
            "张三和",
            "印发之日起",
            "市商务局，6月底前完成；",
            "完成时限：",
            "责任领导：",
            "责任单位及责任人：市商务局 张三、"
        };
        String head = "一、重点任务\n（一）加强建设。完善体系。";
        for (String part : parts) {
            recipes.put("a line of times and persons " + shown(part), n -> head + "\n完成时限：" + repeat(part, n));
            recipes.put("persons " + shown(part), n -> head + "\n责任领导：" + repeat(part, n));
            recipes.put("a bracket of " + shown(part), n -> head + "（市商务局牵头，" + repeat(part, n) + "）");
            recipes.put(
                    "a cell of " + shown(part),
                    n -> "任务\t责任单位\t责任人\t完成时限\n编制规划\t市商务局\t" + repeat(part, n / 2) + "\t" + repeat(part, n / 2) + "\n");
        }
        recipes.put("one task of many clauses", n -> head + repeat("加强建设。（市商务局，6月底前完成）", n));
        recipes.put("one task of many lines", n -> head + "\n" + repeat("完成时限：6月底前\n", n));
        recipes.put(
                "rows that name one title",
                n -> counted(n / 2, i -> i % 999 + 1 + ".加强建设。完善体系。\n") + "任务表\n任务\t责任单位\t完成时限\n"
                        + repeat("加强建设\t市商务局\t6月底\n", n / 2));
        recipes.put(
                "rows that name one node",
                n -> "1.加强建设。完善体系。\n任务表\n任务\t责任单位\t完成时限\n" + counted(n, i -> "加强建设\t市商务" + i + "局\t6月底\n"));
        recipes.put("tables below notes", n -> repeat("（单位：元）\n任务\t责任单位\n加强建设\t市商务局\n", n));
    }

    /** One part again and again. */
    static String repeat(String part, int length) {
        return part.repeat(Math.max(1, length / part.length()));
    }

    /** Parts that know their number, from 1 on. */
    static String counted(int length, IntFunction<String> part) {
        StringBuilder text = new StringBuilder(length + 100);
        for (int i = 1; text.length() < length; i++) {
            text.append(part.apply(i));
        }
        return text.toString();
    }

    /** Control characters and halves of characters as they are escaped in sources. */
    private static String shown(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length() && i < 24; i++) {
            char c = text.charAt(i);
            boolean plain = c > ' ' && !Character.isSurrogate(c) && c != '\u3000' && c != '\ufeff';
            out.append(plain ? String.valueOf(c) : "\\u%04x".formatted((int) c));
        }
        return out.toString();
    }
}
