package io.github.guihua.model.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the smallest set of siblings that moved, so that all others keep their order. */
final class Reordering {

    private Reordering() {}

    /** The nodes of the newer list that have a match in the older list and that moved. */
    static Set<Branch> among(List<Branch> older, List<Branch> newer) {
        Map<Branch, Integer> ranks = new IdentityHashMap<>();
        for (int i = 0; i < older.size(); i++) {
            ranks.put(older.get(i), i);
        }
        List<Branch> kept = new ArrayList<>();
        for (Branch branch : newer) {
            if (branch.twin() != null && ranks.containsKey(branch.twin())) {
                kept.add(branch);
            }
        }
        int[] order = kept.stream().mapToInt(branch -> ranks.get(branch.twin())).toArray();
        Set<Branch> moved = new HashSet<>(kept);
        for (int i : longestRise(order)) {
            moved.remove(kept.get(i));
        }
        return moved;
    }

    /** The indexes of a longest increasing subsequence of different numbers. */
    private static List<Integer> longestRise(int[] numbers) {
        int[] ends = new int[numbers.length];
        int[] before = new int[numbers.length];
        int length = 0;
        int[] lowest = new int[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            int found = Arrays.binarySearch(lowest, 0, length, numbers[i]);
            int at = found < 0 ? -found - 1 : found;
            lowest[at] = numbers[i];
            ends[at] = i;
            before[i] = at == 0 ? -1 : ends[at - 1];
            length = Math.max(length, at + 1);
        }
        List<Integer> rise = new ArrayList<>();
        for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = before[i]) {
            rise.add(i);
        }
        return rise;
    }
}
