package io.github.guihua.parser.internal.prose;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.core.internal.text.Folding;
import io.github.guihua.core.internal.text.LineEnds;
import io.github.guihua.core.text.Span;
import io.github.guihua.model.Origin;
import io.github.guihua.model.Place;
import io.github.guihua.parser.internal.words.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * A source text and its folded form. Both have the same length, so an index into one is an index into the other. All
 * rules read the folded text; results quote the raw text.
 */
public final class PlanText extends FoldedText {

    private static final CharSet BLANK = CharSet.of(" ");

    private final String raw;

    /** The ranges that no rule reads. */
    private final List<Span> hidden;

    /** Those of the hidden ranges that are marks inside words, and not blanks or lines between them. */
    private final List<Span> marks;

    /** Whether a page broke the lines at its width, so that a line end inside a paragraph divides no words. */
    private final boolean broken;

    /** Where a character is in the file from which the text was extracted. */
    private final IntFunction<Optional<Origin>> origins;

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
        this(raw, vocabulary, offset -> Optional.empty());
    }

    /**
     * Folds the text.
     *
     * @param raw the decoded source
     * @param vocabulary the words that the parser knows
     * @param origins tells for an offset where the character is in the file from which the text was extracted
     */
    public PlanText(String raw, Vocabulary vocabulary, IntFunction<Optional<Origin>> origins) {
        super(Folding.fold(raw), vocabulary);
        this.raw = raw;
        this.hidden = List.of();
        this.marks = List.of();
        this.broken = false;
        this.origins = origins;
    }

    private PlanText(PlanText text) {
        super(text.chars, text.vocabulary());
        this.raw = text.raw;
        this.hidden = text.hidden;
        this.marks = text.marks;
        this.broken = true;
        this.origins = text.origins;
    }

    private PlanText(PlanText text, List<Span> hidden, List<Span> marks) {
        super(text.chars.clone(), text.vocabulary());
        this.raw = text.raw;
        this.hidden = List.copyOf(hidden);
        this.marks = List.copyOf(marks);
        this.broken = text.broken;
        this.origins = text.origins;
        for (Span span : hidden) {
            Arrays.fill(chars, span.start(), span.end(), ' ');
        }
    }

    /**
     * Returns this text with blanks in place of the characters in some spans, which are sorted and do not overlap.
     *
     * @param spans the spans
     * @param marks those of the spans that are marks inside words: they divide no words
     */
    public PlanText hiding(List<Span> spans, List<Span> marks) {
        return spans.isEmpty() ? this : new PlanText(this, spans, marks);
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

    /** Returns the place of a span, with its origin if the text was extracted from a file. */
    public Place place(Span span) {
        return Place.of(span, origins.apply(span.start()).orElse(null));
    }

    /** Whether a range has only marks inside words; false for an empty range. */
    boolean hasOnlyMarks(int from, int to) {
        int i = from;
        while (i < to) {
            int mark = Sorted.first(marks, Span::end, i + 1);
            if (mark == marks.size() || marks.get(mark).start() > i) {
                return false;
            }
            i = marks.get(mark).end();
        }
        return from < to;
    }

    /** Whether a whole line in a range is hidden. */
    public boolean hidesLine(int from, int to) {
        int first = Sorted.first(hidden, Span::start, from);
        for (int i = first; i < hidden.size() && hidden.get(i).start() < to; i++) {
            if (LineEnds.next(raw, hidden.get(i).end(), to) < to) {
                return true;
            }
        }
        return false;
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
