package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.internal.numeral.NumeralMatch;
import io.github.guihua.core.internal.numeral.NumeralMatcher;
import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.reading.statement.UnitFinder.Found;
import io.github.guihua.parser.internal.words.Words;

/**
 * Finds the unit of a number of 万 or 亿 that has no unit directly after it: from the counted noun a few words later
 * (新增450万农村用户, 1000万以上贫困人口), or from the number that it is listed with (10.6万、3.8万平方公里).
 */
final class FarUnits {

    private static final int WORDS = 8;
    private static final int LISTED = 6;
    private static final int LONGEST_AGE = 4;
    private static final CharSet ENDS = NumeralMatcher.parts().or("、,。;:!?的()《》“”");
    private static final CharSet LISTS = CharSet.of("、和");

    private final Prose prose;
    private final UnitFinder units;

    FarUnits(Prose prose, UnitFinder units) {
        this.prose = prose;
        this.units = units;
    }

    /** Returns the unit of a number that ends at an index, or no unit if the words after it give none. */
    Found of(int at) {
        Found listed = listed(at);
        return listed.isNone() ? counted(at) : listed;
    }

    private Found counted(int at) {
        int length = prose.length();
        int from = prose.after(Words.COMPARISON_AFTER, at, length);
        from = afterAge(from);
        int to = Math.min(length, from + WORDS);
        for (int i = from; i < to && !ENDS.contains(prose.at(i)); i++) {
            if (prose.opens(Words.COUNTED_NOUNS, i, length)) {
                String symbol = prose.valueAt(Words.COUNTED_NOUNS, i, length);
                return new Found(symbol, at, at, units.classOf(symbol));
            }
        }
        return Found.none(at);
    }

    /** Returns the index after an age that tells which people are counted (390万65岁以上老年人). */
    private int afterAge(int at) {
        int numeral = prose.afterAll(NumeralMatcher.parts(), at, Math.min(prose.length(), at + LONGEST_AGE));
        boolean age = numeral > at && prose.isAt('岁', numeral);
        return age ? prose.after(Words.COMPARISON_AFTER, numeral + 1, prose.length()) : at;
    }

    private Found listed(int start) {
        int at = start;
        for (int step = 0; step < LISTED && prose.isAt(LISTS, at); step++) {
            NumeralMatch next = prose.numeralAt(at + 1, prose.length());
            if (next.isNone()) {
                break;
            }
            Found unit = units.of(next.numeral(), next.end());
            if (!unit.isNone()) {
                boolean shared = unit.unitClass() == UnitClass.MEASURE || unit.unitClass() == UnitClass.PEOPLE;
                return shared ? new Found(unit.symbol(), start, start, unit.unitClass()) : Found.none(start);
            }
            at = next.end();
        }
        return Found.none(start);
    }
}
