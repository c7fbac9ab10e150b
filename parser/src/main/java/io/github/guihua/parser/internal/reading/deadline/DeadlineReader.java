package io.github.guihua.parser.internal.reading.deadline;

import io.github.guihua.core.internal.numeral.NumeralMatcher;
import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.core.internal.time.TimeMatch;
import io.github.guihua.model.DeadlineKind;
import io.github.guihua.parser.internal.prose.Brackets;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;
import org.jspecify.annotations.Nullable;

/** Reads the deadline of a task from the words after a label, from a phrase of a clause, or from brackets. */
public final class DeadlineReader {

    /** The greatest length of an event that gives a deadline. */
    private static final int LONGEST_EVENT = 24;

    /** The greatest number of words that lead to a time (并确保于). */
    private static final int MOST_LEADS = 3;

    private static final CharSet PHRASE_ENDS = CharSet.of(",;。、!?");
    private static final CharSet END_MARKS = CharSet.of(",;。、:!?(【】〔〕[]-—*");
    private static final CharSet MARKS = END_MARKS.or(")");
    private static final CharSet NOT_IN_EVENTS = PHRASE_ENDS.or(":(");

    /** The last characters of times that are in no word list (3月, 上半年, 第一季度). */
    private static final CharSet TIME_ENDS = CharSet.of("年月日号旬度底末初半");

    private DeadlineReader() {}

    /**
     * Reads the deadline after a label or in a column. Of several phrases (6月底前出台方案，12月底前完成), the last one with
     * a date gives the deadline.
     *
     * @param prose the text
     * @param from where the words begin
     * @param to where they end
     * @return the deadline, null when the words give none
     */
    public static @Nullable DeadlineWords section(Prose prose, int from, int to) {
        int start = prose.afterAll(MARKS, from, to);
        int end = prose.beforeAll(END_MARKS, start, to);
        if (start >= end) {
            return null;
        }
        FoundDeadline year = NumericDate.year(prose, start, end);
        DeadlineWords first = year == null ? opening(prose, start, end) : new DeadlineWords(year, start, end, false);
        if (first != null && first.after() >= end) {
            return first;
        }
        DeadlineWords last = first;
        int firstEnd = first == null ? start : first.deadline().to();
        for (int i = prose.first(PHRASE_ENDS, firstEnd, end); i < end; i = prose.first(PHRASE_ENDS, i + 1, end)) {
            DeadlineWords next = leading(prose, prose.afterAll(MARKS, i, end), end);
            boolean later = next != null && isFirm(next.deadline(), DeadlineKind.DATE);
            last = later || last == null ? next : last;
        }
        last = last == null ? inside(prose, start, end, DeadlineKind.DATE) : last;
        last = last == null ? inside(prose, start, end, DeadlineKind.ONGOING) : last;
        return last == null ? null : new DeadlineWords(last.deadline(), from, to, true);
    }

    /** Reads a time, an event, or a word that means immediately at the start of a section. */
    private static @Nullable DeadlineWords opening(Prose prose, int from, int to) {
        int end = prose.first(PHRASE_ENDS, from, to);
        DeadlineWords time = leading(prose, from, to);
        boolean open = time == null || !time.deadline().firm() && time.after() < end;
        FoundDeadline event = open ? event(prose, from, end) : null;
        if (event != null) {
            return new DeadlineWords(event, from, afterDone(prose, event.to(), to), false);
        }
        if (time != null) {
            return time;
        }
        int now = prose.after(Words.IMMEDIATE_WORDS, from, to);
        if (now == from) {
            return null;
        }
        FoundDeadline atOnce = FoundDeadline.on(from, now, null, true);
        FoundDeadline next = TimeWords.joined(prose, now, to);
        FoundDeadline all = next == null ? atOnce : next.isOngoing() ? atOnce.upTo(next.to()) : atOnce.with(next);
        return new DeadlineWords(all, from, afterDone(prose, all.to(), to), false);
    }

    /** Reads the last time inside a phrase (方案6月底前印发). */
    private static @Nullable DeadlineWords inside(Prose prose, int from, int to, DeadlineKind kind) {
        DeadlineWords last = null;
        for (int i = from + 1; i < to; i++) {
            if (TimeWords.mayStart(prose, prose.at(i)) && !isInNumber(prose, i)) {
                FoundDeadline found = TimeWords.at(prose, i, to);
                if (found != null && isFirm(found, kind)) {
                    last = new DeadlineWords(found, from, to, true);
                    i = found.to() - 1;
                }
            }
        }
        return last;
    }

    private static boolean isFirm(FoundDeadline found, DeadlineKind kind) {
        return found.firm() && found.kind() == kind;
    }

    /**
     * Reads the deadline of a phrase of a clause, with or without other words (2025年3月底前完成, 持续推进,
     * 市商务局于6月底前完成, 6月底前由市商务局完成).
     *
     * @param prose the text
     * @param from where the phrase begins
     * @param to where it ends
     * @return the deadline, null when the phrase has none
     */
    public static @Nullable DeadlineWords phrase(Prose prose, int from, int to) {
        DeadlineWords leading = leading(prose, from, to);
        if (leading != null && (leading.after() == to || leading.deadline().firm())) {
            return leading;
        }
        if (prose.is(Words.IMMEDIATE_WORDS, from, to)) {
            return new DeadlineWords(FoundDeadline.on(from, to, null, true), from, to, false);
        }
        DeadlineWords trailing = trailing(prose, from, to);
        if (trailing != null && !trailing.deadline().isEvent()) {
            return trailing;
        }
        FoundDeadline event = event(prose, from, to);
        if (event != null && afterDone(prose, event.to(), to) == to) {
            return new DeadlineWords(event, from, to, false);
        }
        boolean doing = leading != null && leading.deadline().isPart() && opensWithVerb(prose, leading.after(), to);
        return trailing == null && doing ? leading : trailing;
    }

    /**
     * Reads a range that is only a time, as in the brackets of a stage's heading; 完成 is ignored.
     *
     * @return the deadline, null when the range holds anything else
     */
    public static @Nullable FoundDeadline whole(Prose prose, int from, int to) {
        DeadlineWords all = leading(prose, from, to);
        if (all != null && all.after() == to) {
            return all.saysMore() ? null : all.deadline();
        }
        return event(prose, from, to);
    }

    /** Whether a time begins at an index. */
    public static boolean opensWithTime(Prose prose, int from, int to) {
        return TimeWords.at(prose, from, to) != null;
    }

    /** Returns the end of a range, before a 完成 at its end. */
    public static int withoutDone(Prose prose, int from, int to) {
        return prose.before(Words.DEADLINE_DONE_WORDS, from, to);
    }

    /** Whether a range may end with a time or with words about a time. A quick test for brackets. */
    public static boolean mayEnd(Prose prose, int from, int to) {
        return prose.endsAny(
                        from, to, Words.DEADLINE_DONE_WORDS, Words.EVENT_ENDS, Words.ONGOING_VERBS, Words.ONGOING_WORDS)
                || TIME_ENDS.contains(prose.at(to - 1));
    }

    /** Reads [leading words] time [完成] at the start of a range. */
    private static @Nullable DeadlineWords leading(Prose prose, int from, int to) {
        int at = from;
        boolean more = false;
        FoundDeadline found = TimeWords.at(prose, at, to);
        for (int n = 0; found == null; n++) {
            int lead = prose.longestAt(Words.DEADLINE_LEADS, at, to);
            if (lead == 0 || n == MOST_LEADS) {
                return null;
            }
            more |= !prose.valueAt(Words.DEADLINE_LEADS, at, to).isEmpty();
            at += lead;
            found = TimeWords.at(prose, at, to);
        }
        boolean date = found.kind() == DeadlineKind.DATE;
        int after = date ? afterDone(prose, found.to(), to) : afterDoing(prose, found.to(), to);
        return new DeadlineWords(found.done(after > found.to()), from, after, more);
    }

    /** Reads [leading words] time [完成] at the end of a range, after other words. */
    private static @Nullable DeadlineWords trailing(Prose prose, int from, int to) {
        Brackets brackets = prose.brackets();
        for (int i = brackets.next(from, to); i < to; i = brackets.next(i, to)) {
            boolean may = !isInNumber(prose, i);
            if (may && (TimeWords.mayStart(prose, prose.at(i)) || prose.opens(Words.DEADLINE_LEADS, i, to))) {
                DeadlineWords found = leading(prose, i, to);
                boolean all = found != null && found.after() == to;
                if (found != null && found.deadline().firm() && (all || goesOn(prose, found.after(), to))) {
                    return new DeadlineWords(found.deadline(), i, to, !all || found.saysMore());
                }
            }
        }
        return null;
    }

    /** Whether the words after a date only say that the work continues (完成并长期坚持). */
    private static boolean goesOn(Prose prose, int from, int to) {
        FoundDeadline next = TimeWords.joined(prose, from, to);
        return next != null && next.isOngoing() && next.to() == to;
    }

    /** Reads an event with a time word after it (党的二十大召开前, 印发之日起30日内, 印发之日起至6月底). */
    private static @Nullable FoundDeadline event(Prose prose, int from, int to) {
        int end = to - doneBefore(prose, from, to);
        if (end - from < 3 || end - from > LONGEST_EVENT) {
            return null;
        }
        for (int i = from; i < end; i++) {
            if (NOT_IN_EVENTS.contains(prose.at(i))) {
                return null;
            }
            TimeMatch upTo = prose.at(i) == '起' && i > from + 1
                    ? prose.timeAt(i + 1, end).orElse(null)
                    : null;
            if (upTo != null && upTo.end() == end) {
                return FoundDeadline.on(from, end, upTo.phrase(), true);
            }
        }
        boolean named = !endsWithDate(prose, from + 1, end) && prose.ends(Words.EVENT_ENDS, from, end);
        return named ? FoundDeadline.on(from, end, null, true) : null;
    }

    /** Whether a range ends with a date (第一阶段6月底前). */
    private static boolean endsWithDate(Prose prose, int from, int to) {
        for (int i = from; i < to; i++) {
            TimeMatch date = prose.timeAt(i, to).orElse(null);
            if (date != null && date.end() == to && !isInNumber(prose, i)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the length of 完成 before an index and after the last word of an event (前, 内), 0 when there is none. */
    private static int doneBefore(Prose prose, int from, int to) {
        for (int length = prose.longestBefore(Words.DEADLINE_DONE_WORDS, from, to); length > 0; length--) {
            boolean word = prose.is(Words.DEADLINE_DONE_WORDS, to - length, to);
            if (word && prose.ends(Words.EVENT_ENDS, from, to - length)) {
                return length;
            }
        }
        return 0;
    }

    /** Whether a verb that says what is done follows a time (12月建成投用, 年内初步见效). */
    private static boolean opensWithVerb(Prose prose, int from, int to) {
        return prose.opensAny(
                from,
                to,
                Words.HEADING_VERBS,
                Words.OUTPUT_VERBS,
                Words.ACTING_VERBS,
                Words.MANNER_WORDS,
                Words.PREDICATES);
    }

    /** Returns the index after 完成 at an index, or the index itself when there is none. */
    private static int afterDone(Prose prose, int from, int to) {
        return prose.after(Words.DEADLINE_DONE_WORDS, from, to);
    }

    /** Returns the index after words that only say that the work is done all year or regularly (全年推进, 每季度开展一次). */
    private static int afterDoing(Prose prose, int from, int to) {
        int verb = prose.after(Words.ONGOING_VERBS, from, to);
        int once = prose.after(Words.ONCE_WORDS, verb, to);
        return once > from ? once : afterDone(prose, from, to);
    }

    private static boolean isInNumber(Prose prose, int index) {
        return NumeralMatcher.isPart(prose.at(index - 1)) || prose.at(index - 1) == '.';
    }
}
