package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.model.Change;
import io.github.guihua.model.Comparison;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;
import java.util.ArrayList;
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

    /** Gives all numbers of a prose, from left to right, the words around them. */
    List<Mention> read(List<FoundNumber> numbers) {
        List<Mention> mentions = new ArrayList<>(numbers.size());
        for (FoundNumber number : numbers) {
            Mention previous = mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
            int clause = shape.clauseStart(number.from());
            boolean follows = previous != null && previous.to() > clause;
            int floor = previous != null && follows ? previous.end() : clause;
            BoundedNumber bounded = beside.read(number, floor);
            int to = bounded.bound().to();
            Mention m = Mention.of(bounded, floor, Math.max(to, shape.clauseEnd(to)));
            if (previous == null) {
                mentions.add(m);
                continue;
            }
            if (follows) {
                Division division = divide(m, floor);
                previous = division.before(previous);
                m = division.after(m);
                if (isAlternative(m, floor)) {
                    previous = alternative(previous, m);
                }
            }
            mentions.set(mentions.size() - 1, previous);
            m = isListed(previous, m) ? listed(previous, m, follows) : m;
            boolean same = hasSameVerb(previous, m) || isRestated(previous, m);
            mentions.add(same ? m.with(m.movement().sharing(previous.change())) : m);
        }
        shareBackwards(mentions);
        return mentions;
    }

    /**
     * How the words between two numbers of one clause are divided.
     *
     * @param tailTo where the tail of the first ends
     * @param headFrom where the head of the second begins
     * @param shares whether the words belong to both
     */
    private record Division(int tailTo, int headFrom, boolean shares) {

        Mention before(Mention m) {
            return m.with(m.around().withTail(m.tailFrom(), tailTo));
        }

        Mention after(Mention m) {
            return m.with(m.around().withHead(headFrom, m.headEnd()).sharingHead(shares));
        }
    }

    /** Divides the words before a mention, from the end of the mention before it. */
    private Division divide(Mention m, int from) {
        int first = prose.after(Words.CONNECTORS, from, prose.length());
        if (first > from) {
            return new Division(from, Math.min(first, m.headEnd()), false);
        }
        int last = prose.before(Words.CONNECTORS, from, m.headEnd());
        if (last < m.headEnd()) {
            return new Division(last, m.headEnd(), false);
        }
        int list = shape.afterListMark(from + 1, m.headEnd());
        return list > 0 ? new Division(list - 1, list, false) : new Division(m.headEnd(), from, m.headEnd() > from);
    }

    /** Whether a number is an alternative of the number before it, with one bound for both (3个或5个以上). */
    private boolean isAlternative(Mention m, int from) {
        return m.from() == from + 1 && prose.at(from) == '或' && m.comparisonAfter();
    }

    private static Mention alternative(Mention first, Mention second) {
        return first.with(first.bound().boundAfter(lent(second, first)))
                .with(first.around().withTail(first.tailFrom(), second.tailTo()));
    }

    /** Whether a number and its noun are a second object of the verb of decrease of the first (削减烟尘68万吨、二氧化硫32万吨). */
    private boolean hasSameVerb(Mention previous, Mention m) {
        return previous.change() == Change.DECREASE
                && previous.changeSaid()
                && previous.verbFrom() < 0
                && m.unitClass() == UnitClass.MEASURE
                && !m.changeSaid()
                && !m.isState()
                && m.unit().equals(previous.unit())
                && m.hasHead()
                && prose.isAt('、', previous.end())
                && m.headFrom() == previous.end() + 1
                && prose.longestAt(m.headFrom(), m.headEnd(), Words.OUTPUT_VERBS, Words.ADDING_VERBS) == 0;
    }

    /** Whether a share only says the amount of change before it once more (增产二千二百万吨，即百分之七点八). */
    private boolean isRestated(Mention previous, Mention m) {
        int at = previous.end();
        return m.isShare()
                && previous.changeSaid()
                && !m.changeSaid()
                && prose.isAt(',', at)
                && prose.isAt('即', at + 1)
                && m.from() == at + 2;
    }

    /** Whether only words that join a list are between two numbers. */
    private boolean isListed(Mention previous, Mention m) {
        int from = previous.end();
        // 农产品1337个，59个产品获得认证: the second counts something else
        boolean apart = prose.isAt(',', from) && previous.hasHead() && !previous.hasTail() && m.hasTail() && m.counts();
        boolean together = !apart && (previous.unit().equals(m.unit()) || previous.distributed() && !m.hasHead());
        return together && (joins(from, m.from()) || joins(from, m.headEnd()) && !m.changeSaid() && !m.reached());
    }

    /** Whether a range contains only words that join the items of a list. */
    private boolean joins(int from, int to) {
        return to > from && prose.afterAll(from, to, Words.CONNECTORS) == to;
    }

    /** Gives a listed number what the number before it says for both. */
    private static Mention listed(Mention previous, Mention m, boolean follows) {
        Mention listed = m.with(m.around().linked(true)).with(m.approach().distributedWith(previous.distributed()));
        if (!m.changeSaid() && previous.change() != Change.LEVEL && !m.isState()) {
            listed = listed.with(m.movement().sharing(previous.change()));
        }
        boolean open = follows && m.comparison() == Comparison.EQUAL && !m.comparisonAfter();
        return open && previous.comparisonBefore() ? listed.with(m.bound().with(lent(previous, m))) : listed;
    }

    /** Applies the bound after the last listed number to the numbers before it (4%、5.5%以内). */
    private static void shareBackwards(List<Mention> mentions) {
        for (int i = mentions.size() - 1; i > 0; i--) {
            Mention m = mentions.get(i);
            Mention before = mentions.get(i - 1);
            if (m.linked() && m.comparisonAfter() && before.comparison() == Comparison.EQUAL && m.distributed()) {
                mentions.set(i - 1, before.with(before.bound().boundAfter(lent(m, before))));
            }
        }
    }

    /** Returns the comparison of a mention for another one, unless it is a range, which has two numbers. */
    private static Comparison lent(Mention m, Mention other) {
        return m.comparison() == Comparison.BETWEEN ? other.comparison() : m.comparison();
    }
}
