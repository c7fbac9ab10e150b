package io.github.guihua.parser.internal.prose;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.core.internal.text.Folding;
import io.github.guihua.core.internal.text.LineEnds;
import io.github.guihua.core.text.Span;
import io.github.guihua.parser.internal.words.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A source text and its folded form. Both have the same length, so an index into one is an index into the other. All
 * rules read the folded text; results quote the raw text.
 */
public final class PlanText extends FoldedText {

    private static final CharSet BLANK = CharSet.of(" ");

    private final String raw;

    /** The ranges that no rule reads. */
    private final List<Span> hidden;

    /** Whether a page broke the lines at its width, so that a line end inside a paragraph divides no words. */
    private final boolean broken;

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
        this.hidden = List.of();
        this.broken = false;
    }

    private PlanText(PlanText text) {
        super(text.chars, text.vocabulary());
        this.raw = text.raw;
        this.hidden = text.hidden;
        this.broken = true;
    }

    private PlanText(PlanText text, List<Span> hidden) {
        super(text.chars.clone(), text.vocabulary());
        this.raw = text.raw;
        this.hidden = List.copyOf(hidden);
        this.broken = text.broken;
        for (Span span : hidden) {
            Arrays.fill(chars, span.start(), span.end(), ' ');
        }
    }

    /** Returns this text with blanks in place of the characters in some spans, which are sorted and do not overlap. */
    public PlanText hiding(List<Span> spans) {
        return spans.isEmpty() ? this : new PlanText(this, spans);
    }

    /** Returns this text as one whose lines a page broke at its width. */
    public PlanText brokenAtWidth() {
        return new PlanText(this);
    }

    /** Whether a page broke the lines at its width: a line end inside a paragraph divides no words. */
    boolean isBrokenAtWidth() {
        return broken;
    }

    /** Returns the hidden spans in the order of the text. */
    public List<Span> hidden() {
        return hidden;
    }

    /** Whether characters in a range are hidden. */
    public boolean hides(int from, int to) {
        int first = Sorted.first(hidden, Span::start, from);
        return first < hidden.size() && hidden.get(first).start() < to;
    }

    /** The source as decoded. */
    public String raw() {
        return raw;
    }

    /** Returns the running text of a range, without blanks. */
    public Prose prose(int start, int end) {
        return Prose.of(this, start, end);
    }

    /** Returns the running text of a span, without blanks. */
    public Prose prose(Span span) {
        return prose(span.start(), span.end());
    }

    /** Returns the running text of a range without blanks and without tags of markup. */
    public Prose proseOfMarkup(int start, int end) {
        return Prose.ofMarkup(this, start, end);
    }

    /** Returns the lines in a range, each without the blanks around it; a blank line is an empty span. */
    public List<Span> lines(int from, int to) {
        List<Span> lines = new ArrayList<>();
        int start = from;
        while (start <= to) {
            int end = LineEnds.next(raw, start, to);
            lines.add(trimmed(start, end));
            start = end < to ? LineEnds.after(raw, end) : to + 1;
        }
        return lines;
    }

    /** Returns a range without the blanks around it. */
    public Span trimmed(int from, int to) {
        int start = afterAll(BLANK, from, to);
        return new Span(start, beforeAll(BLANK, start, to));
    }
}
