package io.github.guihua.cli.ledger;

import io.github.guihua.cli.table.DisplayWidth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The cells of a column, as programs wrap them: between characters of Chinese, and between words of Latin letters and
 * digits (2007-12-31 is broken after a hyphen alone). Line ends of the text stay.
 */
final class WrappedCells {

    private static final int WIDE = 0x2e80;

    /** The widths of the pieces that are never split, by cell and line. */
    private final int[][][] cells;

    private WrappedCells(int[][][] cells) {
        this.cells = cells;
    }

    static WrappedCells of(List<String> cells) {
        return new WrappedCells(cells.stream()
                .map(cell -> cell.lines().map(WrappedCells::pieces).toArray(int[][]::new))
                .toArray(int[][][]::new));
    }

    /** Returns the width of the longest line, without wrapping. */
    int longest() {
        return Arrays.stream(cells)
                .flatMap(Arrays::stream)
                .mapToInt(line -> IntStream.of(line).sum())
                .max()
                .orElse(0);
    }

    /** Returns the number of lines of the i-th cell in a column of a width. */
    int lines(int i, int width) {
        int lines = 0;
        for (int[] line : cells[i]) {
            lines += lines(line, width);
        }
        return lines;
    }

    /**
     * Returns how much the rows gain from a wider column. A high cell counts more than many low ones: it alone makes its
     * row as high as it is. Lines that end in the text are there at any width.
     */
    double gain(int width) {
        double sum = 0;
        for (int i = 0; i < cells.length; i++) {
            sum += weight(lines(i, width)) - weight(cells[i].length);
        }
        return sum / width;
    }

    private static double weight(double lines) {
        return lines * lines * lines * lines;
    }

    private static int lines(int[] pieces, int room) {
        int lines = 1;
        int used = 0;
        for (int piece : pieces) {
            if (used > 0 && used + piece > room) {
                lines++;
                used = 0;
            }
            // a word that is longer than the column is broken anywhere
            lines += piece > room ? (piece - 1) / room : 0;
            used += piece > room ? (piece - 1) % room + 1 : piece;
        }
        return lines;
    }

    private static int[] pieces(String line) {
        IntStream.Builder pieces = IntStream.builder();
        int word = 0;
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            i += Character.charCount(c);
            int width = DisplayWidth.of(Character.toString(c));
            if (c < WIDE && c != ' ' && c != '-') {
                word += width;
                continue;
            }
            if (c == '-') {
                pieces.add(word + width);
            } else {
                if (word > 0) {
                    pieces.add(word);
                }
                pieces.add(width);
            }
            word = 0;
        }
        if (word > 0) {
            pieces.add(word);
        }
        return pieces.build().toArray();
    }
}
