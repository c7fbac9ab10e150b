package io.github.guihua.documents.doc.internal;

import io.github.guihua.documents.internal.flow.RowShape;
import io.github.guihua.documents.internal.flow.RowShape.CellShape;
import io.github.guihua.documents.internal.flow.TableRows.Merge;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;

/** The edges of the cells of a row, from the properties at its end ([MS-DOC] 2.9.322 TDefTableOperand, 2.9.327 TC80). */
final class DocRows {

    private static final int DEFINITION = 0x08;
    private static final int MERGE = 0x24;
    private static final int VERTICAL_MERGE = 0x2b;

    private static final int TC_SIZE = 20;
    private static final int JOINS_LEFT = 0x02;
    private static final int MERGE_SHIFT = 5;
    private static final int MERGED = 1;
    private static final int FIRST = 2;

    private final List<CellShape> cells = new ArrayList<>();
    private int left;

    private DocRows() {}

    /** Returns the shape of the row that ends with a paragraph. */
    static RowShape shape(SprmBuffer properties) {
        DocRows row = new DocRows();
        for (SprmIterator all = properties.iterator(); all.hasNext(); ) {
            SprmOperation property = all.next();
            if (property.getType() == SprmOperation.TYPE_TAP) {
                row.apply(property);
            }
        }
        return new RowShape(row.left, row.cells);
    }

    private void apply(SprmOperation property) {
        byte[] bytes = property.getGrpprl();
        int at = property.getGrpprlOffset();
        switch (property.getOperation()) {
            case DEFINITION -> define(bytes, at);
            case MERGE -> {
                for (int i = unsigned(bytes, at) + 1; i < Math.min(unsigned(bytes, at + 1), cells.size()); i++) {
                    CellShape cell = cells.get(i);
                    cells.set(i, new CellShape(cell.right(), true, cell.merge()));
                }
            }
            case VERTICAL_MERGE -> {
                int i = unsigned(bytes, at);
                if (i < cells.size()) {
                    CellShape cell = cells.get(i);
                    cells.set(i, new CellShape(cell.right(), cell.joinsLeft(), merge(unsigned(bytes, at + 1))));
                }
            }
            default -> {
                // the look of a row
            }
        }
    }

    private void define(byte[] bytes, int at) {
        int count = unsigned(bytes, at);
        int descriptors = at + 1 + 2 * (count + 1);
        cells.clear();
        left = signed(bytes, at + 1);
        for (int i = 0; i < count; i++) {
            int flags = unsigned(bytes, descriptors + TC_SIZE * i);
            Merge merge = merge(flags >> MERGE_SHIFT);
            cells.add(new CellShape(signed(bytes, at + 3 + 2 * i), (flags & JOINS_LEFT) != 0, merge));
        }
    }

    /** One bit says that a cell is merged with others, another that it is the first of them. */
    private static Merge merge(int bits) {
        return (bits & FIRST) != 0 ? Merge.BEGINS : (bits & MERGED) != 0 ? Merge.GOES_ON : Merge.NONE;
    }

    /** Bytes after the end are 0: Word leaves out descriptors at the end of a row. */
    private static int unsigned(byte[] bytes, int at) {
        return at >= 0 && at < bytes.length ? bytes[at] & 0xff : 0;
    }

    private static int signed(byte[] bytes, int at) {
        return (short) (unsigned(bytes, at) | unsigned(bytes, at + 1) << 8);
    }
}
