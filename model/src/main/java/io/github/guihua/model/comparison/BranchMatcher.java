package io.github.guihua.model.comparison;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds which nodes of two outlines are one and the same. First from the top down under parents that are the same: by
 * content, by words, by title, by likeness; then, among what is left anywhere, by the same marks: that was moved.
 */
final class BranchMatcher {

    private BranchMatcher() {}

    static void match(List<Branch> older, List<Branch> newer) {
        siblings(older, newer);
        joinAll(pair(left(older), left(newer)));
    }

    private static void siblings(List<Branch> older, List<Branch> newer) {
        joinAll(pair(older, newer));
        for (Branch branch : older) {
            if (branch.twin() != null) {
                siblings(branch.children, branch.twin().children);
            }
        }
    }

    private static Pairing<Branch> pair(List<Branch> older, List<Branch> newer) {
        return new Pairing<>(older, newer)
                .atBothEnds(branch -> branch.content)
                .by(branch -> branch.content)
                .by(branch -> List.of(branch.isTask(), branch.node.title(), branch.node.text()))
                // what has no title is not the same for that
                .by(branch -> branch.node.title().isEmpty() ? branch : List.of(branch.isTask(), branch.node.title()))
                .byLikeness(Branch::likeness, List.of(Branch::title, Branch::words));
    }

    private static void joinAll(Pairing<Branch> pairing) {
        pairing.pairs().forEach(pair -> pair.older().join(pair.newer()));
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
}
