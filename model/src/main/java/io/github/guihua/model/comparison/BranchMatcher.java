package io.github.guihua.model.comparison;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the matching nodes of two outlines. First it matches the children of matching parents, from the top down: by
 * content, by words, by title, by likeness. Then it matches the remaining nodes at any depth in the same way; such
 * nodes were moved.
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
                // two nodes without a title do not match because of that
                .by(branch -> branch.node.title().isEmpty() ? branch : List.of(branch.isTask(), branch.node.title()))
                .byLikeness(Branch::likeness);
    }

    private static void joinAll(Pairing<Branch> pairing) {
        pairing.pairs().forEach(pair -> pair.older().join(pair.newer()));
    }

    /** All branches without a match, at any depth. */
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
