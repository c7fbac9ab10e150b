package io.github.guihua.cli.table;

/**
 * Computes the number of terminal columns for a text: two for each Chinese character and full-width sign, none for
 * combining marks. Signs that are wide in some fonts and narrow in others (“ ” — ≥) count one, as in terminals set to
 * UTF-8.
 */
public final class DisplayWidth {

    private static final String CUT = "…";

    /** The first and last code points of the ranges that Unicode's EastAsianWidth lists as wide or full-width. */
    private static final int[] WIDE = {
        0x1100, 0x115f, 0x2329, 0x232a, 0x2e80, 0x303e, 0x3041, 0x4dbf, 0x4e00, 0xa4cf, 0xa960, 0xa97f, 0xac00, 0xd7a3,
        0xf900, 0xfaff, 0xfe10, 0xfe19, 0xfe30, 0xfe6f, 0xff01, 0xff60, 0xffe0, 0xffe6, 0x1f300, 0x1f64f, 0x1f900,
        0x1f9ff, 0x20000, 0x3fffd
    };

    private DisplayWidth() {}

    /** Returns the width of a line. */
    public static int of(String line) {
        int width = 0;
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            width += of(c);
            i += Character.charCount(c);
        }
        return width;
    }

    /** Returns the line itself if it fits, else the longest beginning that fits, with an ellipsis. */
    public static String cut(String line, int width) {
        if (of(line) <= width) {
            return line;
        }
        int taken = of(CUT);
        int end = 0;
        while (end < line.length()) {
            int c = line.codePointAt(end);
            taken += of(c);
            if (taken > width) {
                break;
            }
            end += Character.charCount(c);
        }
        return line.substring(0, end) + CUT;
    }

    private static int of(int c) {
        if (c < 0x300) {
            return 1;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int i = 0; i < WIDE.length && c >= WIDE[i]; i += 2) {
            if (c <= WIDE[i + 1]) {
                return 2;
            }
        }
        return 1;
    }
}
