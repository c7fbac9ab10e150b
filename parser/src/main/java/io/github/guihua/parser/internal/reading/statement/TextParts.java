package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.text.Span;
import io.github.guihua.parser.internal.prose.Sorted;
import java.util.List;

/**
 * The parts of a prose that are not running text: its heading, and the clauses that name a lead unit or a deadline.
 *
 * @param textFrom the index in the prose at which the text begins, after its number and title
 * @param clauses the spans of the clauses in the prose, in order
 */
public record TextParts(int textFrom, List<Span> clauses) {

    /** Parts of a prose that is running text throughout. */
    public static final TextParts ALL_TEXT = new TextParts(0, List.of());

    /** Copies the list. */
    public TextParts {
        clauses = List.copyOf(clauses);
    }

    /** Whether an index is in the heading or in a clause. */
    boolean isApart(int index) {
        if (index < textFrom) {
            return true;
        }
        int next = firstEndingAfter(index);
        return next < clauses.size() && clauses.get(next).start() <= index;
    }

    /** Returns the start of the next clause at or after an index, or {@code end} if there is none. */
    int nextClause(int index, int end) {
        int next = firstEndingAfter(index);
        return next < clauses.size() ? Math.max(index, clauses.get(next).start()) : end;
    }

    private int firstEndingAfter(int index) {
        return Sorted.first(clauses, Span::end, index + 1);
    }
}
