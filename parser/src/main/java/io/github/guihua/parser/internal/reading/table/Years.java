package io.github.guihua.parser.internal.reading.table;

import io.github.guihua.core.internal.text.Folding;
import io.github.guihua.parser.internal.prose.Figures;
import java.util.Optional;

/** Reads years in column heads. */
final class Years {

    /** The number of the digits of a year. */
    private static final int LENGTH = 4;

    private Years() {}

    /** Returns the first year in the words, empty if there is none. */
    static Optional<Integer> first(String words) {
        int at = next(words, 0);
        return at < 0 ? Optional.empty() : Optional.of(year(words, at));
    }

    /** Returns the only year in the words, empty if there are none or several. */
    static Optional<Integer> only(String words) {
        int at = next(words, 0);
        return at < 0 || next(words, at + LENGTH) >= 0 ? Optional.empty() : Optional.of(year(words, at));
    }

    /** Whether the words begin with a year, or with 到, 至 or a quotation mark and a year. */
    static boolean opens(String words) {
        int at = next(words, 0);
        return at >= 0 && at <= 1;
    }

    private static int year(String words, int at) {
        return Integer.parseInt(words, at, at + LENGTH, 10);
    }

    /** Returns the index of the next year of four digits without a digit beside it, -1 if there is none. */
    private static int next(String words, int from) {
        int digits = 0;
        for (int i = from; i <= words.length(); i++) {
            if (i < words.length() && Figures.isArabic(Folding.fold(words.charAt(i)))) {
                digits++;
                continue;
            }
            int year = digits == LENGTH ? year(words, i - LENGTH) : 0;
            if (year >= 1949 && year <= 2099) {
                return i - LENGTH;
            }
            digits = 0;
        }
        return -1;
    }
}
