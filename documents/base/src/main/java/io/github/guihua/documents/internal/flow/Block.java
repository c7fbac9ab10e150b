package io.github.guihua.documents.internal.flow;

import java.util.List;

/** A paragraph or a table. */
public sealed interface Block {

    /**
     * A paragraph.
     *
     * @param number its place in the order of the file, from 1; 0 if it is not counted
     * @param words its words with the automatic number before them, and with line ends where it has breaks
     * @param level its level as a heading, 1 for the outermost; 0 if it is none
     */
    record Paragraph(int number, String words, int level) implements Block {

        /** Whether it has no words. */
        boolean isBlank() {
            return words.isBlank();
        }
    }

    /**
     * A table.
     *
     * @param rows its rows
     */
    record Table(List<Row> rows) implements Block {}

    /**
     * A row.
     *
     * @param cells the cells that begin in it
     */
    record Row(List<Cell> cells) {}

    /**
     * A cell.
     *
     * @param column its first column, from 0
     * @param columns how many columns it spans
     * @param rows how many rows it spans
     * @param blocks what it holds
     */
    record Cell(int column, int columns, int rows, List<Block> blocks) {}
}
