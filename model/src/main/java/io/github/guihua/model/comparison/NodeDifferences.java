package io.github.guihua.model.comparison;

import io.github.guihua.model.Task;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the differences between the matched nodes of two outlines. */
final class NodeDifferences {

    private static final int LONGEST = 40;

    private final List<Difference> found;

    NodeDifferences(List<Difference> found) {
        this.found = found;
    }

    void compare(List<Branch> older, List<Branch> newer) {
        dropped(older, false);
        Set<Branch> reordered = Reordering.among(older, newer);
        newer(newer, reordered, false);
    }

    private void dropped(List<Branch> older, boolean inDropped) {
        for (Branch branch : older) {
            boolean gone = branch.twin() == null;
            if (gone && !inDropped) {
                found.add(Difference.dropped(branch.path, cut(branch.name())));
            }
            dropped(branch.children, gone);
        }
    }

    private void newer(List<Branch> newer, Set<Branch> reordered, boolean inAdded) {
        for (Branch branch : newer) {
            Branch before = branch.twin();
            if (before == null) {
                if (!inAdded) {
                    found.add(Difference.added(branch.path, cut(branch.name())));
                }
                newer(branch.children, Set.of(), true);
            } else {
                both(before, branch, reordered.contains(branch) || !isSame(before.parent, branch.parent));
                newer(branch.children, Reordering.among(before.children, branch.children), false);
            }
        }
    }

    private static boolean isSame(@Nullable Branch older, @Nullable Branch newer) {
        return older == null || newer == null ? older == newer : older.twin() == newer;
    }

    private void both(Branch older, Branch newer, boolean moved) {
        if (moved) {
            add(DifferenceKind.MOVED, older, newer, cut(newer.name()));
        }
        if (!older.node.title().equals(newer.node.title())) {
            add(DifferenceKind.REWORDED, older, newer, cut(older.node.title()) + " → " + cut(newer.node.title()));
        } else if (!older.node.text().equals(newer.node.text())) {
            add(DifferenceKind.REWORDED, older, newer, cut(older.node.text()) + " → " + cut(newer.node.text()));
        }
        if (!older.role().equals(newer.role())) {
            String detail = older.role()
                            .map(role -> role.displayName(Locale.CHINESE))
                            .orElse("-") + " → "
                    + newer.role().map(role -> role.displayName(Locale.CHINESE)).orElse("-");
            add(DifferenceKind.ROLE_CHANGED, older, newer, detail);
        }
        if (older.node instanceof Task before && newer.node instanceof Task after) {
            new ResponsibilityDifferences(found, older.path, newer.path).compare(before, after);
        }
        new StatementDifferences(found).compare(older.path, newer.path, older.node, newer.node);
    }

    private void add(DifferenceKind kind, Branch older, Branch newer, String detail) {
        found.add(Difference.of(kind, older.path, newer.path, detail));
    }

    static String cut(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }
}
