package io.github.guihua.parser.internal.assembly;

import io.github.guihua.model.NumberingStyle;
import io.github.guihua.model.ResponsibleUnit;
import io.github.guihua.model.UnitRole;
import io.github.guihua.parser.internal.layout.Paragraph;
import io.github.guihua.parser.internal.outline.ClausePlaces;
import io.github.guihua.parser.internal.outline.Node;
import io.github.guihua.parser.internal.outline.Piece;
import io.github.guihua.parser.internal.prose.Stops;
import io.github.guihua.parser.internal.reading.unit.UnitClause;
import io.github.guihua.parser.internal.reading.unit.UnitClauseReader;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The unit clauses of a document, and the node to which each belongs. */
final class Clauses implements ClausePlaces {

    private final Map<Paragraph, List<UnitClause>> byParagraph = new IdentityHashMap<>();
    private final Map<Node, NodeClauses> byNode = new IdentityHashMap<>();
    private final Map<UnitClause, Node> owners = new IdentityHashMap<>();
    private final Map<Paragraph, Boolean> apart = new IdentityHashMap<>();

    private final Set<Paragraph> tableTitles;

    /**
     * Reads the clauses of all paragraphs.
     *
     * @param reader reads the clauses of one paragraph
     * @param paragraphs the paragraphs of the body
     * @param tableTitles the paragraphs that are titles of tables of tasks
     */
    Clauses(UnitClauseReader reader, List<Paragraph> paragraphs, Set<Paragraph> tableTitles) {
        this.tableTitles = tableTitles;
        boolean firstLeads = false;
        for (Paragraph p : paragraphs) {
            List<UnitClause> clauses = reader.read(p.prose());
            if (!clauses.isEmpty()) {
                List<UnitClause> ruled = new ArrayList<>();
                for (UnitClause clause : clauses) {
                    // a rule that one clause states (下同) applies to all later clauses
                    firstLeads |= clause.firstLeads();
                    ruled.add(firstLeads && !clause.firstLeads() ? withLead(clause) : clause);
                }
                byParagraph.put(p, ruled);
            }
        }
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

    @Override
    public boolean isTableTitle(Paragraph p) {
        return tableTitles.contains(p);
    }

    @Override
    public int clausesFrom(Paragraph p) {
        List<UnitClause> clauses = of(p);
        int from = p.length();
        for (int i = clauses.size() - 1; i >= 0 && isMarks(p, clauses.get(i).to(), from); i--) {
            from = clauses.get(i).from();
        }
        return from;
    }

    @Override
    public boolean endsClause(Paragraph p, int index) {
        List<UnitClause> clauses = of(p);
        int next = first(clauses, index);
        return next > 0 && clauses.get(next - 1).to() == index;
    }

    @Override
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

    @Override
    public boolean isUnitLine(Paragraph p) {
        // it is true for all clauses of a paragraph or for none
        List<UnitClause> clauses = of(p);
        return !clauses.isEmpty() && clauses.get(0).wholeParagraph();
    }

    /** Returns the clauses of a paragraph, empty when there are none. */
    List<UnitClause> of(Paragraph p) {
        return byParagraph.getOrDefault(p, List.of());
    }

    /** Returns the index of the first clause that begins at or after an index of its paragraph. */
    static int first(List<UnitClause> clauses, int from) {
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

    /** Assigns every clause to the innermost headed node whose text contains it. */
    void attach(List<Node> roots) {
        for (Node node : roots) {
            for (Piece piece : node.pieces()) {
                List<UnitClause> clauses = of(piece.paragraph());
                for (int i = first(clauses, piece.from());
                        i < clauses.size() && clauses.get(i).from() < piece.to();
                        i++) {
                    Node owner = headed(node, piece);
                    owners.put(clauses.get(i), owner);
                    byNode.computeIfAbsent(owner, n -> new NodeClauses())
                            .add(clauses.get(i), piece.paragraph().prose());
                }
            }
            attach(node.children());
        }
    }

    /**
     * Returns the node to which a clause belongs. One of several items in a paragraph does not get the clause at the
     * paragraph's end, unless the items have separate clauses.
     */
    private Node headed(Node node, Piece piece) {
        boolean whole = piece.from() == 0 && piece.to() == piece.paragraph().length();
        if (whole || haveClausesApart(piece.paragraph())) {
            return node;
        }
        Node at = node;
        boolean inline = piece.from() > 0;
        while ((at.style() == NumberingStyle.ORDINAL_IS || inline && isItem(at)) && at.parent() != null) {
            Node above = Optional.ofNullable(at.parent()).orElse(at);
            inline = above.start() >= piece.paragraph().start();
            at = above;
        }
        return at;
    }

    private static boolean isItem(Node node) {
        return node.style() == NumberingStyle.CIRCLED || node.style() == NumberingStyle.ARABIC_PAREN;
    }

    /**
     * Whether there is text between the clauses of a paragraph. The result is kept because many nodes may ask for it.
     */
    private boolean haveClausesApart(Paragraph p) {
        return apart.computeIfAbsent(p, this::areApart);
    }

    private boolean areApart(Paragraph p) {
        List<UnitClause> clauses = of(p);
        for (int i = 1; i < clauses.size(); i++) {
            if (clauses.get(i).from() > clauses.get(i - 1).to() + 1) {
                return true;
            }
        }
        return false;
    }

    /** Returns the units, persons and deadlines in the clauses of a node. */
    NodeClauses of(Node node) {
        return byNode.getOrDefault(node, NodeClauses.NONE);
    }

    /** Returns the node to which a clause belongs, null when the clause comes before all nodes. */
    @Nullable
    Node owner(UnitClause clause) {
        return owners.get(clause);
    }
}
