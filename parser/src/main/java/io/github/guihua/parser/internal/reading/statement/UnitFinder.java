package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.internal.quantity.UnitMatch;
import io.github.guihua.core.numeral.Numeral;
import io.github.guihua.core.numeral.Numeral.Form;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;

/** Finds the unit after a number: a unit of the catalogue, or a noun counted without a measure word. */
final class UnitFinder {

    /**
     * A unit in a text.
     *
     * @param symbol the unit, empty if there is none
     * @param end the index after the unit
     * @param glossEnd the index after another name of the unit in brackets
     */
    record Found(String symbol, int end, int glossEnd, UnitClass unitClass) {
        static Found none(int at) {
            return new Found("", at, at, UnitClass.NONE);
        }

        boolean isNone() {
            return symbol.isEmpty();
        }
    }

    private final Prose prose;

    UnitFinder(Prose prose) {
        this.prose = prose;
    }

    /** Returns the unit of a numeral that ends at an index; a share in words (百分之八, 三分之二) includes its unit. */
    Found of(Numeral numeral, int at) {
        return numeral.form() == Form.PLAIN ? at(at) : new Found("%", at, at, UnitClass.MEASURE);
    }

    /** Returns the unit at an index. */
    Found at(int at) {
        int length = prose.length();
        UnitMatch match = prose.unitAt(at, length);
        int noun = prose.longestAt(Words.COUNTED_NOUNS, at, length);
        int unit = match.isNone() ? 0 : match.symbolEnd() - at;
        if (noun > unit) {
            String symbol = prose.valueAt(Words.COUNTED_NOUNS, at, length);
            return new Found(symbol, at + noun, at + noun, classOf(symbol));
        }
        // 所以 is no unit, but in 1所以上 it is one
        int trapTo = at + prose.longestAt(Words.UNIT_TRAPS, at, length);
        boolean trap = trapTo > at + unit && prose.after(Words.COMPARISON_AFTER, at + unit, length) < trapTo;
        if (unit == 0 || trap) {
            return Found.none(at);
        }
        boolean more = unit == 1 && prose.at(at) == '个' && prose.isAt('多', at + 1);
        if (more && prose.opens(Words.MEASURED_AFTER_MORE, at + 2, length)) {
            int end = prose.after(Words.MEASURED_AFTER_MORE, at + 2, length);
            String unitClass = prose.valueAt(Words.MEASURED_AFTER_MORE, at + 2, length);
            return new Found('个' + prose.folded(at + 2, end), end, end, UnitClass.valueOf(unitClass));
        }
        String symbol = prose.folded(at, at + unit);
        UnitClass unitClass = match.compound() ? UnitClass.MEASURE : classOf(symbol);
        return new Found(symbol, at + unit, match.end(), unitClass);
    }

    /** Returns the class of a unit. */
    UnitClass classOf(String symbol) {
        String name = prose.words(Words.UNIT_CLASSES).value(symbol);
        return name.isEmpty() ? UnitClass.MEASURE : UnitClass.valueOf(name);
    }
}
