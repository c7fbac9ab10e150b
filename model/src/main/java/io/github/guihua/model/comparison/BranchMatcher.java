package io.github.guihua.model.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds which nodes of two outlines are one and the same. First from the top down under parents that are the same: by
 * content, by words, by title, by likeness; then, among what is left anywhere, by the same marks: that was moved.
 */
final class BranchMatcher {

    /** Half of the words in common. */
    private static final double ALIKE = 0.5;

    private BranchMatcher() {}

    static void match(List<Branch> older, List<Branch> newer) {
        siblings(older, newer);
        elsewhere(left(older), left(newer));
    }

    private static void siblings(List<Branch> older, List<Branch> newer) {
        Pairing<Branch> pairing = pair(older, newer);
        List<Branch> dropped = pairing.dropped().stream().map(older::get).toList();
        List<Branch> added = pairing.added().stream().map(newer::get).toList();
        joinAll(pairing);
        byLikeness(dropped, added);
        for (Branch branch : older) {
            if (branch.twin() != null) {
                siblings(branch.children, branch.twin().children);
            }
        }
    }

    private static void elsewhere(List<Branch> older, List<Branch> newer) {
        joinAll(pair(older, newer));
        byLikeness(free(older), free(newer));
    }

    private static Pairing<Branch> pair(List<Branch> older, List<Branch> newer) {
        return new Pairing<>(older, newer)
                .atBothEnds(branch -> branch.content)
                .by(branch -> branch.content)
                .by(branch -> List.of(branch.isTask(), branch.node.title(), branch.node.text()))
                // what has no title is not the same for that
                .by(branch -> branch.node.title().isEmpty() ? branch : List.of(branch.isTask(), branch.node.title()));
    }

    private static void joinAll(Pairing<Branch> pairing) {
        pairing.pairs().forEach(pair -> pair.older().join(pair.newer()));
    }

    private record Candidate(Branch older, Branch newer, double likeness) {}

    /** The most alike first; of equally alike ones the earlier. */
    private static void byLikeness(List<Branch> older, List<Branch> newer) {
        List<Candidate> candidates = new ArrayList<>();
        for (Branch one : older) {
            for (Branch other : newer) {
                double likeness = one.likeness(other, ALIKE);
                if (likeness >= ALIKE) {
                    candidates.add(new Candidate(one, other, likeness));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::likeness).reversed());
        for (Candidate candidate : candidates) {
            if (candidate.older().twin() == null && candidate.newer().twin() == null) {
                candidate.older().join(candidate.newer());
            }
        }
    }

    /** All that has no twin, at any depth. */
    private static List<Branch> left(List<Branch> branches) {
        List<Branch> left = new ArrayList<>();
        for (Branch branch : branches) {
            if (branch.twin() == null) {
                left.add(branch);
            }
            left.addAll(left(branch.children));
        }
        return left;
    }

    private static List<Branch> free(List<Branch> branches) {
        return branches.stream().filter(branch -> branch.twin() == null).toList();
    }
}
