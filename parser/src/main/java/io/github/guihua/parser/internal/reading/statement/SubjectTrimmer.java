package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.internal.numeral.NumeralMatcher;
import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;

/** Removes the words around a number that do not name its subject: words of time, of reaching, of comparison. */
final class SubjectTrimmer {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 60;
    private static final int CLAUSE = 30;
    private static final int LONGEST_BASE = 16;
    private static final int MAX_STEPS = 12;
    private static final int LONGEST_TAIL = 30;

    /** The least length of words that are dropped even where they end a longer word. */
    private static final int LONG_LEAD = 3;

    /** What follows 比 or 较 in an earlier time without a number (比上年, 较去年, 比年初, 比前年). */
    private static final CharSet EARLIER = CharSet.of("上去年前");

    /** Between a number and the noun after it. */
    private static final CharSet LINKS = CharSet.of("的”)是");

    private final Prose prose;
    private final ProseShape shape;
    private final TimeTokens times;
    private final Circumstances circumstances;

    SubjectTrimmer(Prose prose, ProseShape shape, TimeTokens times) {
        this.prose = prose;
        this.shape = shape;
        this.times = times;
        this.circumstances = new Circumstances(prose, shape, times);
    }

    /** Sets the head and tail of a mention without the words that are not part of a subject. */
    void trim(Mention m) {
        int to = Math.max(m.headFrom, m.verbFrom >= 0 ? Math.min(m.headEnd, m.verbFrom) : m.headEnd);
        if (m.apartFrom >= m.headFrom) {
            to = m.apartFrom;
        }
        int from = Math.max(m.headFrom, to - LONGEST);
        to = trimEnd(from, to);
        from = trimStart(from, to);
        m.headFrom = from;
        m.headEnd = Math.max(from, to);
        int after = Math.max(m.to, m.glossTo);
        m.tailFrom = Math.min(trimTailStart(after, m.tailTo), m.tailTo);
        m.tailTo = Math.min(m.tailTo, m.tailFrom + LONGEST_TAIL);
    }

    /** Returns where a head ends without the words that only lead to its number. */
    int trimEnd(int from, int end) {
        int to = end;
        for (int step = 0; step < MAX_STEPS && to > from; step++) {
            int size = prose.longestBefore(from, to, Words.SUBJECT_TAIL, Words.REACH_WORDS);
            int base = size >= LONG_LEAD ? 0 : baseFrom(from, to);
            int average = prose.longestBefore(Words.AVERAGES, from, to);
            boolean apart = times.endsBefore(to) && to - average - from >= SHORTEST
                    || prose.longestBefore(Words.REACH_WORDS, from, to - average) > 1;
            if (average > 0 && apart) {
                to -= average;
                continue;
            }
            if (average > 0 && circumstances.isYears(from, to - average)) {
                return from;
            }
            if (average > 0 || size < LONG_LEAD && base == 0 && prose.ends(Words.WORD_ENDS, from, to)) {
                return to;
            }
            int planned = beforePlanned(from, to);
            int circumstance = circumstances.before(from, to);
            if (planned < to) {
                to = planned;
            } else if (prose.ends(Words.EVENT_TIMES, from, to) && to - from < CLAUSE) {
                return from;
            } else if (circumstance < to) {
                to = circumstance;
            } else if (base > 0) {
                to = base;
            } else if (size > 0) {
                to -= size;
            } else if (times.endsBefore(to)) {
                to = times.before(from, to);
            } else if (to - from >= 2 && prose.at(to - 1) == '年' && NumeralMatcher.isPart(prose.at(to - 2))) {
                to = prose.beforeAll(NumeralMatcher.parts(), from, to - 1);
            } else {
                break;
            }
        }
        return to;
    }

    /** Returns where a head ends before a word that only plans the amount (产值计划, 专项资金拟安排). */
    private int beforePlanned(int from, int to) {
        int end = to - prose.longestBefore(from, to, Words.PLANNED_NOUNS, Words.ARRANGED);
        boolean measured = !prose.ends(Words.TREASURY_WORDS, 0, end)
                && prose.endsAny(from, end, Words.MEASURED_NOUNS, Words.MONEY_NOUNS);
        return measured ? end : to;
    }

    /** Returns where a base of comparison at the end of a head begins (比2020年, 较上年同期), or 0 if there is none. */
    private int baseFrom(int from, int to) {
        int than = prose.last(Particles.THAN, Math.max(from, to - LONGEST_BASE), to - 1);
        if (than < 0) {
            return 0;
        }
        boolean timed = times.endAt(than + 1) > 0 || EARLIER.contains(prose.at(than + 1));
        boolean base =
                timed ? !prose.ends(Words.MEASURED_NOUNS, than + 2, to) : prose.opens(Words.YARDSTICKS, than + 1, to);
        return base ? than : 0;
    }

    /** Returns where a head begins after words of time, place and manner. */
    int trimStart(int start, int to) {
        int from = start;
        for (int step = 0; step < MAX_STEPS && from < to; step++) {
            from = afterArea(from, to);
            int size = prose.longestAt(Words.SUBJECT_LEAD, from, to);
            if (size > 0) {
                from += size;
            } else if (times.endAt(from) > 0 && times.endAt(from) <= to) {
                from = times.endAt(from);
            } else if (circumstances.after(from, to) > from) {
                from = circumstances.after(from, to);
            } else if (afterTimeLead(from) > from) {
                from = Math.min(to, afterTimeLead(from));
            } else if (shape.stop(from) > 0 || prose.at(from) == ')' || prose.at(from) == '的') {
                from++;
            } else {
                break;
            }
        }
        return from;
    }

    /** Returns the index after words such as 比上年 or 平均每天, if time words follow directly. */
    private int afterTimeLead(int from) {
        boolean than = Particles.THAN.contains(prose.at(from));
        int time = than ? from + 1 : prose.after(Words.MEAN_WORDS, from, prose.length());
        return time > from ? Math.max(from, times.endAt(time)) : from;
    }

    /** Returns the index after 全市 or 全市有, if more words are left after it. */
    private int afterArea(int from, int to) {
        int end = prose.after(Words.OWN_AREA, from, to);
        if (end > from && end < to && prose.at(end) == '有') {
            end++;
        }
        return to - end >= SHORTEST ? end : from;
    }

    private int trimTailStart(int start, int to) {
        int from = start;
        while (from < to && shape.isBracketed(from)) {
            from++;
        }
        return prose.opens(Words.CONNECTORS, from, to) ? to : prose.afterAll(LINKS, from, to);
    }
}
