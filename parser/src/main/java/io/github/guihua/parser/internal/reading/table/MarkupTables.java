package io.github.guihua.parser.internal.reading.table;

import io.github.guihua.core.text.Span;
import io.github.guihua.parser.internal.prose.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds tables in markup with the tags table, tr, td and th. A cell that spans columns or rows is repeated in each. */
final class MarkupTables {

    private static final int MOST_SPANNED = 40;
    private static final int LONGEST_ENTITY = 8;
    private static final int LONGEST_TAG = 8;

    private final String raw;
    private final int from;
    private final int to;
    private final GridReader reader;
    private final Repeats repeats;

    MarkupTables(String raw, int from, int to, GridReader reader) {
        this.raw = raw;
        this.from = from;
        this.to = to;
        this.reader = reader;
        this.repeats = new Repeats(to - from);
    }

    /** Returns all tables in text order. */
    List<FoundTable> find() {
        List<FoundTable> tables = new ArrayList<>();
        Grid grid = new Grid();
        int i = from;
        while (i < to) {
            int open = raw.indexOf('<', i);
            int close = open < 0 ? -1 : raw.indexOf('>', open);
            if (close < 0 || close >= to) {
                break;
            }
            i = close + 1;
            switch (tag(open + 1)) {
                case "table", "/table" -> {
                    finish(grid, open, tables);
                    grid = new Grid();
                }
                case "tr", "/tr" -> {
                    grid.endCell(open);
                    grid.endRow();
                }
                case "td", "th" -> {
                    grid.endCell(open);
                    grid.startCell(close + 1, spanned("colspan", open, close), spanned("rowspan", open, close));
                }
                case "/td", "/th" -> grid.endCell(open);
                default -> {}
            }
        }
        finish(grid, Math.min(i, to), tables);
        return tables;
    }

    private void finish(Grid grid, int end, List<FoundTable> tables) {
        grid.endCell(end);
        grid.endRow();
        FoundTable table = reader.read(grid.rows.rows(), true);
        if (table != null) {
            tables.add(table);
        }
    }

    /** Returns the name of a tag with the slash before it; no more than its beginning if it is long. */
    private String tag(int from) {
        int end = raw.charAt(from) == '/' ? from + 1 : from;
        while (end < from + LONGEST_TAG && Character.isLetterOrDigit(raw.charAt(end))) {
            end++;
        }
        return raw.substring(from, end).toLowerCase(Locale.ROOT);
    }

    private int spanned(String attribute, int open, int close) {
        for (int i = open; i + attribute.length() < close; i++) {
            if (raw.regionMatches(true, i, attribute, 0, attribute.length())) {
                int number = 0;
                for (int j = i + attribute.length(); j < close && number < 100; j++) {
                    if (Figures.isArabic(raw.charAt(j))) {
                        number = number * 10 + Figures.digit(raw.charAt(j));
                    } else if (number > 0) {
                        break;
                    }
                }
                return Math.max(1, Math.min(MOST_SPANNED, number));
            }
        }
        return 1;
    }

    /** The table that is open, and the cell of it that is open. */
    private final class Grid {
        private final SpannedRows rows = new SpannedRows(repeats);
        private int cellStart = -1;
        private int columns = 1;
        private int depth = 1;

        void startCell(int at, int columnsSpanned, int rowsSpanned) {
            cellStart = at;
            columns = columnsSpanned;
            depth = rowsSpanned;
        }

        void endCell(int at) {
            if (cellStart >= 0) {
                rows.add(plain(cellStart, at), columns, depth);
                cellStart = -1;
            }
        }

        void endRow() {
            rows.endRow();
        }
    }

    /** Returns the words of a cell, without tags and with entities resolved. */
    private Cell plain(int start, int end) {
        StringBuilder words = new StringBuilder();
        int lastClose = raw.lastIndexOf('>', end - 1);
        int i = start;
        while (i < end) {
            char c = raw.charAt(i);
            int entity = c == '&' ? entityEnd(i, end) : -1;
            if (c == '<' && i < lastClose) {
                i = raw.indexOf('>', i);
            } else if (entity > 0) {
                words.append(entity(raw.substring(i + 1, entity)));
                i = entity;
            } else {
                words.append(c);
            }
            i++;
        }
        Cell inside = Cells.of(raw, start, end);
        Cell text = Cells.of(words.toString(), 0, words.length());
        return new Cell(text.text(), text.text().isEmpty() ? new Span(start, start) : inside.span());
    }

    private int entityEnd(int from, int to) {
        for (int i = from; i < to && i <= from + LONGEST_ENTITY; i++) {
            if (raw.charAt(i) == ';') {
                return i;
            }
        }
        return -1;
    }

    private static String entity(String name) {
        return switch (name) {
            case "lt" -> "<";
            case "gt" -> ">";
            case "amp" -> "&";
            case "quot" -> "\"";
            case "ge" -> "≥";
            case "le" -> "≤";
            case "mdash" -> "—";
            default -> " ";
        };
    }
}
