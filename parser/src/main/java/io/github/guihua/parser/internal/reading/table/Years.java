package io.github.guihua.parser.internal.reading.table;

import java.util.Optional;

/** Reads years in column heads. */
final class Years {

    private Years() {}

    /** Returns the first year in the words, empty if there is none. */
    static Optional<Integer> first(String words) {
        int at = next(words, 0);
        return at < 0 ? Optional.empty() : Optional.of(year(words, at));
    }

    /** Returns the only year in the words, empty if there are none or several. */
    static Optional<Integer> only(String words) {
        int at = next(words, 0);
        return at < 0 || next(words, at + 4) >= 0 ? Optional.empty() : Optional.of(year(words, at));
    }

    /** Whether the words begin with a year, or with 到, 至 or a quotation mark and a year. */
    static boolean opens(String words) {
        int at = next(words, 0);
        return at >= 0 && at <= 1;
    }

    private static int year(String words, int at) {
        int year = 0;
        for (int i = at; i < at + 4; i++) {
            year = year * 10 + digit(words.charAt(i));
        }
        return year;
    }

    private static int next(String words, int from) {
        for (int i = from; i + 4 <= words.length(); i++) {
            boolean alone = (i == 0 || digit(words.charAt(i - 1)) < 0)
                    && (i + 4 == words.length() || digit(words.charAt(i + 4)) < 0);
            if (alone && isDigits(words, i, i + 4)) {
                int year = year(words, i);
                if (year >= 1949 && year <= 2099) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static boolean isDigits(String words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (digit(words.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c >= '０' && c <= '９' ? c - '０' : -1;
    }
}
