package io.github.guihua.parser;

import static io.github.guihua.parser.HostileTexts.counted;
import static io.github.guihua.parser.HostileTexts.repeat;

import java.util.Map;
import java.util.function.IntFunction;

/** Documents that are full of tables, or of one that is long, wide or odd: each a recipe for any length. */
final class HostileTables {

    private static final String HEAD = "某市规划\n一、甲\n好。\n";

    private HostileTables() {}

    static void addTo(Map<String, IntFunction<String>> recipes) {
        many(recipes);
        single(recipes);
        odd(recipes);
        cells(recipes);
        values(recipes);
        twins(recipes);
    }

    private static void many(Map<String, IntFunction<String>> recipes) {
        recipes.put(
                "tables of bars between chapters",
                n -> counted(n, i -> "第" + i + "章 甲\n好。\n|指标|单位|2025年|\n|GDP|亿元|100|\n"));
        recipes.put(
                "aligned tables between chapters",
                n -> counted(n, i -> "第" + i + "章 甲\n好。\n指标  单位  2025年\nGDP  亿元  100\n人口  万人  50\n"));
        recipes.put(
                "flat tables between chapters",
                n -> counted(n, i -> "第" + i + "章 甲\n好。\n序号\n指标\n单位\n2025年\n1\nGDP\n亿元\n100\n2\n人口\n万人\n5\n"));
        recipes.put(
                "tables in markup between chapters",
                n -> counted(
                        n, i -> "第" + i + "章 甲\n好。\n<table><tr><td>指标<td>单位<td>2025年<tr><td>GDP<td>亿元<td>5</table>\n"));
        recipes.put(
                "glued tables between chapters",
                n -> counted(
                        n,
                        i -> "第" + i + "章 甲\n好。\n序号指标单位2020年2025年属性1地区生产总值亿元100200预期性2常住人口万人5060预期性3城镇登记失业率%55约束性"
                                + "好".repeat(60) + "\n"));
        recipes.put("heads of flat tables without rows", n -> HEAD + repeat("序号\n指标\n单位\n2025年\n好好好好好好。\n", n));
    }

    private static void single(Map<String, IntFunction<String>> recipes) {
        recipes.put("one aligned table", n -> HEAD + "指标  单位  2025年\n" + counted(n, i -> "指标" + i + "  亿元  100\n"));
        recipes.put("one table of bars", n -> HEAD + "|指标|单位|2025年|\n" + counted(n, i -> "|指标" + i + "|亿元|100|\n"));
        recipes.put(
                "one flat table with numbers",
                n -> HEAD + "序号\n指标\n单位\n2025年\n" + counted(n, i -> i + "\nGDP\n亿元\n100\n"));
        recipes.put(
                "one flat table without numbers", n -> HEAD + "指标\n单位\n2025年\n属性\n" + repeat("GDP\n亿元\n100\n预期性\n", n));
        recipes.put(
                "one table in markup",
                n -> HEAD + "<table><tr><td>指标<td>单位<td>2025年" + counted(n, i -> "<tr><td>指标" + i + "<td>亿元<td>5"));
        recipes.put(
                "one table of tasks",
                n -> "某市任务分解表\n|序号|任务|责任单位|完成时限|\n" + counted(n, i -> "|" + i + "|加强建设|市财政局|6月底|\n"));
        recipes.put(
                "one table of tasks in groups",
                n -> "某市任务分解表\n|序号|任务|责任单位|完成时限|\n" + counted(n, i -> "|一、稳经济||||\n|" + i + "|加强建设|市财政局|6月底|\n"));
        recipes.put(
                "tasks with columns of years",
                n -> "某市任务分解表\n任务\t责任单位\t2024年\t2025年\n" + counted(n, i -> "建设管网" + i + "\t市水务局\t3公里\t新建5公里\n"));
        recipes.put(
                "tasks with many columns of years",
                n -> "某市任务分解表\n任务\t责任单位" + repeat("\t2025年", n / 4) + "\n"
                        + repeat("建设管网\t市水务局" + repeat("\t3公里", n / 4) + "\n", 3));
        recipes.put(
                "a long task with many columns of years",
                n -> "某市任务分解表\n<table><tr><td>任务<td>责任单位" + repeat("<td>2025年", n / 8) + "<tr><td>"
                        + repeat("建设管网", n / 2) + "<td>市水务局" + repeat("<td>3公里", n / 8) + "</table>");
    }

    private static void odd(Map<String, IntFunction<String>> recipes) {
        recipes.put(
                "a wide head of bars, narrow rows",
                n -> HEAD + "|指标|单位" + repeat("|2025年", n / 2) + "|\n" + repeat("|甲|乙|\n", n / 2));
        recipes.put(
                "a wide head in two rows",
                n -> HEAD + "|指标|单位|" + repeat("|", n / 3) + "\n|指标|单位" + repeat("|2025年", n / 2) + "|\n|GDP|亿元|5|\n");
        recipes.put(
                "two long heads one over the other",
                n -> HEAD + "|指标|单位|2025年" + repeat("目标", n / 2) + "|\n|指标|单位|甲" + repeat("目标", n / 2)
                        + "|\n|GDP|亿元|5|\n");
        recipes.put(
                "one row over many lines in a drawn table",
                n -> HEAD + "┌──┬──┐\n│指标│单位│\n├──┼──┤\n" + repeat("│甲│乙│\n", n));
        recipes.put(
                "a cell that spans a whole table in markup",
                n -> "某市任务分解表\n<table><tr><td colspan=40>任务<td>责任单位<tr><td colspan=40 rowspan=40>"
                        + repeat("就业增长5%，", n) + "<td>市财政局" + "<tr><td>市财政局".repeat(39) + "</table>\n");
        recipes.put(
                "cells that span in markup",
                n -> HEAD + repeat("<tr><td colspan=40 rowspan=40>指标" + "<tr><td>单位<td>2025年", n));
        recipes.put(
                "heads of flat tables around a long paragraph",
                n -> HEAD + repeat("序号\n指标\n单位\n", n / 4) + counted(n / 4, i -> i % 900 + 1 + "\n") + repeat("好", n / 2)
                        + "\n");
        recipes.put(
                "heads and running numbers by the thousand",
                n -> HEAD + counted(n, i -> "序号\n指标\n" + (i % 900 + 1) + "\n甲\n"));
        recipes.put("an aligned head, then blank lines", n -> HEAD + repeat("指标  单位  2025年\n\n\n\n\n", n));
        recipes.put("drawn lines without rows", n -> HEAD + repeat("├──┼──┤\n", n));
    }

    private static void cells(Map<String, IntFunction<String>> recipes) {
        String tasks = "某市任务分解表\n|任务|责任单位|\n";
        recipes.put(
                "a cell of marks that open no tag",
                n -> "某市任务分解表\n<table><tr><td>任务<td>责任单位<tr><td>" + repeat("<", n) + "<td>市财政局</table>\n");
        recipes.put("a cell with thousands of bodies", n -> tasks + "|加强|" + repeat("市财政局、", n) + "市教育局|\n|推进|市财政局|\n");
        recipes.put("a cell of levels in a list", n -> tasks + "|加强|各市" + repeat("、县、市", n) + "|\n|推进|市财政局|\n");
        recipes.put(
                "a cell of authorities in a list",
                n -> tasks + "|加强|" + repeat("市县", n / 2) + "各区" + repeat("、部门", n / 2) + "|\n|推进|市财政局|\n");
        recipes.put(
                "a cell of bodies with brackets side by side",
                n -> tasks + "|加强|市财政局" + repeat(" （局）", n) + "|\n|推进|市财政局|\n");
        recipes.put("a cell of bodies joined by 和", n -> tasks + "|加强|" + repeat("市财政局和", n) + "市教育局|\n|推进|市财政局|\n");
        recipes.put(
                "a cell of bodies over many lines",
                n -> "某市任务分解表\n<table><tr><td>任务<td>责任单位<tr><td>加强<td>" + repeat("市财政局\n", n)
                        + "<tr><td>推进<td>市财政局</table>\n");
        recipes.put(
                "a cell with thousands of targets", n -> tasks + "|" + repeat("就业增长5%，", n) + "|市财政局|\n|推进|市财政局|\n");
        recipes.put("a cell of phrases that give parts", n -> tasks + "|加强|" + repeat("市财政局牵头，", n) + "|\n|推进|市财政局|\n");
    }

    private static void values(Map<String, IntFunction<String>> recipes) {
        String head = HEAD + "|指标|单位|2025年|\n";
        recipes.put("a value with marks", n -> head + "|GDP|亿元|5" + repeat("*", n) + "|\n");
        recipes.put("a value with signs that compare", n -> head + "|GDP|亿元|" + repeat(">", n) + "5|\n");
        recipes.put(
                "a long lower head, then rows",
                n -> HEAD + "|指标|单位|目标|\n|指标|单位|" + repeat("好", n / 2) + "|\n" + repeat("|甲|亿元|5|\n", n / 2));
        recipes.put(
                "a value with marks and targets beside it",
                n -> "某市规划\n|指标|单位|2025年|\n|就业人数|万人|5" + repeat("*", n / 2) + "|\n一、甲\n"
                        + repeat("到2025年，就业人数6万人。\n", n / 2));
    }

    private static void twins(Map<String, IntFunction<String>> recipes) {
        recipes.put(
                "an indicator with many years and targets of it",
                n -> "某市规划\n|指标|单位" + "|2021年|2022年|2023年|2024年".repeat(n / 60) + "|\n|就业人数|万人" + "|5".repeat(n / 15)
                        + "|\n一、甲\n" + repeat("就业人数6万人。\n", n / 3));
        recipes.put(
                "indicators and a target of each",
                n -> "某市规划\n|指标|单位|2025年|\n" + counted(n / 2, i -> "|" + (char) ('一' + i % 20000) + "人数|万人|5|\n")
                        + "一、甲\n" + counted(n / 2, i -> "到2025年，" + (char) ('一' + i % 20000) + "人数6万人。\n"));
    }
}
