package io.github.guihua.model.comparison;

import java.util.HashSet;
import java.util.Set;
import org.apache.commons.text.similarity.IntersectionResult;
import org.apache.commons.text.similarity.IntersectionSimilarity;

/**
 * The likeness of two texts by their shared pairs of adjacent characters (Dice's coefficient). The pairs of a text are
 * computed once for all comparisons.
 */
final class Likeness implements CharSequence {

    /** The least likeness of two texts that are alike: half of their pairs are shared. */
    static final double ALIKE = 0.5;

    private static final IntersectionSimilarity<Integer> SHARED =
            new IntersectionSimilarity<>(words -> ((Likeness) words).pairs);

    private static final int SKETCH_BITS = 10;
    private static final int SKETCH = (1 << SKETCH_BITS) / Long.SIZE;
    private static final int SPREAD = 0x9E3779B9;

    private final String text;
    private final Set<Integer> pairs;

    /**
     * A bit for each pair; several pairs may share a bit. A bit that is clear in the other sketch is a pair that the
     * other text does not have.
     */
    private final long[] sketch = new long[SKETCH];

    private Likeness(String text, Set<Integer> pairs) {
        this.text = text;
        this.pairs = pairs;
        for (int pair : pairs) {
            int bit = pair * SPREAD >>> Integer.SIZE - SKETCH_BITS;
            sketch[bit >>> 6] |= 1L << bit;
        }
    }

    static Likeness of(String text) {
        Set<Integer> pairs = new HashSet<>();
        for (int i = 0; !text.isEmpty() && i <= text.length(); i++) {
            char before = i == 0 ? 0 : text.charAt(i - 1);
            char after = i == text.length() ? 0 : text.charAt(i);
            pairs.add(before << 16 | after);
        }
        return new Likeness(text, pairs);
    }

    /**
     * The likeness, from 0 for no shared pairs to 1 for the same pairs. 0 also when a text has no pairs, or when the
     * sketches show that the likeness is below {@code least}.
     */
    double to(Likeness other, double least) {
        int sum = pairs.size() + other.pairs.size();
        if (pairs.isEmpty() || other.pairs.isEmpty() || 2.0 * mostShared(other) < least * sum) {
            return 0;
        }
        IntersectionResult shared = SHARED.apply(this, other);
        return 2.0 * shared.getIntersection() / sum;
    }

    /** An upper limit for the number of shared pairs. */
    private int mostShared(Likeness other) {
        int lacking = 0;
        int surplus = 0;
        for (int i = 0; i < SKETCH; i++) {
            lacking += Long.bitCount(sketch[i] & ~other.sketch[i]);
            surplus += Long.bitCount(other.sketch[i] & ~sketch[i]);
        }
        return Math.min(pairs.size() - lacking, other.pairs.size() - surplus);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
