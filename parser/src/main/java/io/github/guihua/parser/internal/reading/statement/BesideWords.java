package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.model.Change;
import io.github.guihua.model.Comparison;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;

/**
 * Reads the words directly beside a number: comparisons, words that say it is reached, verbs of growth and decrease.
 * Widens the mention by these words and ends its head before them.
 */
final class BesideWords {

    private static final String TIMES = "倍";
    private static final CharSet NOT_WITHIN = CharSet.of("部容外涵需陆河蒙地生阁参");
    private static final int MAX_STEPS = 8;
    private static final int FAR = 40;

    private final Prose prose;
    private final ProseShape shape;
    private final TimeTokens times;

    BesideWords(Prose prose, ProseShape shape, TimeTokens times) {
        this.prose = prose;
        this.shape = shape;
        this.times = times;
    }

    /** Reads the words on both sides of a mention, but none before the index {@code floor}. */
    void read(Mention m, int floor) {
        if (m.kind == Mention.Kind.ZERO || m.kind == Mention.Kind.ALL) {
            m.headEnd = skipBack(m, m.from, floor);
            return;
        }
        after(m);
        before(m, floor);
        int head = skipBack(m, m.from, floor);
        change(m, head, floor);
        apart(m);
    }

    private void after(Mention m) {
        int at = m.glossTo;
        int size = prose.longestAt(Words.COMPARISON_AFTER, at, prose.length());
        Comparison comparison = null;
        if (size > 0) {
            comparison = Comparison.valueOf(prose.valueAt(Words.COMPARISON_AFTER, at, prose.length()));
        } else if (isShortBound(m, at)) {
            size = 1;
            comparison = Comparison.AT_MOST;
        } else if (prose.isAt('多', at) && shape.isEnd(at + 1)) {
            size = 1;
            comparison = Comparison.MORE_THAN;
        } else if (m.unitClass == UnitClass.MEASURE && hasMore(m)) {
            comparison = Comparison.MORE_THAN;
        }
        if (comparison != null) {
            m.to = at + size;
            m.comparisonAfter = true;
            if (m.comparison == Comparison.EQUAL || comparison != Comparison.ABOUT) {
                m.comparison = m.comparison == Comparison.BETWEEN ? Comparison.BETWEEN : comparison;
            }
        } else if (at > m.unitTo && !m.andHalf) {
            m.to = m.unitTo;
        }
    }

    /** Whether a bound of one character is at an index (2%内, 2%下) and does not begin a longer word (5个工作日内). */
    private boolean isShortBound(Mention m, int at) {
        if (prose.isAt('内', at)) {
            return (m.isShare() || m.unitClass == UnitClass.TIME) && !prose.isAt(NOT_WITHIN, at + 1);
        }
        return prose.isAt('下', at) && m.isShare() && shape.isEnd(at + 1);
    }

    private void before(Mention m, int floor) {
        int size = prose.longestBefore(Words.COMPARISON_BEFORE, floor, m.from);
        boolean up = size == 1 && prose.at(m.from - 1) == '上';
        if (size == 0 || up && !m.bare) {
            return;
        }
        Comparison comparison = Comparison.valueOf(prose.valueBefore(Words.COMPARISON_BEFORE, floor, m.from));
        if (m.comparison != Comparison.BETWEEN) {
            m.comparison = comparison;
        }
        m.comparisonBefore = true;
        m.from -= size;
        if (comparison == Comparison.ABOUT) {
            String outer = prose.valueBefore(Words.COMPARISON_BEFORE, floor, m.from);
            if (outer.equals(Comparison.AT_LEAST.name()) || outer.equals(Comparison.AT_MOST.name())) {
                m.from = prose.before(Words.COMPARISON_BEFORE, floor, m.from);
            }
        }
    }

    /** Skips back over words that only say that the number is reached or distributed, and returns where they begin. */
    private int skipBack(Mention m, int from, int floor) {
        int at = from;
        for (int step = 0; step < MAX_STEPS && at > floor; step++) {
            int token = ownTime(at, floor);
            if (token >= 0) {
                boolean upTo = Particles.UP_TO.contains(prose.at(token));
                m.reached |= upTo;
                m.isState |= upTo;
                // in 是2015年的2.4倍 the time belongs to the base
                m.timeFrom = m.unit.equals(TIMES) ? -1 : token;
                at = token;
                continue;
            }
            // some whole words end with a character that is elsewhere a particle
            boolean word = times.endAt(at - 1) > 0 || prose.endsAny(floor, at, Words.AVERAGES, Words.WORD_ENDS);
            int reach = prose.longestBefore(Words.REACH_WORDS, floor, at);
            int spread = prose.longestBefore(Words.DISTRIBUTIVE_WORDS, floor, at);
            if (word || reach == 0 && spread == 0) {
                break;
            }
            if (reach >= spread) {
                String value = prose.valueBefore(Words.REACH_WORDS, floor, at);
                m.reached |= !value.equals("IN") || m.unitClass == UnitClass.MEASURE;
                m.isState |= value.equals("LEVEL");
                m.moved |= value.equals("LEVEL") && reach > 2;
                at -= reach;
            } else {
                m.distributed |=
                        prose.is(Words.SHARING_WORDS, at - spread, at) || prose.is(Words.EACH_WORDS, at - spread, at);
                m.permitted |= m.isState && prose.is(Words.PERMISSION_WORDS, at - spread, at);
                at -= spread;
            }
        }
        m.headEnd = at;
        return at;
    }

    /** Returns where a time between verb and number begins (提高到一九八二年(的)33.6%), or -1 if there is none. */
    private int ownTime(int at, int floor) {
        boolean of = prose.at(at - 1) == '的';
        int end = of ? at - 1 : at;
        int token = times.before(floor, end);
        boolean linked = token < end && (of || Particles.UP_TO.contains(prose.at(token)));
        return linked && prose.endsAny(floor, token, Words.CHANGE_VERBS, Words.REACH_WORDS) ? token : -1;
    }

    private boolean hasMore(Mention m) {
        return m.unitTo > m.unitFrom + 2
                && prose.at(m.unitFrom + 1) == '多'
                && prose.opens(Words.MEASURED_AFTER_MORE, m.unitFrom + 2, m.unitTo);
    }

    private void change(Mention m, int at, int floor) {
        if (m.kind == Mention.Kind.DOUBLING) {
            m.change = Change.INCREASE;
            m.changeSaid = true;
            return;
        }
        if (changeAfter(m)) {
            return;
        }
        int size = prose.longestBefore(Words.CHANGE_VERBS, floor, at);
        if (size == 0) {
            changeOfObject(m, floor, at);
            return;
        }
        String value = prose.valueBefore(Words.CHANGE_VERBS, floor, at);
        boolean quality = m.counts()
                && prose.longestBefore(Words.QUALITY_VERBS, floor, at) == size
                && (!shape.isEnd(m.to)
                        || !prose.valueBefore(Words.QUALITY_VERBS, floor, at).isEmpty());
        if (quality || value.equals(Change.LEVEL.name())) {
            return;
        }
        m.headEnd = at - size;
        m.verbFrom = at - size;
        if (!m.isState) {
            m.change = Change.valueOf(value);
            m.changeSaid = true;
        }
        skipBack(m, m.headEnd, floor);
    }

    /** Reads a verb that opens the clause, with its object between verb and amount (减少贫困人口300万人). */
    private void changeOfObject(Mention m, int floor, int at) {
        if (m.isState || floor > shape.clauseStart(m.numberFrom)) {
            return;
        }
        int from = prose.afterAll(floor, at, Words.OBJECT_LEAD);
        if (prose.opens(Words.CHANGE_OBJECT_VERBS, from, at)) {
            m.change = Change.valueOf(prose.valueAt(Words.CHANGE_OBJECT_VERBS, from, at));
            m.changeSaid = true;
        }
    }

    /** Whether the noun after a share says that the share is an amount of growth (保持20%以上增长). */
    private boolean changeAfter(Mention m) {
        if (!m.isShare() || !prose.opens(Words.GROWTH_AFTER, m.to, prose.length())) {
            return false;
        }
        m.change = Change.valueOf(prose.valueAt(Words.GROWTH_AFTER, m.to, prose.length()));
        m.changeSaid = m.change != Change.LEVEL;
        return true;
    }

    /** Reads a comparison that is separated from its number (不低于供应总量的70%). */
    private void apart(Mention m) {
        if (m.comparison != Comparison.EQUAL) {
            return;
        }
        int start = Math.max(Math.max(m.headFrom, shape.clauseStart(m.numberFrom)), m.numberFrom - FAR);
        for (int i = m.numberFrom - 1; i >= start; i--) {
            int size = prose.longestAt(Words.COMPARISON_APART, i, m.numberFrom);
            if (size > 0 && i + size < m.from) {
                m.comparison = Comparison.valueOf(prose.valueAt(Words.COMPARISON_APART, i, prose.length()));
                m.comparisonBefore = true;
                m.apartFrom = i;
                return;
            }
        }
    }
}
