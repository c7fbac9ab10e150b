package io.github.guihua.parser.internal.assembly;

import io.github.guihua.parser.internal.outline.Piece;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.prose.Stops;
import io.github.guihua.parser.internal.reading.unit.Clauses;
import io.github.guihua.parser.internal.reading.unit.Range;
import io.github.guihua.parser.internal.reading.unit.UnitClause;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes the text of a node: its own paragraphs, one per line, without number, title and clauses. Words of a clause
 * other than bodies, persons and a deadline stay; a clause that does not belong to a task stays whole.
 */
final class NodeText {

    private final Clauses clauses;
    private final ClauseOwners owners;

    /** The clauses of tasks; those of a node's parents are entered before its text is made. */
    private final Set<NodeClauses> ofTasks = new HashSet<>();

    NodeText(Clauses clauses, ClauseOwners owners) {
        this.clauses = clauses;
        this.owners = owners;
    }

    /** Records that clauses belong to a task, which contains their data. */
    void areOfTask(NodeClauses own) {
        ofTasks.add(own);
    }

    String of(List<Piece> pieces) {
        Piece first = pieces.get(0);
        if (pieces.size() == 1 && clauses.of(first.paragraph()).isEmpty()) {
            return first.prose().spaced(first.textFrom(), first.to());
        }
        int most = pieces.size();
        for (Piece piece : pieces) {
            most += piece.to() - piece.textFrom();
        }
        StringBuilder text = new StringBuilder(most);
        for (Piece piece : pieces) {
            int start = text.length();
            addWithoutClauses(piece, clauses.of(piece.paragraph()), text);
            if (start > 0 && text.length() > start) {
                text.insert(start, '\n');
            }
        }
        return text.toString();
    }

    private void addWithoutClauses(Piece piece, List<UnitClause> found, StringBuilder text) {
        Prose prose = piece.prose();
        int start = text.length();
        int at = piece.textFrom();
        boolean marksOnly = !found.isEmpty() && found.get(0).wholeParagraph();
        for (UnitClause clause : clauses.of(piece.paragraph(), at, piece.to())) {
            NodeClauses owner = owners.of(clause);
            if (owner == null || !ofTasks.contains(owner)) {
                marksOnly = false;
                continue;
            }
            if (clause.from() >= at && clause.to() <= piece.to()) {
                if (!marksOnly) {
                    prose.addSpaced(at, clause.from(), text);
                }
                addRest(prose, clause, owner, text);
                at = clause.to();
                // the stop after a clause ends the sentence before it, which has a stop already
                boolean closed = text.length() == start || Stops.isStop(text.charAt(text.length() - 1));
                if (closed && at < piece.to() && Stops.isStop(prose.at(at))) {
                    at++;
                }
            }
        }
        if (!marksOnly) {
            prose.addSpaced(at, piece.to(), text);
        }
    }

    /** Adds the words of a clause that are not a body, person or deadline of its node, in the clause's brackets. */
    private void addRest(Prose prose, UnitClause clause, NodeClauses owner, StringBuilder text) {
        List<Range> kept = new ArrayList<>(clause.rest());
        UnitClause.Due due = clause.due();
        if (due != null && owner.isOfPart(clause)) {
            kept.removeIf(
                    range -> range.from() < due.words().to() && due.words().from() < range.to());
            kept.add(due.words());
            kept.sort(Comparator.comparingInt(Range::from));
        }
        if (kept.isEmpty()) {
            return;
        }
        boolean bracket = Stops.isOpening(prose.at(clause.from()));
        if (bracket) {
            prose.addSpaced(clause.from(), clause.from() + 1, text);
        }
        for (int i = 0; i < kept.size(); i++) {
            text.append(i > 0 ? "，" : "");
            prose.addSpaced(kept.get(i).from(), kept.get(i).to(), text);
        }
        if (bracket) {
            prose.addSpaced(clause.to() - 1, clause.to(), text);
        }
    }
}
