package io.github.guihua.parser.internal.reading.deadline;

import io.github.guihua.core.internal.numeral.NumeralMatcher;
import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;

/** Reads the hour or the bracket between a day and the 前 after it (10月15日24时前, 31日下午5点前, 30日(星期三)前). */
public final class ClockWords {

    private static final CharSet NUMBERS = NumeralMatcher.parts().or(":");
    private static final CharSet HOURS = CharSet.of("时点");
    private static final int LONGEST_ASIDE = 6;

    private ClockWords() {}

    /** Returns the index after an hour or a bracket at an index, or the index itself when there is none. */
    public static int end(Prose prose, int from, int to) {
        if (from < to && prose.at(from) == '(') {
            int close = prose.indexOf(')', from, Math.min(to, from + LONGEST_ASIDE));
            return close < 0 ? from : close + 1;
        }
        int part = prose.after(Words.DAY_PARTS, from, to);
        int at = prose.afterAll(NUMBERS, part, to);
        boolean named = at > part && at < to && HOURS.contains(prose.at(at));
        return named ? at + 1 : at;
    }
}
