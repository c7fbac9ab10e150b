package io.github.guihua.parser.internal.reading.unit;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.parser.internal.prose.Brackets;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.prose.Stops;
import io.github.guihua.parser.internal.reading.deadline.DeadlineReader;
import io.github.guihua.parser.internal.reading.deadline.DeadlineWords;
import io.github.guihua.parser.internal.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the ranges of a paragraph that are clauses. */
final class ClauseFinder {

    /** The greatest length and bracket depth of a clause; this also limits the work on unusual texts. */
    private static final int LONGEST = 1500;

    private static final int DEEPEST = 8;

    /** The greatest number of characters before the first label of a clause. */
    private static final int LONGEST_BEFORE = 120;

    /** A clause and its contents. */
    record Found(int from, int to, ClauseDraft draft) {}

    /** The marks that may end the last phrase of a clause in brackets. */
    private static final CharSet BRACKET_ENDS = CharSet.of(";。");

    /** The marks that, inside brackets, suggest a clause. */
    private static final CharSet DIVIDERS = CharSet.of(":,;");

    private static final CharSet PART_ENDS = CharSet.of("。!?;");

    private final Prose prose;
    private final int length;
    private final LabelFinder labels;
    private final BodyNames names;
    private final ClauseParser parser;
    private final ClauseJudge judge;
    private final List<Found> found = new ArrayList<>();
    private int imprint = -1;

    /** The first character that is no mark. */
    private final int first;

    ClauseFinder(Prose prose) {
        this.prose = prose;
        this.length = prose.length();
        this.labels = new LabelFinder(prose);
        this.names = new BodyNames(prose);
        this.parser = new ClauseParser(prose, labels, names);
        this.first = Rules.afterMarks(prose, 0, length);
        this.judge = new ClauseJudge(prose, names, first);
    }

    /** Returns the names of bodies in the prose. */
    BodyNames names() {
        return names;
    }

    List<Found> find() {
        int open = 0;
        int i = prose.brackets().nextAfter(0);
        while (i >= 0) {
            int close = prose.brackets().partner(i);
            boolean flat = close > i && prose.brackets().depth(i) <= DEEPEST;
            ClauseDraft draft = flat ? inBrackets(i, close) : null;
            if (draft != null) {
                outsideBrackets(open, i);
                found.add(new Found(i, close + 1, draft));
                open = close + 1;
            }
            i = prose.brackets().nextAfter(draft == null ? i + 1 : open);
        }
        outsideBrackets(open, length);
        return found;
    }

    private @Nullable ClauseDraft inBrackets(int open, int close) {
        if (close - open < 3 || close - open > LONGEST || !mayBeClause(open + 1, close)) {
            return null;
        }
        ClauseDraft labelled = parser.parseBareLabel(open + 1, close);
        ClauseDraft draft = labelled == null ? parser.parse(open + 1, close) : labelled;
        boolean afterClause = !found.isEmpty() && found.get(found.size() - 1).to() == open;
        return draft != null && judge.takesBracket(draft, open, close, afterClause) ? draft : null;
    }

    /** Checks the end of a bracket, to avoid reading the many brackets with other contents. */
    private boolean mayBeClause(int from, int end) {
        int to = prose.beforeAll(BRACKET_ENDS, from + 1, end);
        return RoleTail.of(prose, from, to).isSaid()
                || prose.ends(Words.BODY_ENDS, from, to)
                || prose.first(DIVIDERS, from, to) < to
                || Brackets.isClosing(prose.at(to - 1))
                || prose.at(to - 1) == '等'
                || DeadlineReader.mayEnd(prose, from, to);
    }

    /** Finds a labelled list, or sentences that only assign roles to bodies, in a range outside brackets. */
    private void outsideBrackets(int from, int to) {
        int start = Rules.afterMarks(prose, from, to);
        if (to - start < 3) {
            return;
        }
        int label = firstLabel(start, to);
        if (label < 0) {
            sentences(start, to);
        } else if (!isImprint()) {
            int end = Math.min(labelledEnd(label, to), label + LONGEST);
            ClauseDraft draft = parser.parse(label, end);
            if (draft != null && !draft.isEmpty()) {
                found.add(new Found(label, end, draft));
            }
        }
    }

    private boolean isImprint() {
        if (imprint < 0) {
            imprint = prose.holds(Words.IMPRINT_WORDS, 0, length) ? 1 : 0;
        }
        return imprint == 1;
    }

    /**
     * Returns where the first clause with a label at the start of the range or of a sentence begins, or -1 if there
     * is none. Words before the label that name a unit or a deadline belong to the clause (市商务局牵头，完成时限：6月底).
     */
    private int firstLabel(int from, int to) {
        if (from == first && labels.withoutColon(from, to) != null) {
            return from;
        }
        boolean afterOther = false;
        int sentence = from;
        for (int i = from; i < to; i++) {
            if (i > from && Stops.isSentenceEnd(prose.at(i - 1))) {
                afterOther = false;
                sentence = i;
            }
            boolean opens = i > from && Stops.isStop(prose.at(i - 1));
            boolean goesOn = i > from && Stops.isClauseEnd(prose.at(i - 1));
            if (goesOn && labels.withoutColon(i, to) != null) {
                int start = clauseBefore(sentence, i);
                if (opens || start < i || isClause(i, to)) {
                    return start;
                }
            }
            ClauseLabel label = prose.at(i) == ':' ? labels.endingAt(from, i) : null;
            if (label == null) {
                continue;
            }
            if (!label.isOfClause()) {
                // 备注：…，责任单位：…
                afterOther |= opensSentence(label.from(), from);
                continue;
            }
            int start = clauseBefore(sentence, label.from());
            boolean afterComma = label.from() > from && prose.at(label.from() - 1) == ',';
            boolean atSentence = opensSentence(label.from(), from) || afterOther && afterComma;
            boolean clause = atSentence || start < label.from() || afterComma && isClause(label.from(), to);
            // 主办：… at the start of the line is the imprint of a web page
            if (clause && !(label.from() == first && prose.is(Words.HOST_STEMS, first, i))) {
                return start;
            }
        }
        return -1;
    }

    /** Whether a label within a sentence opens a clause, that is, all words up to the stop belong to it. */
    private boolean isClause(int label, int to) {
        int reach = Math.min(to, label + LONGEST_BEFORE);
        int end = labelledEnd(label, reach);
        if (end == reach && reach < to) {
            return false;
        }
        ClauseDraft draft = parser.parse(label, end);
        return draft != null
                && draft.labelled()
                && draft.others() == 0
                && !draft.isEmpty()
                && isTold(draft, label, end);
    }

    private boolean isTold(ClauseDraft draft, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(prose.at(i)) && !draft.isTold(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns where the clause of a label begins: at the start of the sentence if all words before the label belong
     * to the clause, otherwise at the label.
     */
    private int clauseBefore(int sentence, int label) {
        int from = Rules.afterMarks(prose, sentence, label);
        if (label - from < 2 || label - from > LONGEST_BEFORE || !Stops.isClauseEnd(prose.at(label - 1))) {
            return label;
        }
        ClauseDraft draft = parser.parse(from, label - 1);
        boolean clause = draft != null && !draft.isEmpty() && draft.others() == 0 && isTold(draft, from, label);
        return clause ? from : label;
    }

    private boolean opensSentence(int index, int from) {
        return index == from
                || Stops.isStop(prose.at(index - 1))
                || Brackets.isOpening(prose.at(index - 1))
                || prose.isAfterBlank(index);
    }

    /** Returns the end of a labelled list: the stop after it, or a later one if further labels follow the stop. */
    private int labelledEnd(int from, int to) {
        int end = from;
        while (end < to) {
            int stop = end;
            while (stop < to && !Stops.isSentenceEnd(prose.at(stop))) {
                stop = prose.brackets().next(stop, to);
            }
            if (end > from && !labelled(end, stop)) {
                return end;
            }
            end = Math.min(stop + 1, to);
        }
        return to;
    }

    private boolean labelled(int from, int to) {
        int colon = prose.indexOf(':', from, to);
        return colon >= 0 && labels.endingAt(from, colon) != null;
    }

    /** Reads the whole range as sentences that assign roles, or only its last sentence if its form is unambiguous. */
    private void sentences(int from, int to) {
        if (to < length || to - from > LONGEST || !endsWithPart(from, to)) {
            return;
        }
        if (from == first) {
            ClauseDraft draft = parser.parse(from, to);
            if (draft != null && judge.takesParagraph(draft, from)) {
                found.add(new Found(from, to, draft));
                return;
            }
        }
        int last = lastSentence(from, to);
        ClauseDraft draft = last > from ? parser.parse(last, to) : null;
        if (draft != null && judge.takesSentence(draft, last)) {
            found.add(new Found(last, to, draft));
        }
    }

    /** Whether the last phrase ends with a role or a time, or is a rule or remark about clauses. */
    private boolean endsWithPart(int from, int to) {
        int end = prose.beforeAll(PART_ENDS, from, to);
        int phrase = end;
        while (phrase > from && !Stops.isClauseEnd(prose.at(phrase - 1))) {
            phrase--;
        }
        DeadlineWords time = phrase < end ? DeadlineReader.phrase(prose, phrase, end) : null;
        if (time != null && time.before() == phrase && time.after() == end && phrase > from) {
            end = phrase - 1;
            if (prose.ends(Words.BODY_ENDS, from, end)) {
                return true;
            }
        } else if (time != null) {
            end = time.before() > phrase ? time.before() : DeadlineReader.withoutDone(prose, phrase, end);
        }
        return RoleTail.of(prose, from, end).isSaid() || prose.ends(Words.REMARKS, from, end);
    }

    private int lastSentence(int from, int to) {
        int end = to;
        while (end > from && Stops.isSentenceEnd(prose.at(end - 1))) {
            end--;
        }
        while (end > from && !Stops.isSentenceEnd(prose.at(end - 1))) {
            end--;
        }
        return end;
    }
}
