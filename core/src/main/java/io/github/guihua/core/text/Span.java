package io.github.guihua.core.text;

/**
 * A half-open range {@code [start, end)} of a decoded source text, in UTF-16 code units.
 *
 * <p>Spans are how every field of a parsed plan is traced to its place in the source. Immutable.
 *
 * @param start first code unit of the range, at least 0
 * @param end code unit after the range, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    /**
     * Checks the bounds.
     *
     * @param start first code unit of the range, at least 0
     * @param end code unit after the range, at least {@code start}
     * @throws IllegalArgumentException when the bounds are negative or crossed
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a span needs 0 <= start <= end, not [" + start + ", " + end + ")");
        }
    }

    /**
     * The number of code units.
     *
     * @return {@code end - start}
     */
    public int length() {
        return end - start;
    }

    /**
     * Whether this span holds nothing.
     *
     * @return true when start and end are equal
     */
    public boolean isEmpty() {
        return start == end;
    }

    /**
     * Whether another span lies within this one.
     *
     * @param other the span to look for, not null
     * @return true when no code unit of {@code other} is outside this span
     */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /**
     * Whether two spans share a code unit.
     *
     * @param other the other span, not null
     * @return true when some code unit is in both
     */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }

    /** Reads {@code [start, end)}. */
    @Override
    public String toString() {
        return "[" + start + ", " + end + ")";
    }
}
