package io.github.guihua.model.comparison;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToDoubleBiFunction;

/**
 * Pairs the elements of two lists by keys, from the strictest to the loosest: what has the same key pairs in order, so
 * that the outcome never depends on chance.
 */
final class Pairing<T> {

    /** Each of 500 with each of 500: more than the parts of ordinary plans that find no twin by their words. */
    private static final long ALL_COMPARED = 250_000;

    /** A round that leaves more than this of what there was is the last. */
    private static final double SHRUNK = 0.9;

    private final List<Pair<T>> pairs = new ArrayList<>();
    private final Set<Integer> olderLeft = new LinkedHashSet<>();
    private final Set<Integer> newerLeft = new LinkedHashSet<>();
    private final List<T> older;
    private final List<T> newer;

    /** Two elements that are one and the same, with their indexes in the lists. */
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

    /** Pairs what has the same keys from the front on and from the back on; tells which of several alike stayed. */
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

    /** Pairs what is left and has the same key. */
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
     * Pairs what is left and alike: the most alike first, of equally alike ones the earlier. Where so much is left that
     * to compare each with each would take too long, each is compared only with those that share its rarest words.
     *
     * @param words what the likeness goes by
     */
    Pairing<T> byLikeness(ToDoubleBiFunction<T, T> likeness, List<Function<T, Likeness>> words) {
        return byLikeness(likeness, words, ALL_COMPARED);
    }

    /** As {@link #byLikeness(ToDoubleBiFunction, List)}, with the most comparisons that are made of each with each. */
    Pairing<T> byLikeness(ToDoubleBiFunction<T, T> likeness, List<Function<T, Likeness>> words, long allCompared) {
        int before = Integer.MAX_VALUE;
        while (comparisons() > allCompared && olderLeft.size() < before * SHRUNK) {
            before = olderLeft.size();
            joinAlike(likeness, likely(words));
        }
        if (comparisons() <= allCompared) {
            joinAlike(likeness, one -> newerLeft);
        }
        return this;
    }

    private long comparisons() {
        return (long) olderLeft.size() * newerLeft.size();
    }

    /** For each older element those of the newer ones left that may be like it. */
    private IntFunction<Collection<Integer>> likely(List<Function<T, Likeness>> words) {
        List<LikelyTwins> twins = words.stream()
                .map(text -> new LikelyTwins(newerLeft, i -> text.apply(newer.get(i))))
                .toList();
        return one -> {
            Set<Integer> likely = new TreeSet<>();
            for (int i = 0; i < words.size(); i++) {
                likely.addAll(twins.get(i).of(words.get(i).apply(older.get(one)), one));
            }
            return likely;
        };
    }

    private void joinAlike(ToDoubleBiFunction<T, T> likeness, IntFunction<Collection<Integer>> likely) {
        List<Candidate> candidates = new ArrayList<>();
        for (int one : olderLeft) {
            for (int other : likely.apply(one)) {
                double alike = likeness.applyAsDouble(older.get(one), newer.get(other));
                if (alike >= Likeness.ALIKE) {
                    candidates.add(new Candidate(one, other, alike));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::likeness).reversed());
        for (Candidate candidate : candidates) {
            if (olderLeft.contains(candidate.older()) && newerLeft.contains(candidate.newer())) {
                join(candidate.older(), candidate.newer());
            }
        }
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
