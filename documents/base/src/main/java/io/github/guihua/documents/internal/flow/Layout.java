package io.github.guihua.documents.internal.flow;

import java.util.List;

/**
 * Tells tables that only lay out text on the page, so that their cells are text like any other: frames of one column, and
 * tables of which one cell has nearly all the words, in several paragraphs.
 */
final class Layout {

    private static final int LONG_CELL = 400;
    private static final int LONG_CELL_BLOCKS = 4;

    private Layout() {}

    /** Whether a table only lays out text. */
    static boolean isText(Block.Table table) {
        boolean isOneColumn = true;
        long all = 0;
        long longest = 0;
        int blocks = 0;
        for (Block.Row row : table.rows()) {
            isOneColumn &= row.cells().size() <= 1;
            for (Block.Cell cell : row.cells()) {
                long length = length(cell.blocks());
                all += length;
                if (length > longest) {
                    longest = length;
                    blocks = filled(cell.blocks());
                }
            }
        }
        return isOneColumn || longest >= LONG_CELL && longest * 4 > all * 3 && blocks >= LONG_CELL_BLOCKS;
    }

    private static int filled(List<Block> blocks) {
        int filled = 0;
        for (Block block : blocks) {
            filled += block instanceof Block.Paragraph paragraph && paragraph.isBlank() ? 0 : 1;
        }
        return filled;
    }

    /** Returns the number of characters. */
    private static long length(List<Block> blocks) {
        long length = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                length += paragraph.words().length();
            } else if (block instanceof Block.Table table) {
                for (Block.Row row : table.rows()) {
                    for (Block.Cell cell : row.cells()) {
                        length += length(cell.blocks());
                    }
                }
            }
        }
        return length;
    }
}
