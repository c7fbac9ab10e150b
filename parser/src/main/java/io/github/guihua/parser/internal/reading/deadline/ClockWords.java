package io.github.guihua.parser.internal.reading.deadline;

import io.github.guihua.core.internal.numeral.NumeralMatcher;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.prose.Stops;
import io.github.guihua.parser.internal.words.Words;

/** Reads the hour or the bracket between a day and the 前 after it (10月15日24时前, 31日下午5点前, 30日(星期三)前). */
public final class ClockWords {

    private static final int LONGEST_ASIDE = 6;

    private ClockWords() {}

    /** Returns the index after an hour or a bracket at an index, or the index itself when there is none. */
    public static int end(Prose prose, int from, int to) {
        char[] chars = prose.chars();
        if (from < to && chars[from] == '(') {
            int close = Stops.indexOf(chars, ')', from, Math.min(to, from + LONGEST_ASIDE));
            return close < 0 ? from : close + 1;
        }
        int part = from + prose.words(Words.DAY_PARTS).longestAt(chars, from, to);
        int at = part;
        while (at < to && (NumeralMatcher.isPart(chars[at]) || chars[at] == ':')) {
            at++;
        }
        boolean named = at > part && at < to && (chars[at] == '时' || chars[at] == '点');
        return named ? at + 1 : at;
    }
}
