package io.github.guihua.documents.internal.html;

import io.github.guihua.documents.internal.html.Block.Place;
import io.github.guihua.documents.internal.html.Block.TableCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What is kept of the blocks after the main content: links to files, and what directly follows as a part of the document.
 * Some systems put the signature, the date, and the tables of an attachment into boxes of their own.
 */
final class Following {

    private static final Set<String> FOOTER_WORDS = ResourceLines.of("footer-words.txt");
    private static final int LONGEST_LINE = 60;
    private static final int MOST_LINES = 6;
    private static final int LONGEST_DATE = 14;

    private Following() {}

    /** Returns the blocks in order. Lines are kept if a date or a table ends them, or if they name an attachment. */
    static List<Block> of(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        List<Block> open = new ArrayList<>();
        boolean follows = true;
        for (Block block : blocks) {
            if (block.place() != Place.AFTER) {
                continue;
            }
            if (block.file()) {
                if (!block.chrome()) {
                    kept.add(block);
                }
                continue;
            }
            follows = follows && open.size() < MOST_LINES && mayFollow(block);
            if (follows) {
                open.add(block);
                if (block.grid() != null || isDate(block.text()) || LinkLines.isAttachment(block.text())) {
                    kept.addAll(open);
                    open.clear();
                }
            }
        }
        return kept;
    }

    private static boolean mayFollow(Block block) {
        if (block.chrome()
                || block.linked() > 0 && block.linked() * 2 >= block.text().length()) {
            return false;
        }
        List<List<TableCell>> grid = block.grid();
        if (grid != null) {
            return grid.size() > 1
                    && grid.stream().anyMatch(row -> row.size() > 1)
                    && FieldLines.of(grid) == null
                    && !isFooter(block.text());
        }
        String line = block.text();
        return line.length() <= LONGEST_LINE
                && block.linked() == 0
                && !isFooter(line)
                && (LinkLines.isAttachment(line) || !FieldLines.isField(line));
    }

    /** A table with a word of a footer may be one of tasks; with some of them in few words it is none. */
    private static boolean isFooter(String text) {
        long words = FOOTER_WORDS.stream().filter(text::contains).count();
        return words > text.length() / 100;
    }

    /** Whether a line is a date, in figures of any kind. */
    private static boolean isDate(String line) {
        int figures = 0;
        int others = 0;
        boolean year = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            year |= c == '年';
            if (c >= '0' && c <= '9' || "〇○零一二三四五六七八九十".indexOf(c) >= 0) {
                figures++;
            } else if ("年月日".indexOf(c) < 0 && !Line.isBlank(c)) {
                others++;
            }
        }
        return year && figures >= 4 && others == 0 && line.length() <= LONGEST_DATE;
    }
}
