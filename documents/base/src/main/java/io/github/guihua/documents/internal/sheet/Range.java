package io.github.guihua.documents.internal.sheet;

/**
 * A rectangle of cells.
 *
 * @param first its upper left cell
 * @param last its lower right cell
 */
public record Range(CellName first, CellName last) {

    /** Returns the rectangle that a name such as A1:C3 tells. */
    static Range of(String name) {
        int colon = name.indexOf(':');
        CellName first = CellName.of(colon < 0 ? name : name.substring(0, colon));
        return new Range(first, colon < 0 ? first : CellName.of(name.substring(colon + 1)));
    }

    /** Whether it is of several cells of a sheet. */
    boolean isMerged() {
        return first.isInside()
                && last.isInside()
                && last.row() >= first.row()
                && last.column() >= first.column()
                && !first.equals(last);
    }
}
