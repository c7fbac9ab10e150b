package io.github.guihua.parser.internal.outline;

import io.github.guihua.model.NumberingStyle;
import io.github.guihua.parser.internal.layout.Paragraph;
import io.github.guihua.parser.internal.limit.Limit;
import io.github.guihua.parser.internal.limit.LimitWatch;
import io.github.guihua.parser.internal.reading.unit.Clauses;
import io.github.guihua.parser.internal.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builds a tree from the places where nodes begin. The style of a number does not fix its level: the runs of numbers (一
 * 二 三 …) and the open nodes decide the parent of each node.
 */
public final class OutlineBuilder {

    private static final int LONGEST_HEADING_ITEM = 120;

    private final List<Paragraph> paragraphs;
    private final List<List<Opening>> openings;
    private final LaterOpenings later;
    private final List<NodeBuilder> roots = new ArrayList<>();
    private final List<NodeBuilder> open = new ArrayList<>();
    private final List<Piece> preamble = new ArrayList<>();
    private final List<Piece> closing = new ArrayList<>();
    private final NumberRuns runs = new NumberRuns();
    private final Clauses clauses;
    private final KnownHeadings headings;
    private final Set<String> turned = new HashSet<>();
    private final LimitWatch limits;
    private int paragraph;

    private OutlineBuilder(
            List<Paragraph> paragraphs, Clauses clauses, KnownHeadings headings, boolean runIns, LimitWatch limits) {
        this.headings = headings;
        this.limits = limits;
        this.paragraphs = paragraphs;
        this.clauses = clauses;
        this.openings = Openings.find(paragraphs, clauses, headings, runIns);
        this.later = new LaterOpenings(openings);
    }

    /**
     * Builds the outline of a text.
     *
     * @param paragraphs the paragraphs of the text
     * @param clauses the clauses of responsible units
     * @param headings the headings that are known
     * @param limits counts the nodes
     */
    public static Outline build(
            List<Paragraph> paragraphs, Clauses clauses, KnownHeadings headings, LimitWatch limits) {
        return new OutlineBuilder(paragraphs, clauses, headings, true, limits).build();
    }

    /** Builds the outline of a notice: numbered nodes only, without run-in headings and clauses. */
    public static Outline ofNotice(List<Paragraph> paragraphs, LimitWatch limits) {
        return new OutlineBuilder(paragraphs, Clauses.NONE, KnownHeadings.NONE, false, limits).build();
    }

    private Outline build() {
        int closingFrom = Closing.start(paragraphs, openings, clauses);
        for (paragraph = 0; paragraph < paragraphs.size(); paragraph++) {
            if (paragraph == closingFrom) {
                open.clear();
            }
            place(paragraph >= closingFrom);
        }
        int closingStart =
                closingFrom < paragraphs.size() ? paragraphs.get(closingFrom).start() : Integer.MAX_VALUE;
        return new Outline(preamble, NodeBuilder.buildAll(roots), closing, closingStart, runs.faults());
    }

    private void place(boolean isClosing) {
        Paragraph p = paragraphs.get(paragraph);
        if (clauses.isUnitLine(p)) {
            closeItems();
        } else {
            closeLight();
        }
        List<Opening> here = openings.get(paragraph);
        boolean may = here.isEmpty() || here.get(0).at() > 0 || ReviewReturn.mayReturn(here.get(0));
        if (may && ReviewReturn.returns(p.prose(), open, later, paragraph)) {
            popTo(1);
        }
        @Nullable NodeBuilder head = null;
        int first = here.isEmpty() ? p.length() : here.get(0).at();
        if (first > 0) {
            own(new Piece(p, 0, first, 0), isClosing);
        }
        for (int k = 0; k < here.size(); k++) {
            Opening opening = here.get(k);
            int to = k + 1 < here.size() ? here.get(k + 1).at() : p.length();
            NodeHeading heading = new NodeHeading(p.prose(), opening);
            NodeBuilder node = new NodeBuilder(heading);
            boolean added =
                    limits.adds(Limit.NODES, heading.start()) && (opening.inner() ? pushInto(head, node) : push(node));
            if (!added) {
                own(new Piece(p, opening.at(), to, opening.at()), isClosing);
                continue;
            }
            if (k == 0) {
                head = node;
            }
            node.add(new Piece(p, opening.at(), to, Math.min(opening.textFrom(), to)));
        }
    }

    private void own(Piece piece, boolean isClosing) {
        if (!open.isEmpty()) {
            top().add(piece);
        } else if (isClosing && !roots.isEmpty()) {
            closing.add(piece);
        } else {
            preamble.add(piece);
        }
    }

    private NodeBuilder top() {
        return open.get(open.size() - 1);
    }

    /** Closes run-in headings, items and dash items without children, which end with their paragraph. */
    private void closeLight() {
        while (!open.isEmpty() && top().isLight() && !top().hasChildren() && !headsNext(top())) {
            if (headsText(top())) {
                top().standsAlone();
                return;
            }
            popTo(open.size() - 1);
        }
    }

    /**
     * Whether an item or dash item is alone on the line above, without a stop, and so is the heading of the text below.
     */
    private boolean headsText(NodeBuilder node) {
        if (paragraph == 0
                || node.heading().style() == NumberingStyle.RUN_IN
                || node.heading().title().isEmpty()) {
            return false;
        }
        Piece piece = node.lastPiece();
        Paragraph above = piece.paragraph();
        return above == paragraphs.get(paragraph - 1)
                && piece.from() == 0
                && piece.textFrom() >= above.length()
                && !above.endsWithStop()
                && openings.get(paragraph).isEmpty()
                && paragraphs.get(paragraph).isRunningText();
    }

    /**
     * Whether an item or dash item is a short paragraph, and the next paragraph opens with its first child: a run-in
     * heading or a number 1.
     */
    private boolean headsNext(NodeBuilder node) {
        if (node.heading().style() == NumberingStyle.RUN_IN
                || openings.get(paragraph).isEmpty()) {
            return false;
        }
        Opening below = openings.get(paragraph).get(0);
        Piece piece = node.lastPiece();
        boolean whole = piece.isWhole()
                && piece.paragraph() == paragraphs.get(paragraph - 1)
                && piece.to() <= LONGEST_HEADING_ITEM;
        boolean begins = below.at() == 0
                && below.style() != node.heading().style()
                && below.style() != NumberingStyle.BARE
                && (below.style() == NumberingStyle.RUN_IN || below.ordinal() == 1)
                && below.style().compareTo(NumberingStyle.HAN_PAREN) >= 0;
        return whole && begins;
    }

    /**
     * Closes ordinal items before a line of units. Such a line belongs to a run-in heading right above, but not to an
     * item.
     */
    private void closeItems() {
        while (!open.isEmpty() && top().heading().style() == NumberingStyle.ORDINAL_IS && !top().hasChildren()) {
            popTo(open.size() - 1);
        }
    }

    /** Adds a run-in heading inside a paragraph to the run-in heading or item with which the paragraph opens. */
    private boolean pushInto(@Nullable NodeBuilder head, NodeBuilder node) {
        int at = open.size() - 1;
        while (at >= 0 && open.get(at) != head) {
            at--;
        }
        if (at < 0) {
            return push(node);
        }
        popTo(at + 1);
        return add(node);
    }

    private boolean push(NodeBuilder node) {
        switch (node.heading().style()) {
            case BARE -> placeBare(node);
            case RUN_IN -> popTo(runInParent());
            case ORDINAL_IS, DASH -> placeItem(node);
            case DECIMAL -> placeDecimal(node);
            default -> placeNumbered(node);
        }
        return add(node);
    }

    /** Adds a node to the last open node; false when a limit forbids it. */
    private boolean add(NodeBuilder node) {
        if (!limits.mayLie(open.size() + 1, node.heading().start())) {
            return false;
        }
        if (open.isEmpty()) {
            roots.add(node);
        } else {
            top().add(node);
        }
        open.add(node);
        runs.added(node.heading());
        return true;
    }

    private void popTo(int size) {
        open.subList(Math.min(size, open.size()), open.size()).clear();
    }

    /**
     * Returns how many open nodes stay open as parents of a run-in heading. It is a sibling of an open run-in heading,
     * or a child of an item that has children or is followed by its first child. Otherwise all items at the end are
     * closed.
     */
    private int runInParent() {
        int same = indexOf(NumberingStyle.RUN_IN);
        if (same >= 0) {
            return same;
        }
        boolean inItem = !open.isEmpty() && (top().isLight() && (top().hasChildren() || headsNext(top())));
        return inItem ? open.size() : lastHeavy();
    }

    /** Returns how many nodes stay open after all items at the end are closed. */
    private int lastHeavy() {
        int size = open.size();
        while (size > 0 && open.get(size - 1).isLight()) {
            size--;
        }
        return size;
    }

    /**
     * Closes nodes for a bare heading. A sentence is a sibling of an open sentence. Front headings and titles of tables
     * are at the top. {@link BareLevels} places boxes and headings after an open bare heading. The parent of other
     * headings is the last open node that is not an item.
     */
    private void placeBare(NodeBuilder node) {
        if (node.heading().isSentence()) {
            int sibling = open.size() - 1;
            while (sibling >= 0 && !open.get(sibling).heading().isSentence()) {
                sibling--;
            }
            popTo(sibling >= 0 ? sibling : lastHeavy());
            return;
        }
        boolean outermost = node.heading().titleWords().is(Words.FRONT_HEADINGS)
                || headings.outermost().contains(paragraphs.get(paragraph));
        if (outermost) {
            popTo(0);
            return;
        }
        int place =
                BareLevels.isBox(node.heading()) ? BareLevels.placeOfBox(open) : BareLevels.place(open, node.heading());
        popTo(place >= 0 ? place : lastHeavy());
        while (place < 0 && !open.isEmpty() && top().heading().style() == NumberingStyle.DASH) {
            popTo(open.size() - 1);
        }
    }

    private void placeItem(NodeBuilder node) {
        int same = indexOf(node.heading().style());
        boolean follows = same >= 0
                && (node.heading().style() == NumberingStyle.DASH
                        || node.heading().ordinal() > open.get(same).heading().ordinal());
        if (follows) {
            runs.follow(open.get(same).heading(), node.heading());
            popTo(same);
        } else if (same >= 0 && node.heading().ordinal() == 1) {
            popTo(same);
        }
    }

    /** Places 2.1 in 2 and 2.1.1 in 2.1; when no such parent is open, as any other number. */
    private void placeDecimal(NodeBuilder node) {
        int levels = levels(node.heading().number());
        for (int i = open.size() - 1; i >= 0; i--) {
            NodeBuilder above = open.get(i);
            boolean decimal = above.heading().style() == NumberingStyle.DECIMAL;
            if (decimal && levels(above.heading().number()) == levels) {
                runs.follow(above.heading(), node.heading());
                popTo(i);
                return;
            }
            boolean upper = decimal
                    ? levels(above.heading().number()) < levels
                    : above.heading().style() == NumberingStyle.ARABIC_DOT
                            && node.heading()
                                    .number()
                                    .startsWith(above.heading().ordinal() + ".");
            if (upper) {
                popTo(i + 1);
                runs.begin(node.heading());
                return;
            }
        }
        placeNumbered(node);
    }

    private static int levels(String number) {
        return number.split("\\D+").length;
    }

    private void placeNumbered(NodeBuilder node) {
        popTo(BareLevels.withoutBox(open, node.heading()));
        int same = indexOf(node.heading().style());
        if (same >= 0) {
            runs.follow(open.get(same).heading(), node.heading());
            popTo(same);
            return;
        }
        if (open.isEmpty() || !headsNext(top())) {
            popTo(lastHeavy());
        }
        // a heading without a number at the front (前言) is not the parent of a chapter
        if (!open.isEmpty() && node.heading().style().compareTo(NumberingStyle.ARTICLE) <= 0) {
            int bare = indexOf(NumberingStyle.BARE);
            popTo(bare >= 0 ? bare : open.size());
        }
        if (!open.isEmpty() && open.get(0).heading().titleWords().is(Words.FRONT_HEADINGS)) {
            popTo(0);
        }
        while (!open.isEmpty() && !top().isLight() && isBelow(top(), node)) {
            popTo(open.size() - 1);
        }
        runs.begin(node.heading());
    }

    /** Whether an open node has a lower rank than a new one, and its run does not continue after the new one. */
    private boolean isBelow(NodeBuilder upper, NodeBuilder node) {
        boolean ranked = upper.heading().style() != NumberingStyle.BARE
                && upper.heading().style().compareTo(node.heading().style()) > 0;
        String order = upper.heading().style() + ">" + node.heading().style();
        if (ranked
                && node.heading().ordinal() == 1
                && (turned.contains(order) || goesOn(upper, node.heading().style()))) {
            turned.add(order);
            return false;
        }
        return ranked;
    }

    /** Whether the run of an open node continues before numbers of the given style start again at 1. */
    private boolean goesOn(NodeBuilder upper, NumberingStyle inner) {
        LaterOpenings.Place again = later.next(paragraph, upper.heading().style());
        return again.isBefore(later.nextFirst(paragraph, inner))
                && again.ordinal() == upper.heading().ordinal() + 1;
    }

    private int indexOf(NumberingStyle style) {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).heading().style() == style && !open.get(i).heading().isSentence()) {
                return i;
            }
        }
        return -1;
    }
}
