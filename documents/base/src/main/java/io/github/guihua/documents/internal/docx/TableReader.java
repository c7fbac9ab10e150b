package io.github.guihua.documents.internal.docx;

import io.github.guihua.documents.internal.archive.Xml;
import io.github.guihua.documents.internal.flow.Block;
import io.github.guihua.documents.internal.flow.Story;
import io.github.guihua.documents.internal.flow.TableRows;
import io.github.guihua.documents.internal.flow.TableRows.Merge;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads a table: deleted and hidden rows are out, merged cells are one. */
final class TableReader {

    /** Word allows 63 columns. */
    private static final int MOST_COLUMNS = 63;

    private final Xml xml;
    private final StoryReader story;
    private final Context context;
    private final TableRows rows;
    private int column;
    private boolean isOut;

    TableReader(Xml xml, StoryReader story, Context context) {
        this.xml = xml;
        this.story = story;
        this.context = context;
        this.rows = new TableRows(context.kept());
    }

    /** What a cell says of itself. */
    private static final class CellProperties {
        private int columns = 1;
        private Merge merge = Merge.NONE;
        private boolean isOut;
    }

    /** Reads the table that starts here, to its end. */
    Block.Table read() throws IOException {
        Walk.each(xml, this::inTable);
        return rows.end();
    }

    private void inTable() throws IOException {
        switch (xml.name()) {
            case "tr" -> row();
            case "tblGrid" -> xml.skip();
            default -> {
                if (xml.name().endsWith("Pr")) {
                    xml.skip();
                }
            }
        }
    }

    private void row() throws IOException {
        column = 0;
        isOut = false;
        context.kept().cells(1);
        rows.startRow();
        Walk.each(xml, this::inRow);
        if (!isOut) {
            rows.endRow();
        }
    }

    private void inRow() throws IOException {
        switch (xml.name()) {
            case "trPr" -> Walk.each(xml, this::rowProperty);
            case "tc" -> {
                if (isOut) {
                    story.pass();
                } else {
                    cell();
                }
            }
            default -> {
                if (xml.name().endsWith("Pr") || xml.name().equals("tblPrEx")) {
                    xml.skip();
                }
            }
        }
    }

    private void rowProperty() throws IOException {
        switch (xml.name()) {
            case "gridBefore" -> column = limited(xml.number("val", 0));
            case "del" -> isOut = true;
            case "hidden" -> isOut = Toggle.isOn(xml);
            default -> {}
        }
        xml.skip();
    }

    private void cell() throws IOException {
        CellProperties cell = new CellProperties();
        List<Block> blocks = new ArrayList<>();
        Story out = story.cell(blocks);
        Walk.each(xml, () -> {
            if (xml.name().equals("tcPr")) {
                Walk.each(xml, () -> property(cell));
            } else if (cell.isOut || rows.goesOn(column, cell.merge)) {
                story.pass();
            } else {
                story.read(out);
            }
        });
        out.close();
        context.kept().cells(1);
        if (!cell.isOut) {
            rows.cell(column, cell.columns, cell.merge, blocks);
        }
        column += cell.columns;
    }

    private void property(CellProperties cell) throws IOException {
        switch (xml.name()) {
            case "gridSpan" -> cell.columns = Math.max(1, limited(xml.number("val", 1)));
            case "vMerge" -> cell.merge = "restart".equals(xml.attribute("val")) ? Merge.BEGINS : Merge.GOES_ON;
            case "cellDel" -> cell.isOut = true;
            default -> {}
        }
        xml.skip();
    }

    private static int limited(int columns) {
        return Math.max(0, Math.min(MOST_COLUMNS, columns));
    }
}
