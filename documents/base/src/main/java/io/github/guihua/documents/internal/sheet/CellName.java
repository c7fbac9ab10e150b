package io.github.guihua.documents.internal.sheet;

/**
 * The place of a cell.
 *
 * @param row its row, from 0
 * @param column its column, from 0
 */
public record CellName(int row, int column) {

    private static final int LETTERS = 26;

    /** The greatest number of rows and columns of a sheet. */
    private static final int ROWS = 1 << 20;

    private static final int COLUMNS = 1 << 14;

    /** Returns the place that a name such as B4 or $B$4 tells; one outside every sheet when it tells none. */
    static CellName of(String name) {
        int column = 0;
        int row = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 'A' && c <= 'Z' && row == 0) {
                column = Math.min(column * LETTERS + c - 'A' + 1, COLUMNS + 1);
            } else if (c >= '0' && c <= '9') {
                row = Math.min(row * 10 + c - '0', ROWS + 1);
            } else if (c != '$') {
                return new CellName(-1, -1);
            }
        }
        return new CellName(row - 1, column - 1);
    }

    /** Whether a sheet has the place. */
    boolean isInside() {
        return row >= 0 && column >= 0 && row < ROWS && column < COLUMNS;
    }

    /** Returns the name, such as B4. */
    @Override
    public String toString() {
        StringBuilder letters = new StringBuilder();
        for (int left = column + 1; left > 0; left = (left - 1) / LETTERS) {
            letters.append((char) ('A' + (left - 1) % LETTERS));
        }
        return letters.reverse().append(row + 1).toString();
    }
}
