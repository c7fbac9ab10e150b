package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.text.Span;
import java.util.List;

/**
 * What of a prose is not running text: its heading, and the clauses in it that say who does what until when.
 *
 * @param textFrom the index in the prose where the text after its number and title begins
 * @param clauses the clauses by their indexes in the prose, in order
 */
public record TextParts(int textFrom, List<Span> clauses) {

    /** All of it is running text. */
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

    /** Where the next clause begins at or after an index; {@code end} when none does. */
    int nextClause(int index, int end) {
        int next = firstEndingAfter(index);
        return next < clauses.size() ? Math.max(index, clauses.get(next).start()) : end;
    }

    private int firstEndingAfter(int index) {
        int low = 0;
        int high = clauses.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (clauses.get(middle).end() <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
