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
import io.github.guihua.model.Place;
import io.github.guihua.parser.internal.prose.Prose;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Words of time as they are in a prose, before the years of the plan are known.
 *
 * @param from index of the first character
 * @param to index after the last character
 * @param kind once, again and again, or without an end
 * @param phrase what the words date, null where they give no date
 * @param per how often, null unless they recur
 * @param firm whether the words bound something by themselves (前, 底, 内, 持续推进), and are not only a time (2025年)
 */
public record FoundDeadline(
        int from,
        int to,
        DeadlineKind kind,
        @Nullable TimePhrase phrase,
        @Nullable Period per,
        boolean firm) {

    /** What links the two ends of a span of time. */
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
     * This deadline and another that is said with it (2025年6月底前，长期坚持): a date goes before what has no end, the
     * later date before the earlier one.
     */
    public FoundDeadline with(FoundDeadline next) {
        FoundDeadline said = next.weight() >= weight() ? next : this;
        return new FoundDeadline(from, next.to, said.kind, said.phrase, said.per, firm || next.firm);
    }

    /** The same deadline with words that reach further. */
    FoundDeadline upTo(int end) {
        return new FoundDeadline(from, end, kind, phrase, per, firm);
    }

    /** The same deadline without words before it that are not of its time. */
    public FoundDeadline startingAt(int start) {
        return new FoundDeadline(start, to, kind, phrase, per, firm);
    }

    /** Whether the time is told by an event and has no date: 秋季学期开学前. */
    public boolean isEvent() {
        return kind == DeadlineKind.DATE && phrase == null;
    }

    /** Whether the deadline is one that another said beside it gives way to. */
    public boolean isOngoing() {
        return kind == DeadlineKind.ONGOING;
    }

    /** Whether the words are only the name of a year, which says when rather than until when. */
    public boolean isYear() {
        return kind == DeadlineKind.DATE
                && !firm
                && phrase != null
                && phrase.part().equals(YearPart.WHOLE)
                && phrase.firstYear() == phrase.lastYear();
    }

    /** Whether the words name a part of a year (12月, 上半年), and neither a year nor when something begins. */
    public boolean isPart() {
        return kind == DeadlineKind.DATE
                && phrase != null
                && !phrase.part().equals(YearPart.WHOLE)
                && phrase.bound() != Bound.SINCE;
    }

    /** Whether the words bound a task where nothing beside them says what they are. */
    public boolean isLimit() {
        return firm || phrase != null && phrase.firstYear() != phrase.lastYear();
    }

    /** The same deadline, told by 完成 after it to be one. */
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
     * The deadline with its dates.
     *
     * @param prose the prose that it is in
     * @param plan the plan's own years
     */
    public Deadline of(Prose prose, PlanYears plan) {
        return of(prose, plan, prose.span(from, to));
    }

    /** As {@link #of(Prose, PlanYears)}, for words that are in a part of the source given. */
    public Deadline of(Prose prose, PlanYears plan, Span span) {
        DateInterval dates = kind == DeadlineKind.DATE && phrase != null ? phrase.resolve(plan) : DateInterval.NONE;
        return new Deadline(
                prose.spaced(from, to),
                kind,
                dates.from().filter(day -> isSpan(prose) && !dates.to().equals(dates.from())),
                dates.to(),
                Optional.ofNullable(per),
                Place.of(span));
    }

    /** Whether the words name a first day, and not only the month, quarter, half-year or year that they end with. */
    private boolean isSpan(Prose prose) {
        if (phrase == null || phrase.bound() == Bound.SINCE || phrase.firstYear() != phrase.lastYear()) {
            return true;
        }
        for (int i = from + 1; i + 1 < to; i++) {
            boolean afterTime = BEFORE_LINK.contains(prose.at(i - 1));
            if (afterTime && LINKS.contains(prose.at(i))) {
                return true;
            }
        }
        return false;
    }
}
