package io.github.guihua.parser.internal.reading.table;

import io.github.guihua.core.internal.text.Folding;
import java.util.ArrayList;
import java.util.List;

/** Finds tables with one row per line and tabs or blanks between the cells. */
final class AlignedTables {

    private static final int FEWEST_HEADS = 3;
    private static final int LONGEST_GROUP = 30;
    private static final int LONGEST_HEAD = 24;
    private static final int LONGEST_HEADER = 160;

    private final String raw;
    private final TextLines lines;
    private final GridReader reader;

    AlignedTables(String raw, TextLines lines, GridReader reader) {
        this.raw = raw;
        this.lines = lines;
        this.reader = reader;
    }

    /** Returns all tables in text order. */
    List<FoundTable> find() {
        List<FoundTable> tables = new ArrayList<>();
        int i = 0;
        while (i < lines.count()) {
            int next = i + 1;
            for (int gap = 2; gap >= 1; gap--) {
                if (lines.isBlank(i) || !opens(i, gap)) {
                    continue;
                }
                List<List<Cell>> rows = new ArrayList<>();
                int end = rows(i, gap, rows);
                FoundTable table = reader.read(rows, false);
                // lines that gave no table with this header give none with one of themselves as the header
                next = Math.max(next, end);
                if (table != null) {
                    tables.add(table);
                    break;
                }
            }
            i = next;
        }
        return tables;
    }

    /** Whether a line is a header; if single blanks separate the heads, all of them must be known. */
    private boolean opens(int line, int gap) {
        if (lines.length(line) > LONGEST_HEADER
                || !reader.heads().mayOpen(raw.charAt(lines.start(line)))
                || blanks(line) < FEWEST_HEADS - 1) {
            return false;
        }
        List<Cell> row = heads(line, gap);
        return row.size() >= FEWEST_HEADS
                && reader.isHeader(row)
                && row.stream().allMatch(cell -> cell.text().length() <= LONGEST_HEAD)
                && (gap > 1 || row.stream().allMatch(cell -> reader.heads().kindOf(cell.text()) != null));
    }

    private int blanks(int line) {
        int blanks = 0;
        for (int i = lines.start(line); i < lines.end(line); i++) {
            blanks += Folding.fold(raw.charAt(i)) == ' ' ? 1 : 0;
        }
        return blanks;
    }

    /** Collects the rows from a header on, and returns the line after them. */
    private int rows(int header, int gap, List<List<Cell>> rows) {
        int end = header;
        int i = header;
        int tabs = single(header) ? tabs(header) : 0;
        List<List<Cell>> waiting = new ArrayList<>();
        while (i < lines.count()) {
            if (lines.isBlank(i)) {
                i++;
                continue;
            }
            boolean other = opens(i, gap) && !lines.raw(i).equals(lines.raw(header));
            if (rows.size() > 1 && (other || RowStops.isDivision(lines.raw(i)))) {
                break;
            }
            List<Cell> row = i == header ? heads(i, gap) : cellsOf(i, gap, tabs);
            if (row.size() >= 2 && row.size() <= 40) {
                rows.addAll(waiting);
                waiting.clear();
                rows.add(row);
                end = i + 1;
            } else if (waiting.isEmpty() && isGroup(i)) {
                waiting.add(row);
            } else {
                break;
            }
            i++;
        }
        return end;
    }

    private boolean isGroup(int line) {
        return lines.length(line) <= LONGEST_GROUP && !reader.followers().isNote(lines.raw(line));
    }

    /** Returns the heads of a line; heads with blanks between the characters (指　标) are joined. */
    private List<Cell> heads(int line, int gap) {
        List<Cell> heads = new ArrayList<>();
        List<Cell> letters = new ArrayList<>();
        for (Cell cell : split(line, gap)) {
            if (cell.text().length() == 1 && Character.isLetter(cell.text().charAt(0))) {
                letters.add(cell);
                continue;
            }
            addJoined(heads, letters);
            heads.add(cell);
        }
        addJoined(heads, letters);
        return heads;
    }

    /** Adds heads of two characters each if all pairs are heads, otherwise one head of all characters. */
    private void addJoined(List<Cell> heads, List<Cell> letters) {
        boolean pairs = letters.size() % 2 == 0;
        for (int i = 0; pairs && i < letters.size(); i += 2) {
            pairs = reader.heads().isPlain(Row.joined(letters, i, i + 2).text());
        }
        int each = pairs ? 2 : letters.size();
        for (int i = 0; i < letters.size(); i += each) {
            heads.add(Row.joined(letters, i, i + each));
        }
        letters.clear();
    }

    /**
     * Returns the cells of a row. If it has as many tabs as a header without adjacent tabs, an empty cell is between
     * two adjacent tabs.
     */
    private List<Cell> cellsOf(int line, int gap, int tabs) {
        if (tabs < 2 || tabs(line) != tabs || single(line)) {
            return split(line, gap);
        }
        List<Cell> row = new ArrayList<>();
        int start = lines.start(line);
        for (int i = start; i <= lines.end(line); i++) {
            if (i == lines.end(line) || raw.charAt(i) == '\t') {
                row.add(start == i ? Cells.empty(i) : Cells.of(raw, start, i));
                start = i + 1;
            }
        }
        return row;
    }

    private int tabs(int line) {
        return (int) lines.raw(line).chars().filter(c -> c == '\t').count();
    }

    /** Whether a line has no adjacent tabs. */
    private boolean single(int line) {
        return !lines.raw(line).contains("\t\t");
    }

    /** Splits a line into cells at tabs, or at blanks of at least the width {@code gap}. */
    private List<Cell> split(int line, int gap) {
        List<Cell> row = new ArrayList<>();
        int start = lines.start(line);
        int blanks = 0;
        for (int i = start; i < lines.end(line); i++) {
            char c = raw.charAt(i);
            if (lines.at(i) == ' ') {
                blanks += c == '\t' || c == '\u3000' ? 2 : 1;
                continue;
            }
            if (blanks >= gap && i > start) {
                row.add(Cells.of(raw, start, i));
                start = i;
            }
            blanks = 0;
        }
        row.add(Cells.of(raw, start, lines.end(line)));
        return row;
    }
}
