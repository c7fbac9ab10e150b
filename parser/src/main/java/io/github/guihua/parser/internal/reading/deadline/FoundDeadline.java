package io.github.guihua.parser.internal.reading.deadline;

import io.github.guihua.core.internal.numeral.NumeralMatcher;
import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.core.text.Span;
import io.github.guihua.core.time.DateInterval;
import io.github.guihua.core.time.PlanYears;
import io.github.guihua.core.time.TimePhrase;
import io.github.guihua.core.time.TimePhrase.Bound;
import io.github.guihua.core.time.YearPart;
import io.github.guihua.model.Deadline;
import io.github.guihua.model.DeadlineKind;
import io.github.guihua.parser.internal.prose.Prose;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A deadline in a prose, before the years of the plan are known.
 *
 * @param from index of the first character
 * @param to index after the last character
 * @param kind whether it is one date, recurs, or has no end
 * @param phrase the time that the words give, null when they give no date
 * @param per the time from one date to the next, null unless the deadline recurs
 * @param firm whether the words set a deadline by themselves (前, 底, 内, 持续推进), and are not only a time (2025年)
 */
public record FoundDeadline(
        int from,
        int to,
        DeadlineKind kind,
        @Nullable TimePhrase phrase,
        @Nullable Period per,
        boolean firm) {

    /** The characters that link the two ends of a span of time. */
    private static final CharSet LINKS = CharSet.of("-—~至到");

    private static final CharSet BEFORE_LINK = CharSet.of("年月日号旬度底末初半起”\"").or(NumeralMatcher.parts());

    static FoundDeadline on(int from, int to, @Nullable TimePhrase phrase, boolean firm) {
        return new FoundDeadline(from, to, DeadlineKind.DATE, phrase, null, firm);
    }

    static FoundDeadline ongoing(int from, int to) {
        return new FoundDeadline(from, to, DeadlineKind.ONGOING, null, null, true);
    }

    static FoundDeadline every(int from, int to, Period per) {
        return new FoundDeadline(from, to, DeadlineKind.RECURRING, null, per, true);
    }

    /**
     * Returns this deadline joined with the one after it (2025年6月底前，长期坚持). A date takes precedence over a
     * recurrence, a recurrence over work without an end, and all of these over a beginning (3月起). Of two deadlines
     * of the same rank, the second takes precedence.
     */
    public FoundDeadline with(FoundDeadline next) {
        FoundDeadline said = next.weight() >= weight() ? next : this;
        return new FoundDeadline(from, next.to, said.kind, said.phrase, said.per, firm || next.firm);
    }

    /** Returns this deadline with another end index. */
    FoundDeadline upTo(int end) {
        return new FoundDeadline(from, end, kind, phrase, per, firm);
    }

    /** Returns this deadline without the words before its time. */
    public FoundDeadline startingAt(int start) {
        return new FoundDeadline(start, to, kind, phrase, per, firm);
    }

    /** Whether the deadline is an event without a date (秋季学期开学前). */
    public boolean isEvent() {
        return kind == DeadlineKind.DATE && phrase == null;
    }

    /** Whether the deadline has no end (持续推进). */
    public boolean isOngoing() {
        return kind == DeadlineKind.ONGOING;
    }

    /** Whether the words only name a year, which alone is a time and not a deadline. */
    public boolean isYear() {
        return kind == DeadlineKind.DATE
                && !firm
                && phrase != null
                && phrase.part().equals(YearPart.WHOLE)
                && phrase.firstYear() == phrase.lastYear();
    }

    /** Whether the words name a part of a year (12月, 上半年), not a whole year and not a beginning. */
    public boolean isPart() {
        return kind == DeadlineKind.DATE
                && phrase != null
                && !phrase.part().equals(YearPart.WHOLE)
                && phrase.bound() != Bound.SINCE;
    }

    /** Whether the words set a deadline without a label or other words beside them. */
    public boolean isLimit() {
        return firm || phrase != null && phrase.firstYear() != phrase.lastYear();
    }

    /** Returns this deadline; with 完成 after it, the words set a deadline by themselves. */
    FoundDeadline done(boolean isDone) {
        return isDone && !firm ? new FoundDeadline(from, to, kind, phrase, per, true) : this;
    }

    private int weight() {
        return switch (kind) {
            case DATE -> phrase != null && phrase.bound() == Bound.SINCE ? -1 : 2;
            case RECURRING -> 1;
            case ONGOING -> 0;
        };
    }

    /**
     * Returns the deadline with its dates.
     *
     * @param prose the prose that contains it
     * @param plan the plan's own years
     */
    public Deadline of(Prose prose, PlanYears plan) {
        return of(prose, plan, prose.span(from, to));
    }

    /** Returns the same as {@link #of(Prose, PlanYears)}, with the given place in the source. */
    public Deadline of(Prose prose, PlanYears plan, Span span) {
        DateInterval dates = kind == DeadlineKind.DATE && phrase != null ? phrase.resolve(plan) : DateInterval.NONE;
        return new Deadline(
                prose.spaced(from, to),
                kind,
                dates.from().filter(day -> isSpan(prose) && !dates.to().equals(dates.from())),
                dates.to(),
                Optional.ofNullable(per),
                prose.place(span));
    }

    /** Whether the words name a first day, and not only the month, quarter, half-year or year at the end. */
    private boolean isSpan(Prose prose) {
        if (phrase == null || phrase.bound() == Bound.SINCE || phrase.firstYear() != phrase.lastYear()) {
            return true;
        }
        for (int i = from + 1; i + 1 < to; i++) {
            if (BEFORE_LINK.contains(prose.at(i - 1)) && LINKS.contains(prose.at(i))) {
                return true;
            }
        }
        return false;
    }
}
