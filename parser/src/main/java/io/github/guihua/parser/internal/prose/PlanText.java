package io.github.guihua.parser.internal.prose;

import io.github.guihua.core.internal.lexicon.Lexicon;
import io.github.guihua.core.internal.quantity.UnitCatalogue;
import io.github.guihua.core.internal.text.Folding;
import io.github.guihua.parser.internal.words.KnownWords;
import io.github.guihua.parser.internal.words.OpenLexicon;

/**
 * A source text with its folded twin. Both have the same length, so an index into one is an index into the other.
 * Folded text is what all rules look at; raw text is what results quote.
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

    /** A class of words, with what the user of the parser added to it. */
    public Lexicon words(OpenLexicon open) {
        return words.in(open);
    }

    /** The units and measure words, with those that the user of the parser added. */
    public UnitCatalogue units() {
        return words.units();
    }

    /** The source as decoded. */
    public String raw() {
        return raw;
    }

    /** The folded twin; shared, never to be written to. */
    public char[] folded() {
        return folded;
    }

    /** The number of code units. */
    public int length() {
        return folded.length;
    }

    /** The folded character at an index. */
    public char at(int index) {
        return folded[index];
    }

    /**
     * Words that are not in the text, read with the words that its parser knows.
     *
     * @param phrase the words
     * @return their prose, whose offsets are those of the phrase
     */
    public Prose phrase(String phrase) {
        return new PlanText(phrase, words).prose(0, phrase.length());
    }

    /** The running text of a range, blanks taken out. */
    public Prose prose(int start, int end) {
        return Prose.of(this, start, end);
    }

    /** The running text of a range, blanks and the tags of markup taken out. */
    public Prose proseOfMarkup(int start, int end) {
        return Prose.ofMarkup(this, start, end);
    }
}
