package io.github.guihua.documents.internal.rtf;

import io.github.guihua.core.text.UnreadableTextException;
import io.github.guihua.documents.internal.flow.RowShape;
import io.github.guihua.documents.internal.flow.RowShape.CellShape;
import io.github.guihua.documents.internal.flow.TableRows.Merge;
import io.github.guihua.parser.document.DocumentWatch;
import java.util.ArrayList;
import java.util.List;

/** The definition of the rows of tables, which holds until the next. */
final class RtfRows {

    private final DocumentWatch watch;
    private List<CellShape> cells = new ArrayList<>();
    private RowShape shape = RowShape.UNKNOWN;
    private boolean changed;
    private int left;
    private boolean joinsLeft;
    private Merge merge = Merge.NONE;

    RtfRows(DocumentWatch watch) {
        this.watch = watch;
    }

    /** Reads a control word of a row's definition; false if it is none. */
    boolean read(String word, int number) throws UnreadableTextException {
        switch (word) {
            case "trowd" -> {
                cells = new ArrayList<>();
                left = 0;
                joinsLeft = false;
                merge = Merge.NONE;
            }
            case "trleft" -> left = number;
            case "clmrg" -> joinsLeft = true;
            case "clvmgf" -> merge = Merge.BEGINS;
            case "clvmrg" -> merge = Merge.GOES_ON;
            case "cellx" -> {
                watch.cells(1);
                cells.add(new CellShape(number, joinsLeft, merge));
                joinsLeft = false;
                merge = Merge.NONE;
            }
            default -> {
                return false;
            }
        }
        changed = true;
        return true;
    }

    /** Returns the shape of the row that ends here. */
    RowShape shape() {
        if (changed) {
            shape = new RowShape(left, cells);
            changed = false;
        }
        return shape;
    }
}
