package io.github.guihua.parser.internal.reading.table;

import io.github.guihua.core.internal.lexicon.Lexicon;
import io.github.guihua.parser.internal.prose.PlanText;
import io.github.guihua.parser.internal.words.Vocabulary;
import io.github.guihua.parser.internal.words.Words;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The words that identify cells of a text, with the words that the user of the parser added.
 *
 * @param bodyEnds the last words of names of bodies
 * @param units units as tables write them
 * @param times the time words in cells with deadlines
 * @param values reads the contents of cells
 * @param followers recognises the words after the end of a table
 * @param heads the words of column heads
 */
record CellWords(
        Lexicon bodyEnds, Lexicon units, Lexicon times, CellValues values, RowStops followers, HeadWords heads) {

    static CellWords of(PlanText text) {
        return new CellWords(
                text.words(Words.BODY_ENDS),
                text.vocabulary().made(TableUnits.class, TableUnits::of).words(),
                text.words(Words.CELL_TIME_WORDS),
                new CellValues(text),
                new RowStops(text.words(Words.TABLE_FOLLOWERS)),
                new HeadWords(text));
    }

    /** Whether a cell contains only one number. */
    boolean isAmount(String cell) {
        return values.amount(cell).isPresent();
    }

    /** The units of prose and those that only tables write. */
    private record TableUnits(Lexicon words) {
        static TableUnits of(Vocabulary vocabulary) {
            Map<String, String> symbols = new LinkedHashMap<>();
            vocabulary.units().symbols().forEach(symbol -> symbols.put(symbol, ""));
            return new TableUnits(vocabulary.words(Words.TABLE_UNITS).with(symbols));
        }
    }
}
