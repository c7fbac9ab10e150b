package io.github.guihua.core.internal.time;

import io.github.guihua.core.internal.numeral.NumeralMatch;
import io.github.guihua.core.internal.numeral.NumeralMatcher;
import org.jspecify.annotations.Nullable;

/**
 * The end or the middle of a century: 本世纪末, 二十世纪末, 21世纪中叶.
 *
 * @param years the years from the end of the century to the year that is meant, 0 or negative
 * @param last the last year of the century, 0 for the plan's own (本世纪)
 * @param end the index after the words
 */
record Century(int years, int last, int end) {

    private static final int YEARS = 100;
    private static final int FIRST = 19;
    private static final int LAST = 22;

    /** The century at an index, null when none is there. */
    static @Nullable Century match(char[] text, int from, int to) {
        int century = 0;
        int name = from + 1;
        if (from >= to || text[from] != '本') {
            if (from >= to || !NumeralMatcher.mayStart(text[from]) || !TimeMatcher.has(text, '纪', from, to)) {
                return null;
            }
            NumeralMatch number = NumeralMatcher.matchShort(text, from, to);
            century = number.isNone() ? 0 : number.numeral().amount().intValue();
            name = number.end();
            if (century < FIRST || century > LAST) {
                return null;
            }
        }
        int part = TimeVocabulary.LIBRARY.centuries().longestAt(text, name, to);
        if (part == 0) {
            return null;
        }
        int left = Integer.parseInt(TimeVocabulary.LIBRARY.centuries().valueAt(text, name, to));
        return new Century(-left, century * YEARS, name + part);
    }
}
