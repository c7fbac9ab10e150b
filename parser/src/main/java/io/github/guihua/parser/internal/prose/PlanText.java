package io.github.guihua.parser.internal.prose;

import io.github.guihua.core.internal.lexicon.Lexicon;
import io.github.guihua.core.internal.quantity.UnitCatalogue;
import io.github.guihua.core.internal.text.Folding;
import io.github.guihua.parser.internal.words.Vocabulary;
import io.github.guihua.parser.internal.words.Words;

/**
 * A source text and its folded form. Both have the same length, so an index into one is an index into the other. All
 * rules read the folded text; results quote the raw text.
 */
public final class PlanText {

    private final String raw;
    private final char[] folded;
    private final Vocabulary vocabulary;

    /**
     * Folds the text.
     *
     * @param raw the decoded source
     */
    public PlanText(String raw) {
        this(raw, Vocabulary.library());
    }

    /**
     * Folds the text.
     *
     * @param raw the decoded source
     * @param vocabulary the words that the parser knows
     */
    public PlanText(String raw, Vocabulary vocabulary) {
        this.raw = raw;
        this.folded = Folding.fold(raw);
        this.vocabulary = vocabulary;
    }

    /** Returns a class of words, with those that the user of the parser added. */
    public Lexicon words(Words words) {
        return vocabulary.words(words);
    }

    /** Returns the words that the parser knows. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Returns the units and measure words with those that the user of the parser added. */
    public UnitCatalogue units() {
        return vocabulary.units();
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
        return new PlanText(phrase, vocabulary).prose(0, phrase.length());
    }

    /** Returns the running text of a range, without blanks. */
    public Prose prose(int start, int end) {
        return Prose.of(this, start, end);
    }

    /** Returns the running text of a range without blanks and without tags of markup. */
    public Prose proseOfMarkup(int start, int end) {
        return Prose.ofMarkup(this, start, end);
    }
}
