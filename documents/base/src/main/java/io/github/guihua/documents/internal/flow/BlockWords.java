package io.github.guihua.documents.internal.flow;

import io.github.guihua.documents.internal.numbering.NumberLabel;
import java.util.List;

/** The words of blocks where only text can be: in a cell, a header, a note. */
public final class BlockWords {

    private BlockWords() {}

    /** Returns the words, with a line for each paragraph, and for each row of a table. Lines without words are left out. */
    public static String of(List<Block> blocks) {
        StringBuilder words = new StringBuilder();
        append(blocks, '\n', words);
        return words.toString();
    }

    /** Returns the words of a note. If they begin with its mark, this is set apart like the number of a paragraph. */
    public static String ofNote(String mark, List<Block> blocks) {
        String words = of(blocks);
        return words.startsWith(mark) ? new NumberLabel(mark, true).before(words.substring(mark.length())) : words;
    }

    private static void append(List<Block> blocks, char between, StringBuilder words) {
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                append(paragraph.words(), between, words);
            } else if (block instanceof Block.Table table) {
                for (Block.Row row : table.rows()) {
                    StringBuilder line = new StringBuilder();
                    row.cells().forEach(cell -> append(cell.blocks(), ' ', line));
                    append(line.toString(), between, words);
                }
            }
        }
    }

    private static void append(String line, char between, StringBuilder words) {
        // a tab is what separates cells
        String stripped = line.replace('\t', ' ').strip();
        if (!stripped.isEmpty()) {
            if (!words.isEmpty()) {
                words.append(between);
            }
            words.append(stripped);
        }
    }
}
