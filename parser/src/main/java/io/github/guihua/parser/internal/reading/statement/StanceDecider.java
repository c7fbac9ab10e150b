package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.time.DateInterval;
import io.github.guihua.core.time.PlanYears;
import io.github.guihua.core.time.TimePhrase;
import io.github.guihua.core.time.TimePhrase.Anchor;
import io.github.guihua.model.NodeRole;
import io.github.guihua.model.StanceRule;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Decides whether a number is a target or an achievement: by aspect, by time, otherwise by the chapter's role. */
final class StanceDecider {

    private static final int WINDOW = 60;

    private final Prose prose;
    private final ProseShape shape;
    private final StatementContext context;
    private final PastTopic past;

    /**
     * What the clause before a colon says of all that follows it.
     *
     * @param colon the index after the colon, -1 for none
     * @param done whether it has words for finished things
     * @param coming whether it has words for coming things
     */
    record LeadIn(int colon, boolean done, boolean coming) {

        static final LeadIn NONE = new LeadIn(-1, false, false);
    }

    StanceDecider(Prose prose, ProseShape shape, TimeTokens times, StatementContext context) {
        this.prose = prose;
        this.shape = shape;
        this.context = context;
        this.past = new PastTopic(prose, shape, times, context);
    }

    /**
     * Returns the stance of the statement at an index, and the rule that decided it.
     *
     * @param at the index
     * @param from where the statement's words begin; the words before it in its clause are evidence too
     * @param lead what leads in the statement
     */
    Stance of(int at, int from, @Nullable BindingTime due, DateInterval dates, LeadIn lead) {
        boolean byRole = isForward(context.role());
        boolean toldAsPast = past.holds(at);
        if (prose.isAt('了', from - 1) || lead.done() || holds(at, from, true)) {
            return new Stance(false, StanceRule.DONE_WORDS);
        }
        PlanYears years = context.years();
        int year = dates.to().map(LocalDate::getYear).orElse(0);
        boolean before = years.isKnown() && year > 0 && year < years.first();
        if (before || byRole && due != null && isLookedBack(due)) {
            return new Stance(false, StanceRule.PAST_TIME);
        }
        if (byRole) {
            boolean told = toldAsPast && (due == null || isOpen(due));
            return new Stance(!told, told ? StanceRule.PAST_TOPIC : StanceRule.ROLE);
        }
        if (lead.coming() || holds(at, from, false) || opensComing(at)) {
            return new Stance(true, StanceRule.COMING_WORDS);
        }
        int first = dates.from().map(LocalDate::getYear).orElse(year);
        boolean coming = due != null && due.from() < from && isYetToCome(due, first);
        return new Stance(coming, coming ? StanceRule.COMING_TIME : StanceRule.ROLE);
    }

    /** Whether the time itself looks back (五年来, 过去三年, 2021年以来, 截至去年底 at the beginning of a clause). */
    private boolean isLookedBack(BindingTime due) {
        boolean since = prose.at(due.to() - 1) == '来' && prose.at(due.to() - 2) != '未';
        TimePhrase phrase = due.phrase();
        // 上年度 inside a clause only describes: 按上年度缴费的50%返还
        boolean opens = shape.clauseStart(due.from()) == due.from();
        boolean earlier = opens && phrase != null && phrase.anchor() == Anchor.RELATIVE && phrase.lastYear() < 0;
        return since || earlier || prose.opens(Words.PASSED_WORDS, due.from(), due.to());
    }

    /**
     * Whether a year is in the future even in a review: a year after the plan's years or, in a report, the planned
     * year.
     */
    private boolean isYetToCome(BindingTime due, int year) {
        PlanYears years = context.years();
        TimePhrase phrase = due.phrase();
        boolean written = phrase != null && (phrase.anchor() == Anchor.WRITTEN || phrase.anchor() == Anchor.CENTURY);
        int last = context.isYearReport() ? years.first() - 1 : years.last();
        return written && years.isKnown() && year > last;
    }

    /** Whether the words take their year from the text around them (年末, 全年). */
    private boolean isOpen(BindingTime due) {
        return PastTopic.isThese(prose, due.from(), due.phrase()) || due.isOpen(prose);
    }

    /** Whether a chapter of a role looks ahead. */
    static boolean isForward(@Nullable NodeRole role) {
        return role != NodeRole.REVIEW && role != NodeRole.SITUATION;
    }

    private boolean holds(int at, int from, boolean done) {
        return holdsWithin(Math.max(shape.clauseStart(at), from - WINDOW), from, done);
    }

    /** Whether the sentence opens with words for what is to come, which hold for all of it (今后五年，…). */
    private boolean opensComing(int at) {
        int start = shape.sentenceStart(at);
        return prose.opens(Words.COMING_WORDS, start, Math.min(at, start + WINDOW));
    }

    /**
     * Returns what leads in the statement at an index.
     *
     * @param before what led in the statement before it: often the same, which is then not read again
     */
    LeadIn leadIn(int at, LeadIn before) {
        int colon = shape.colonEnd(at);
        if (colon <= shape.sentenceStart(at)) {
            return LeadIn.NONE;
        }
        if (colon == before.colon()) {
            return before;
        }
        int from = shape.clauseStart(colon - 1);
        return new LeadIn(colon, holdsWithin(from, colon - 1, true), holdsWithin(from, colon - 1, false));
    }

    private boolean holdsWithin(int from, int to, boolean done) {
        Words words = done ? Words.DONE_WORDS : Words.COMING_WORDS;
        for (int i = prose.find(words, from, to); i >= 0; i = prose.find(words, i + 1, to)) {
            boolean object = !done && prose.opens(Words.MODAL_OBJECTS, prose.after(words, i, to), to);
            if (!object && !shape.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }
}
