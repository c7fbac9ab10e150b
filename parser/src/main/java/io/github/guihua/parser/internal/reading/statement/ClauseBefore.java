package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.internal.numeral.NumeralMatcher;
import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.model.Change;
import io.github.guihua.parser.internal.prose.Figures;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;

/** Finds the subject of a number whose own clause names none in the clause before it. */
final class ClauseBefore {

    /** The greatest distance between a subject and the words that follow it. */
    private static final int CLAUSE = 30;

    private static final int LONGEST_TOPIC = 16;

    private static final CharSet YEARS = CharSet.of("年");

    private static final CharSet FIGURES = Figures.DIGITS.or(".");

    /** The ends of words that deny a verb, or belong to it: 没有, 不, 双下降. */
    private static final CharSet NOT = CharSet.of("没不双");

    private final Prose prose;
    private final ProseShape shape;
    private final TimeTokens times;
    private final SubjectTrimmer trimmer;

    ClauseBefore(Prose prose, ProseShape shape, TimeTokens times, SubjectTrimmer trimmer) {
        this.prose = prose;
        this.shape = shape;
        this.times = times;
        this.trimmer = trimmer;
    }

    /**
     * Returns the subject in the clause before (…的成本,上升0.9%), if that clause has no number and the number's clause no
     * subject.
     *
     * @param numberTo where the number before ends
     */
    String subject(Mention m, int numberTo) {
        int sentence = shape.sentenceStart(m.numberFrom());
        int clause = shape.clauseStart(m.numberFrom());
        int before = shape.clauseStart(clause - 1);
        if (clause > sentence && numberTo <= before && prose.opens(Words.ASIDE_CLAUSES, before, clause)) {
            clause = before;
            before = shape.clauseStart(clause - 1);
        }
        return clause > sentence && numberTo <= before ? subjectOf(before, clause - 1) : "";
    }

    /**
     * Returns the topic that opens the sentence in a clause of its own (电力工业建设，五年投资207亿元); empty when the clause before
     * is no short noun.
     */
    String topic(Mention m, int numberTo) {
        int sentence = shape.sentenceStart(m.numberFrom());
        int clause = shape.clauseStart(m.numberFrom());
        int end = clause - 1;
        int before = shape.clauseStart(end);
        String lasting = end > sentence && numberTo <= before ? lastingTopic(trimmer.trimStart(before, end), end) : "";
        if (!lasting.isEmpty()) {
            return lasting;
        }
        boolean first = end > sentence && before == sentence && numberTo <= sentence;
        int from = first ? trimmer.trimStart(sentence, end) : end;
        int work = prose.before(Words.WORK_NOUNS, from, end);
        if (end - from < 2 || end - from > LONGEST_TOPIC || times.endsBefore(end)) {
            return "";
        }
        for (int i = from; i < work; i++) {
            int verb = prose.longestAt(
                    i, work, Words.OUTPUT_VERBS, Words.HEADING_VERBS, Words.CHANGE_VERBS, Words.PREDICATE_OPENINGS);
            if (verb > 1 || prose.longestAt(Words.DISTRIBUTIVE_WORDS, i, work) > 1 || shape.isQuoted(i)) {
                return "";
            }
        }
        boolean noun = work < end || prose.endsAny(from, end, Words.MEASURED_NOUNS, Words.COUNTED_NOUNS);
        return noun ? times.wordsWithout(from, end) : "";
    }

    /** Returns the noun of a clause that says how many years it has grown (粮食连续五年增产，总产量…); empty for any other clause. */
    private String lastingTopic(int from, int end) {
        int verb = prose.before(Words.CHANGE_VERBS, from, end);
        if (verb == end || verb - from > LONGEST_TOPIC || !prose.isAt(YEARS, verb - 1)) {
            return "";
        }
        int count = prose.beforeAll(NumeralMatcher.parts(), from, verb - 1);
        int to = trimmer.trimEnd(from, count);
        return count < verb - 1 && to < count && to - from > 1 ? times.wordsWithout(from, to) : "";
    }

    /** Returns the subject of a clause without a number. */
    private String subjectOf(int clause, int end) {
        boolean noun = prose.endsAny(clause, end, Words.MEASURED_NOUNS, Words.COUNTED_NOUNS, Words.AREA_NOUNS);
        if (prose.opens(Words.ASIDE_CLAUSES, clause, end)
                || !noun && prose.opens(Words.PREDICATE_OPENINGS, clause, end)) {
            return "";
        }
        int to = trimmer.trimEnd(clause, beforePredicate(clause, end));
        to = beforeStep(clause, beforeFigure(clause, to));
        int realised = prose.find(Words.REALISING_WORDS, Math.min(clause + 2, to), to);
        // 粮食总产量实现了“八连增”，达到5.7亿吨
        to = realised > 0 && prose.ends(Words.MEASURED_NOUNS, clause, realised) ? realised : to;
        boolean level = prose.valueBefore(Words.CHANGE_VERBS, clause, to).equals(Change.LEVEL.name());
        int verb = level ? to : prose.before(Words.CHANGE_VERBS, clause, to);
        // 贸易顺差连续两年下降，2010年减少6.4%
        int measure = verb < to ? trimmer.trimEnd(clause, verb) : to;
        to = measure - clause > 1 && !prose.isAt(NOT, measure - 1) ? measure : to;
        int from = trimmer.trimStart(Math.max(clause, to - CLAUSE), to);
        return from < to ? times.wordsWithout(from, to) : "";
    }

    /** Returns what passed several steps in the clause of a number (存款余额连跨4个万亿元台阶、突破9万亿元), else nothing. */
    String beforeSteps(Mention m) {
        int clause = Math.max(shape.clauseStart(m.numberFrom()), m.from() - 2 * CLAUSE);
        int step = beforeStep(clause, m.from());
        int from = step < m.from() ? trimmer.trimStart(Math.max(clause, step - CLAUSE), step) : step;
        return from < step && step < m.from() ? times.wordsWithout(from, step) : "";
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

    /**
     * Returns where the predicate of a clause begins (二氧化硫排放总量近年来首次出现双下降), the end when it has none or ends with
     * the name of a measure.
     */
    private int beforePredicate(int clause, int end) {
        if (prose.ends(Words.MEASURED_NOUNS, clause, end)) {
            return end;
        }
        for (int i = Math.max(clause + 2, end - CLAUSE); i < end; i++) {
            if (prose.opens(Words.PREDICATE_OPENINGS, i, end)) {
                return i;
            }
            boolean changes = prose.opens(Words.CHANGE_VERBS, i, end)
                    && !prose.valueAt(Words.CHANGE_VERBS, i, end).equals(Change.LEVEL.name());
            boolean follows = changes || times.endAt(i) > 0 || prose.longestAt(Words.DISTRIBUTIVE_WORDS, i, end) > 1;
            if (follows && !prose.opens(Words.MEASURED_NOUNS, i, end) && prose.ends(Words.MEASURED_NOUNS, clause, i)) {
                return i;
            }
        }
        return end;
    }
}
