package io.github.guihua.documents.internal.sheet;

import io.github.guihua.core.text.UnreadableTextException;
import io.github.guihua.documents.internal.sheet.Grid.Seen;
import io.github.guihua.model.Origin;
import io.github.guihua.parser.document.DocumentText;
import io.github.guihua.parser.document.DocumentWatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Writes the rows of a sheet as a reader takes them: rows of one cell above a table are its title, those below it are
 * notes, and an empty row ends it.
 */
final class SheetText {

    /** More empty rows than these are an end, not a distance. */
    private static final int MOST_EMPTY = 3;

    private final DocumentText.Builder text;
    private final DocumentWatch watch;
    private final Function<CellName, Origin> origins;

    SheetText(DocumentText.Builder text, DocumentWatch watch, Function<CellName, Origin> origins) {
        this.text = text;
        this.watch = watch;
        this.origins = origins;
    }

    /** Whether rows begin with a table, not with a title. */
    static boolean opensWithTable(NavigableMap<Integer, List<Seen>> rows) {
        return !rows.isEmpty() && rows.firstEntry().getValue().size() > 1;
    }

    /** Writes rows by number, those without a cell left out. */
    void write(NavigableMap<Integer, List<Seen>> rows) throws UnreadableTextException {
        NavigableMap<Integer, List<Seen>> block = new TreeMap<>();
        int end = -1;
        for (Map.Entry<Integer, List<Seen>> row : rows.entrySet()) {
            if (row.getKey() > end && !block.isEmpty() && !goesOn(block, row.getValue(), row.getKey() - end)) {
                writeBlock(block);
                block.clear();
            }
            block.put(row.getKey(), row.getValue());
            end = Math.max(end, row.getKey() + height(row.getValue()));
        }
        if (!block.isEmpty()) {
            writeBlock(block);
        }
    }

    private static int height(List<Seen> row) {
        return row.stream().mapToInt(Seen::rowSpan).max().orElse(1);
    }

    /** Whether a row below empty ones goes on with the table above: it opens with a number, as a header does not. */
    private static boolean goesOn(NavigableMap<Integer, List<Seen>> block, List<Seen> row, int emptyRows) {
        return emptyRows <= MOST_EMPTY
                && row.size() > 1
                && block.lastEntry().getValue().size() > 1
                && row.get(0).words().chars().allMatch(Character::isDigit);
    }

    /** Writes rows without an empty one among them. */
    private void writeBlock(NavigableMap<Integer, List<Seen>> block) throws UnreadableTextException {
        List<Integer> numbers = new ArrayList<>(block.keySet());
        List<List<Seen>> rows = new ArrayList<>(block.values());
        int left = left(block);
        int first = 0;
        while (first < numbers.size() && rows.get(first).size() == 1) {
            first++;
        }
        int last = first;
        int reach = 0;
        for (int i = first; i < numbers.size(); i++) {
            List<Seen> row = rows.get(i);
            boolean ofTable = row.size() > 1 || row.get(0).column() > left || reach > numbers.get(i);
            last = ofTable ? i + 1 : last;
            reach = Math.max(reach, numbers.get(i) + height(row));
        }
        for (int i = 0; i < first; i++) {
            writeLine(rows.get(i).get(0));
        }
        if (first < last) {
            writeTable(block.subMap(numbers.get(first), true, numbers.get(last - 1), true));
        }
        for (int i = last; i < numbers.size(); i++) {
            writeLine(rows.get(i).get(0));
        }
    }

    private static int left(NavigableMap<Integer, List<Seen>> rows) {
        return rows.values().stream().mapToInt(row -> row.get(0).column()).min().orElse(0);
    }

    private void writeLine(Seen cell) throws UnreadableTextException {
        watch.tick();
        text.at(origins.apply(cell.name())).append(cell.words()).endLine();
    }

    private void writeTable(NavigableMap<Integer, List<Seen>> rows) throws UnreadableTextException {
        int left = left(rows);
        int end = rows.lastKey() + 1;
        text.startTable();
        for (int number = rows.firstKey(); number < end; number++) {
            watch.tick();
            text.startRow();
            for (Seen cell : rows.getOrDefault(number, List.of())) {
                text.at(origins.apply(cell.name()))
                        .cell(
                                cell.column() - left,
                                cell.columnSpan(),
                                Math.min(cell.rowSpan(), end - number),
                                cell.words());
            }
            text.endRow();
        }
        text.endTable();
    }
}
