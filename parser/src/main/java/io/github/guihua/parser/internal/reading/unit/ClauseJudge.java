package io.github.guihua.parser.internal.reading.unit;

import io.github.guihua.parser.internal.prose.Brackets;
import io.github.guihua.parser.internal.prose.Figures;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.prose.Stops;
import io.github.guihua.parser.internal.reading.deadline.DeadlineReader;
import io.github.guihua.parser.internal.reading.deadline.FoundDeadline;
import io.github.guihua.parser.internal.reading.rule.Rule;
import java.util.List;

/** Judges whether words that name bodies, persons or a deadline are a clause, or a part of running text. */
final class ClauseJudge {

    /** What the words are; the first that applies decides. */
    private enum ClauseRule {
        /** They name nothing. */
        NOTHING(false),
        /** A label says it: （责任单位：市商务局）. */
        LABELLED(true),
        /** Words for a part say it, before or after a stop: （市商务局牵头）. */
        WITH_PART(true),
        /** Words for a part within a sentence. */
        PART_IN_TEXT(false),
        /** Only a deadline, of the whole paragraph: …建设。（2025年底前）. */
        DEADLINE_OF_ALL(true),
        /** Only a deadline, of something in the sentence. */
        DEADLINE_IN_TEXT(false),
        /** Bodies or persons with a deadline: （市商务局，6月底前）. */
        WITH_DEADLINE(true),
        /** Other words with a deadline. */
        OTHERS_WITH_DEADLINE(false),
        /** Only bodies, where a clause is expected: …建设。（市商务局、市财政局）. */
        BARE_LIST(true),
        /** Anything else. */
        OTHER(false);

        private final boolean takes;

        ClauseRule(boolean takes) {
            this.takes = takes;
        }
    }

    private static final List<Rule<ClauseRule, Case>> IN_BRACKETS = List.of(
            Rule.of(ClauseRule.NOTHING, c -> c.draft.isEmpty() && !c.draft.firstLeads()),
            Rule.of(ClauseRule.LABELLED, c -> c.draft.labelled()),
            Rule.of(ClauseRule.WITH_PART, c -> c.draft.roled() && c.draft.isMostlyBodies() && c.isAtEdge()),
            Rule.of(ClauseRule.PART_IN_TEXT, c -> c.draft.roled()),
            Rule.of(ClauseRule.DEADLINE_OF_ALL, Case::isDeadlineOfAll),
            Rule.of(ClauseRule.DEADLINE_IN_TEXT, c -> c.draft.due() != null && c.draft.size() == 0),
            Rule.of(ClauseRule.WITH_DEADLINE, c -> c.draft.due() != null && c.namesBodies() && c.isAtEdge()),
            Rule.of(ClauseRule.OTHERS_WITH_DEADLINE, c -> c.draft.due() != null),
            Rule.of(ClauseRule.BARE_LIST, Case::isBareList),
            Rule.otherwise(ClauseRule.OTHER));

    private final Prose prose;
    private final BodyNames names;
    private final int length;
    private final int first;

    /**
     * Makes a judge of the clauses of a paragraph.
     *
     * @param first the first character that is no mark
     */
    ClauseJudge(Prose prose, BodyNames names, int first) {
        this.prose = prose;
        this.names = names;
        this.length = prose.length();
        this.first = first;
    }

    /**
     * Words in brackets.
     *
     * @param judge the judge
     * @param draft what they name
     * @param open the index of the opening bracket
     * @param close the index of the closing bracket
     * @param afterSentence whether a stop or a clause is directly before them
     */
    private record Case(ClauseJudge judge, ClauseDraft draft, int open, int close, boolean afterSentence) {

        /** Whether a stop, a bracket or an end of the paragraph is on one side. */
        boolean isAtEdge() {
            return afterSentence
                    || close + 1 == judge.length
                    || Stops.isStop(judge.prose.at(close + 1))
                    || Brackets.isOpening(judge.prose.at(close + 1));
        }

        /** Whether no letter or digit follows in the paragraph. */
        boolean isLast() {
            return Rules.afterMarks(judge.prose, close + 1, judge.length) == judge.length;
        }

        boolean namesBodies() {
            boolean bodies = draft.persons().isEmpty() ? draft.isMostlyBodies() : draft.others() == 0;
            return bodies && (!draft.bare() || judge.isList(draft, open));
        }

        /**
         * Whether time words alone are the deadline of the whole paragraph: after a sentence, on a separate line, or
         * with 完成 at the end of the only sentence under a heading. The bracket of a heading belongs to the heading.
         */
        boolean isDeadlineOfAll() {
            UnitClause.Due due = draft.due();
            if (due == null || draft.size() > 0) {
                return false;
            }
            FoundDeadline deadline = due.deadline();
            if (open == 0 || afterSentence) {
                return deadline.isLimit() && (open > 0 || isLast());
            }
            boolean said = deadline.isOngoing() || DeadlineReader.withoutDone(judge.prose, open, close) < close;
            return isLast() && said && judge.sentencesBefore(open) == 1;
        }

        /**
         * Whether a list without a part is a clause: after a sentence, on a separate line, or after the heading of a
         * line.
         */
        boolean isBareList() {
            if (!draft.isPure()) {
                return false;
            }
            boolean several = draft.bodies() > 1;
            if (open == 0) {
                return several && isLast();
            }
            boolean named = several || judge.names.opensAsBody(open + 1, close);
            return afterSentence ? several || isLast() : named && isLast() && !judge.names.endsAsBody(0, open);
        }
    }

    /** Whether words in brackets are a clause. */
    boolean takesBracket(ClauseDraft draft, int open, int close, boolean afterClause) {
        boolean afterSentence = open == 0 || Stops.isStop(prose.at(open - 1)) || afterClause;
        return Rule.first(IN_BRACKETS, new Case(this, draft, open, close, afterSentence)).takes;
    }

    /** Whether a paragraph without label is a clause: bodies with a deadline, or with their parts. */
    boolean takesParagraph(ClauseDraft draft, int from) {
        boolean dated = draft.due() != null && draft.isPure() && isList(draft, from);
        return dated || givesParts(draft);
    }

    /** Whether the last sentence of a paragraph is a clause: its form must leave no doubt. */
    boolean takesSentence(ClauseDraft draft, int from) {
        return givesParts(draft)
                && (draft.formal() || isOfBodies(draft) || draft.due() != null || prose.at(from) == '由');
    }

    private static boolean givesParts(ClauseDraft draft) {
        return draft.roled() && !draft.bare() && draft.isPure();
    }

    private int sentencesBefore(int to) {
        int sentences = 0;
        for (int i = first; i < to; i++) {
            sentences += Stops.isSentenceEnd(prose.at(i)) ? 1 : 0;
        }
        return sentences;
    }

    /** Whether names without a part are a list of bodies, and not a source or a part of a number. */
    private boolean isList(ClauseDraft draft, int open) {
        return draft.isPure()
                && (open == 0 || prose.at(open - 1) != '》')
                && draft.entries().stream()
                        .map(ClauseDraft.Entry::name)
                        .allMatch(name -> prose.first(Figures.DIGITS, name.from(), name.to()) == name.to());
    }

    /** Whether the bodies are several, one name of many (各镇街), or one with its level (区教育局). */
    private boolean isOfBodies(ClauseDraft draft) {
        return draft.bodies() > 1
                || draft.entries().stream()
                        .map(ClauseDraft.Entry::name)
                        .anyMatch(name -> names.isCollective(name.from(), name.to())
                                || names.opensAsBody(name.from(), name.to()));
    }
}
