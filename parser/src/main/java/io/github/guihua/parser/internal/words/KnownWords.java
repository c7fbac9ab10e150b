package io.github.guihua.parser.internal.words;

import io.github.guihua.core.internal.lexicon.Lexicon;
import io.github.guihua.core.internal.quantity.UnitCatalogue;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words that a parser knows: those of the library, and those that its user adds. Immutable and thread-safe. */
public final class KnownWords {

    /** The words of the library alone. */
    public static final KnownWords STANDARD = new KnownWords(Map.of());

    private final Lexicon[] lexicons;
    private final UnitCatalogue units;

    /**
     * The words of the library and more.
     *
     * @param own for each lexicon the words that are added to it
     */
    public KnownWords(Map<OpenLexicon, ? extends Collection<String>> own) {
        lexicons = new Lexicon[OpenLexicon.values().length];
        for (OpenLexicon open : OpenLexicon.values()) {
            Map<String, String> more = new LinkedHashMap<>();
            for (String word : own.containsKey(open) ? own.get(open) : List.<String>of()) {
                more.put(word, open.value());
            }
            lexicons[open.ordinal()] =
                    more.isEmpty() ? open.standard() : open.standard().with(more);
        }
        Collection<String> counted = own.get(OpenLexicon.UNIT_CLASSES);
        units = counted == null
                ? UnitCatalogue.standard()
                : UnitCatalogue.standard().withMeasureWords(counted);
    }

    /** A lexicon with the words that the user added to it. */
    public Lexicon in(OpenLexicon open) {
        return lexicons[open.ordinal()];
    }

    /** The units and measure words. */
    public UnitCatalogue units() {
        return units;
    }
}
