package io.github.guihua.parser.internal.assembly;

import io.github.guihua.core.time.PlanYears;
import io.github.guihua.model.Deadline;
import io.github.guihua.model.ResponsiblePerson;
import io.github.guihua.model.ResponsibleUnit;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.reading.unit.UnitClause;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The units, persons and deadlines in the clauses of one node, in the order of the text. */
final class NodeClauses {

    static final NodeClauses NONE = new NodeClauses();

    /** A clause with a deadline, and the prose that contains it. */
    private record Dated(UnitClause clause, UnitClause.Due due, Prose prose) {
        String text() {
            return prose.folded(due.deadline().from(), due.deadline().to());
        }
    }

    private final List<ResponsibleUnit> units = new ArrayList<>();
    private final List<ResponsiblePerson> persons = new ArrayList<>();
    private final List<Dated> dated = new ArrayList<>();
    private @Nullable Dated chosen;
    private boolean isChosen;

    void add(UnitClause clause, Prose prose) {
        units.addAll(clause.units());
        persons.addAll(clause.persons());
        if (clause.due() != null) {
            dated.add(new Dated(clause, clause.due(), prose));
            isChosen = false;
        }
    }

    List<ResponsibleUnit> units() {
        return units;
    }

    List<ResponsiblePerson> persons() {
        return persons;
    }

    /**
     * Returns the deadline of the whole node. A clause on its own line is preferred to other clauses. When the clauses
     * give several different times, each applies to a part only and the result is empty.
     */
    Optional<Deadline> deadline(PlanYears years) {
        Dated one = chosen();
        return one == null ? Optional.empty() : Optional.of(one.due().deadline().of(one.prose(), years));
    }

    /** Whether the deadline of a clause applies to a part of the node and not to all of it. */
    boolean isOfPart(UnitClause clause) {
        Dated one = chosen();
        return clause.due() != null && (one == null || one.clause() != clause);
    }

    private @Nullable Dated chosen() {
        if (!isChosen) {
            chosen = choose();
            isChosen = true;
        }
        return chosen;
    }

    private @Nullable Dated choose() {
        List<Dated> lines =
                dated.stream().filter(one -> one.clause().wholeParagraph()).toList();
        List<Dated> candidates = lines.isEmpty() ? dated : lines;
        Set<String> texts = new HashSet<>();
        candidates.forEach(one -> texts.add(one.text()));
        return texts.size() == 1 ? candidates.get(0) : null;
    }
}
