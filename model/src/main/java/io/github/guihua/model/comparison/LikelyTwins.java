package io.github.guihua.model.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntFunction;

/**
 * Tells with which of many texts a text should be compared: a bounded number of those with which it shares the pairs of
 * characters that are rare among them. Of texts that share the same pairs these are the ones that have about the same
 * place in their list, because most parts of a plan keep their order from one plan to the next.
 */
final class LikelyTwins {

    /** So many of the rarest pairs of a text are looked up. */
    private static final int PAIRS = 16;

    /** So many texts are looked at for each pair, on either side of the text's own place. */
    private static final int NEAREST = 16;

    /** So many texts, those that share most of the rare pairs, are worth a comparison. */
    private static final int MOST = 32;

    /** The indexes of the texts with a pair, in ascending order. */
    private final Map<Integer, List<Integer>> byPair = new HashMap<>();

    LikelyTwins(Collection<Integer> indexes, IntFunction<Likeness> texts) {
        for (int index : indexes) {
            for (int pair : texts.apply(index).pairs()) {
                byPair.computeIfAbsent(pair, key -> new ArrayList<>()).add(index);
            }
        }
    }

    /** The indexes, in ascending order, of texts that may be like one that has a place in another list. */
    Collection<Integer> of(Likeness text, int place) {
        List<List<Integer>> rarest = text.pairs().stream()
                .sorted()
                .filter(byPair::containsKey)
                .map(byPair::get)
                .sorted(Comparator.comparingInt(List::size))
                .limit(PAIRS)
                .toList();
        Map<Integer, Integer> shared = new HashMap<>();
        for (List<Integer> indexes : rarest) {
            int found = Collections.binarySearch(indexes, place);
            int at = found < 0 ? -found - 1 : found;
            indexes.subList(Math.max(0, at - NEAREST), Math.min(indexes.size(), at + NEAREST))
                    .forEach(index -> shared.merge(index, 1, Integer::sum));
        }
        Comparator<Integer> mostShared =
                Comparator.<Integer>comparingInt(shared::get).reversed();
        return shared.keySet().stream()
                .sorted(mostShared
                        .thenComparing(index -> Math.abs((long) index - place))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }
}
