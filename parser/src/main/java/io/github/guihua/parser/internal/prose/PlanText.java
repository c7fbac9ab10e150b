package io.github.guihua.parser.internal.prose;

import io.github.guihua.core.internal.lexicon.Lexicon;
import io.github.guihua.core.internal.quantity.UnitCatalogue;
import io.github.guihua.core.internal.text.Folding;
import io.github.guihua.parser.internal.words.KnownWords;
import io.github.guihua.parser.internal.words.OpenLexicon;

/**
 * A source text and its folded form. Both have the same length, so an index into one is an index into the other. All
 * rules read the folded text; results quote the raw text.
 */
public final class PlanText {

    private final String raw;
    private final char[] folded;
    private final KnownWords words;

    /**
     * Folds the text.
     *
     * @param raw the decoded source
     */
    public PlanText(String raw) {
        this(raw, KnownWords.STANDARD);
    }

    /**
     * Folds the text.
     *
     * @param raw the decoded source
     * @param words the words that the parser knows
     */
    public PlanText(String raw, KnownWords words) {
        this.raw = raw;
        this.folded = Folding.fold(raw);
        this.words = words;
    }

    /** Returns a lexicon with the words that the user of the parser added to it. */
    public Lexicon words(OpenLexicon open) {
        return words.in(open);
    }

    /** Returns the units and measure words with those that the user of the parser added. */
    public UnitCatalogue units() {
        return words.units();
    }

    /** The source as decoded. */
    public String raw() {
        return raw;
    }

    /** The folded text; shared, so callers must not change it. */
    public char[] folded() {
        return folded;
    }

    /** The number of UTF-16 code units. */
    public int length() {
        return folded.length;
    }

    /** The folded character at an index. */
    public char at(int index) {
        return folded[index];
    }

    /**
     * Returns the prose of words outside the text, with the words that its parser knows.
     *
     * @param phrase the words
     * @return their prose, whose offsets are offsets in the phrase
     */
    public Prose phrase(String phrase) {
        return new PlanText(phrase, words).prose(0, phrase.length());
    }

    /** Returns the running text of a range, without blanks. */
    public Prose prose(int start, int end) {
        return Prose.of(this, start, end);
    }
}
