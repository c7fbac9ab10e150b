package io.github.guihua.parser.internal.reading.unit;

import io.github.guihua.model.ResponsibleUnit;
import io.github.guihua.model.UnitRole;
import io.github.guihua.parser.internal.layout.Paragraph;
import io.github.guihua.parser.internal.prose.Stops;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The unit clauses in the paragraphs of a text. They are not headings and not part of the headings before them. */
public final class Clauses {

    /** A text without any clause. */
    public static final Clauses NONE = new Clauses(Map.of());

    private final Map<Paragraph, List<UnitClause>> byParagraph;

    private Clauses(Map<Paragraph, List<UnitClause>> byParagraph) {
        this.byParagraph = byParagraph;
    }

    /** Reads the clauses of all paragraphs. A rule that one clause states (下同) applies to all later clauses. */
    public static Clauses read(UnitClauseReader reader, List<Paragraph> paragraphs) {
        Map<Paragraph, List<UnitClause>> found = new IdentityHashMap<>();
        boolean firstLeads = false;
        for (Paragraph p : paragraphs) {
            List<UnitClause> ruled = new ArrayList<>();
            for (UnitClause clause : reader.read(p.prose())) {
                firstLeads |= clause.firstLeads();
                ruled.add(firstLeads && !clause.firstLeads() ? withLead(clause) : clause);
            }
            if (!ruled.isEmpty()) {
                found.put(p, ruled);
            }
        }
        return new Clauses(found);
    }

    private static UnitClause withLead(UnitClause clause) {
        List<ResponsibleUnit> units = new ArrayList<>(clause.units());
        if (!units.isEmpty() && units.get(0).role() == UnitRole.RESPONSIBLE) {
            ResponsibleUnit first = units.get(0);
            units.set(
                    0,
                    new ResponsibleUnit(
                            first.name(),
                            first.fullName(),
                            first.alias(),
                            UnitRole.LEAD,
                            first.collective(),
                            first.place()));
        }
        return clause.withUnits(units, true);
    }

    /**
     * Returns the index from which a paragraph contains only clauses; the paragraph's length when it does not end with
     * one.
     */
    public int clausesFrom(Paragraph p) {
        List<UnitClause> clauses = of(p);
        int from = p.length();
        for (int i = clauses.size() - 1; i >= 0 && isMarks(p, clauses.get(i).to(), from); i--) {
            from = clauses.get(i).from();
        }
        return from;
    }

    /** Whether a clause in a paragraph ends right before an index. */
    public boolean endsClause(Paragraph p, int index) {
        List<UnitClause> clauses = of(p);
        int next = first(clauses, index);
        return next > 0 && clauses.get(next - 1).to() == index;
    }

    /**
     * Returns the start of the clauses with bodies or persons that end right before an index, or the index itself when
     * there are none.
     */
    public int clausesBefore(Paragraph p, int index) {
        List<UnitClause> clauses = of(p);
        int from = index;
        for (int i = first(clauses, index) - 1; i >= 0 && clauses.get(i).to() == from; i--) {
            boolean who = !clauses.get(i).units().isEmpty()
                    || !clauses.get(i).persons().isEmpty();
            from = who ? clauses.get(i).from() : from;
        }
        return from;
    }

    private static boolean isMarks(Paragraph p, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Stops.isStop(p.prose().at(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a paragraph contains only clauses. */
    public boolean isUnitLine(Paragraph p) {
        // it is true for all clauses of a paragraph or for none
        List<UnitClause> clauses = of(p);
        return !clauses.isEmpty() && clauses.get(0).wholeParagraph();
    }

    /** Returns the clauses of a paragraph, empty when there are none. */
    public List<UnitClause> of(Paragraph p) {
        return byParagraph.getOrDefault(p, List.of());
    }

    /** Returns the clauses of a paragraph that begin in a range of its prose. */
    public List<UnitClause> of(Paragraph p, int from, int to) {
        List<UnitClause> clauses = of(p);
        return clauses.subList(first(clauses, from), first(clauses, Math.max(from, to)));
    }

    /** Whether there is text between the clauses of a paragraph. */
    public boolean areApart(Paragraph p) {
        List<UnitClause> clauses = of(p);
        for (int i = 1; i < clauses.size(); i++) {
            if (clauses.get(i).from() > clauses.get(i - 1).to() + 1) {
                return true;
            }
        }
        return false;
    }

    /** Returns the index of the first clause that begins at or after an index of its paragraph. */
    private static int first(List<UnitClause> clauses, int from) {
        int low = 0;
        int high = clauses.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (clauses.get(middle).from() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
