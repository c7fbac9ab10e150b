package io.github.guihua.documents.internal.flow;

import io.github.guihua.model.Origin;
import io.github.guihua.parser.document.DocumentText;
import java.io.IOException;

/** Writes blocks as the lines and tables of a text. A table that only lays out text is written as its paragraphs. */
public final class BlockWriter implements Story.Receiver {

    private final DocumentText.Builder out;
    private final FlowWatch watch;

    /**
     * Writes to a text.
     *
     * @param out takes lines and tables
     * @param watch bounds lines and time
     */
    public BlockWriter(DocumentText.Builder out, FlowWatch watch) {
        this.out = out;
        this.watch = watch;
    }

    @Override
    public void take(Block block) throws IOException {
        watch.tick();
        if (block instanceof Block.Paragraph paragraph) {
            write(paragraph);
        } else if (block instanceof Block.Table table) {
            if (Layout.isText(table)) {
                unwrap(table);
            } else {
                write(table);
            }
        }
    }

    private void write(Block.Paragraph paragraph) throws IOException {
        if (!paragraph.isBlank()) {
            watch.line();
            at(paragraph);
            out.append(paragraph.words()).heading(paragraph.level());
        }
        out.endLine();
    }

    private void at(Block.Paragraph paragraph) {
        out.at(paragraph.number() > 0 ? Origin.ofParagraph(paragraph.number()) : null);
    }

    private void unwrap(Block.Table table) throws IOException {
        for (Block.Row row : table.rows()) {
            for (Block.Cell cell : row.cells()) {
                for (Block block : cell.blocks()) {
                    take(block);
                }
            }
        }
    }

    private void write(Block.Table table) {
        out.startTable();
        for (Block.Row row : table.rows()) {
            out.startRow();
            for (Block.Cell cell : row.cells()) {
                if (!cell.blocks().isEmpty() && cell.blocks().get(0) instanceof Block.Paragraph first) {
                    at(first);
                }
                out.cell(cell.column(), cell.columns(), cell.rows(), BlockWords.of(cell.blocks()));
            }
            out.endRow();
        }
        out.endTable();
    }
}
