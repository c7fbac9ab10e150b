package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.internal.numeral.NumeralMatcher;
import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.model.Change;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;

/** Removes the words around a number that do not name its subject: words of time, of reaching, of comparison. */
final class SubjectTrimmer {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 60;
    private static final int CLAUSE = 30;
    private static final int LONGEST_BASE = 16;
    private static final int MAX_STEPS = 12;
    /** The greatest length of the words after a number that belong to its subject. */
    static final int LONGEST_TAIL = 40;

    /** The least length of words that are dropped even where they end a longer word. */
    private static final int LONG_LEAD = 3;

    /** What follows 比 or 较 in an earlier time without a number (比上年, 较去年, 比年初, 比前年). */
    private static final CharSet EARLIER = CharSet.of("上去年前“");

    /** Between a number and the noun after it. */
    private static final CharSet LINKS = CharSet.of("的”)是");

    /** Digits, and the point in a number. */
    private static final CharSet FIGURES = NumeralMatcher.parts().or(".");

    private static final char DISPOSING = '把';

    /** Characters before a place in a ranking. */
    private static final CharSet PLACES = CharSet.of("第首前");

    /** Characters before 把 with which it is no preposition: 火把, 严把. */
    private static final CharSet NOT_DISPOSING = CharSet.of("火严拖");

    private static final int NEAR = 12;
    private static final String MONEY = "元";
    private static final CharSet LIST_MARK = CharSet.of("、");

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

    /** Returns a mention without the words of its head and tail that are not part of a subject. */
    Mention trimmed(Mention m) {
        int to = Math.max(m.headFrom(), m.verbFrom() >= 0 ? Math.min(m.headEnd(), m.verbFrom()) : m.headEnd());
        if (m.apartFrom() >= m.headFrom()) {
            to = m.apartFrom();
        }
        int from = afterPredicate(Math.max(m.headFrom(), to - LONGEST), to);
        int disposed = m.changeSaid() || m.reached() ? prose.lastIndexOf(DISPOSING, from, to) : -1;
        // 坚决把文件压减三分之一
        from = disposed >= 0
                        && !prose.isAt(NOT_DISPOSING, disposed - 1)
                        && !prose.opens(Words.NOT_DISPOSING, disposed, to)
                ? disposed + 1
                : from;
        to = trimEnd(from, to);
        // 实现人员“零伤亡”: the quantity is in the quotation, its subject is not
        to = to > from && prose.at(to - 1) == '“' ? to - 1 : to;
        // 第三产业占40%: the share is of what the sentence before names
        to = to - from > SHORTEST && prose.at(to - 1) == '占' ? to - 1 : to;
        from = trimStart(from, to);
        int tailFrom = Math.min(trimTailStart(m, m.end(), m.tailTo()), m.tailTo());
        int tailTo = beforeRank(tailFrom, Math.min(m.tailTo(), tailFrom + LONGEST_TAIL));
        int noun = m.unit().endsWith(MONEY) ? prose.after(Words.MONEY_NOUNS, tailFrom, tailTo) : tailFrom;
        if (noun > tailFrom && prose.opens(Words.PURPOSE_VERBS, noun, tailTo)) {
            tailTo = noun;
        }
        return m.with(m.around().withHead(from, Math.max(from, to)).withTail(tailFrom, tailTo));
    }

    /** Returns the index after a listed predicate without a number (规模大幅增加、项目减少三分之二), else the start. */
    private int afterPredicate(int from, int to) {
        int mark = prose.last(LIST_MARK, from, to);
        int size = mark > from ? prose.longestBefore(Words.CHANGE_VERBS, from, mark) : 0;
        boolean predicate = size > 1
                && mark - size - from >= SHORTEST
                && prose.ends(Words.DISTRIBUTIVE_WORDS, from, mark - size)
                && !prose.valueBefore(Words.CHANGE_VERBS, from, mark).equals(Change.LEVEL.name());
        return predicate ? mark + 1 : from;
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
                to = prose.beforeAll(FIGURES, from, to - 1);
            } else {
                break;
            }
        }
        return to;
    }

    /** Returns where a head ends before a word that only plans the amount (产值计划, 专项资金拟安排). */
    private int beforePlanned(int from, int to) {
        int end = to - prose.longestBefore(from, to, Words.PLANNED_NOUNS, Words.ARRANGED);
        end = end < to ? prose.before(Words.SUBJECT_TAIL, from, end) : end;
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
        if (prose.longestBefore(Words.CHANGE_VERBS, than + 2, to) > 1) {
            // 比年度预算超收: the verb says what is measured
            return 0;
        }
        boolean base =
                timed ? !prose.ends(Words.MEASURED_NOUNS, than + 2, to) : prose.opens(Words.YARDSTICKS, than + 1, to);
        return base ? than : 0;
    }

    /** Returns where a head begins after words of time, place and manner. */
    int trimStart(int start, int to) {
        int from = start;
        for (int step = 0; step < MAX_STEPS && from < to; step++) {
            from = afterReport(afterArea(from, to), to);
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

    /** Returns the index after words that only say which document says so (《纲要》提出了). */
    private int afterReport(int from, int to) {
        int close = prose.at(from) == '《' ? prose.indexOf('》', from, to) : -1;
        int said = close < 0 ? from : prose.after(Words.SAYING_VERBS, close + 1, to);
        return close < 0 || said == close + 1 ? from : said < to && prose.at(said) == '了' ? said + 1 : said;
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

    /** Returns where a tail ends before a listed predicate that tells a place in a ranking (新增5个集群、居中部第1). */
    private int beforeRank(int from, int to) {
        int mark = prose.last(LIST_MARK, from, to);
        boolean ranks = mark > from
                && prose.opens(Words.RANKING_VERBS, mark + 1, to)
                && prose.holds(PLACES, mark + 1, Math.min(to, mark + NEAR));
        return ranks ? mark : to;
    }

    private int trimTailStart(Mention m, int start, int to) {
        int from = start;
        while (from < to && shape.isBracketed(from)) {
            from++;
        }
        if (prose.opensAny(from, to, Words.CONNECTORS, Words.CLAUSE_LINKS)) {
            return to;
        }
        // the mark that is passed says nothing (突破千亿元大关), but 规模 may open a noun (规模以上企业)
        return !m.counts() && prose.is(Words.GREAT_MARKS, from, to) ? to : prose.afterAll(LINKS, from, to);
    }
}
