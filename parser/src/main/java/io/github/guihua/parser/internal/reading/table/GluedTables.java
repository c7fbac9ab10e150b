package io.github.guihua.parser.internal.reading.table;

import io.github.guihua.parser.internal.prose.PlanText;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds tables of indicators in copies without any line end or blank, so that heads, names, units and values are
 * written together. Running numbers at the start of the rows and 预期性 or 约束性 at their end mark the rows.
 */
final class GluedTables {

    private static final int SHORTEST_LINE = 120;
    private static final int LONGEST_ROW = 120;
    private static final int LONGEST_TABLE = 8000;
    private static final int MOST_TRIES = 40;
    private static final int LONGEST_UNIT = 10;
    private static final char OF_NATURE = '性';

    private final PlanText text;
    private final TextLines lines;
    private final TableBuilder builder;
    private final HeadWords heads;

    GluedTables(PlanText text, TextLines lines, TableBuilder builder) {
        this.text = text;
        this.lines = lines;
        this.builder = builder;
        this.heads = builder.words().heads();
    }

    /** Returns all tables in text order. */
    List<FoundTable> find() {
        List<FoundTable> tables = new ArrayList<>();
        for (int i = 0; i < lines.count(); i++) {
            if (lines.length(i) < SHORTEST_LINE) {
                continue;
            }
            int at = heads.findNumbers(lines.start(i), lines.end(i));
            for (int tries = 0; at >= 0 && tries < MOST_TRIES; tries++) {
                FoundTable table = new Reading(text.prose(at, Math.min(lines.end(i), at + LONGEST_TABLE))).read();
                if (table != null) {
                    tables.add(table);
                }
                at = heads.findNumbers(table == null ? at + 1 : table.end(), lines.end(i));
            }
        }
        return tables;
    }

    /** The reading of one table, from the head of its running numbers on. */
    private final class Reading {
        private final Prose prose;
        private final List<Column> columns = new ArrayList<>();
        private final List<Cell> header = new ArrayList<>();
        private final List<List<Cell>> body = new ArrayList<>();

        Reading(Prose prose) {
            this.prose = prose;
        }

        @Nullable
        FoundTable read() {
            int at = readHeads();
            if (columns.size() < 4
                    || columns.get(1).kind() != ColumnKind.NAME
                    || columns.get(columns.size() - 1).kind() != ColumnKind.NATURE) {
                return null;
            }
            int number = 1;
            for (int end = natureEnd(at); end >= 0 && readRow(at, end, number); end = natureEnd(at)) {
                number++;
                at = end;
            }
            return number < 3 ? null : builder.build(columns, List.of(header), body);
        }

        private int readHeads() {
            int at = 0;
            for (int length = headLength(at); length > 0; length = headLength(at)) {
                columns.add(heads.of(prose.raw(at, at + length)));
                header.add(cell(at, at + length));
                at += length;
            }
            return at;
        }

        /**
         * Returns the length of the head at an index. The head of the names follows that of the running numbers, so
         * 指标单位 is two heads there.
         */
        private int headLength(int at) {
            int length = heads.lengthAt(prose, at, prose.length());
            for (int shorter = length; columns.size() == 1 && shorter >= 2; shorter--) {
                boolean whole = heads.lengthAt(prose, at, at + shorter) == shorter;
                if (whole && heads.kindOf(prose.raw(at, at + shorter)) == ColumnKind.NAME) {
                    return shorter;
                }
            }
            return length;
        }

        private int natureEnd(int from) {
            for (int i = from; i < prose.length() && i < from + LONGEST_ROW; i++) {
                int nature = prose.longestAt(Words.NATURE_WORDS, i, prose.length());
                if (nature > 0 && i + nature < prose.length() && prose.at(i + nature) == OF_NATURE) {
                    return i + nature + 1;
                }
            }
            return -1;
        }

        /** Reads the row that ends with a nature; returns whether there is such a row. */
        private boolean readRow(int from, int end, int number) {
            String digits = Integer.toString(number);
            int start = from;
            while (start < end && !prose.startsWith(digits, start)) {
                if (Character.isDigit(prose.at(start))) {
                    return false;
                }
                start++;
            }
            int nature = prose.before(Words.NATURE_WORDS, from, end - 1);
            int nameStart = start + digits.length();
            int values = valuesStart(nameStart, nature);
            int unit = hasUnitColumn() ? unitStart(nameStart, values) : values;
            List<Column> valued =
                    columns.stream().filter(c -> c.kind() == ColumnKind.VALUE).toList();
            List<int[]> ranges = GluedValues.split(prose, values, nature, valued);
            if (unit <= nameStart || ranges.isEmpty()) {
                return false;
            }
            if (start > from) {
                body.add(List.of(cell(from, start)));
            }
            body.add(row(start, nameStart, unit, values, ranges, nature, end));
            return true;
        }

        private List<Cell> row(int start, int name, int unit, int values, List<int[]> ranges, int nature, int end) {
            List<Cell> row = new ArrayList<>();
            int value = 0;
            for (Column column : columns) {
                row.add(
                        switch (column.kind()) {
                            case NUMBER -> cell(start, name);
                            case NAME -> cell(name, unit);
                            case UNIT -> cell(unit, values);
                            case VALUE -> cell(ranges.get(value)[0], ranges.get(value++)[1]);
                            case NATURE -> cell(nature, end);
                            default -> Cells.empty(prose.offset(start));
                        });
            }
            return row;
        }

        private Cell cell(int from, int to) {
            return from >= to ? Cells.empty(prose.offset(from)) : new Cell(prose.raw(from, to), prose.span(from, to));
        }

        private boolean hasUnitColumn() {
            return columns.stream().anyMatch(c -> c.kind() == ColumnKind.UNIT);
        }

        /** Returns where the values before the nature begin, after the characters that belong to the unit. */
        private int valuesStart(int from, int nature) {
            int start = prose.beforeAll(GluedValues.LETTERS, from, nature);
            boolean noUnit = hasUnitColumn() && start < nature && GluedValues.NOTHING.contains(prose.at(start));
            return noUnit ? start + 1 : start;
        }

        private int unitStart(int from, int values) {
            if (values > from && GluedValues.NOTHING.contains(prose.at(values - 1))) {
                return values - 1;
            }
            int best = values;
            for (int i = values - 1; i > from && i >= values - LONGEST_UNIT; i--) {
                if (Measure.isUnit(prose.folded(i, values), builder.words().units())) {
                    best = i;
                }
            }
            return best;
        }
    }
}
