package io.github.guihua.cli.assess;

import java.util.Map;

/**
 * A row of a sheet that was filled in.
 *
 * @param number the number of the row as spreadsheets show it, from 1
 * @param cells the cells of the columns that the sheet has, without blanks around them
 */
record FilledRow(int number, Map<SheetColumn, String> cells) {

    FilledRow {
        cells = Map.copyOf(cells);
    }

    /** Returns the words of a cell, empty if it is blank. */
    String cell(SheetColumn column) {
        return cells.getOrDefault(column, "");
    }

    boolean isBlank(SheetColumn column) {
        return cell(column).isEmpty();
    }
}
