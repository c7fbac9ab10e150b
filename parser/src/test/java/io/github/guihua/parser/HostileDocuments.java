package io.github.guihua.parser;

import static io.github.guihua.parser.HostileTexts.counted;
import static io.github.guihua.parser.HostileTexts.repeat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Texts with the shape of a whole document of which one part is as long as one likes: each a recipe for any length.
 * {@link HostileTexts} repeats marks and phrases; here each stage of the parser meets its own parts by the thousand.
 */
final class HostileDocuments {

    private static final String SENTENCE = "实施创新驱动发展战略，城镇新增就业5万人。";

    private static final String TWO_CHAPTERS = "一、加强建设\n建设要快。\n二、推进改革\n改革要深。\n";

    private HostileDocuments() {}

    /** The recipes by what they make. */
    static Map<String, IntFunction<String>> recipes() {
        Map<String, IntFunction<String>> recipes = new LinkedHashMap<>();
        heads(recipes);
        contents(recipes);
        feet(recipes);
        lines(recipes);
        outlines(recipes);
        series(recipes);
        units(recipes);
        statements(recipes);
        citations(recipes);
        HostileTables.addTo(recipes);
        return recipes;
    }

    private static void heads(Map<String, IntFunction<String>> recipes) {
        String sentToAll = "各区县人民政府，市政府各部门：\n";
        String breakdown = "附件\n2024年重点工作任务分解表\n" + TWO_CHAPTERS;
        recipes.put("a long notice, then a breakdown of tasks", n -> sentToAll + repeat("抓好。\n", n) + breakdown);
        recipes.put(
                "a long notice with numbers, then a breakdown of tasks",
                n -> sentToAll + counted(n, i -> i + ".抓好。\n") + breakdown);
        recipes.put(
                "a long notice with a table",
                n -> sentToAll
                        + repeat("抓好。\n", n / 2)
                        + "|指标|单位|2025年|\n"
                        + repeat("|GDP|亿元|100|\n", n / 2)
                        + breakdown);
        recipes.put(
                "a notice that cites, then a breakdown of tasks", n -> sentToAll + repeat("《某市规划》。\n", n) + breakdown);
        recipes.put(
                "a long block of metadata",
                n -> counted(n, i -> "索引号：" + i + "\n发布日期：2020-01-01\n") + "某市2024年工作计划\n" + TWO_CHAPTERS);
        recipes.put(
                "keys of metadata without values", n -> repeat("索引号：\n文号：\n标题：\n", n) + "某市2024年工作计划\n" + TWO_CHAPTERS);
        recipes.put(
                "one line of metadata",
                n -> "2020-01-01 10:20 " + repeat("来源：某市 ", n) + "\n某市2024年工作计划\n" + TWO_CHAPTERS);
        recipes.put(
                "pages of buttons before the title",
                n -> repeat("打印本页\n关闭窗口\n首页 > 政务公开 > 文件\n", n) + "某市2024年工作计划\n" + TWO_CHAPTERS);
        recipes.put(
                "page numbers between the paragraphs",
                n -> "某市2024年工作计划\n" + counted(n, i -> "- " + i % 900 + " -\n抓好落实。\n"));
        recipes.put("lines like titles", n -> repeat("某市2024年工作计划\n", n) + TWO_CHAPTERS);
        recipes.put("salutations", n -> "政府工作报告\n" + repeat("各位代表：\n抓好落实。\n", n));
        recipes.put(
                "a document in one line",
                n -> "关于印发某市规划的通知各区县人民政府：现印发给你们。某市人民政府2024年1月1日某市规划目录" + counted(n, i -> "第" + i + "章加强建设" + SENTENCE));
    }

    private static void contents(Map<String, IntFunction<String>> recipes) {
        IntFunction<String> entry = i -> "第" + i + "章 加强建设" + i + "\n";
        recipes.put(
                "a contents page and its headings",
                n -> "某市规划\n目录\n" + counted(n / 2, entry) + counted(n / 2, entry) + "抓好落实。\n");
        recipes.put("a contents page without its headings", n -> "某市规划\n目录\n" + counted(n, entry) + TWO_CHAPTERS);
        recipes.put(
                "a contents page of bare headings, and these",
                n -> "某市规划\n目录\n"
                        + counted(n / 3, i -> bare(i) + "\n")
                        + "前言\n抓好落实。\n"
                        + counted(n * 2 / 3, i -> bare(i) + "\n抓好落实工作。\n"));
        recipes.put(
                "a contents page of lines alike, and lines alike",
                n -> "某市规划\n目录\n"
                        + counted(n / 3, i -> "加强建设第" + (100 + i % 900) + "页完\n")
                        + "前言\n抓好落实。\n"
                        + counted(n * 2 / 3, i -> "加建强设第" + (100 + i % 900) + "张了\n"));
        recipes.put(
                "contents pages between the chapters",
                n -> "某市规划\n" + counted(n, i -> "第" + i + "章 加强建设\n目录\n加强\n推进\n抓好落实。\n"));
    }

    private static String bare(int i) {
        return "" + (char) ('一' + i % 20000) + (char) ('一' + i / 7 % 20000) + "建设";
    }

    private static void feet(Map<String, IntFunction<String>> recipes) {
        recipes.put(
                "many copies of a document",
                n -> "某市2024年工作计划\n" + repeat(TWO_CHAPTERS + SENTENCE + "\n" + SENTENCE.repeat(9) + "\n", n));
        recipes.put("one paragraph again and again", n -> "某市2024年工作计划\n" + repeat(SENTENCE.repeat(2) + "\n", n));
        recipes.put(
                "links below a document, text between them",
                n -> TWO_CHAPTERS + repeat("首页 | 公开 | 办事\n最新消息\n" + SENTENCE + "\n", n));
        recipes.put("short lines below a document", n -> TWO_CHAPTERS + repeat("· 市教育局\n", n));
        recipes.put("attachments of text", n -> TWO_CHAPTERS + repeat("附件1\n重点任务\n1.抓好。\n2.办好。\n3.建好。\n", n));
        recipes.put("a long list of attachments", n -> TWO_CHAPTERS + "附件：1.任务表\n" + counted(n, i -> i + ".任务表\n"));
        recipes.put(
                "a signature page before each chapter",
                n -> "某市规划\n" + counted(n, i -> "某市人民政府\n2024年1月1日\n第" + i + "章 加强\n抓好落实。\n"));
        recipes.put("dates at the foot", n -> "某市规划\n" + TWO_CHAPTERS + repeat("某市人民政府\n2024年1月1日\n", n));
        recipes.put(
                "attachments by the thousand",
                n -> "某市规划\n" + TWO_CHAPTERS + counted(n, i -> "附件" + i + "\n某市方案\n一、加强\n抓好落实。\n"));
        recipes.put("a long list of attachments", n -> "某市规划\n附件：\n" + counted(n, i -> i % 900 + 1 + ".某市方案\n"));
        recipes.put(
                "short lines below a signature",
                n -> "某市规划\n" + TWO_CHAPTERS + "某市人民政府\n2024年1月1日\n" + repeat("关于我们|\n区直部门\n", n));
        recipes.put(
                "signatories side by side",
                n -> "某市规划\n" + repeat("某市民政局  某市财政局\n", n) + "2024年1月1日\n某市规划\n" + TWO_CHAPTERS);
        recipes.put("notes at the foot", n -> "某市规划\n" + TWO_CHAPTERS + repeat("（此件公开发布）\n", n));
        recipes.put("closing words by the hundred", n -> "某市规划\n" + TWO_CHAPTERS + repeat("同志们！让我们抓好落实。\n", n));
    }

    private static void lines(Map<String, IntFunction<String>> recipes) {
        String stopped = SENTENCE.substring(1) + SENTENCE.substring(1);
        recipes.put("full lines that end with a stop", n -> TWO_CHAPTERS + repeat(stopped + "\n", n));
        recipes.put(
                "full lines with and without a stop",
                n -> TWO_CHAPTERS + repeat(stopped + "\n" + stopped.replace('。', '，') + "\n", n));
        recipes.put(
                "full headings",
                n -> counted(
                        n,
                        i -> "（" + "一二三四五六七八九".charAt(i % 9) + "）" + stopped.replace("。", "") + "\n" + stopped + "\n"));
        recipes.put(
                "page numbers inside sentences",
                n -> counted(n, i -> SENTENCE.repeat(15) + "今年\n\n" + i % 999 + "\n\n完成。\n"));
        recipes.put("lines of blanks after sentences", n -> TWO_CHAPTERS + repeat("抓好。" + " ".repeat(40), n));
        recipes.put("one paragraph over all lines", n -> "某市规划\n一、加强建设\n" + repeat("要抓好落实，抓好\n", n));
        recipes.put("a blank line between all lines", n -> "某市规划\n\n" + counted(n, i -> i + ".抓好\n\n抓好落实。\n\n"));
        recipes.put("text spaced out letter by letter", n -> "某 市 规 划\n" + repeat("抓 好 落 实 。\n", n));
        String collapsed = "某市规划 一、加强建设 建设要快，改革要深。 二、推进改革 改革要深，建设要快。 三、抓好落实 " + SENTENCE.repeat(3) + " ";
        recipes.put("a collapsed line with a table", n -> collapsed + "指标 单位 2025年 " + repeat("产值 亿元 100 ", n));
        recipes.put("a collapsed line of keys", n -> collapsed + repeat("来源： ", n));
        recipes.put("a collapsed line with dates", n -> collapsed + repeat("2024 年 3 月 5 日 09:30 ", n));
        recipes.put("a collapsed line of single letters", n -> collapsed + repeat("抓 、 ", n));
        recipes.put("a collapsed line of numbers and sentences", n -> collapsed + counted(n, i -> i + ".抓好落实。 "));
        String full = "加强城市建设推进改革抓好工作落实促进全面发展";
        recipes.put("full lines without a mark", n -> "某市规划\n" + repeat(full + "\n", n));
        recipes.put("full lines that end like titles", n -> "某市规划\n" + repeat(full + "规划\n" + full + "建设\n", n));
        recipes.put(
                "headings as wide as the page",
                n -> "某市规划\n" + counted(n, i -> (i % 90 + 10) + "." + full.substring(3) + "\n" + full + "\n抓好。\n"));
        recipes.put("links on lines of their own", n -> "某市规划\n" + repeat("五年来，贯彻\n自治法\n，支持\n", n));
    }

    private static void outlines(Map<String, IntFunction<String>> recipes) {
        recipes.put("nodes at one level", n -> "某市规划\n" + counted(n, i -> "第" + i + "章 加强\n"));
        recipes.put("nodes at one level with text", n -> "某市规划\n" + counted(n, i -> "第" + i + "章 加强\n好。\n"));
        recipes.put("numbers that never run", n -> "某市规划\n" + counted(n, i -> i * 7 % 900 + 1 + ".加强\n"));
        recipes.put(
                "each level open", n -> "某市规划\n" + counted(n, i -> "第" + i + "章 甲\n第一节 乙\n一、丙\n（一）丁\n1.戊\n（1）己\n①庚\n"));
        recipes.put("levels turned upside down", n -> "某市规划\n" + counted(n, i -> i % 900 + 1 + ".甲\n一、乙\n二、丙\n"));
        recipes.put(
                "items that begin anew, then a run of them",
                n -> "某市规划\n“" + repeat("（一）甲；①乙；（1）丙；", n / 2) + "\n"
                        + counted(n / 2, i -> "（" + (i % 150 + 2) + "）丁\n"));
        recipes.put(
                "summaries before a paragraph of items",
                n -> "一、2020年工作回顾\n（一）加强\n建设。\n" + repeat("五年来，好。\n", n / 2) + repeat("①甲。", n / 2) + "（二）乙。\n");
        recipes.put("bare headings", n -> "某市规划\n" + counted(n, i -> bare(i) + "\n要抓好落实，好。\n"));
        recipes.put(
                "years and parts", n -> "某市规划\n" + counted(n, i -> 1990 + i % 90 + "年工作\n好好好好好好好好。\n存在问题\n好好好好好好。\n"));
        recipes.put("boxes", n -> "某市规划\n第一章 甲\n" + counted(n, i -> "专栏" + i + " 重点项目\n1.甲\n好好好好好好好好好。\n"));
        recipes.put("dashes", n -> "某市规划\n一、甲\n" + repeat("——加强建设\n抓好。\n", n));
    }

    private static void series(Map<String, IntFunction<String>> recipes) {
        String heads = "加强建设提升。" + "推动高质量发展取得新成效，形成优势互补的区域经济布局。";
        recipes.put("headings that run in", n -> "某市规划\n一、甲\n" + repeat(heads + "\n", n));
        recipes.put("headings that run in, in one paragraph", n -> "某市规划\n一、甲\n" + repeat(heads, n));
        recipes.put(
                "headings that lost their stop",
                n -> "某市规划\n一、甲\n" + repeat(heads + "\n", n / 2) + "二、乙\n"
                        + repeat("加强建设提升推动高质量发展取得新成效，形成优势互补的区域经济布局。\n", n / 2));
        recipes.put(
                "一是 in one paragraph",
                n -> "某市规划\n一、甲\n" + counted(n, i -> "一二三四五六七八九".charAt((i - 1) % 9) + "是加强建设。抓好落实；"));
        recipes.put(
                "circled items in one paragraph",
                n -> "某市规划\n一、甲\n" + counted(n, i -> (char) ('①' + (i - 1) % 20) + "好。"));
        recipes.put(
                "sentences in brackets, then an open one",
                n -> "某市规划\n一、甲\n" + repeat("（好。）", n) + "（" + "好".repeat(1200));
        recipes.put("sentences of one mark", n -> "某市规划\n一、甲\n" + repeat("好。", n));
        recipes.put(
                "scopes between lines of units", n -> "某市规划\n一、甲\n" + repeat("加强建设提升。推动高质量发展取得新成效。\n责任单位：市财政局\n", n));
    }

    private static void units(Map<String, IntFunction<String>> recipes) {
        recipes.put("one task with thousands of units", n -> "某市方案\n一、甲\n好。\n责任单位：" + repeat("市财政局、", n) + "市教育局\n");
        recipes.put("one task with thousands of lines of units", n -> "某市方案\n一、甲\n好。\n" + repeat("责任单位：市财政局\n", n));
        recipes.put(
                "short tasks, each with its units", n -> "某市方案\n" + counted(n, i -> i % 900 + 1 + ".甲\n责任单位：市财政局\n"));
        recipes.put(
                "short tasks, each with its units in brackets",
                n -> "某市方案\n" + counted(n, i -> i % 900 + 1 + ".加强（市财政局负责）\n"));
        recipes.put("items with units in one paragraph", n -> "某市方案\n一、甲\n" + repeat("①好。（市财政局负责）。", n));
        recipes.put("clauses side by side after two items", n -> "某市方案\n一、甲\n①好。②好。" + repeat("（市财政局负责）", n));
        recipes.put(
                "a rule that the first leads",
                n -> "某市方案\n一、甲\n好。（市财政局、市教育局，排在第一位的为牵头单位，下同）\n" + repeat("好。（市财政局、市教育局负责）\n", n));
        recipes.put(
                "sentences that open brackets that close at the end",
                n -> "某市方案\n一、甲\n" + repeat("好。【", n / 2) + repeat("）", n / 2));
        recipes.put("labels with brackets that do not close", n -> "某市方案\n一、甲\n" + repeat("。责任单位（", n));
        recipes.put("labels in one line", n -> "某市方案\n一、甲\n" + repeat("责任单位：市财政局；完成时限：6月；", n));
    }

    private static void statements(Map<String, IntFunction<String>> recipes) {
        recipes.put("targets in one sentence", n -> "某市规划\n一、甲\n到2025年，" + repeat("就业增长5%、", n));
        recipes.put("targets in clauses", n -> "某市规划\n一、甲\n到2025年，" + repeat("就业增长5%，", n));
        recipes.put("targets in sentences", n -> "某市规划\n一、甲\n" + repeat("就业5万人。", n));
        recipes.put("targets in lines", n -> "某市规划\n一、甲\n" + repeat("就业5万人。\n", n));
        recipes.put(
                "a long lead to a colon, then targets",
                n -> "某市规划\n一、甲\n" + repeat("发展", n / 2) + "：" + repeat("增5%，", n / 2));
        recipes.put(
                "a long clause without numbers, then targets",
                n -> "某市规划\n一、甲\n" + repeat("发展", n / 2) + "，" + repeat("增5%，", n / 2));
        recipes.put(
                "times without numbers, then targets",
                n -> "某市规划\n一、甲\n" + repeat("6月，", n / 2) + repeat("增5%，", n / 2));
        recipes.put("times in a list and a number each", n -> "某市规划\n一、甲\n" + repeat("2023年、2024年分别新建3个、4个，", n));
        recipes.put("numbers shared out", n -> "某市规划\n一、甲\n就业、收入分别达到" + repeat("5万人、", n));
        recipes.put("subjects in a list", n -> "某市规划\n一、甲\n" + repeat("就业、", n / 2) + "分别增长" + repeat("5%、", n / 2));
        recipes.put("a heading that leaves its time open", n -> "某市规划\n一、甲\n到2025年，主要目标是：\n" + repeat("——就业5万人；\n", n));
        recipes.put(
                "firm words without numbers, then targets",
                n -> "某市规划\n一、甲\n" + repeat("确保，", n / 2) + repeat("增5%，", n / 2));
        recipes.put("past and coming in turn", n -> "2024年政府工作报告\n一、2023年工作回顾\n" + repeat("2022年，就业5万人。今年将增长5%。", n));
    }

    private static void citations(Map<String, IntFunction<String>> recipes) {
        recipes.put("citations in one paragraph", n -> "某市规划\n一、甲\n" + counted(n, i -> "《意见" + i + "》（国办发〔2019〕4号）"));
        recipes.put("citations in lines", n -> "某市规划\n一、甲\n" + counted(n, i -> "按《意见" + i + "》办。\n"));
        recipes.put(
                "citations like the title", n -> "某市国民经济和社会发展第十四个五年规划\n一、甲\n" + repeat("《某市国民经济和社会发展第十四个五年计划》、", n));
    }
}
