package io.github.guihua.cli;

import io.github.guihua.model.Deadline;
import io.github.guihua.model.OutlineNode;
import io.github.guihua.model.PlanElement;
import io.github.guihua.model.PlanIndex;
import io.github.guihua.model.Statement;
import io.github.guihua.model.comparison.Difference;
import io.github.guihua.model.comparison.DifferenceKind;
import java.util.Optional;

/**
 * A difference between two plans as a reader wants to see it.
 *
 * @param difference the difference
 * @param words what differs, and how
 * @param isOfYear whether the words of a time are the same (年内), so that its days differ only by the years of the plans
 * @param context the heading of the task or chapter that has it, empty if there is none
 * @param older where it is in the older document, empty if it is not there
 * @param newer where it is in the newer document, empty if it is not there
 */
record DiffLine(
        Difference difference,
        String words,
        boolean isOfYear,
        String context,
        Optional<String> older,
        Optional<String> newer) {

    /** Returns the difference with the words of the element and of the node around it, which a difference leaves out. */
    static DiffLine of(Difference difference, ReadPlan older, ReadPlan newer, PlanIndex before, PlanIndex after) {
        Optional<PlanElement> one = difference.olderPath().flatMap(older.plan()::find);
        Optional<PlanElement> other = difference.newerPath().flatMap(newer.plan()::find);
        boolean isOfHead = one.isEmpty() && other.isEmpty();
        return new DiffLine(
                difference,
                isOfHead
                        ? new HeadWords(older.plan(), newer.plan()).of(difference.detail())
                        : DiffWords.of(difference, one, other),
                isMoved(difference.kind())
                        && one.flatMap(DiffLine::time).isPresent()
                        && one.flatMap(DiffLine::time).equals(other.flatMap(DiffLine::time)),
                other.flatMap(after::parent)
                        .or(() -> one.flatMap(before::parent))
                        .filter(OutlineNode.class::isInstance)
                        .map(ElementWords::name)
                        .orElse(""),
                difference.olderPath().map(older::place),
                difference.newerPath().map(newer::place));
    }

    private static boolean isMoved(DifferenceKind kind) {
        return kind == DifferenceKind.DEADLINE_EARLIER
                || kind == DifferenceKind.DEADLINE_LATER
                || kind == DifferenceKind.DEADLINE_MOVED;
    }

    private static Optional<String> time(PlanElement element) {
        if (element instanceof Deadline deadline) {
            return Optional.of(deadline.text());
        }
        return element instanceof Statement statement ? statement.due() : Optional.empty();
    }

    DifferenceKind kind() {
        return difference.kind();
    }

    /** Returns both places, or the only one. */
    String places() {
        return older.orElse("") + (older.isPresent() && newer.isPresent() ? " → " : "") + newer.orElse("");
    }
}
