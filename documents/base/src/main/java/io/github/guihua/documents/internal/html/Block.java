package io.github.guihua.documents.internal.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a page, or a table.
 *
 * @param text the line; of a table its cells, with a tab between two and a line end after a row
 * @param path the element with it, as a CSS selector
 * @param level the level of a heading, 0 for other lines
 * @param linked how many characters are in links
 * @param file whether a link leads to a file to load, as an attachment
 * @param chrome whether it is in a menu, a footer or another part that goes around the document
 * @param place where it is
 * @param grid the cells of a table, null for a line
 */
record Block(
        String text,
        String path,
        int level,
        int linked,
        boolean file,
        boolean chrome,
        Place place,
        @Nullable List<List<TableCell>> grid) {

    /** Before, in or after the main content of the page. */
    enum Place {
        BEFORE,
        INSIDE,
        AFTER
    }

    /**
     * A cell of a table.
     *
     * @param column its first column, from 0
     * @param columnSpan how many columns it spans
     * @param rowSpan how many rows it spans
     * @param words its words; a line end between two lines
     * @param path the element with it, as a CSS selector
     */
    record TableCell(int column, int columnSpan, int rowSpan, String words, String path) {}

    /** Whether all that it says is links to other pages. */
    boolean isLinks() {
        return !file && linked > 0 && linked * 10 >= (text.length() - spaces()) * 7;
    }

    private int spaces() {
        return (int) text.chars().filter(c -> c <= ' ' || c == '>' || c == '|').count();
    }
}
