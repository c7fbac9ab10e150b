package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.parser.internal.prose.Figures;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subject of a number: the words before it without those that only lead to the number, or, if the number
 * comes first, the words after it.
 */
final class SubjectFinder {

    private static final int LONG_HEAD = 14;
    private static final int CLAUSE = 30;
    private static final CharSet FIGURES = Figures.DIGITS.or(".");
    private static final CharSet LISTS = CharSet.of("、和与");

    private final Prose prose;
    private final ProseShape shape;
    private final TimeTokens times;
    private final SubjectTrimmer trimmer;

    SubjectFinder(Prose prose, ProseShape shape, TimeTokens times, SubjectTrimmer trimmer) {
        this.prose = prose;
        this.shape = shape;
        this.times = times;
        this.trimmer = trimmer;
    }

    /** Sets the subjects of all mentions of a prose, from left to right. */
    void name(List<Mention> mentions) {
        for (int i = 0; i < mentions.size(); i++) {
            Mention m = mentions.get(i);
            m.subject = own(m);
            Mention earlier = earlier(mentions, i);
            if (m.subject.isEmpty()) {
                m.subject = clauseBefore(m, i == 0 ? 0 : mentions.get(i - 1).to);
                if (m.subject.isEmpty() && earlier != null) {
                    m.subject = countsOthers(m, earlier)
                            ? counted(m, earlier)
                            : isPart(earlier) ? earlier.stem : earlier.subject;
                }
                m.stem = stem(m);
                continue;
            }
            boolean total = m.headIs(Words.BARE_TOTALS);
            boolean part = !total && isPart(m);
            boolean added = !total && !part && m.addsTo && m.hasHead();
            if (earlier == null) {
                m.stem = added ? m.subject : stem(m);
            } else {
                m.stem = part || added ? earlier.stem : stem(m);
                m.subject = (total || part ? earlier.stem : "") + m.subject + (added ? earlier.stem : "");
            }
        }
        new SharedSubjects(prose, shape).spread(mentions);
    }

    /** Whether a noun in the place of the unit names other people than the earlier mention (惠及56个行政村、8.2万群众). */
    private boolean countsOthers(Mention m, Mention earlier) {
        boolean things = earlier.unitClass == UnitClass.THING && earlier.hasTail();
        return m.isNounUnit() && (things || earlier.isNounUnit());
    }

    private String counted(Mention m, Mention earlier) {
        int verb = prose.words(Words.OUTPUT_VERBS).opening(earlier.subject);
        return earlier.subject.substring(0, verb) + text(m.unitFrom, m.unitTo);
    }

    /** Whether the number is a share (占全省的12%) of a subject that was named before. */
    private boolean isPart(Mention m) {
        return m.hasHead() && prose.at(m.headFrom) == '占';
    }

    /**
     * Returns the subject in the clause before (…的成本,上升0.9%), if that clause has no number and the number's clause no
     * subject.
     *
     * @param numberTo where the number before ends
     */
    private String clauseBefore(Mention m, int numberTo) {
        int sentence = shape.sentenceStart(m.numberFrom);
        int clause = shape.clauseStart(m.numberFrom);
        int before = shape.clauseStart(clause - 1);
        if (clause > sentence && numberTo <= before && prose.opens(Words.ASIDE_CLAUSES, before, clause)) {
            clause = before;
            before = shape.clauseStart(clause - 1);
        }
        return clause > sentence && numberTo <= before ? subjectOf(before, clause - 1) : "";
    }

    /** Returns the subject of a clause without a number. */
    private String subjectOf(int clause, int end) {
        if (prose.opens(Words.ASIDE_CLAUSES, clause, end)) {
            return "";
        }
        int to = trimmer.trimEnd(clause, end);
        to = beforeStep(clause, beforeFigure(clause, to));
        int from = trimmer.trimStart(Math.max(clause, to - CLAUSE), to);
        return from < to ? text(from, to) : "";
    }

    /** Returns the index before the verb of a step up (总产值连跨两个台阶). */
    private int beforeStep(int from, int to) {
        for (int i = from + 2; i < to; i++) {
            if (prose.opens(Words.STEPS, i, to)) {
                return i;
            }
        }
        return to;
    }

    /** Returns the index before a plain figure after a noun (综合指数148.7); the digits of a name (PM2.5) stay. */
    private int beforeFigure(int from, int to) {
        int at = prose.beforeAll(FIGURES, from, to);
        return at > from && Character.isIdeographic(prose.at(at - 1)) ? at : to;
    }

    /** Returns the subject of a mention without the verb of adding: 住房 for 新开工住房. */
    private String stem(Mention m) {
        int verb = prose.words(Words.ADDING_VERBS).opening(m.subject);
        String rest = m.subject.substring(verb);
        int last = prose.words(Words.ADDING_VERBS).ending(rest);
        return last < rest.length() ? rest.substring(0, rest.length() - last) : m.subject;
    }

    private String own(Mention m) {
        boolean tail = m.hasTail() && (!m.changeSaid || m.counts());
        boolean head = m.hasHead() && !(tail && m.headIs(Words.REGIONS));
        if (!head) {
            return tail ? text(m.isNounUnit() ? m.unitFrom : m.tailFrom, m.tailTo) : "";
        }
        if (isLikened(m)) {
            return "";
        }
        if (m.kind == Mention.Kind.ALL || m.kind == Mention.Kind.ZERO) {
            return text(reachedFrom(m), reachedTo(m));
        }
        if (m.isNounUnit() && prose.isAt(LISTS, m.from - 1)) {
            return text(m.unitFrom, tail ? m.tailTo : m.unitTo);
        }
        boolean dropped = m.headIs(Words.SUBJECT_VERBS_DROPPED);
        if (m.isNounUnit() && GoverningVerb.of(m).stands()) {
            return (dropped ? "" : text(m.headFrom, m.headEnd)) + text(m.unitFrom, tail ? m.tailTo : m.unitTo);
        }
        boolean verbs = isVerbs(m.headFrom, m.headEnd);
        if (verbs && tail) {
            return (dropped ? "" : text(m.headFrom, m.headEnd)) + text(m.tailFrom, m.tailTo);
        }
        if (verbs && m.unitClass == UnitClass.MEASURE && m.headIs(Words.PLAIN_DOING)) {
            return "";
        }
        if (verbs) {
            m.addsTo = m.headIs(Words.ADDING_VERBS);
            return text(m.headFrom, m.headEnd);
        }
        if (tail && prose.at(m.headEnd - 1) == '等') {
            return text(m.tailFrom, m.tailTo);
        }
        int verb = prose.longestBefore(Words.OUTPUT_VERBS, m.headFrom, m.headEnd);
        boolean share = m.isShare() && !prose.isAt('的', m.to);
        if (tail && verb > 0 && !share) {
            boolean opens = m.headOpens(Words.OUTPUT_VERBS);
            boolean whole = m.headEnd - m.headFrom <= (opens ? CLAUSE : LONG_HEAD);
            return text(whole ? m.headFrom : m.headEnd - verb, m.headEnd) + text(m.tailFrom, m.tailTo);
        }
        boolean standard = tail && m.tailOpens(Words.STANDARDS);
        if (tail && m.counts() && verb == 0 && !standard && !m.moved) {
            boolean each = prose.at(m.headFrom) == '每';
            return (each ? text(m.headFrom, m.headEnd) : "") + text(m.tailFrom, m.tailTo);
        }
        if (m.verbFrom == m.headEnd && m.headIs(Words.AVERAGES)) {
            return text(m.headFrom, Math.min(m.from, m.verbFrom + 2));
        }
        int reach = share || !m.isShare() ? m.headEnd : beforeWhole(m);
        return reach < m.headEnd ? text(m.headFrom, reach) : text(afterDropped(m), beforeDropped(m));
    }

    /** Returns the start of the verb that leads to the whole of a share (新农合试点扩大到全国40%的县). */
    private int beforeWhole(Mention m) {
        int to = prose.before(Words.REGIONS, m.headFrom, m.headEnd);
        int verb = prose.longestBefore(m.headFrom, to, Words.REACH_WORDS, Words.OUTPUT_VERBS);
        return to < m.headEnd && verb > 1 ? trimmer.trimEnd(m.headFrom, to - verb) : m.headEnd;
    }

    /** Returns where the subject after 实现 begins, for words such as 清零 (有条件的市县提前实现隐性债务清零). */
    private int reachedFrom(Mention m) {
        int verb = m.kind == Mention.Kind.ZERO ? realising(m) : -1;
        return verb >= 0 ? afterRealising(m, verb) : afterDropped(m);
    }

    /** Returns where the subject before 实现 ends, if only an area follows 实现 (中药房实现县域全覆盖). */
    private int reachedTo(Mention m) {
        int verb = m.kind == Mention.Kind.ALL ? realising(m) : -1;
        int after = verb < 0 ? m.headEnd : afterRealising(m, verb);
        boolean area = verb > m.headFrom
                && (prose.is(Words.AREA_NOUNS, after, m.headEnd) || prose.is(Words.REGIONS, after, m.headEnd));
        return area ? verb : beforeDropped(m);
    }

    /** Returns where the last 实现 of a head begins, or -1 if there is none. */
    private int realising(Mention m) {
        return prose.findLast(Words.REALISING_WORDS, m.headFrom, m.headEnd);
    }

    private int afterRealising(Mention m, int verb) {
        return prose.after(Words.REALISING_WORDS, verb, m.headEnd);
    }

    /** Returns the index before a verb that follows the subject and only says that it is achieved (投资完成121亿元). */
    private int beforeDropped(Mention m) {
        int end = prose.before(Words.SUBJECT_VERBS_DROPPED, m.headFrom, m.headEnd);
        return prose.ends(Words.MEASURED_NOUNS, m.headFrom, end) ? end : m.headEnd;
    }

    /** Whether the number compares the subject of the mention before with something else (为年度计划的122.9%). */
    private boolean isLikened(Mention m) {
        return m.headOpens(Words.LIKENED)
                || prose.opens(Words.EQUATING_WORDS, m.headFrom, prose.length()) && prose.isAt('的', m.from - 1);
    }

    private int afterDropped(Mention m) {
        int from = prose.after(Words.SUBJECT_VERBS_DROPPED, m.headFrom, m.headEnd);
        boolean paired = prose.opens(Words.CONNECTORS, from, m.headEnd);
        return !paired && m.headEnd - from >= 2 ? from : m.headFrom;
    }

    private boolean isVerbs(int from, int to) {
        int at = from;
        while (at < to) {
            int verb =
                    prose.longestAt(at, to, Words.OUTPUT_VERBS, Words.SUBJECT_VERBS_DROPPED, Words.DISTRIBUTIVE_WORDS);
            int size = Math.max(verb, prose.at(at) == '为' ? 1 : 0);
            if (size == 0) {
                return false;
            }
            at += size;
        }
        return true;
    }

    private @Nullable Mention earlier(List<Mention> mentions, int i) {
        Mention m = mentions.get(i);
        for (int k = i - 1; k >= 0 && k >= i - 3; k--) {
            Mention candidate = mentions.get(k);
            if (!shape.inOneSentence(candidate.numberFrom, m.numberFrom)) {
                return null;
            }
            if (!candidate.subject.isEmpty()) {
                return candidate;
            }
        }
        return null;
    }

    /** Returns the words of a range as in the source, without the time words in it. */
    private String text(int from, int to) {
        StringBuilder out = new StringBuilder();
        int piece = from;
        for (int i = from; i < to; i++) {
            if (times.endAt(i) > 0) {
                out.append(prose.raw(piece, i));
                piece = Math.min(times.endAt(i), to);
                i = piece - 1;
            }
        }
        return out.append(prose.raw(piece, to)).toString();
    }
}
