package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.model.Comparison;
import io.github.guihua.parser.internal.prose.Prose;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sifts out numbers that state nothing: parts of names and quotations, ordinals and ranks, thresholds that only say
 * which things are meant, bases of a comparison, spans of time, and counts of what is merely there.
 */
final class NotAStatement {

    private static final int NOUN = 10;
    private static final String ACTS = "次";

    private final Prose prose;
    private final char[] chars;
    private final ProseShape shape;
    private final SubjectFinder subjects;
    private final Counts counts;
    private final TimeTokens times;

    NotAStatement(Prose prose, ProseShape shape, TimeTokens times, SubjectFinder subjects) {
        this.prose = prose;
        this.chars = prose.chars();
        this.shape = shape;
        this.subjects = subjects;
        this.times = times;
        this.counts = new Counts(chars, shape, times);
    }

    /** The mentions that are statements, their heads and tails trimmed. */
    List<Mention> sift(List<Mention> mentions) {
        List<Mention> fromTo = withoutOrigins(mentions);
        List<Mention> kept = new ArrayList<>();
        Mention refused = null;
        for (int i = 0; i < fromTo.size(); i++) {
            Mention m = fromTo.get(i);
            Mention next = i + 1 < fromTo.size() ? fromTo.get(i + 1) : null;
            int head = m.headFrom;
            subjects.trim(m);
            markStuck(m, next);
            boolean holdsNext = next != null && next.sharesHead && shape.clauseStart(next.numberFrom) <= m.numberFrom;
            boolean listed = !kept.isEmpty() && isListedAfter(kept.get(kept.size() - 1), m);
            boolean likeRefused = m.linked && refused != null && m.unitClass == UnitClass.MEASURE && i > 0 && fromTo.get(i - 1) == refused;
            if (!likeRefused && (listed || isStatement(m, holdsNext))) {
                kept.add(m);
                continue;
            }
            refused = m;
            if (holdsNext && (m.unitClass == UnitClass.MEASURE || m.unitClass == UnitClass.TIME)) {
                next.headFrom = head;
            }
        }
        return kept;
    }

    private List<Mention> withoutOrigins(List<Mention> mentions) {
        List<Mention> rest = new ArrayList<>(mentions.size());
        int i = 0;
        while (i < mentions.size()) {
            int end = i + 1;
            while (end < mentions.size() && mentions.get(end).linked) {
                end++;
            }
            boolean origins =
                    end < mentions.size() && isOrigin(mentions.get(i), mentions.get(end - 1), mentions.get(end));
            if (!origins) {
                rest.addAll(mentions.subList(i, end));
            }
            i = end;
        }
        return rest;
    }

    /** 完成478家企业搬迁、1200个排污口整治: what stands beside a statement in a list is one too. */
    private boolean isListedAfter(Mention previous, Mention m) {
        boolean counts = m.unitClass == UnitClass.THING || m.unitClass == UnitClass.PEOPLE;
        return counts
                && m.arabic
                && m.headEnd == m.headFrom
                && m.tailTo > m.tailFrom
                && previous.tailTo > previous.tailFrom
                && previous.unitClass == m.unitClass
                && !shape.isBracketed(m.numberFrom)
                && shape.clauseStart(m.numberFrom) <= previous.numberFrom
                && m.from - previous.tailTo <= 2;
    }

    /** 五个100%: two numbers with nothing between are a saying. */
    private static void markStuck(Mention m, @Nullable Mention next) {
        boolean households = m.arabic && m.unitClass == UnitClass.PEOPLE;
        if (next != null && next.from == m.to && !next.comparisonBefore && !households) {
            m.stuck = true;
            next.stuck = true;
        }
    }

    /** 由64.6%上升到66.8%: the number after 由 or 从 is where the change began; its head is that of the next. */
    private boolean isOrigin(Mention m, Mention last, Mention next) {
        int clause = shape.clauseStart(m.numberFrom);
        int nextClause = shape.clauseStart(next.numberFrom);
        boolean apart = nextClause > last.numberFrom;
        boolean bare = apart && nextClause == last.to + 1 && next.verbFrom <= nextClause && next.headEnd <= nextClause;
        if (apart && !bare || !next.isState) {
            return false;
        }
        for (int i = m.from - 1; i >= Math.max(clause, m.headFrom); i--) {
            if (chars[i] == '由' || chars[i] == '从') {
                next.headFrom = m.headFrom;
                next.headEnd = Math.max(m.headFrom, i);
                next.verbFrom = -1;
                return true;
            }
        }
        return false;
    }

    private boolean isStatement(Mention m, boolean holdsNext) {
        if (shape.isBracketed(m.numberFrom)) {
            return false;
        }
        if (m.kind != Mention.Kind.NUMBER) {
            return m.kind == Mention.Kind.ZERO || m.headEnd > m.headFrom || m.tailTo > m.tailFrom;
        }
        if (isRankOrGrade(m) || isRatio(m) || isManner(m) || isBase(m)) {
            return false;
        }
        if (isBareName(m) || m.stuck || m.permitted) {
            return false;
        }
        return switch (m.unitClass) {
            case NONE -> isUnitless(m);
            case SORT -> false;
            case TIME -> isDuration(m);
            case MEASURE -> isMeasure(m, holdsNext);
            case PEOPLE, THING ->
                !isThreshold(m, holdsNext) && !(isBounded(m) && isAttribute(m)) && counts.isStatement(m, holdsNext);
        };
    }

    private boolean isRankOrGrade(Mention m) {
        if (m.to < chars.length && chars[m.to] == '级' || m.unitTo < chars.length && chars[m.unitTo] == '级') {
            return true;
        }
        boolean place = (m.unit.equals("位") || m.unit.equals("名"))
                && StatementWords.PLACE_WORDS.find(chars, m.headFrom, m.headEnd) >= 0;
        if (place) {
            return true;
        }
        if (m.numberFrom > 0 && chars[m.numberFrom - 1] == '前' && m.unit.equals("%")) {
            return true;
        }
        return StatementWords.RANKS.longestBefore(chars, Math.max(0, m.numberFrom - 4), m.numberFrom) > 0
                && m.unitClass != UnitClass.MEASURE;
    }

    /** 亿元企业, 超千万元企业: a round number without a digit names a class, unless it is passed or reached itself. */
    private boolean isBareName(Mention m) {
        if (!m.bare) {
            return false;
        }
        boolean noun = m.tailTo > m.tailFrom && StatementWords.GREAT_MARKS.longestAt(chars, m.tailFrom, m.tailTo) == 0;
        return noun || !m.comparisonBefore && !m.reached;
    }

    private boolean isRatio(Mention m) {
        boolean before = m.numberFrom > 0 && chars[m.numberFrom - 1] == ':' && isDigit(m.numberFrom - 2);
        boolean behind = m.unitFrom < chars.length && chars[m.unitFrom] == ':' && isDigit(m.unitFrom + 1);
        return before || behind;
    }

    private boolean isDigit(int i) {
        return i >= 0 && i < chars.length && chars[i] >= '0' && chars[i] <= '9';
    }

    /** 以10%的速度, 按30%的比例: how a thing is done, not how much. */
    private boolean isManner(Mention m) {
        int at = m.from - 1;
        boolean manner = at >= 0 && (chars[at] == '以' || chars[at] == '按' || chars[at] == '照');
        return manner && StatementWords.PLANNED_BEHIND.longestAt(chars, m.to, chars.length) == 0;
    }

    /** 较“十三五”末的9323亿元增加…: what the change is measured from. */
    private boolean isBase(Mention m) {
        int at = m.from - 1;
        if (at < 1 || chars[at] != '的' || times.endAt(at - 1) != at) {
            return false;
        }
        int token = at - 1;
        while (token > 0 && times.endAt(token - 1) == at) {
            token--;
        }
        return token > 0 && StatementWords.COMPARISON_SOURCES.longestBefore(chars, Math.max(0, token - 4), token) > 0;
    }

    private boolean isUnitless(Mention m) {
        boolean large = m.large || m.amount.scale() > 0 || m.amount.compareTo(BigDecimal.TEN) >= 0;
        boolean said = m.reached || m.comparison != Comparison.EQUAL || m.changeSaid;
        boolean ends = m.to == chars.length || shape.stop(m.to) > 0;
        if (isYear(m) || !large || !said || !ends || m.headEnd - m.headFrom < 2) {
            return false;
        }
        for (int end = m.headEnd; end > m.headFrom && end > m.headEnd - NOUN; end--) {
            if (StatementWords.SUBJECT_UNITS.longestBefore(chars, m.headFrom, end) > 0) {
                m.unit = StatementWords.SUBJECT_UNITS.valueBefore(chars, m.headFrom, end);
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
        boolean of = m.to < chars.length && chars[m.to] == '的';
        boolean bounded = m.tailTo > m.tailFrom && (of || !m.changeSaid && !m.comparisonBefore);
        boolean bound = m.comparisonBefore && (m.comparison != Comparison.ABOUT || m.tailTo == m.tailFrom);
        boolean said = m.reached && !isLength(m) || m.changeSaid || bound;
        boolean measured = StatementWords.TIME_SUBJECTS.longestBefore(chars, m.headFrom, m.headEnd) > 0;
        return !bounded && (said || measured) && m.headEnd > m.headFrom;
    }

    /** 为期三年, 历时五年. */
    private boolean isLength(Mention m) {
        return prose.startsWith("期", m.from - 1) || prose.startsWith("时", m.from - 1);
    }

    private boolean isMeasure(Mention m, boolean holdsNext) {
        boolean one = !m.arabic && !m.large && m.amount.compareTo(BigDecimal.ONE) == 0;
        if (one
                && m.comparison == Comparison.EQUAL
                && !m.unit.equals("倍")
                && !m.unit.equals("%")
                && !m.reached
                && !m.changeSaid) {
            return false;
        }
        if (m.unit.equals("%") || m.unit.endsWith("百分点")) {
            return !isAttribute(m) && !isAim(m);
        }
        boolean described = chars[Math.max(0, m.from - 1)] == '的' && m.tailTo > m.tailFrom && m.timeFrom < 0;
        return !described
                && !isGrant(m)
                && !isThreshold(m, holdsNext)
                && !isSizeClass(m)
                && !isAttribute(m)
                && !isCapacity(m);
    }

    private static boolean isBounded(Mention m) {
        return m.comparisonBefore || m.comparisonAfter;
    }

    /** 分别给予200万元补助, 最高不超过15万元: what a rule gives in each case. */
    private boolean isGrant(Mention m) {
        int to = m.linked ? m.headFrom : m.headEnd;
        return StatementWords.GRANT_VERBS.longestBefore(chars, Math.max(0, to - 8), to) > 0
                || StatementWords.GRANT_VERBS.longestBefore(chars, Math.max(0, m.from - 8), m.from) > 0;
    }

    /** 5.5%左右的预期增长目标: the share only names an aim. */
    private boolean isAim(Mention m) {
        if (m.to >= chars.length || chars[m.to] != '的' || m.headEnd > m.headFrom) {
            return false;
        }
        int found = StatementWords.AIM_NOUNS.find(chars, m.tailFrom, Math.min(m.tailTo, m.tailFrom + NOUN));
        return found >= 0;
    }

    /** 过千亿元城市, 10亿元以上企业: sums that sort things by size. */
    private boolean isSizeClass(Mention m) {
        return (m.comparisonBefore || m.comparisonAfter)
                && StatementWords.CLASSED_NOUNS.longestAt(chars, m.tailFrom, m.tailTo) > 0;
    }

    /** 7万吨锌合金项目: a size in a project's name. */
    private boolean isCapacity(Mention m) {
        int to = Math.min(m.tailTo, m.tailFrom + 2 * NOUN);
        boolean led = StatementWords.CAPACITY_LEADS.longestBefore(chars, m.headFrom, m.headEnd) > 0;
        return m.tailTo > m.tailFrom
                && (led || StatementWords.OUTPUT_VERBS.longestBefore(chars, m.headFrom, m.headEnd) == 0)
                && (led || m.unitClass == UnitClass.MEASURE)
                && StatementWords.PROJECT_NOUNS.find(chars, m.tailFrom, to) >= 0;
    }

    /** 总投资50亿元的项目: a number that belongs to a noun behind 的. */
    private boolean isAttribute(Mention m) {
        boolean of = m.to < chars.length && chars[m.to] == '的';
        if (StatementWords.STANDARDS.longestAt(chars, m.tailFrom, m.tailTo) > 0 || m.unit.equals(ACTS)) {
            return false;
        }
        boolean noun = m.headEnd - m.headFrom >= 2
                && !StatementWords.REGIONS.is(chars, m.headFrom, m.headEnd)
                && StatementWords.OUTPUT_VERBS.longestBefore(chars, m.headFrom, m.headEnd) == 0;
        return of && noun && !m.reached && !m.changeSaid && m.apartFrom < 0;
    }

    /** 50人以上的党组织, 亿元以上项目: a number that says which things are meant. */
    private boolean isThreshold(Mention m, boolean holdsNext) {
        boolean bounded = m.comparisonAfter && m.comparison != Comparison.ABOUT
                || m.comparisonBefore && holdsNext && m.unitClass == UnitClass.MEASURE;
        if (!bounded || m.tailTo <= m.tailFrom) {
            return false;
        }
        if (holdsNext) {
            return true;
        }
        boolean money = StatementWords.MONEY_NOUNS.longestAt(chars, m.tailFrom, m.tailTo) > 0;
        boolean made = StatementWords.OUTPUT_VERBS.longestBefore(chars, m.headFrom, m.headEnd) > 0;
        boolean standard = StatementWords.STANDARDS.longestAt(chars, m.tailFrom, m.tailTo) > 0;
        if (m.unitClass == UnitClass.MEASURE) {
            return !(money && made);
        }
        return m.headEnd == m.headFrom && !made && !standard;
    }
}
