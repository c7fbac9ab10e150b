package io.github.guihua.parser.internal.reading.table;

import io.github.guihua.core.internal.lexicon.Lexicon;
import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.core.internal.text.Folding;
import io.github.guihua.parser.internal.prose.Cursor;
import io.github.guihua.parser.internal.prose.Figures;
import io.github.guihua.parser.internal.prose.PlanText;
import java.util.Optional;

/**
 * The name of an indicator, and the unit in brackets after it.
 *
 * @param name the indicator, without running number and unit
 * @param unit the unit as written
 */
record Measure(String name, Optional<String> unit) {

    private static final String OPENINGS = "(（[〔【﹙";
    private static final String CLOSINGS = ")）]〕】﹚";
    private static final CharSet DIVIDERS = CharSet.of("/·:");
    private static final CharSet MULTIPLIERS = CharSet.of("十百千万亿");
    private static final CharSet CIRCLED = CharSet.of("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳");
    private static final int LONGEST_NUMBER = 3;
    private static final int LONGEST_UNIT = 12;
    private static final int LONGEST_NAME = 120;

    /**
     * Whether words are a unit: 亿元, 万人次, 吨标准煤/万元, 元/人·月.
     *
     * @param units units as written in tables, without 万 and 亿
     */
    static boolean isUnit(String words, Lexicon units) {
        String s = Folding.squeeze(words);
        if (s.isEmpty() || s.length() > LONGEST_UNIT || s.equals("1")) {
            return false;
        }
        int from = 0;
        for (int i = 0; i < s.length(); i++) {
            if (DIVIDERS.contains(s.charAt(i))) {
                if (!isSimpleUnit(s.substring(from, i), from > 0, units)) {
                    return false;
                }
                from = i + 1;
            }
        }
        return isSimpleUnit(s.substring(from), from > 0, units);
    }

    private static boolean isSimpleUnit(String s, boolean below, Lexicon units) {
        if (!below && s.equals("1")) {
            // 1/10万
            return true;
        }
        // in 万千瓦 the character 千 may count or belong to the unit
        for (int i = 0; i < s.length(); i++) {
            String rest = s.substring(i);
            if (units.contains(rest) || below && rest.equals("GDP")) {
                return true;
            }
            if (!MULTIPLIERS.contains(s.charAt(i)) && !(below && Character.isDigit(s.charAt(i)))) {
                return false;
            }
        }
        return below && !s.isEmpty();
    }

    /** Returns a unit without the brackets around it. */
    static String bareUnit(String cell) {
        int end = cell.length() - 1;
        boolean inBrackets = end > 1 && isOpening(cell.charAt(0)) && isClosing(cell.charAt(end));
        return inBrackets ? cell.substring(1, end) : cell;
    }

    /** Splits the words of a cell into name and unit. */
    static Measure of(String cell, Lexicon units) {
        return ofBrackets(withoutMarks(withoutNumber(cell)), units);
    }

    private static Measure ofBrackets(String name, Lexicon units) {
        int open = name.length() > LONGEST_NAME ? -1 : openingOfLast(name);
        if (open <= 0) {
            return new Measure(name, Optional.empty());
        }
        boolean closed = isClosing(name.charAt(name.length() - 1));
        String inside = name.substring(open + 1, closed ? name.length() - 1 : name.length());
        String before = name.substring(0, open);
        if (isUnit(inside, units)) {
            return new Measure(withoutMarks(before), Optional.of(inside));
        }
        int comma = Math.max(inside.lastIndexOf('，'), Math.max(inside.lastIndexOf(','), inside.lastIndexOf('、')));
        if (comma > 0 && isUnit(inside.substring(comma + 1), units)) {
            char opening = name.charAt(open);
            String rest = before + opening + inside.substring(0, comma) + CLOSINGS.charAt(OPENINGS.indexOf(opening));
            return new Measure(rest, Optional.of(inside.substring(comma + 1)));
        }
        Measure inner = closed && isClosing(before.charAt(before.length() - 1)) ? ofBrackets(before, units) : null;
        if (inner != null && inner.unit().isPresent()) {
            // 单位能耗降低（%）[累计]
            return new Measure(inner.name() + name.substring(open), inner.unit());
        }
        return new Measure(name, Optional.empty());
    }

    private static int openingOfLast(String name) {
        boolean closed = !name.isEmpty() && isClosing(name.charAt(name.length() - 1));
        int depth = 0;
        for (int i = name.length() - 1; i >= 0; i--) {
            char c = name.charAt(i);
            if (isClosing(c)) {
                depth++;
            } else if (isOpening(c) && --depth <= 0) {
                // a copy lost the closing bracket
                return closed || depth < 0 ? i : -1;
            }
        }
        return -1;
    }

    private static boolean isOpening(char c) {
        return OPENINGS.indexOf(c) >= 0;
    }

    private static boolean isClosing(char c) {
        return CLOSINGS.indexOf(c) >= 0;
    }

    private static String withoutMarks(String name) {
        int end = name.length();
        while (end > 0 && "*★☆▲△# ".indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return name.substring(0, end);
    }

    /** Removes the running number before the name (3.地区生产总值, (3)地区生产总值, ③地区生产总值). */
    private static String withoutNumber(String cell) {
        Cursor cursor = new Cursor(new PlanText(cell), 0, cell.length());
        if (!cursor.take(CIRCLED)) {
            boolean bracket = cursor.take('(');
            boolean number = cursor.digits(LONGEST_NUMBER) >= 0;
            boolean ends = bracket
                    ? cursor.take(')')
                    : cursor.take('、')
                            || cursor.take('.') && !Figures.isArabic(cursor.peek())
                            || cursor.take(' ') && Character.isLetter(cursor.peek());
            if (!number || !ends) {
                return cell;
            }
        }
        return cell.substring(cursor.at()).strip();
    }
}
