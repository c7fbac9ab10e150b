package io.github.guihua.parser.internal.prose;

import io.github.guihua.core.internal.lexicon.Lexicon;
import io.github.guihua.core.internal.text.Folding;

/**
 * A source text with its folded twin. Both have the same length, so an index into one is an index into the other.
 * Folded text is what all rules look at; raw text is what results quote.
 */
public final class PlanText {

    private final String raw;
    private final char[] folded;
    private final OwnWords words;

    /**
     * Folds the text.
     *
     * @param raw the decoded source
     */
    public PlanText(String raw) {
        this(raw, OwnWords.NONE);
    }

    /**
     * Folds the text.
     *
     * @param raw the decoded source
     * @param words the words that the user of the parser knows beside its own
     */
    public PlanText(String raw, OwnWords words) {
        this.raw = raw;
        this.folded = Folding.fold(raw);
        this.words = words;
    }

    /** A class of words, with what the user of the parser added to it. */
    public Lexicon words(Lexicon standard) {
        return words.in(standard);
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

    /** The running text of a range, blanks taken out. */
    public Prose prose(int start, int end) {
        return Prose.of(this, start, end);
    }
}
