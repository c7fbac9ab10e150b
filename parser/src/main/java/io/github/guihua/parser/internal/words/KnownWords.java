package io.github.guihua.parser.internal.words;

import io.github.guihua.core.internal.lexicon.Lexicon;
import io.github.guihua.core.internal.quantity.UnitCatalogue;
import java.util.Map;

/** The words that a parser knows: those of the library and those that the user adds. Immutable and thread-safe. */
public final class KnownWords {

    /** The words of the library alone. */
    public static final KnownWords STANDARD = new KnownWords(Map.of());

    private final Lexicon[] lexicons;
    private final UnitCatalogue units;

    /**
     * Makes the words of the library with further words.
     *
     * @param own for each lexicon the added words, each with the value that the lexicon gives it
     */
    public KnownWords(Map<OpenLexicon, Map<String, String>> own) {
        lexicons = new Lexicon[OpenLexicon.values().length];
        for (OpenLexicon open : OpenLexicon.values()) {
            Map<String, String> more = own.get(open);
            lexicons[open.ordinal()] =
                    more == null ? open.standard() : open.standard().with(more);
        }
        Map<String, String> counted = own.get(OpenLexicon.UNIT_CLASSES);
        units = counted == null
                ? UnitCatalogue.standard()
                : UnitCatalogue.standard().withMeasureWords(counted.keySet());
    }

    /** Returns a lexicon with the words that the user added to it. */
    public Lexicon in(OpenLexicon open) {
        return lexicons[open.ordinal()];
    }

    /** Returns the units and measure words. */
    public UnitCatalogue units() {
        return units;
    }
}
