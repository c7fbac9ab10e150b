package io.github.guihua.parser.internal.reading.table;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.core.internal.text.Folding;
import io.github.guihua.model.IndicatorNature;
import io.github.guihua.parser.internal.prose.Cursor;
import io.github.guihua.parser.internal.prose.Figures;
import io.github.guihua.parser.internal.prose.PlanText;
import io.github.guihua.parser.internal.words.Words;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads the contents of single cells. */
final class CellValues {

    private static final CharSet COMPARISONS = CharSet.of("<>=≥≤≧≦＞＜≈~约超");
    private static final CharSet MARKS = CharSet.of("*★☆▲△#①②③④⑤%‰");
    private static final CharSet OPENING = CharSet.of("〔[【");
    private static final CharSet CLOSING = CharSet.of("〕]】");
    private static final CharSet NOTHING = CharSet.of("-—/\\一");
    private static final CharSet NUMBER_ENDS = CharSet.of(".、)");
    private static final int LONGEST_RUNNING = 3;
    private static final int LONGEST_NUMBER = 24;
    /** The greatest length of a value with its comparison, marks and brackets. */
    private static final int LONGEST_VALUE = 60;

    private final PlanText text;

    CellValues(PlanText text) {
        this.text = text;
    }

    /** Returns the only number of a cell, ignoring comparison signs, marks and brackets; empty for any other cell. */
    Optional<BigDecimal> amount(String text) {
        if (text.length() > LONGEST_VALUE) {
            return Optional.empty();
        }
        String s = Folding.squeeze(text);
        if (!holdsFigure(s)) {
            return Optional.empty();
        }
        if (isCumulative(s) || s.length() > 2 && s.charAt(0) == '(' && s.endsWith(")")) {
            s = s.substring(1, s.length() - 1);
        }
        s = withoutComparison(s);
        while (!s.isEmpty() && MARKS.contains(s.charAt(s.length() - 1))) {
            s = s.substring(0, s.length() - 1);
        }
        return number(s);
    }

    private static boolean holdsFigure(String s) {
        for (int i = 0; i < s.length(); i++) {
            if (Figures.isArabic(s.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the value is in 〔 〕 or [ ], the mark for sums over several years. */
    static boolean isCumulative(String text) {
        String s = Folding.squeeze(text);
        return s.length() >= 3 && OPENING.contains(s.charAt(0)) && CLOSING.contains(s.charAt(s.length() - 1));
    }

    /** Whether a cell contains only a sign for no value: —, -, /. */
    static boolean isNothing(String text) {
        String s = Folding.squeeze(text);
        return !s.isEmpty() && NOTHING.containsAll(s);
    }

    /** Returns the nature in a cell (预期性 or 约束性), empty for any other cell. */
    Optional<IndicatorNature> nature(String cell) {
        String s = Folding.squeeze(cell);
        if (s.length() > 8) {
            return Optional.empty();
        }
        PlanText words = text.other(s);
        String found = "";
        for (int i = 0; i < words.length(); i++) {
            String nature = words.valueAt(Words.NATURE_WORDS, i, words.length());
            if (!nature.isEmpty() && !found.isEmpty() && !nature.equals(found)) {
                return Optional.empty();
            }
            found = nature.isEmpty() ? found : nature;
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(IndicatorNature.valueOf(found));
    }

    /** Returns the running number in a cell (3, 3., (3)), or 0 for any other cell. */
    static int runningNumber(String text) {
        String s = Folding.squeeze(text);
        if (s.isEmpty() || s.charAt(0) != '(' && !Figures.isArabic(s.charAt(0))) {
            return 0;
        }
        PlanText words = new PlanText(s);
        Cursor cursor = new Cursor(words, 0, words.beforeAll(NUMBER_ENDS, 0, words.length()));
        cursor.take('(');
        int number = cursor.digits(LONGEST_RUNNING);
        return cursor.atEnd() ? Math.max(0, number) : 0;
    }

    private String withoutComparison(String cell) {
        PlanText words = text.other(cell);
        int length = words.length();
        int from = 0;
        for (int taken = -1; taken != 0; from += taken) {
            taken = Math.max(
                    words.longestAt(Words.COMPARISON_BEFORE, from, length),
                    words.longestAt(Words.REACH_WORDS, from, length));
        }
        from = words.afterAll(COMPARISONS, from, length);
        return cell.substring(from, words.before(Words.COMPARISON_AFTER, from, length));
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
            if (Figures.isArabic(c)) {
                digits.append(c);
                count++;
            } else if (c == '.' && i > 0 && i + 1 < s.length() && dots++ == 0) {
                digits.append(c);
            } else if ((c == '-' || c == '—' || c == '+') && i == 0) {
                digits.append(c == '+' ? '+' : '-');
            } else if (c != ',' || !isThousands(s, i)) {
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
