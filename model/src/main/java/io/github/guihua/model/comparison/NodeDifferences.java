package io.github.guihua.model.comparison;

import io.github.guihua.model.NodeRole;
import io.github.guihua.model.ResponsibleUnit;
import io.github.guihua.model.Task;
import io.github.guihua.model.internal.JsonPointer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what differs between the nodes of two outlines that were matched. */
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
            String detail = older.role().map(NodeRole::label).orElse("-") + " → "
                    + newer.role().map(NodeRole::label).orElse("-");
            add(DifferenceKind.ROLE_CHANGED, older, newer, detail);
        }
        if (older.node instanceof Task before && newer.node instanceof Task after) {
            leads(older, newer, before, after);
            units(older, newer, before, after);
        }
        StatementDifferences statements = new StatementDifferences(found);
        statements.compare("targets", older.path, newer.path, older.node.targets(), newer.node.targets());
        statements.compare(
                "achievements", older.path, newer.path, older.node.achievements(), newer.node.achievements());
    }

    private static String units(Branch branch, int index) {
        return JsonPointer.to(JsonPointer.to(branch.path, "responsibleUnits"), index);
    }

    private void leads(Branch older, Branch newer, Task before, Task after) {
        List<String> one = leads(before);
        List<String> other = leads(after);
        if (!new HashSet<>(one).equals(new HashSet<>(other))) {
            String detail = String.join("、", one) + " → " + String.join("、", other);
            add(DifferenceKind.LEAD_CHANGED, older, newer, detail);
        }
    }

    private static List<String> leads(Task task) {
        return task.leadUnits().stream().map(ResponsibleUnit::fullName).toList();
    }

    /** Bodies that lead in either plan are told of as leads. */
    private void units(Branch older, Branch newer, Task before, Task after) {
        Set<String> told = new HashSet<>(leads(before));
        told.addAll(leads(after));
        told.removeIf(name -> leads(before).contains(name) && leads(after).contains(name));
        List<ResponsibleUnit> units = before.responsibleUnits();
        List<ResponsibleUnit> others = after.responsibleUnits();
        Pairing<ResponsibleUnit> pairing = new Pairing<>(units, others)
                .by(unit -> unit)
                .by(unit -> List.of(unit.fullName(), unit.role()))
                .by(ResponsibleUnit::fullName);
        for (Pairing.Pair<ResponsibleUnit> pair : pairing.pairs()) {
            String olderPath = units(older, pair.olderIndex());
            String newerPath = units(newer, pair.newerIndex());
            ResponsibleUnit one = pair.older();
            ResponsibleUnit other = pair.newer();
            if (one.role() != other.role() && !told.contains(one.fullName())) {
                String detail = one.fullName() + " " + one.role().label() + " → "
                        + other.role().label();
                found.add(Difference.of(DifferenceKind.UNIT_ROLE_CHANGED, olderPath, newerPath, detail));
            }
            if (!isWordedAlike(one, other)) {
                found.add(Difference.of(
                        DifferenceKind.REWORDED, olderPath, newerPath, one.name() + " → " + other.name()));
            }
        }
        for (int i : pairing.dropped()) {
            if (!told.contains(units.get(i).fullName())) {
                found.add(Difference.dropped(units(older, i), units.get(i).fullName()));
            }
        }
        for (int i : pairing.added()) {
            if (!told.contains(others.get(i).fullName())) {
                found.add(Difference.added(units(newer, i), others.get(i).fullName()));
            }
        }
    }

    private static boolean isWordedAlike(ResponsibleUnit one, ResponsibleUnit other) {
        return one.name().equals(other.name())
                && one.alias().equals(other.alias())
                && one.collective() == other.collective();
    }

    private void add(DifferenceKind kind, Branch older, Branch newer, String detail) {
        found.add(Difference.of(kind, older.path, newer.path, detail));
    }

    static String cut(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }
}
