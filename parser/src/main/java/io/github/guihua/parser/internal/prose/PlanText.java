package io.github.guihua.parser.internal.prose;

import io.github.guihua.core.internal.text.Folding;
import io.github.guihua.parser.internal.words.Vocabulary;

/**
 * A source text and its folded form. Both have the same length, so an index into one is an index into the other. All
 * rules read the folded text; results quote the raw text.
 */
public final class PlanText extends FoldedText {

    private final String raw;

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
        super(Folding.fold(raw), vocabulary);
        this.raw = raw;
    }

    /** The source as decoded. */
    public String raw() {
        return raw;
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
