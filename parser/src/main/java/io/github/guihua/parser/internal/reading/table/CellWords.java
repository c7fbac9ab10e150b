package io.github.guihua.parser.internal.reading.table;

import io.github.guihua.core.internal.lexicon.Lexicon;
import io.github.guihua.parser.internal.prose.PlanText;
import io.github.guihua.parser.internal.words.OpenLexicon;

/**
 * The words that identify cells of a text, with the words that the user of the parser added.
 *
 * @param bodyEnds the ends of names of bodies
 * @param units units as written in tables
 * @param heads the words of column heads
 */
record CellWords(Lexicon bodyEnds, Lexicon units, HeadWords heads) {

    static CellWords of(PlanText text) {
        return new CellWords(
                text.words(OpenLexicon.BODY_ENDS), text.words(OpenLexicon.TABLE_UNITS), new HeadWords(text));
    }
}
