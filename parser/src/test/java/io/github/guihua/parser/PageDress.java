package io.github.guihua.parser;

import java.util.stream.Collectors;

/** Dresses a clean text as a page: as sites, crawlers, printers and careless copies give it to people. */
final class PageDress {

    private PageDress() {}

    /** What is above, and sometimes below, the text of a page. */
    enum Head {
        /** Fields with known and unknown keys, as a crawler writes them. */
        FIELDS(
                "标题: {title}\n文号: -\n发布机构: 某市人民政府办公室\n发布日期: 2024-03-05\n层级: 市级\n类型: 规划与计划\n分类: 综合政务\n状态: 有效\n"
                        + "官方链接: https://www.example.gov.cn/zwgk/detail?id=7480816\n\n",
                ""),
        /** Front matter between two fences. */
        YAML(
                "---\ntitle: \"{title}\"\nsource: 某市人民政府网站\nurl: https://www.example.gov.cn/a/1.html\ndate: 2024-03-05\n---\n\n",
                ""),
        /** A heading of Markdown, a note of the crawler and a rule with a word. */
        NOTE(
                "# {title}\n\n> 本文正文由脚本自官方公开页面提取，仅供检索查阅；以官方发布版本为准。\n> 来源：https://www.example.gov.cn/a/1.html\n\n"
                        + "==== 正文 ====\n\n",
                ""),
        /** The menu of a site, its line of source and time, and its foot. */
        MENU(
                "无障碍阅读\n长者助手\n繁体版\n登录\n网站支持IPv6\n搜索热词：\n公共服务\n营商环境\n首页\n走进某市\n政务公开\n政务服务\n互动交流\n数据开放\n"
                        + "您当前所在的位置：首页 > 政务公开 > 规划计划 > 工作计划\n{title}\n"
                        + "来源：某市人民政府办公室  发布时间：2024-03-05 09:30  浏览次数：1205次  字体：【大 中 小】\n分享到：\n",
                "扫一扫在手机打开当前页\n打印本页  关闭窗口\n上一篇：某市气象灾害应急预案\n下一篇：某市政务公开工作办法\n关于我们 | 网站地图 | 联系方式\n"
                        + "主办：某市人民政府  承办：某市大数据中心\n某ICP备05000001号  网站标识码：3200000001\n");

        private final String above;
        private final String below;

        Head(String above, String below) {
            this.above = above;
            this.below = below;
        }

        /** Returns the page of a text with a title. */
        String around(String title, String text) {
            return above.replace("{title}", title) + text + "\n" + below;
        }
    }

    /** Breaks each line at a width, as printers and mail do; tables keep their lines. */
    static String wrapped(String text, int width, boolean indented) {
        return text.lines().map(line -> wrappedLine(line, width, indented)).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String wrappedLine(String line, int width, boolean indented) {
        String words = line.strip();
        if (words.length() <= width || words.indexOf('|') >= 0 || words.indexOf('\t') >= 0) {
            return line;
        }
        StringBuilder out = new StringBuilder(indented ? "　　" : "");
        int room = indented ? width - 2 : width;
        for (int from = 0; from < words.length(); room = width) {
            int to = Math.min(words.length(), from + room);
            out.append(words, from, to).append(to < words.length() ? "\n" : "");
            from = to;
        }
        return out.toString();
    }

    /** Puts the whole text on one line, with a blank for each line end. */
    static String oneLine(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" ", "", "\n"));
    }
}
