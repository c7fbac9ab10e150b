package io.github.guihua.documents.internal.page;

import io.github.guihua.model.Origin;
import java.util.List;

/**
 * A table of a page.
 *
 * @param page the number of the page, from 1
 * @param columns the x of the sides of its columns, in order
 * @param rows its rows, each with the cells that begin in it
 * @param top its upper side in points
 * @param bottom its lower side in points
 */
record PageTable(int page, List<Float> columns, List<List<Cell>> rows, float top, float bottom) implements Part {

    /**
     * A cell.
     *
     * @param column its first column, from 0
     * @param columnSpan how many columns it spans
     * @param rowSpan how many rows it spans
     * @param words its paragraphs, with a line end between two
     * @param origin where it is, or where its words begin
     */
    record Cell(int column, int columnSpan, int rowSpan, String words, Origin origin) {}
}
