package io.github.guihua.documents.internal.page;

import org.jspecify.annotations.Nullable;

/**
 * A line that can be a page number: digits, alone or with marks around them.
 *
 * @param number the number
 * @param marked whether marks around it say that it is a page number: — 3 —, 第 3 页
 */
record PageNumber(int number, boolean marked) {

    private static final String DASHES = "-–—－―─~～·•|";
    private static final String ROMAN = "ivxIVX";
    private static final int[] VALUES = {1, 5, 10, 1, 5, 10};
    private static final int MOST_DIGITS = 8;
    private static final int MOST_LETTERS = 6;

    /** Reads a line: 3, — 3 —, -3-, 第 3 页, 3/12, iv. Returns null if it has other characters, or a decimal point. */
    static @Nullable PageNumber of(String line) {
        StringBuilder digits = new StringBuilder();
        StringBuilder letters = new StringBuilder();
        int count = 0;
        boolean first = true;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (digit(c) >= 0) {
                count++;
                first &= digits.isEmpty() || digit(line.charAt(i - 1)) >= 0;
                if (first) {
                    digits.append(digit(c));
                }
            } else if (ROMAN.indexOf(c) >= 0 || c >= 'Ⅰ' && c <= 'Ⅹ') {
                letters.append(c);
            } else if (isDecimalPoint(line, i)
                    || !Characters.isBlank(c) && DASHES.indexOf(c) < 0 && "/第页頁共Pp.".indexOf(c) < 0) {
                return null;
            }
        }
        boolean arabic = count > 0 && count <= MOST_DIGITS && letters.isEmpty();
        if (!arabic && (count > 0 || letters.isEmpty() || letters.length() > MOST_LETTERS)) {
            return null;
        }
        return new PageNumber(arabic ? Integer.parseInt(digits.toString()) : roman(letters), isMarked(line));
    }

    private static boolean isMarked(String line) {
        boolean dashes = DASHES.indexOf(line.charAt(0)) >= 0 && DASHES.indexOf(line.charAt(line.length() - 1)) >= 0;
        return dashes || line.indexOf('第') >= 0 && (line.indexOf('页') >= 0 || line.indexOf('頁') >= 0);
    }

    private static boolean isDecimalPoint(String line, int i) {
        return line.charAt(i) == '.'
                && i > 0
                && i + 1 < line.length()
                && digit(line.charAt(i - 1)) >= 0
                && digit(line.charAt(i + 1)) >= 0;
    }

    private static int digit(char c) {
        return c >= '0' && c <= '9' ? c - '0' : c >= '０' && c <= '９' ? c - '０' : -1;
    }

    private static int roman(CharSequence letters) {
        int sum = 0;
        int before = 0;
        for (int i = letters.length() - 1; i >= 0; i--) {
            char c = letters.charAt(i);
            int value = c >= 'Ⅰ' ? c - 'Ⅰ' + 1 : VALUES[ROMAN.indexOf(c)];
            sum += value < before ? -value : value;
            before = value;
        }
        return sum;
    }
}
