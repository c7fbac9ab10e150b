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

/** What the clauses of one node say, in the order of the text. */
final class NodeClauses {

    static final NodeClauses NONE = new NodeClauses();

    /** A clause that says until when, with the prose that it is in. */
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
     * Until when all of the node is to be done: what its clauses say, those on lines of their own before others. Where
     * they say several times each is said of a part.
     */
    Optional<Deadline> deadline(PlanYears years) {
        Dated one = chosen();
        return one == null ? Optional.empty() : Optional.of(one.due().deadline().of(one.prose(), years));
    }

    /** Whether a clause says until when a part is to be done, and not all of the node. */
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
