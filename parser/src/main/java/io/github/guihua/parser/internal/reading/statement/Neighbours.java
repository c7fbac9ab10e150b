package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.model.Change;
import io.github.guihua.model.Comparison;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;
import java.util.List;

/**
 * Divides the words between numbers: each mention gets the words before it that belong to it (its head) and those
 * after it (its tail). Numbers that are only listed share comparison and change.
 */
final class Neighbours {

    private final Prose prose;
    private final ProseShape shape;
    private final BesideWords beside;

    Neighbours(Prose prose, ProseShape shape, BesideWords beside) {
        this.prose = prose;
        this.shape = shape;
        this.beside = beside;
    }

    /** Reads all mentions from left to right. */
    void read(List<Mention> mentions) {
        Mention previous = null;
        for (Mention m : mentions) {
            int clause = shape.clauseStart(m.numberFrom);
            boolean follows = previous != null && previous.to > clause;
            int floor = previous != null && follows ? Math.max(previous.to, previous.glossTo) : clause;
            m.headFrom = floor;
            beside.read(m, floor);
            m.tailTo = Math.max(m.to, shape.clauseEnd(m.to));
            if (previous != null) {
                link(previous, m, follows);
            }
            previous = m;
        }
        shareBackwards(mentions);
    }

    private void link(Mention previous, Mention m, boolean follows) {
        int from = Math.max(previous.to, previous.glossTo);
        if (follows) {
            divide(previous, m, from);
        }
        if (follows && m.from == from + 1 && prose.at(from) == '或' && m.comparisonAfter) {
            previous.comparisonAfter = true;
            lendComparison(m, previous);
            previous.tailTo = m.tailTo;
        }
        boolean together = previous.unit.equals(m.unit) || previous.distributed && !m.hasHead();
        m.linked = together && (isListed(from, m.from) || isListed(from, m.headEnd) && !m.changeSaid && !m.reached);
        if (!m.linked) {
            return;
        }
        if (!m.changeSaid && previous.change != Change.LEVEL && !m.isState) {
            m.change = previous.change;
            m.changeSaid = true;
        }
        if (m.comparison == Comparison.EQUAL && previous.comparisonBefore && !m.comparisonAfter) {
            lendComparison(previous, m);
        }
        m.distributed |= previous.distributed;
    }

    /** Splits the words between two mentions of one clause. */
    private void divide(Mention previous, Mention m, int from) {
        int first = prose.after(Words.CONNECTORS, from, prose.length());
        int last = prose.before(Words.CONNECTORS, from, m.headEnd);
        int list = shape.afterListMark(from + 1, m.headEnd);
        if (first > from) {
            previous.tailTo = from;
            m.headFrom = Math.min(first, m.headEnd);
        } else if (last < m.headEnd) {
            previous.tailTo = last;
            m.headFrom = m.headEnd;
        } else if (list > 0) {
            previous.tailTo = list - 1;
            m.headFrom = list;
        } else {
            previous.tailTo = m.headEnd;
            m.headFrom = from;
            m.sharesHead = m.headEnd > from;
        }
    }

    /** Whether a range contains only words that join the items of a list. */
    private boolean isListed(int from, int to) {
        return to > from && prose.afterAll(from, to, Words.CONNECTORS) == to;
    }

    /** Applies the bound after the last listed number to the numbers before it (4%、5.5%以内). */
    private static void shareBackwards(List<Mention> mentions) {
        for (int i = mentions.size() - 1; i > 0; i--) {
            Mention m = mentions.get(i);
            Mention before = mentions.get(i - 1);
            if (m.linked && m.comparisonAfter && before.comparison == Comparison.EQUAL && m.distributed) {
                lendComparison(m, before);
                before.comparisonAfter = true;
            }
        }
    }

    /** Gives another number the comparison of a mention, unless that is a range, which has two numbers. */
    private static void lendComparison(Mention m, Mention other) {
        if (m.comparison != Comparison.BETWEEN) {
            other.comparison = m.comparison;
        }
    }
}
