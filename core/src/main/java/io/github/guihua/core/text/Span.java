package io.github.guihua.core.text;

/**
 * A half-open range {@code [start, end)} of a decoded source text, in UTF-16 code units.
 *
 * <p>Spans trace every field of a parsed plan to its place in the source. Immutable.
 *
 * @param start the index of the first code unit, at least 0
 * @param end the index after the last code unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    /**
     * Checks the bounds.
     *
     * @param start the index of the first code unit, at least 0
     * @param end the index after the last code unit, at least {@code start}
     * @throws IllegalArgumentException when a bound is negative or the end is before the start
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a span needs 0 <= start <= end, not [" + start + ", " + end + ")");
        }
    }

    /**
     * Returns the number of code units.
     *
     * @return {@code end - start}
     */
    public int length() {
        return end - start;
    }

    /**
     * Returns whether this span is empty.
     *
     * @return true when start and end are equal
     */
    public boolean isEmpty() {
        return start == end;
    }

    /**
     * Returns whether another span is within this one.
     *
     * @param other the span to look for, not null
     * @return true when no code unit of {@code other} is outside this span
     */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /**
     * Returns whether two spans share a code unit.
     *
     * @param other the other span, not null
     * @return true when some code unit is in both
     */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Orders spans by start, then by end. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }

    /** Returns {@code [start, end)}. */
    @Override
    public String toString() {
        return "[" + start + ", " + end + ")";
    }
}
