package io.github.guihua.documents.internal.page;

import io.github.guihua.core.text.UnreadableTextException;
import io.github.guihua.parser.document.DocumentWatch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds grids among the lines that are drawn on a page. Lines that touch each other belong to one grid; two places that no
 * line parts belong to one cell.
 */
final class GridFinder {

    /** Ends of lines that are as near to each other touch, in points. */
    private static final float NEAR = 3;

    /** Shorter lines are parts of signs and pictures. */
    private static final float SHORTEST = 8;

    /** A page with more lines is a drawing. */
    private static final int MOST_LINES = 4_000;

    private static final int MOST_PLACES = 200_000;

    private GridFinder() {}

    /** Returns the grids from the top. */
    static List<Grid> find(List<Ruling> drawn, DocumentWatch watch) throws UnreadableTextException {
        List<Ruling> horizontal = whole(drawn, true);
        List<Ruling> vertical = whole(drawn, false);
        List<Grid> grids = new ArrayList<>();
        if (horizontal.size() < 2 || vertical.isEmpty() || horizontal.size() + (long) vertical.size() > MOST_LINES) {
            return grids;
        }
        int[] group = groups(horizontal, vertical, watch);
        int all = horizontal.size() + vertical.size();
        boolean[] done = new boolean[all];
        for (int i = 0; i < horizontal.size(); i++) {
            int root = root(group, i);
            if (done[root]) {
                continue;
            }
            done[root] = true;
            List<Ruling> across = new ArrayList<>();
            List<Ruling> down = new ArrayList<>();
            for (int k = 0; k < all; k++) {
                if (root(group, k) == root) {
                    (k < horizontal.size() ? across : down)
                            .add(k < horizontal.size() ? horizontal.get(k) : vertical.get(k - horizontal.size()));
                }
            }
            watch.tick();
            addGrid(across, down, grids);
        }
        grids.sort(Comparator.comparingDouble(Grid::top));
        return withoutInner(grids);
    }

    /** Returns the lines of one direction, with those that touch end to end as one. */
    private static List<Ruling> whole(List<Ruling> drawn, boolean horizontal) {
        List<Ruling> sorted = new ArrayList<>();
        for (Ruling ruling : drawn) {
            if (ruling.horizontal() == horizontal) {
                sorted.add(ruling);
            }
        }
        // lines at almost one place are put at one, so that their parts come one after another
        sorted.sort(Comparator.comparingDouble(Ruling::at));
        List<Ruling> level = new ArrayList<>(sorted.size());
        float at = Float.NEGATIVE_INFINITY;
        for (Ruling ruling : sorted) {
            at = ruling.at() - at > NEAR / 2 ? ruling.at() : at;
            level.add(new Ruling(horizontal, at, ruling.from(), ruling.to()));
        }
        level.sort(Comparator.comparingDouble(Ruling::at).thenComparingDouble(Ruling::from));
        List<Ruling> whole = new ArrayList<>();
        for (Ruling ruling : level) {
            int last = whole.size() - 1;
            if (last >= 0
                    && whole.get(last).at() == ruling.at()
                    && ruling.from() - whole.get(last).to() <= NEAR) {
                Ruling before = whole.get(last);
                whole.set(last, new Ruling(horizontal, before.at(), before.from(), Math.max(before.to(), ruling.to())));
            } else {
                whole.add(ruling);
            }
        }
        whole.removeIf(ruling -> ruling.length() < SHORTEST);
        return whole;
    }

    private static int[] groups(List<Ruling> horizontal, List<Ruling> vertical, DocumentWatch watch)
            throws UnreadableTextException {
        int[] group = new int[horizontal.size() + vertical.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        for (int h = 0; h < horizontal.size(); h++) {
            Ruling across = horizontal.get(h);
            watch.tick();
            for (int v = 0; v < vertical.size(); v++) {
                Ruling down = vertical.get(v);
                boolean meet = down.at() >= across.from() - NEAR
                        && down.at() <= across.to() + NEAR
                        && across.at() >= down.from() - NEAR
                        && across.at() <= down.to() + NEAR;
                if (meet) {
                    group[root(group, h)] = root(group, horizontal.size() + v);
                }
            }
        }
        return group;
    }

    private static int root(int[] group, int i) {
        int root = i;
        while (group[root] != root) {
            group[root] = group[group[root]];
            root = group[root];
        }
        return root;
    }

    private static void addGrid(List<Ruling> across, List<Ruling> down, List<Grid> grids) {
        if (across.size() < 2 || down.isEmpty()) {
            return;
        }
        List<Float> rows = places(across);
        List<Float> columns = places(down);
        addOpenSides(across, columns);
        if (rows.size() < 2 || columns.size() < 2 || (long) rows.size() * columns.size() > MOST_PLACES) {
            return;
        }
        grids.add(new Grid(columns, rows, cells(across, down, columns, rows)));
    }

    private static List<Float> places(List<Ruling> rulings) {
        List<Float> sorted = new ArrayList<>();
        rulings.forEach(ruling -> sorted.add(ruling.at()));
        sorted.sort(Comparator.naturalOrder());
        List<Float> places = new ArrayList<>();
        for (float at : sorted) {
            if (places.isEmpty() || at - places.get(places.size() - 1) > NEAR) {
                places.add(at);
            }
        }
        return places;
    }

    /** Adds the sides of a table that has no lines at its left and right. */
    private static void addOpenSides(List<Ruling> across, List<Float> columns) {
        float left = Float.MAX_VALUE;
        float right = 0;
        for (Ruling ruling : across) {
            left = Math.min(left, ruling.from());
            right = Math.max(right, ruling.to());
        }
        float first = columns.get(0);
        float last = columns.get(columns.size() - 1);
        if (first - left > SHORTEST) {
            columns.add(0, left);
        }
        if (right - last > SHORTEST) {
            columns.add(right);
        }
    }

    private static List<Grid.Cell> cells(
            List<Ruling> across, List<Ruling> down, List<Float> columns, List<Float> rows) {
        int width = columns.size() - 1;
        int height = rows.size() - 1;
        boolean[] lineBelow = new boolean[width * height];
        boolean[] lineAfter = new boolean[width * height];
        for (Ruling ruling : across) {
            int row = nearest(rows, ruling.at()) - 1;
            for (int column = 0; column < width && row >= 0 && row < height; column++) {
                lineBelow[row * width + column] |= covers(ruling, columns.get(column), columns.get(column + 1));
            }
        }
        for (Ruling ruling : down) {
            int column = nearest(columns, ruling.at()) - 1;
            for (int row = 0; row < height && column >= 0 && column < width; row++) {
                lineAfter[row * width + column] |= covers(ruling, rows.get(row), rows.get(row + 1));
            }
        }
        boolean[] taken = new boolean[width * height];
        List<Grid.Cell> cells = new ArrayList<>();
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                if (taken[row * width + column]) {
                    continue;
                }
                int columnSpan = 1;
                while (column + columnSpan < width
                        && !lineAfter[row * width + column + columnSpan - 1]
                        && !taken[row * width + column + columnSpan]) {
                    columnSpan++;
                }
                int rowSpan = 1;
                while (row + rowSpan < height
                        && isOpen(lineBelow, taken, (row + rowSpan - 1) * width + column, columnSpan, width)) {
                    rowSpan++;
                }
                for (int r = row; r < row + rowSpan; r++) {
                    for (int c = column; c < column + columnSpan; c++) {
                        taken[r * width + c] = true;
                    }
                }
                cells.add(new Grid.Cell(row, column, rowSpan, columnSpan));
            }
        }
        return cells;
    }

    /** Whether no line is below some places of a row, and no cell from above is in those below. */
    private static boolean isOpen(boolean[] lineBelow, boolean[] taken, int from, int length, int width) {
        for (int i = from; i < from + length; i++) {
            if (lineBelow[i] || taken[i + width]) {
                return false;
            }
        }
        return true;
    }

    private static boolean covers(Ruling ruling, float from, float to) {
        float common = Math.min(ruling.to(), to) - Math.max(ruling.from(), from);
        return common >= 0.6f * (to - from);
    }

    private static int nearest(List<Float> places, float at) {
        int best = Grid.place(places, at);
        return best + 1 < places.size() && Math.abs(places.get(best + 1) - at) < Math.abs(places.get(best) - at)
                ? best + 1
                : best;
    }

    /** Leaves out grids inside others: what a table inside a cell has is the text of that cell. */
    private static List<Grid> withoutInner(List<Grid> grids) {
        List<Grid> outer = new ArrayList<>();
        for (Grid grid : grids) {
            boolean inside = false;
            for (Grid other : outer) {
                inside |= other.left() <= grid.left() + NEAR
                        && other.right() >= grid.right() - NEAR
                        && other.top() <= grid.top() + NEAR
                        && other.bottom() >= grid.bottom() - NEAR;
            }
            if (!inside) {
                outer.add(grid);
            }
        }
        return outer;
    }
}
