package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.core.time.PlanYears;
import io.github.guihua.core.time.TimePhrase;
import io.github.guihua.core.time.TimePhrase.Anchor;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.reading.statement.TimeTokens.Token;
import io.github.guihua.parser.internal.words.Words;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tracks the time that a paragraph is about. A sentence that opens with a past time (1984年，我国农业又获得了大丰收。) sets the
 * past for the sentences after it, until one opens with another time or looks ahead.
 */
final class PastTopic {

    private static final int OPENING = 20;

    /** The ends of words for the whole year or its end, which set no deadline: 全年, 年末, 本年度. */
    private static final CharSet OF_THE_YEAR = CharSet.of("年末度");

    private final Prose prose;
    private final ProseShape shape;
    private final PlanYears years;
    private final boolean report;
    private final List<Token> tokens;

    /** Where the sentences about the past begin. */
    private final BitSet past = new BitSet();

    PastTopic(Prose prose, ProseShape shape, TimeTokens times, StatementContext context) {
        this.prose = prose;
        this.shape = shape;
        this.years = context.years();
        this.report = context.isYearReport();
        this.tokens = times.all();
        int next = 0;
        boolean told = false;
        for (int from = 0; from < prose.length(); from = shape.sentenceEnd(from) + 1) {
            int to = shape.sentenceEnd(from);
            while (next < tokens.size() && tokens.get(next).from() < from) {
                next++;
            }
            told = (topic(next, from, to, told) || prose.opens(Words.PAST_OPENINGS, from, to))
                    && !prose.holds(Words.FORWARD_WORDS, from, to);
            past.set(from, told);
        }
    }

    /**
     * Whether the sentence at an index is about the past, because it or a sentence before it opens with a past time.
     */
    boolean holds(int index) {
        return past.get(shape.sentenceStart(index));
    }

    /**
     * Whether the topic of a sentence is past.
     *
     * @param next the first time in it
     * @param from where it begins
     * @param to where it ends
     * @param before whether the topic of the sentence before it is past
     */
    private boolean topic(int next, int from, int to, boolean before) {
        for (int i = next; i < tokens.size() && tokens.get(i).from() < Math.min(to, from + OPENING); i++) {
            TimePhrase phrase = tokens.get(i).phrase();
            int at = tokens.get(i).from();
            // the base of a change (比上年) is not the topic of the sentence
            if (phrase != null && !prose.ends(Words.BASE_WORDS, Math.max(0, at - 4), at)) {
                // 全年 and 年末 are of the year that the sentences before are about
                boolean open = before
                        && OF_THE_YEAR.contains(prose.at(tokens.get(i).to() - 1))
                        && tokens.get(i).binding().isOpen(prose);
                return open || isPast(tokens.get(i), phrase);
            }
        }
        return before;
    }

    private boolean isPast(Token token, TimePhrase phrase) {
        if (phrase.anchor() == Anchor.RELATIVE) {
            return phrase.lastYear() < 0;
        }
        if (phrase.anchor() == Anchor.UNDATED || phrase.anchor() == Anchor.PLAN) {
            boolean these = report && isThese(prose, token.from(), phrase);
            return these || prose.at(token.from()) == '过' || prose.at(token.to() - 1) == '来';
        }
        return years.isKnown()
                && phrase.resolve(years)
                        .to()
                        .map(day -> day.getYear() < years.first())
                        .orElse(false);
    }

    /** Whether the words mean the plan's years, or the years before the report's year (这两年, 这五年). */
    static boolean isThese(Prose prose, int from, @Nullable TimePhrase phrase) {
        return phrase != null && phrase.anchor() == Anchor.PLAN && prose.at(from) == '这';
    }
}
