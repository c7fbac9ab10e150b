package io.github.guihua.model.comparison;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;

/**
 * Pairs the elements of two lists by keys, from the strictest key to the loosest. Elements with the same key are paired
 * in order, so the result is always the same.
 */
final class Pairing<T> {

    /** Up to this number of pairs, each element is compared with all elements of the other list. */
    private static final int FEW_PAIRS = 250_000;

    /** In larger lists, an element is compared only with elements at most this far from its relative position. */
    private static final int NEAR = 300;

    private final List<Pair<T>> pairs = new ArrayList<>();
    private final Set<Integer> olderLeft = new LinkedHashSet<>();
    private final Set<Integer> newerLeft = new LinkedHashSet<>();
    private final List<T> older;
    private final List<T> newer;

    /** Two matching elements with their indexes in the lists. */
    record Pair<T>(T older, T newer, int olderIndex, int newerIndex) {}

    Pairing(List<T> older, List<T> newer) {
        this.older = older;
        this.newer = newer;
        for (int i = 0; i < older.size(); i++) {
            olderLeft.add(i);
        }
        for (int i = 0; i < newer.size(); i++) {
            newerLeft.add(i);
        }
    }

    /**
     * Pairs elements with the same keys from the start and from the end of the lists. This decides which of several
     * equal elements stayed in place.
     */
    Pairing<T> atBothEnds(Function<T, ?> key) {
        int end = Math.min(older.size(), newer.size());
        int front = 0;
        while (front < end && same(key, front, front)) {
            join(front, front);
            front++;
        }
        for (int back = 1; back <= end - front && same(key, older.size() - back, newer.size() - back); back++) {
            join(older.size() - back, newer.size() - back);
        }
        return this;
    }

    private boolean same(Function<T, ?> key, int olderIndex, int newerIndex) {
        return key.apply(older.get(olderIndex)).equals(key.apply(newer.get(newerIndex)));
    }

    private void join(int olderIndex, int newerIndex) {
        olderLeft.remove(olderIndex);
        pair(olderIndex, newerIndex);
    }

    /** Pairs the remaining elements that have the same key. */
    Pairing<T> by(Function<T, ?> key) {
        Map<Object, Deque<Integer>> waiting = new HashMap<>();
        for (int i : newerLeft) {
            waiting.computeIfAbsent(key.apply(newer.get(i)), k -> new ArrayDeque<>())
                    .add(i);
        }
        olderLeft.removeIf(i -> {
            Deque<Integer> same = waiting.get(key.apply(older.get(i)));
            if (same == null || same.isEmpty()) {
                return false;
            }
            pair(i, same.poll());
            return true;
        });
        return this;
    }

    private record Candidate(int older, int newer, double likeness) {}

    /**
     * Pairs the remaining elements that are alike, the greatest likeness first; for equal likeness, the earlier
     * elements first.
     */
    Pairing<T> byLikeness(ToDoubleBiFunction<T, T> likeness) {
        List<Candidate> candidates = new ArrayList<>();
        List<Integer> ones = List.copyOf(olderLeft);
        List<Integer> others = List.copyOf(newerLeft);
        boolean all = (long) ones.size() * others.size() <= FEW_PAIRS;
        for (int i = 0; i < ones.size(); i++) {
            // documents keep their order: a reworded element is near its place
            int middle = (int) ((long) i * others.size() / ones.size());
            int first = all ? 0 : Math.max(0, middle - NEAR);
            int end = all ? others.size() : Math.min(others.size(), middle + NEAR);
            for (int k = first; k < end; k++) {
                double alike = likeness.applyAsDouble(older.get(ones.get(i)), newer.get(others.get(k)));
                if (alike >= Likeness.ALIKE) {
                    candidates.add(new Candidate(ones.get(i), others.get(k), alike));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::likeness).reversed());
        for (Candidate candidate : candidates) {
            if (olderLeft.contains(candidate.older()) && newerLeft.contains(candidate.newer())) {
                join(candidate.older(), candidate.newer());
            }
        }
        return this;
    }

    private void pair(int olderIndex, int newerIndex) {
        pairs.add(new Pair<>(older.get(olderIndex), newer.get(newerIndex), olderIndex, newerIndex));
        newerLeft.remove(newerIndex);
    }

    List<Pair<T>> pairs() {
        return List.copyOf(pairs);
    }

    T older(int index) {
        return older.get(index);
    }

    T newer(int index) {
        return newer.get(index);
    }

    List<Integer> dropped() {
        return List.copyOf(olderLeft);
    }

    List<Integer> added() {
        return List.copyOf(newerLeft);
    }
}
