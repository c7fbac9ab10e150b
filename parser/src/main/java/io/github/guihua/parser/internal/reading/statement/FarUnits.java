package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.numeral.NumeralMatch;
import io.github.guihua.core.numeral.NumeralMatcher;
import io.github.guihua.parser.internal.reading.statement.UnitFinder.Found;

/**
 * Finds the unit of a number of 万 or 亿 that has none right behind it: from the noun it counts, a few words on
 * (新增450万农村用户, 1000万以上贫困人口), or from the number it is listed with (10.6万、3.8万平方公里).
 */
final class FarUnits {

    private static final int WORDS = 8;
    private static final int LISTED = 6;
    private static final String ENDS = "、,。;:!?的()《》“”";
    private static final String LISTS = "、和";

    private FarUnits() {}

    /** The unit of a number that ends at an index; none when nothing behind it gives one. */
    static Found of(char[] chars, int at, int length) {
        Found listed = listed(chars, at, length);
        return listed.isNone() ? counted(chars, at, length) : listed;
    }

    private static Found counted(char[] chars, int at, int length) {
        int from = at + StatementWords.COMPARISON_AFTER.longestAt(chars, at, length);
        int to = Math.min(length, from + WORDS);
        for (int i = from; i < to && ENDS.indexOf(chars[i]) < 0 && !NumeralMatcher.isPart(chars[i]); i++) {
            if (StatementWords.COUNTED_NOUNS.longestAt(chars, i, length) > 0) {
                String symbol = StatementWords.COUNTED_NOUNS.valueAt(chars, i, length);
                return new Found(symbol, at, at, UnitFinder.classOf(symbol));
            }
        }
        return none(at);
    }

    private static Found listed(char[] chars, int start, int length) {
        int at = start;
        for (int step = 0; step < LISTED; step++) {
            if (at + 1 >= length || LISTS.indexOf(chars[at]) < 0 || !NumeralMatcher.mayStart(chars[at + 1])) {
                break;
            }
            NumeralMatch next = NumeralMatcher.match(chars, at + 1, length);
            if (next.isNone()) {
                break;
            }
            Found unit = UnitFinder.of(next.numeral(), chars, next.end(), length);
            if (!unit.isNone()) {
                boolean shared = unit.unitClass() == UnitClass.MEASURE || unit.unitClass() == UnitClass.PEOPLE;
                return shared ? new Found(unit.symbol(), start, start, unit.unitClass()) : none(start);
            }
            at = next.end();
        }
        return none(start);
    }

    private static Found none(int at) {
        return new Found("", at, at, UnitClass.NONE);
    }
}
