package io.github.guihua.documents.internal.html;

import io.github.guihua.documents.internal.numbering.NumberFormat;
import io.github.guihua.documents.internal.numbering.NumberFormats;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The numbers that a browser shows before the items of ordered lists. */
final class ListNumbers {

    private static final String OPENINGS = "（(第[〔";
    private static final String NUMERALS = "〇一二三四五六七八九十零百０１２３４５６７８９0123456789①②③④⑤⑥⑦⑧⑨⑩";
    private static final int LONGEST_LETTERS = 6;
    private static final String AFTER_NUMERALS = "、.．，。,）):：";

    private static final NumberFormat UPPER_ROMAN = NumberFormats.named("upperRoman");
    private static final NumberFormat LOWER_ROMAN = NumberFormats.named("lowerRoman");
    private static final NumberFormat CHINESE = NumberFormats.named("chineseCountingThousand");

    private final List<Counter> lists = new ArrayList<>();

    private static final class Counter {

        private final boolean ordered;
        private final String type;
        private final int step;
        private int next;

        private Counter(boolean ordered, String type, int step, int next) {
            this.ordered = ordered;
            this.type = type;
            this.step = step;
            this.next = next;
        }
    }

    static boolean isList(Element e) {
        return e.normalName().equals("ol") || e.normalName().equals("ul");
    }

    void enter(Element list) {
        boolean ordered = list.normalName().equals("ol");
        boolean reversed = ordered && list.hasAttr("reversed");
        int first = reversed ? items(list) : 1;
        lists.add(new Counter(ordered, type(list, "decimal"), reversed ? -1 : 1, number(list.attr("start"), first)));
    }

    void leave() {
        lists.remove(lists.size() - 1);
    }

    private static int items(Element list) {
        int items = 0;
        for (Element child = list.firstElementChild(); child != null; child = child.nextElementSibling()) {
            items += child.normalName().equals("li") ? 1 : 0;
        }
        return items;
    }

    /** Returns the mark of an item and counts it, "" if it has none. */
    String mark(Element item) {
        String own = item.hasAttr("style") ? quoted(item.attr("style")) : "";
        if (lists.isEmpty()) {
            return own;
        }
        Counter list = lists.get(lists.size() - 1);
        if (item.hasAttr("value")) {
            list.next = number(item.attr("value"), list.next);
        }
        int number = list.next;
        list.next += list.step;
        return !own.isEmpty() || !list.ordered ? own : mark(number, type(item, list.type));
    }

    /** Returns the mark that a style writes out (list-style-type: '（一）'), as the pages of converters have it. */
    private static String quoted(String style) {
        int at = style.indexOf("list-style-type");
        int from = at < 0 ? -1 : firstOf(style, at, "'\"");
        if (from < 0 || style.substring(at, from).indexOf(';') >= 0) {
            return "";
        }
        int to = style.indexOf(style.charAt(from), from + 1);
        String mark = to < 0 ? "" : style.substring(from + 1, to).strip();
        // a sign without a letter or numeral is a bullet
        return mark.length() <= 20 && mark.codePoints().anyMatch(Character::isLetterOrDigit) ? mark : "";
    }

    private static int firstOf(String text, int from, String signs) {
        for (int i = from; i < text.length(); i++) {
            if (signs.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static String type(Element e, String inherited) {
        if (e.hasAttr("style")) {
            String style = Tags.style(e);
            for (String property : new String[] {"list-style-type:", "list-style:"}) {
                int at = style.indexOf(property);
                if (at >= 0) {
                    int from = at + property.length();
                    int end = firstOf(style, from, ";!");
                    return style.substring(from, end < 0 ? style.length() : end);
                }
            }
        }
        return switch (e.attr("type")) {
            case "1" -> "decimal";
            case "a" -> "lower-alpha";
            case "A" -> "upper-alpha";
            case "i" -> "lower-roman";
            case "I" -> "upper-roman";
            default -> inherited;
        };
    }

    private static String mark(int number, String type) {
        return switch (type) {
            case "none", "disc", "circle", "square" -> "";
            case "lower-alpha", "lower-latin" -> letters(number, 'a') + ".";
            case "upper-alpha", "upper-latin" -> letters(number, 'A') + ".";
            case "lower-roman" -> LOWER_ROMAN.write(number) + ".";
            case "upper-roman" -> UPPER_ROMAN.write(number) + ".";
            case "cjk-ideographic", "simp-chinese-informal", "trad-chinese-informal" -> CHINESE.write(number) + "、";
            default -> number + ".";
        };
    }

    /** A to Z, then AA, AB to ZZ, as browsers count; Word counts AA, BB. */
    private static String letters(int number, char first) {
        if (number < 1) {
            return Integer.toString(number);
        }
        StringBuilder letters = new StringBuilder();
        for (int n = number; n > 0; n = (n - 1) / 26) {
            letters.insert(0, (char) (first + (n - 1) % 26));
        }
        return letters.toString();
    }

    /**
     * Whether a line has a number of its own. Pages whose items do often take the list's numbers away in a style sheet
     * that is not in the page.
     */
    static boolean isNumbered(String line) {
        int i = 0;
        if (!line.isEmpty() && OPENINGS.indexOf(line.charAt(0)) >= 0) {
            i++;
        }
        int from = i;
        while (i < line.length() && NUMERALS.indexOf(line.charAt(i)) >= 0) {
            i++;
        }
        if (i == from) {
            while (i < line.length() && i - from < LONGEST_LETTERS && isLetter(line.charAt(i))) {
                i++;
            }
        }
        return i > from && (from > 0 || i < line.length() && AFTER_NUMERALS.indexOf(line.charAt(i)) >= 0);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static int number(String digits, int absent) {
        try {
            return Integer.parseInt(digits.strip());
        } catch (NumberFormatException e) {
            return absent;
        }
    }
}
