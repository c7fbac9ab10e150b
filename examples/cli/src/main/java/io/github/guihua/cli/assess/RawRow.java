package io.github.guihua.cli.assess;

import java.util.List;

/**
 * A row of a file.
 *
 * @param number the number of the row as spreadsheets show it, from 1
 * @param cells the words of its cells, from the first column
 */
record RawRow(int number, List<String> cells) {

    RawRow {
        cells = List.copyOf(cells);
    }
}
