package io.github.guihua.documents.internal.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the columns of a page set in two. A gutter goes through most rows, and the lines on its left are full: in a list
 * of cells they end anywhere.
 */
final class Columns {

    private static final int FEWEST_ROWS = 6;

    /** How much of the page's middle is searched for a gutter, from each side. */
    private static final float SIDE = 0.25f;

    /** How wide a gutter is at least, as a part of the size of characters. */
    private static final float NARROWEST = 0.6f;

    private static final float STEP = 2;
    private static final float FAR = 1.6f;

    private Columns() {}

    /** Returns the lines of rows in reading order. */
    static List<TextLine> lines(int page, Area area, List<Row> rows) {
        List<TextLine> lines = new ArrayList<>(rows.size());
        int i = 0;
        while (i < rows.size()) {
            int end = bandEnd(rows, i, area);
            Area gutter = end > i ? gutter(rows.subList(i, end)) : null;
            if (gutter == null) {
                end = Math.max(end, i + 1);
                rows.subList(i, end).forEach(row -> lines.add(row.line(page, area)));
            } else {
                addColumns(page, area, gutter, rows.subList(i, end), lines);
            }
            i = end;
        }
        return lines;
    }

    /** Returns the index after a band of rows that can be set in columns; the index of its first row if it has none. */
    private static int bandEnd(List<Row> rows, int from, Area area) {
        float middle = (area.left() + area.right()) / 2;
        int end = from;
        int crossing = 0;
        boolean split = false;
        for (int i = from; i < rows.size() && crossing < 2; i++) {
            Row row = rows.get(i);
            boolean half = row.right() < middle || row.left() > middle;
            boolean parts = !half && row.parts(NARROWEST).size() > 1;
            if (!parts && i == from) {
                return from;
            }
            crossing = half || parts ? 0 : crossing + 1;
            split |= parts;
            boolean near = i == from || isNear(rows, i, from);
            if (half && !near) {
                break;
            }
            end = crossing == 0 ? i + 1 : end;
        }
        return split ? end : from;
    }

    /** Whether a row is no farther from the one above than those of its band. */
    private static boolean isNear(List<Row> rows, int i, int from) {
        float size = rows.get(from).size();
        float distance = rows.get(i).baseline() - rows.get(i - 1).baseline();
        float usual = rows.get(from + 1).baseline() - rows.get(from).baseline();
        return Math.abs(rows.get(i).size() - size) < 1 && distance < FAR * Math.max(usual, size);
    }

    private static void addColumns(int page, Area area, Area gutter, List<Row> rows, List<TextLine> lines) {
        float middle = (gutter.left() + gutter.right()) / 2;
        Area left = new Area(area.left(), gutter.left(), false);
        Area right = new Area(gutter.right(), area.right(), false);
        List<TextLine> second = new ArrayList<>();
        for (Row row : rows) {
            if (crosses(row, gutter)) {
                lines.addAll(second);
                second.clear();
                lines.add(row.line(page, area));
                continue;
            }
            Row first = row.between(Float.NEGATIVE_INFINITY, middle);
            Row other = row.between(middle, Float.POSITIVE_INFINITY);
            if (first != null) {
                lines.add(first.line(page, left));
            }
            if (other != null) {
                second.add(other.line(page, right));
            }
        }
        lines.addAll(second);
    }

    private static boolean crosses(Row row, Area gutter) {
        for (Piece piece : row.pieces()) {
            if (!piece.isBlank() && piece.x() < gutter.right() - STEP && piece.right() > gutter.left() + STEP) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Area gutter(List<Row> rows) {
        if (rows.size() < FEWEST_ROWS) {
            return null;
        }
        float left = Float.MAX_VALUE;
        float right = 0;
        float size = 0;
        for (Row row : rows) {
            left = Math.min(left, row.left());
            right = Math.max(right, row.right());
            size += row.size() / rows.size();
        }
        int steps = (int) ((right - left) / STEP) + 1;
        if (steps < 10 || steps > 10_000) {
            return null;
        }
        int[] covered = covered(rows, left, steps);
        int from = (int) (steps * SIDE);
        int to = (int) (steps * (1 - SIDE));
        int least = Integer.MAX_VALUE;
        for (int i = from; i < to; i++) {
            least = Math.min(least, covered[i]);
        }
        Area best = null;
        for (int i = from; i < to; i++) {
            int end = i;
            while (end < to && covered[end] == least) {
                end++;
            }
            Area run = new Area(left + i * STEP, left + end * STEP, false);
            if (run.width() >= NARROWEST * size && (best == null || run.width() > best.width())) {
                best = run;
            }
            i = end;
        }
        return best != null && partsColumns(rows, best, left) ? best : null;
    }

    /** Returns how many rows have characters at each step from the left. */
    private static int[] covered(List<Row> rows, float left, int steps) {
        int[] covered = new int[steps];
        for (Row row : rows) {
            int next = 0;
            for (Piece piece : row.pieces()) {
                if (!piece.isBlank()) {
                    int last = Math.min(steps - 1, (int) ((piece.right() - left) / STEP));
                    for (int i = Math.max(next, (int) ((piece.x() - left) / STEP)); i <= last; i++) {
                        covered[i]++;
                        next = i + 1;
                    }
                }
            }
        }
        return covered;
    }

    /** Whether most rows are on both sides of a gutter, and those on the left reach it. */
    private static boolean partsColumns(List<Row> rows, Area gutter, float left) {
        int crossing = 0;
        int onLeft = 0;
        int onRight = 0;
        int full = 0;
        float end = left;
        for (Row row : rows) {
            Row first = row.between(Float.NEGATIVE_INFINITY, gutter.left() + STEP);
            end = first == null || crosses(row, gutter) ? end : Math.max(end, first.right());
        }
        for (Row row : rows) {
            if (crosses(row, gutter)) {
                crossing++;
                continue;
            }
            Row first = row.between(Float.NEGATIVE_INFINITY, gutter.left() + STEP);
            onRight += row.right() > gutter.right() ? 1 : 0;
            if (first != null) {
                onLeft++;
                boolean whole = first.parts(1.5f).size() == 1;
                full += whole && end - first.right() <= 2 * first.size() && first.right() - left > 8 * first.size()
                        ? 1
                        : 0;
            }
        }
        return onLeft >= FEWEST_ROWS && onRight >= FEWEST_ROWS && crossing * 4 <= rows.size() && full * 2 >= onLeft;
    }
}
