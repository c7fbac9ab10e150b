package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.model.Comparison;
import io.github.guihua.parser.explain.NumberRule;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the numbers that state something, from left to right. A number that is left gives the words of its head to the
 * next one, or those of its tail to the one before, where these describe what the other counts.
 */
final class NumberSieve {

    private static final CharSet LISTS = CharSet.of("、和");

    private final Prose prose;
    private final ProseShape shape;
    private final SubjectTrimmer subjects;
    private final StuckNumbers stuck;
    private final Origins origins;
    private final NumberJudge judge;
    private final NumberLog log;

    NumberSieve(Prose prose, ProseShape shape, SubjectTrimmer subjects, NumberJudge judge, NumberLog log) {
        this.log = log;
        this.prose = prose;
        this.shape = shape;
        this.subjects = subjects;
        this.stuck = new StuckNumbers(shape);
        this.origins = new Origins(prose, shape, log);
        this.judge = judge;
    }

    /** Returns the mentions that state something, with their heads and tails trimmed. */
    List<TakenNumber> sift(List<Mention> mentions) {
        List<Mention> rest = origins.without(mentions);
        List<TakenNumber> taken = new ArrayList<>();
        int refused = -1;
        NumberRule refusedBy = null;
        int fact = -1;
        for (int i = 0; i < rest.size(); i++) {
            int head = rest.get(i).headFrom();
            rest.set(i, subjects.trimmed(rest.get(i)));
            stuck.relate(rest, i);
            Mention m = rest.get(i);
            Mention next = i + 1 < rest.size() ? rest.get(i + 1) : null;
            boolean holdsNext =
                    next != null && next.sharesHead() && shape.clauseStart(next.numberFrom()) <= m.numberFrom();
            boolean likeRefused = i > 0
                    && (refused == i - 1 && isListedWith(rest.get(refused), refusedBy, m)
                            || fact == i - 1 && m.from() - rest.get(fact).tailTo() <= 1);
            NumberRule rule = rule(m, holdsNext, likeRefused, taken);
            if (rule.takes()) {
                taken.add(new TakenNumber(judge.withUnit(bounded(m, rule, taken), rule), rule));
                continue;
            }
            log.left(m, rule);
            lendTail(taken, m);
            refused = i;
            refusedBy = rule;
            fact = judge.isExisting(m) || judge.looksAhead() && likeRefused ? i : fact;
            if (next != null && holdsNext && (m.unitClass() == UnitClass.MEASURE || m.unitClass() == UnitClass.TIME)) {
                rest.set(i + 1, next.with(next.around().withHead(head, next.headEnd())));
            }
        }
        return taken;
    }

    /** Returns a taken number with the bound of the number that it is listed with (至少1家商场、1家影院). */
    private Mention bounded(Mention m, NumberRule rule, List<TakenNumber> taken) {
        if (rule != NumberRule.LISTED_WITH_TAKEN || m.comparison() != Comparison.EQUAL) {
            return m;
        }
        Mention last = taken.get(taken.size() - 1).mention();
        boolean least = last.comparison() == Comparison.AT_LEAST
                && last.comparisonBefore()
                && shape.clauseStart(m.numberFrom()) <= last.numberFrom();
        return least && m.unit().equals(last.unit()) ? m.with(m.bound().boundBefore(Comparison.AT_LEAST)) : m;
    }

    private NumberRule rule(Mention m, boolean holdsNext, boolean likeRefused, List<TakenNumber> taken) {
        if (likeRefused) {
            return NumberRule.LISTED_WITH_LEFT;
        }
        if (taken.isEmpty()) {
            return judge.rule(m, holdsNext, false);
        }
        Mention last = taken.get(taken.size() - 1).mention();
        return isListedAfter(last, m) || isItemAfter(last, m)
                ? NumberRule.LISTED_WITH_TAKEN
                : judge.rule(m, holdsNext, shape.inOneSentence(last.numberFrom(), m.numberFrom()));
    }

    /** Whether a clause is only a number and a like noun, listed after a statement (建成1所职业学校,6~8所示范学校). */
    private boolean isItemAfter(Mention previous, Mention m) {
        int clause = shape.clauseStart(m.numberFrom());
        return m.counts()
                && m.arabic()
                && m.from() == clause
                && m.hasTail()
                && previous.hasTail()
                && m.unit().equals(previous.unit())
                && shape.clauseEnd(previous.to()) == clause - 1
                && prose.isAt(',', clause - 1)
                && prose.at(clause - 2) == prose.at(m.tailTo() - 1)
                && prose.find(Words.PREDICATES, m.tailFrom(), m.tailTo()) < 0;
    }

    /** Whether a number is listed after one that was left, for the same reason. */
    private boolean isListedWith(Mention left, @Nullable NumberRule rule, Mention m) {
        boolean distance = rule == NumberRule.DISTANCE && prose.isAt(LISTS, left.end()) && m.from() == left.end() + 1;
        return m.unitClass() == UnitClass.MEASURE && (m.linked() || distance);
    }

    /** Whether a number is listed after a statement, and so is a statement too (完成478家企业搬迁、1200个排污口整治). */
    private boolean isListedAfter(Mention previous, Mention m) {
        return m.counts()
                && m.arabic()
                && !m.hasHead()
                && m.hasTail()
                && previous.hasTail()
                && previous.unitClass() == m.unitClass()
                && !shape.isBracketed(m.numberFrom())
                && shape.clauseStart(m.numberFrom()) <= previous.numberFrom()
                && m.from() - previous.tailTo() <= 2;
    }

    /** Whether a number is the age of the people that the number before it counts (390万65岁以上老年人). */
    private static boolean isAgeOf(Mention m, Mention counted) {
        return m.unitClass() == UnitClass.TIME
                && m.comparisonAfter()
                && m.hasTail()
                && m.from() == counted.to()
                && counted.unitClass() == UnitClass.PEOPLE;
    }

    /** Gives a counted thing the words up to a number that only describes it (3家营业收入超百亿元的企业). */
    private void lendTail(List<TakenNumber> taken, Mention m) {
        if (taken.isEmpty()) {
            return;
        }
        TakenNumber last = taken.get(taken.size() - 1);
        Mention counted = last.mention();
        if (isAgeOf(m, counted)) {
            taken.set(taken.size() - 1, last.with(counted.with(counted.around().withTail(m.from(), m.tailTo()))));
            return;
        }
        boolean joined =
                counted.tailTo() >= m.headFrom() && counted.tailTo() <= m.from() && counted.to() <= m.headFrom();
        boolean describes = prose.isAt('的', m.to()) && m.unitClass() == UnitClass.MEASURE && m.isBounded();
        if (counted.counts() && joined && describes && m.sharesHead() && !m.stuck()) {
            int tailTo = Math.min(m.tailTo(), counted.tailFrom() + SubjectTrimmer.LONGEST_TAIL);
            Mention described = counted.with(counted.around().withTail(counted.tailFrom(), tailTo));
            taken.set(taken.size() - 1, last.with(described));
        }
    }
}
