package io.github.guihua.parser.internal.reading.table;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.core.internal.text.Folding;
import io.github.guihua.model.IndicatorNature;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads the contents of single cells. */
final class CellValues {

    private static final CharSet COMPARISONS = CharSet.of("<>=≥≤≧≦＞＜≈~约超");
    private static final String MARKS = "*★☆▲△#①②③④⑤%‰";
    private static final String[] WORDS_AFTER = {"左右", "以上", "以下", "以内", "以外", "上下"};
    private static final String[] WORDS_BEFORE = {"大于", "小于", "高于", "低于", "不低于", "不高于", "不少于", "不超过", "超过", "达到", "约"};
    private static final int LONGEST_NUMBER = 24;
    /** The greatest length of a value with its comparison, marks and brackets. */
    private static final int LONGEST_VALUE = 60;

    private CellValues() {}

    /** Returns the only number of a cell, ignoring comparison signs, marks and brackets; empty for any other cell. */
    static Optional<BigDecimal> amount(String text) {
        if (text.length() > LONGEST_VALUE) {
            return Optional.empty();
        }
        String s = bare(text);
        if (isCumulative(s) || s.length() > 2 && s.charAt(0) == '(' && s.endsWith(")")) {
            s = s.substring(1, s.length() - 1);
        }
        s = withoutComparison(s);
        while (!s.isEmpty() && MARKS.indexOf(s.charAt(s.length() - 1)) >= 0) {
            s = s.substring(0, s.length() - 1);
        }
        return number(s);
    }

    /** Whether the value is in 〔 〕 or [ ], the mark for sums over several years. */
    static boolean isCumulative(String text) {
        String s = bare(text);
        if (s.length() < 3) {
            return false;
        }
        char first = s.charAt(0);
        char last = s.charAt(s.length() - 1);
        return (first == '〔' || first == '[' || first == '【' || first == '［')
                && (last == '〕' || last == ']' || last == '】' || last == '］');
    }

    /** Whether a cell contains only a sign for no value: —, -, /. */
    static boolean isNothing(String text) {
        String s = bare(text);
        for (int i = 0; i < s.length(); i++) {
            if ("-—–/\\一".indexOf(s.charAt(i)) < 0) {
                return false;
            }
        }
        return !s.isEmpty();
    }

    /** Returns the nature in a cell (预期性 or 约束性), empty for any other cell. */
    static Optional<IndicatorNature> nature(String text) {
        String s = bare(text);
        if (s.length() > 8) {
            return Optional.empty();
        }
        boolean expected = s.contains("预期");
        boolean binding = s.contains("约束");
        if (expected == binding) {
            return Optional.empty();
        }
        return Optional.of(expected ? IndicatorNature.EXPECTED : IndicatorNature.BINDING);
    }

    /** Returns the running number in a cell (3, 3., (3)), or 0 for any other cell. */
    static int runningNumber(String text) {
        String s = bare(text);
        int from = s.startsWith("(") ? 1 : 0;
        int to = s.length();
        while (to > from && ".、)".indexOf(s.charAt(to - 1)) >= 0) {
            to--;
        }
        if (to == from || to - from > 3) {
            return 0;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = s.charAt(i);
            if (c < '0' || c > '9') {
                return 0;
            }
            number = number * 10 + c - '0';
        }
        return s.charAt(from) == '0' && to - from == 1 ? 0 : number;
    }

    private static String bare(String text) {
        return Folding.squeeze(text);
    }

    private static String withoutComparison(String text) {
        String s = text;
        for (String words : WORDS_BEFORE) {
            if (s.startsWith(words)) {
                s = s.substring(words.length());
            }
        }
        while (!s.isEmpty() && COMPARISONS.contains(s.charAt(0))) {
            s = s.substring(1);
        }
        for (String words : WORDS_AFTER) {
            if (s.endsWith(words)) {
                s = s.substring(0, s.length() - words.length());
            }
        }
        return s;
    }

    private static Optional<BigDecimal> number(String s) {
        if (s.isEmpty() || s.length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        StringBuilder digits = new StringBuilder(s.length());
        int dots = 0;
        int count = 0;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
                count++;
            } else if (c == '.' && i > 0 && i + 1 < s.length() && dots++ == 0) {
                digits.append(c);
            } else if ((c == '-' || c == '—' || c == '+') && i == 0) {
                digits.append(c == '+' ? '+' : '-');
            } else if (c == ',' && isThousands(s, i)) {
                continue;
            } else {
                return Optional.empty();
            }
        }
        return count == 0 ? Optional.empty() : Optional.of(new BigDecimal(digits.toString()));
    }

    private static boolean isThousands(String s, int comma) {
        int i = comma + 1;
        while (i < s.length() && Character.isDigit(s.charAt(i))) {
            i++;
        }
        return comma > 0 && i - comma == 4;
    }
}
