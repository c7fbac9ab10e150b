package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.model.Comparison;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Removes numbers that state nothing: parts of names and quotations, ordinals and ranks, thresholds that only select
 * things, bases of a comparison, spans of time, and counts of existing things.
 */
final class NotAStatement {

    private static final int NOUN = 10;
    private static final String AGE = "岁";

    /** The ends of words before a length of time (为期三年, 历时五年). */
    private static final CharSet LASTING = CharSet.of("期时");

    private static final int LONGEST_TAIL = 30;

    private final Prose prose;
    private final ProseShape shape;
    private final SubjectTrimmer subjects;
    private final Counts counts;
    private final NamedNumbers names;
    private final SizeNames sizes;
    private final boolean forward;

    NotAStatement(Prose prose, ProseShape shape, TimeTokens times, SubjectTrimmer subjects, boolean forward) {
        this.forward = forward;
        this.prose = prose;
        this.shape = shape;
        this.subjects = subjects;
        this.names = new NamedNumbers(prose, times);
        this.sizes = new SizeNames(prose);
        this.counts = new Counts(prose, shape, times);
    }

    /** Returns the mentions that are statements, with their heads and tails trimmed. */
    List<Mention> sift(List<Mention> mentions) {
        List<Mention> fromTo = withoutOrigins(mentions);
        List<Mention> kept = new ArrayList<>();
        Mention refused = null;
        Mention fact = null;
        for (int i = 0; i < fromTo.size(); i++) {
            Mention m = fromTo.get(i);
            Mention next = i + 1 < fromTo.size() ? fromTo.get(i + 1) : null;
            int head = m.headFrom;
            subjects.trim(m);
            markStuck(m, next);
            boolean holdsNext = next != null && next.sharesHead && shape.clauseStart(next.numberFrom) <= m.numberFrom;
            boolean listed = !kept.isEmpty() && isListedAfter(kept.get(kept.size() - 1), m);
            Mention before = i > 0 ? fromTo.get(i - 1) : null;
            boolean likeRefused = before != null
                    && (m.linked && m.unitClass == UnitClass.MEASURE && before == refused
                            || before == fact && m.from - fact.tailTo <= 1);
            if (!likeRefused && (listed || isStatement(m, holdsNext))) {
                kept.add(m);
                continue;
            }
            if (!kept.isEmpty()) {
                lendTail(kept.get(kept.size() - 1), m);
            }
            refused = m;
            fact = forward && (isPlainFact(m) || likeRefused) ? m : fact;
            if (next != null && holdsNext && (m.unitClass == UnitClass.MEASURE || m.unitClass == UnitClass.TIME)) {
                next.headFrom = head;
            }
        }
        return kept;
    }

    /** Gives a counted thing the words up to a number that only describes it (3家营业收入超百亿元的企业). */
    private void lendTail(Mention counted, Mention m) {
        boolean joined = counted.tailTo >= m.headFrom && counted.tailTo <= m.from && counted.to <= m.headFrom;
        boolean describes = prose.isAt('的', m.to) && m.unitClass == UnitClass.MEASURE && m.isBounded();
        if (counted.counts() && joined && describes && m.sharesHead && !m.stuck) {
            counted.tailTo = Math.min(m.tailTo, counted.tailFrom + LONGEST_TAIL);
        }
    }

    private List<Mention> withoutOrigins(List<Mention> mentions) {
        List<Mention> rest = new ArrayList<>(mentions.size());
        int end;
        for (int i = 0; i < mentions.size(); i = end) {
            end = Mention.listEnd(mentions, i);
            if (end == mentions.size() || !isOrigin(mentions.get(i), mentions.get(end - 1), mentions.get(end))) {
                rest.addAll(mentions.subList(i, end));
            }
        }
        return rest;
    }

    /** Whether a number is listed after a statement, and so is a statement too (完成478家企业搬迁、1200个排污口整治). */
    private boolean isListedAfter(Mention previous, Mention m) {
        return m.counts()
                && m.arabic
                && !m.hasHead()
                && m.hasTail()
                && previous.hasTail()
                && previous.unitClass == m.unitClass
                && !shape.isBracketed(m.numberFrom)
                && shape.clauseStart(m.numberFrom) <= previous.numberFrom
                && m.from - previous.tailTo <= 2;
    }

    /** Marks two numbers with nothing between them, which form a slogan (五个100%). */
    private void markStuck(Mention m, @Nullable Mention next) {
        if (next == null || next.from != m.to) {
            return;
        }
        if (sizes(m, next)) {
            next.headFrom = m.headFrom;
            next.headEnd = m.to;
            m.stuck = true;
        } else if (isSecondCount(m, next)) {
            next.linked = true;
        } else if (!next.comparisonBefore && !(m.arabic && m.unitClass == UnitClass.PEOPLE)) {
            m.stuck = true;
            next.stuck = true;
        }
    }

    /** Whether the next number counts the same things in another unit (老旧小区改造35个5600户). */
    private boolean isSecondCount(Mention m, Mention next) {
        return shape.isEnd(next.to)
                && m.arabic
                && next.arabic
                && m.unitClass == UnitClass.THING
                && next.unitClass != UnitClass.THING
                && m.hasHead()
                && !m.unit.equals(next.unit);
    }

    /** Whether a number gives the size of the things that the next one counts (其中50亿元以上1个). */
    private static boolean sizes(Mention m, Mention next) {
        return m.comparisonAfter
                && m.unitClass == UnitClass.MEASURE
                && next.unitClass == UnitClass.THING
                && next.arabic;
    }

    /** Whether a number after 由 or 从 is the start of a change (由64.6%上升到66.8%); the next number then gets its head. */
    private boolean isOrigin(Mention m, Mention last, Mention next) {
        int clause = shape.clauseStart(m.numberFrom);
        int nextClause = shape.clauseStart(next.numberFrom);
        boolean apart = nextClause > last.numberFrom;
        boolean bare = apart && nextClause == last.to + 1 && next.verbFrom <= nextClause && next.headEnd <= nextClause;
        if (apart && !bare || !next.isState) {
            return false;
        }
        int from = prose.last(Particles.FROM, Math.max(clause, m.headFrom), m.from);
        if (from >= 0) {
            next.headFrom = m.headFrom;
            next.headEnd = from;
            next.verbFrom = -1;
        }
        return from >= 0;
    }

    private boolean isStatement(Mention m, boolean holdsNext) {
        if (shape.isBracketed(m.numberFrom)) {
            return false;
        }
        if (m.kind == Mention.Kind.DOUBLING) {
            return !isTopic(m) && isAllOfSomething(m);
        }
        if (m.kind != Mention.Kind.NUMBER) {
            return m.kind == Mention.Kind.ZERO || isAllOfSomething(m);
        }
        boolean demonstrative = m.headIs(Words.DEMONSTRATIVES);
        if (demonstrative || names.isName(m) || forward && isPlainFact(m) || m.stuck || m.permitted) {
            return false;
        }
        return switch (m.unitClass) {
            case NONE -> isUnitless(m);
            case SORT -> false;
            case TIME -> isDuration(m);
            case MEASURE -> isMeasure(m, holdsNext);
            case PEOPLE, THING -> !sizes.describesThings(m, holdsNext) && counts.isStatement(m, holdsNext);
        };
    }

    /** Whether the doubling opens its clause and is the topic of the sentence (翻两番，决不仅仅…; 翻两番必须…). */
    private boolean isTopic(Mention m) {
        boolean opens = m.from == shape.clauseStart(m.numberFrom) || prose.isAt('就', m.from - 1);
        return opens && !prose.isAt('。', m.to) && !prose.isAt(';', m.to);
    }

    /** Whether the words for all have no particular subject (坚持全面覆盖。). */
    private boolean isAllOfSomething(Mention m) {
        boolean opens = shape.clauseStart(m.numberFrom) == shape.sentenceStart(m.numberFrom);
        boolean verb = m.headIs(Words.SUBJECT_VERBS_DROPPED);
        return m.hasHead() && !(opens && verb) || m.hasTail();
    }

    /** Whether a chapter that looks ahead only mentions an existing number (我国有13亿人口), which is no target. */
    private boolean isPlainFact(Mention m) {
        boolean region = !m.hasHead() || m.headIs(Words.REGIONS);
        return region && prose.isAt('有', m.from - 1) && !m.isBounded();
    }

    private boolean isUnitless(Mention m) {
        boolean large = m.large || m.amount.scale() > 0 || m.amount.compareTo(BigDecimal.TEN) >= 0;
        boolean counted = m.large && m.headEnds(Words.SUBJECT_UNITS);
        boolean said = m.reached || m.comparison != Comparison.EQUAL || m.changeSaid || counted;
        if (isYear(m) || !large || !said || !shape.isEnd(m.to) || m.headEnd - m.headFrom < 2) {
            return false;
        }
        for (int end = m.headEnd; end > m.headFrom && end > m.headEnd - NOUN; end--) {
            if (prose.ends(Words.SUBJECT_UNITS, m.headFrom, end)) {
                m.unit = prose.valueBefore(Words.SUBJECT_UNITS, m.headFrom, end);
                return true;
            }
        }
        m.doubtful = true;
        return m.reached || m.comparisonBefore;
    }

    private static boolean isYear(Mention m) {
        return m.arabic
                && !m.large
                && m.unitFrom - m.numberFrom == 4
                && m.amount.intValue() / 200 >= 9
                && m.amount.intValue() < 2200;
    }

    private boolean isDuration(Mention m) {
        boolean bounded = m.hasTail() && (prose.isAt('的', m.to) || !m.changeSaid && !m.comparisonBefore);
        boolean bound = m.comparisonBefore && (m.comparison != Comparison.ABOUT || !m.hasTail());
        boolean said = m.reached && !prose.isAt(LASTING, m.from - 1) || m.changeSaid || bound;
        boolean measured = m.headEnds(Words.TIME_SUBJECTS);
        boolean age = m.unit.equals(AGE) && m.reached;
        return !bounded && (said || measured) && (m.hasHead() || age);
    }

    private boolean isMeasure(Mention m, boolean holdsNext) {
        boolean only = m.isOne()
                && m.comparison == Comparison.EQUAL
                && !m.unit.equals("倍")
                && !m.isShare()
                && !m.reached
                && !m.changeSaid;
        return !only && !sizes.describes(m, holdsNext);
    }
}
