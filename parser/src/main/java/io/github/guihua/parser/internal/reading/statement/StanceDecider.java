package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.time.DateInterval;
import io.github.guihua.core.time.PlanYears;
import io.github.guihua.core.time.TimePhrase;
import io.github.guihua.core.time.TimePhrase.Anchor;
import io.github.guihua.model.NodeRole;
import io.github.guihua.model.PlanKind;
import io.github.guihua.model.StanceRule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Says whether a number is promised or has been reached: by aspect, by date, else by the role of the chapter. */
final class StanceDecider {

    private static final int WINDOW = 60;

    private final char[] chars;
    private final ProseShape shape;
    private final StatementContext context;
    private final PastTopic past;
    private Lead lead = new Lead(-1, false, false);

    /** Whether the clause that ends with a colon has words for what is done, and for what is to come. */
    private record Lead(int colon, boolean done, boolean coming) {
        boolean holds(boolean ofDone) {
            return ofDone ? done : coming;
        }
    }

    StanceDecider(char[] chars, ProseShape shape, TimeTokens times, StatementContext context) {
        this.chars = chars;
        this.shape = shape;
        this.context = context;
        this.past = new PastTopic(chars, shape, times, context);
    }

    /** Whether the number is a target, and by which rule. */
    Stance of(Mention m, DueScope.@Nullable Due due, DateInterval dates) {
        boolean byRole = isForward(context.role());
        boolean toldAsPast = past.holds(m.numberFrom);
        if (isDone(m)) {
            return new Stance(false, StanceRule.DONE_WORDS);
        }
        PlanYears years = context.years();
        int year = dates.to().map(LocalDate::getYear).orElse(0);
        if (years.isKnown() && year > 0 && year < years.first()) {
            return new Stance(false, StanceRule.PAST_TIME);
        }
        if (byRole && due != null && isLookedBack(due)) {
            return new Stance(false, StanceRule.PAST_TIME);
        }
        if (byRole) {
            boolean told = toldAsPast && (due == null || isOpen(due));
            return new Stance(!told, told ? StanceRule.PAST_TOPIC : StanceRule.ROLE);
        }
        if (isComing(m)) {
            return new Stance(true, StanceRule.COMING_WORDS);
        }
        int first = dates.from().map(LocalDate::getYear).orElse(year);
        boolean coming = due != null && due.from() < m.from && isYetToCome(due, first);
        return new Stance(coming, coming ? StanceRule.COMING_TIME : StanceRule.ROLE);
    }

    /** 五年来, 过去三年, 2021年以来: the words themselves look back. */
    private boolean isLookedBack(DueScope.Due due) {
        boolean since = chars[due.to() - 1] == '来' && chars[due.to() - 2] != '未';
        return since || StatementWords.PASSED.longestAt(chars, due.from(), due.to()) > 0;
    }

    /** 到2035年: a year behind those of the plan, or in a report the year that it plans, lies ahead even in a review. */
    private boolean isYetToCome(DueScope.Due due, int year) {
        PlanYears years = context.years();
        boolean written = due.phrase() != null
                && (due.phrase().anchor() == Anchor.WRITTEN || due.phrase().anchor() == Anchor.CENTURY);
        boolean report = context.kind() == PlanKind.GOVERNMENT_WORK_REPORT && years.isOneYear();
        return written && years.isKnown() && year > (report ? years.first() - 1 : years.last());
    }

    /** 年末, 全年: words that take their year from what is being told. */
    private boolean isOpen(DueScope.Due due) {
        TimePhrase phrase = due.phrase();
        if (PastTopic.isThese(chars, due.from(), phrase)) {
            return true;
        }
        boolean relative = phrase != null && phrase.anchor() == Anchor.RELATIVE && phrase.firstYear() == 0;
        return relative && StatementWords.THIS_YEAR.find(chars, due.from(), due.to()) < 0;
    }

    /** Whether a chapter of the role looks ahead. */
    static boolean isForward(@Nullable NodeRole role) {
        return role != NodeRole.REVIEW && role != NodeRole.SITUATION;
    }

    private boolean isDone(Mention m) {
        if (m.from > 0 && chars[m.from - 1] == '了') {
            return true;
        }
        return holds(m, true);
    }

    private boolean isComing(Mention m) {
        return holds(m, false);
    }

    private boolean holds(Mention m, boolean done) {
        int from = Math.max(shape.clauseStart(m.numberFrom), m.from - WINDOW);
        if (holds(from, m.from, done)) {
            return true;
        }
        int colon = shape.colonEnd(m.numberFrom);
        return colon > shape.sentenceStart(m.numberFrom) && lead(colon).holds(done);
    }

    /** The clause before a colon, looked at once for all numbers after it. */
    private Lead lead(int colon) {
        if (lead.colon() != colon) {
            int from = shape.clauseStart(colon - 1);
            lead = new Lead(colon, holds(from, colon - 1, true), holds(from, colon - 1, false));
        }
        return lead;
    }

    private boolean holds(int from, int to, boolean done) {
        var words = done ? StatementWords.DONE : StatementWords.COMING;
        for (int i = from; i < to; i++) {
            int size = words.longestAt(chars, i, to);
            if (size > 0
                    && !shape.isQuoted(i)
                    && (done || StatementWords.MODAL_OBJECTS.longestAt(chars, i + size, to) == 0)) {
                return true;
            }
        }
        return false;
    }
}
