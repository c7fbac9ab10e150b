package io.github.guihua.parser.internal.reading.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the columns of a table when only the order of its heads is known. A header of two rows (目标值 over 2025年 and
 * 年均增长) appears as the cells of the upper row, followed by those of the lower row. The assignment of lower
 * heads to upper heads that fits the rows of the body best is chosen.
 */
final class HeaderFitter {

    /** The kinds that heads over others may have. */
    private static final Set<ColumnKind> SPANNING = EnumSet.of(ColumnKind.UNKNOWN, ColumnKind.VALUE, ColumnKind.GROUP);

    private static final int MOST_PARENTS = 4;
    private static final int DROPPED = 8;
    private static final int SCALE = 4;
    private static final int ADDED = 4;
    /** The greatest length of words that two heads share. */
    private static final int LONGEST_OVERLAP = 24;
    /** The greatest length of a head of values, whose words are repeated in each column under it. */
    private static final int LONGEST_VALUED = 120;

    private HeaderFitter() {}

    /**
     * The columns that were read from heads.
     *
     * @param columns the columns
     * @param used how many of the heads the columns use; the heads after these are headings of a group of rows
     * @param cost how badly the columns fit the rows
     */
    record Heads(List<Column> columns, int used, int cost) {}

    /**
     * Finds the columns.
     *
     * @param words the words of column heads
     * @param heads the cells before the first row, beginning with the head of the first column
     * @param width the number of cells in most rows
     * @param rows rows on which possible columns are tried
     * @return the columns, or null if the heads do not fit the rows
     */
    static @Nullable Heads columns(HeadWords words, List<String> heads, int width, List<Row> rows) {
        List<Column> all = heads.stream().map(words::of).toList();
        Heads best = null;
        int bestCost = Integer.MAX_VALUE;
        int dropped = 0;
        for (int used = all.size(); used >= Math.max(2, width - 1); used--) {
            dropped += used == all.size() ? 0 : dropping(words, all.get(used));
            for (Candidate candidate : candidates(words, all.subList(0, used), width)) {
                List<Column> columns = candidate.columns();
                int limit = bestCost / SCALE;
                int cost = SCALE * (RowFitter.cost(rows, columns, limit) + dropped)
                        + disorder(columns)
                        + candidate.oddness();
                if (cost < bestCost) {
                    bestCost = cost;
                    best = new Heads(columns, used, cost);
                }
            }
            if (SCALE * dropped >= bestCost) {
                break;
            }
        }
        return best;
    }

    private static int dropping(HeadWords words, Column head) {
        return words.isPlain(head.name()) ? DROPPED : head.isKnown() ? 1 : 0;
    }

    /** A possible reading of heads as columns, and how unusual it is without regard to the rows. */
    private record Candidate(List<Column> columns, int oddness) {}

    private static List<Candidate> candidates(HeadWords words, List<Column> heads, int width) {
        List<Candidate> candidates = new ArrayList<>();
        if (heads.size() >= width) {
            candidates.add(new Candidate(heads, 0));
        }
        int parents = heads.size() - width;
        if (parents >= 1 && parents <= MOST_PARENTS) {
            addTwoRows(words, heads, parents, candidates);
        }
        if (heads.size() == width - 1) {
            addOneMissing(heads, candidates);
        }
        return candidates;
    }

    /**
     * Adds candidates in which {@code parents} heads of the upper row span the heads of the lower row, which replace
     * them.
     */
    private static void addTwoRows(HeadWords words, List<Column> heads, int parents, List<Candidate> candidates) {
        for (int children = 2 * parents; children < heads.size() - 1; children += parents) {
            int upper = heads.size() - children;
            if (!heads.subList(upper, heads.size()).stream().allMatch(Column::isKnown)) {
                break;
            }
            for (int first = 1; first + parents <= upper; first++) {
                List<Column> spanning = heads.subList(first, first + parents);
                if (maySpan(spanning, heads.subList(upper, heads.size()))) {
                    boolean shared = spanning.stream().allMatch(head -> words.isSpanning(head.name()));
                    candidates.add(new Candidate(twoRows(words, heads, upper, first, parents), shared ? 1 : 2));
                }
            }
        }
    }

    /** Returns a penalty for columns of values whose years are not in ascending order. */
    private static int disorder(List<Column> columns) {
        int disorder = 0;
        int last = 0;
        for (Column column : columns) {
            if (column.kind() == ColumnKind.VALUE) {
                int year = column.year().orElse(last);
                disorder += year < last ? 2 : 0;
                last = year;
            }
        }
        return disorder;
    }

    /** Whether heads may span others: their kinds allow it, and if they name a year, their children name none. */
    private static boolean maySpan(List<Column> parents, List<Column> children) {
        boolean years =
                children.stream().anyMatch(child -> Years.first(child.name()).isPresent());
        return parents.stream()
                .allMatch(parent -> SPANNING.contains(parent.kind())
                        && !(years && parent.year().isPresent()));
    }

    private static List<Column> twoRows(HeadWords words, List<Column> heads, int upper, int first, int parents) {
        List<Column> columns = new ArrayList<>(heads.subList(0, first));
        List<Column> children = heads.subList(upper, heads.size());
        int each = children.size() / parents;
        for (int i = 0; i < children.size(); i++) {
            columns.add(under(
                    words, heads.get(first + i / each).name(), children.get(i).name()));
        }
        columns.addAll(heads.subList(first + parents, upper));
        return columns;
    }

    /** Returns the column for a head under another: its own words, with the upper ones if only these name the year. */
    static Column under(HeadWords words, String parent, String child) {
        if (child.isEmpty() || parent.equals(child)) {
            return words.of(parent);
        }
        boolean needed = Years.first(parent).isPresent() && Years.first(child).isEmpty() && !words.isOfSpan(child);
        Column column = words.of(needed ? joined(parent, child) : child);
        boolean valued = column.kind() == ColumnKind.UNKNOWN
                && column.name().length() <= LONGEST_VALUED
                && words.kindOf(parent) == ColumnKind.VALUE;
        return valued ? column.as(ColumnKind.VALUE) : column;
    }

    /** Joins two heads at the words that they share: 2025年目标 over 目标值 gives 2025年目标值. */
    private static String joined(String upper, String lower) {
        int overlap = Math.min(LONGEST_OVERLAP, Math.min(upper.length(), lower.length()));
        while (overlap > 1 && !upper.endsWith(lower.substring(0, overlap))) {
            overlap--;
        }
        return upper + lower.substring(overlap > 1 ? overlap : 0);
    }

    private static void addOneMissing(List<Column> heads, List<Candidate> candidates) {
        for (int at = 0; at <= heads.size(); at++) {
            List<Column> columns = new ArrayList<>(heads.subList(0, at));
            columns.add(new Column("", ColumnKind.UNKNOWN, false));
            columns.addAll(heads.subList(at, heads.size()));
            candidates.add(new Candidate(columns, ADDED));
        }
    }
}
