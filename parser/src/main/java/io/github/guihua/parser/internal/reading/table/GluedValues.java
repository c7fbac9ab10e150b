package io.github.guihua.parser.internal.reading.table;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.parser.internal.prose.Figures;
import io.github.guihua.parser.internal.prose.Prose;
import java.util.ArrayList;
import java.util.List;

/**
 * Separates values that a copy wrote together (158180 for 158 and 180). Values of one row have similar sizes, so
 * the division whose values are nearest to one another is chosen.
 */
final class GluedValues {

    /** The characters that values consist of. */
    static final CharSet LETTERS = Figures.DIGITS.or(".,<>=≥≤≧≦~:—-〔〕[]*");

    /** The signs for no value. */
    static final CharSet NOTHING = CharSet.of("—-");

    private static final CharSet OPENING = CharSet.of("〔[");
    private static final CharSet CLOSING = CharSet.of("〕]");
    private static final CharSet COMPARISONS = CharSet.of("<>=≥≤≧≦~");
    private static final int MOST_LETTERS = 40;
    private static final int MOST_VALUES = 4;
    private static final double FAR = 5;
    private static final double USUAL_GROWTH = 20;

    private GluedValues() {}

    /**
     * Returns the ranges of the values; an empty list if there is no possible division.
     *
     * @param columns the columns of the values; sizes in those for growth or sums are independent of the other sizes
     */
    static List<int[]> split(Prose prose, int from, int to, List<Column> columns) {
        int count = columns.size();
        if (count < 1 || count > MOST_VALUES || to - from < count || to - from > MOST_LETTERS) {
            return List.of();
        }
        Search search = new Search(prose, to, columns);
        search.go(from, 0, Double.NaN, 0, new ArrayList<>());
        return search.best;
    }

    private static final class Search {
        private final Prose prose;
        private final int end;
        private final List<Column> columns;
        private List<int[]> best = List.of();
        private double bestCost = Double.MAX_VALUE;

        Search(Prose prose, int end, List<Column> columns) {
            this.prose = prose;
            this.end = end;
            this.columns = columns;
        }

        void go(int from, int part, double before, double cost, List<int[]> parts) {
            int left = columns.size() - part;
            if (left == 0) {
                if (from == end && cost < bestCost) {
                    bestCost = cost;
                    best = List.copyOf(parts);
                }
                return;
            }
            for (int to = from + 1; to <= end - left + 1 && cost < bestCost; to++) {
                double value = value(from, to);
                if (Double.isNaN(value)) {
                    continue;
                }
                boolean span = columns.get(part).isOfSpan();
                double step = span ? Math.max(0, Math.log(value / USUAL_GROWTH)) : step(before, value);
                double sum = cost + step + oddness(from, to, value);
                parts.add(new int[] {from, to});
                go(to, part + 1, span ? before : value, sum, parts);
                parts.remove(parts.size() - 1);
            }
        }

        /** Returns the distance between two adjacent values of one row. */
        private double step(double before, double value) {
            if (Double.isNaN(before) || value == before) {
                return 0;
            }
            return value <= 0 || before <= 0 ? FAR : Math.abs(Math.log(value / before));
        }

        /** Returns a penalty for a value above 1 with more than two decimals, which is rare. */
        private double oddness(int from, int to, double value) {
            int decimals = 0;
            for (int i = to - 1; i > from && prose.at(i) != '.'; i--) {
                decimals++;
            }
            boolean point = to - from > decimals + 1;
            return point && value >= 1 ? Math.max(0, decimals - 2) * 0.4 : 0;
        }

        /** Returns the size of the value in a range, NaN if it is no value. */
        private double value(int from, int to) {
            if (to - from == 1 && NOTHING.contains(prose.at(from))) {
                return 0;
            }
            boolean opened = OPENING.contains(prose.at(from));
            if (opened != CLOSING.contains(prose.at(to - 1))) {
                return Double.NaN;
            }
            int stop = opened ? to - 1 : to;
            int start = prose.afterAll(COMPARISONS, opened ? from + 1 : from, stop);
            if (stop > start && prose.at(stop - 1) == '*') {
                stop--;
            }
            int ratio = prose.indexOf(':', start, stop);
            if (ratio < 0) {
                return number(start, stop);
            }
            // with a second ratio sign, the rest is not a number
            double right = number(ratio + 1, stop);
            return right > 0 && right < 10 ? number(start, ratio) / right : Double.NaN;
        }

        private double number(int from, int to) {
            double value = 0;
            double scale = 0;
            for (int i = from; i < to; i++) {
                char c = prose.at(i);
                if (c == '.' && scale == 0 && i > from && i + 1 < to) {
                    scale = 1;
                } else if (Figures.isArabic(c)) {
                    value = value * 10 + Figures.digit(c);
                    scale *= 10;
                } else {
                    return Double.NaN;
                }
            }
            boolean leadingZero = to - from > 1 && prose.at(from) == '0' && prose.at(from + 1) != '.';
            if (from >= to || leadingZero) {
                return Double.NaN;
            }
            return scale > 1 ? value / scale : value;
        }
    }
}
