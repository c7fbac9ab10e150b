package io.github.guihua.model.comparison;

import io.github.guihua.model.Passage;
import io.github.guihua.model.Plan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The differences between a newer plan and an older one.
 *
 * <p>Chapters and tasks are matched first under matching parents: by content, by words, by title, and by likeness of
 * their words. The remaining ones are matched at any depth in the same way and are reported as moved. Units, persons,
 * the deadline and the statements of matching tasks are compared: persons by name, targets by what is measured,
 * milestones by their words or by likeness. Indicators are matched only by name. Ids, heading numbers, places and
 * confidence are not content, so an inserted task does not change all tasks after it. The result depends only on the
 * two plans. Immutable and thread-safe.
 */
public final class PlanComparison {

    private final List<Difference> differences;

    private PlanComparison(List<Difference> differences) {
        this.differences = List.copyOf(differences);
    }

    /**
     * Compares two plans.
     *
     * @param older the older plan, not null
     * @param newer the newer plan, not null
     * @return their differences
     */
    public static PlanComparison between(Plan older, Plan newer) {
        List<Difference> found = new ArrayList<>();
        head(older, newer, found);
        passage("/preamble", older.preamble(), newer.preamble(), found);
        Map<List<Object>, Integer> contents = new HashMap<>();
        List<Branch> before = Branch.of(older, contents);
        List<Branch> after = Branch.of(newer, contents);
        BranchMatcher.match(before, after);
        new NodeDifferences(found).compare(before, after);
        passage("/closing", older.closing(), newer.closing(), found);
        Tables tables = new Tables(found);
        tables.indicators(older.indicators(), newer.indicators());
        tables.citations(older.citations(), newer.citations());
        return new PlanComparison(found);
    }

    private static void head(Plan older, Plan newer, List<Difference> found) {
        List<String> parts = new ArrayList<>();
        part("title", older.title(), newer.title(), parts);
        part("kind", older.kind(), newer.kind(), parts);
        part("metadata", older.metadata(), newer.metadata(), parts);
        part("period", older.period(), newer.period(), parts);
        for (String part : parts) {
            found.add(new Difference(DifferenceKind.HEAD_CHANGED, Optional.empty(), Optional.empty(), part));
        }
    }

    private static void part(String name, Object older, Object newer, List<String> parts) {
        if (!Objects.equals(older, newer)) {
            parts.add(name);
        }
    }

    private static void passage(String path, Optional<Passage> older, Optional<Passage> newer, List<Difference> found) {
        if (older.isPresent() && newer.isPresent()) {
            Passage before = older.get();
            Passage after = newer.get();
            if (!before.text().equals(after.text())) {
                String detail = NodeDifferences.cut(before.text()) + " → " + NodeDifferences.cut(after.text());
                found.add(Difference.of(DifferenceKind.REWORDED, path, path, detail));
            }
            new StatementDifferences(found).compare(path, path, before, after);
        } else {
            older.ifPresent(gone -> found.add(Difference.dropped(path, NodeDifferences.cut(gone.text()))));
            newer.ifPresent(come -> found.add(Difference.added(path, NodeDifferences.cut(come.text()))));
        }
    }

    /**
     * {@return all differences: in title, kind, period and metadata, the preamble, the outline, the closing, the tables
     * and the citations}
     */
    public List<Difference> differences() {
        return differences;
    }

    /**
     * Returns the differences of one kind.
     *
     * @param kind the kind, not null
     * @return an unmodifiable list
     */
    public List<Difference> differences(DifferenceKind kind) {
        return differences.stream()
                .filter(difference -> difference.kind() == kind)
                .toList();
    }

    /** {@return whether the plans have the same content, apart from ids, heading numbers and places} */
    public boolean isEmpty() {
        return differences.isEmpty();
    }

    /** Returns one line for each difference. */
    @Override
    public String toString() {
        return String.join("\n", differences.stream().map(Difference::toString).toList());
    }
}
