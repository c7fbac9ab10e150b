package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.internal.lexicon.Lexicon;
import io.github.guihua.core.internal.quantity.UnitCatalogue;
import io.github.guihua.core.internal.quantity.UnitMatch;
import io.github.guihua.core.numeral.Numeral;
import io.github.guihua.core.numeral.Numeral.Form;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Vocabulary;
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
        boolean isNone() {
            return symbol.isEmpty();
        }
    }

    private final Vocabulary vocabulary;
    private final char[] chars;
    private final int length;
    private final UnitCatalogue catalogue;
    private final Lexicon classes;

    UnitFinder(Prose prose) {
        this.vocabulary = prose.vocabulary();
        this.chars = prose.chars();
        this.length = prose.length();
        this.catalogue = prose.units();
        this.classes = prose.words(Words.UNIT_CLASSES);
    }

    /** Returns the unit of a numeral that ends at an index; a share in words (百分之八, 三分之二) includes its unit. */
    Found of(Numeral numeral, int at) {
        return numeral.form() == Form.PLAIN ? at(at) : new Found("%", at, at, UnitClass.MEASURE);
    }

    /** Returns the unit at an index. */
    Found at(int at) {
        UnitMatch match = catalogue.match(chars, at, length);
        int noun = vocabulary.words(Words.COUNTED_NOUNS).longestAt(chars, at, length);
        int unit = match.isNone() ? 0 : match.symbolEnd() - at;
        if (noun > unit) {
            String symbol = vocabulary.words(Words.COUNTED_NOUNS).valueAt(chars, at, length);
            return new Found(symbol, at + noun, at + noun, classOf(symbol));
        }
        if (unit == 0 || vocabulary.words(Words.UNIT_TRAPS).longestAt(chars, at, length) > unit) {
            return new Found("", at, at, UnitClass.NONE);
        }
        if (unit == 1 && chars[at] == '个' && at + 1 < length && chars[at + 1] == '多') {
            Lexicon units = vocabulary.words(Words.MEASURED_AFTER_MORE);
            int size = units.longestAt(chars, at + 2, length);
            if (size > 0) {
                int end = at + 2 + size;
                String symbol = chars[at] + new String(chars, at + 2, size);
                return new Found(symbol, end, end, UnitClass.valueOf(units.valueAt(chars, at + 2, length)));
            }
        }
        String symbol = new String(chars, at, unit);
        UnitClass unitClass = match.compound() ? UnitClass.MEASURE : classOf(chars, at, at + unit);
        return new Found(symbol, at + unit, match.end(), unitClass);
    }

    /** Returns the class of a unit. */
    UnitClass classOf(String symbol) {
        char[] unit = symbol.toCharArray();
        return classOf(unit, 0, unit.length);
    }

    private UnitClass classOf(char[] chars, int from, int to) {
        String name = classes.is(chars, from, to) ? classes.valueAt(chars, from, to) : "";
        return name.isEmpty() ? UnitClass.MEASURE : UnitClass.valueOf(name);
    }
}
