package io.github.guihua.parser.internal.reading.deadline;

import io.github.guihua.core.internal.numeral.NumeralMatch;
import io.github.guihua.core.internal.numeral.NumeralMatcher;
import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.core.internal.time.Recurrence;
import io.github.guihua.core.internal.time.TimeMatch;
import io.github.guihua.core.internal.time.TimeMatcher;
import io.github.guihua.core.time.TimePhrase;
import io.github.guihua.core.time.TimePhrase.Bound;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.prose.Stops;
import io.github.guihua.parser.internal.words.Vocabulary;
import io.github.guihua.parser.internal.words.Words;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Matches times that can be the deadline of a task. */
final class TimeWords {

    /** The characters that join two times into one deadline (6月底前，长期坚持). */
    private static final CharSet JOINERS = CharSet.of(",、;/并且和及与");

    /** The characters that may link 即日起 and the last day. */
    private static final CharSet DASHES = CharSet.of("-—~");

    /** The characters after the number of a day of a month. */
    private static final CharSet DAYS = CharSet.of("日号");

    /** The characters before the number of a day of the week (每周一, 每星期一). */
    private static final CharSet WEEKDAYS = CharSet.of("周期");

    /** The characters between a first day and words for work without an end. */
    private static final CharSet UP_TO = CharSet.of("至到");

    private static final int LONGEST_COUNT = 8;
    private static final int MOST_JOINED = 6;

    private TimeWords() {}

    /** The characters with which times begin, except words for work without an end. */
    private record Starts(CharSet chars) {
        static Starts of(Vocabulary vocabulary) {
            return new Starts(TimeMatcher.starts()
                    .or("每")
                    .or(vocabulary.openings(Words.RECURRENCES, Words.FROM_NOW_WORDS))
                    .or(NumeralMatcher.starts()));
        }
    }

    /** Whether a time may begin with a character. */
    static boolean mayStart(Prose prose, char c) {
        return prose.vocabulary().made(Starts.class, Starts::of).chars().contains(c)
                || prose.words(Words.ONGOING_WORDS).begins(c);
    }

    /** Returns the time at an index joined with the times after it, or null when no time begins there. */
    static @Nullable FoundDeadline at(Prose prose, int from, int to) {
        FoundDeadline all = one(prose, from, to);
        FoundDeadline joined = all == null ? null : adjacent(all, prose, to);
        for (int n = 0; joined != null && n < MOST_JOINED; n++) {
            all = joined;
            joined = adjacent(all, prose, to);
        }
        return all;
    }

    /** Joins a time with the time right after it, after a mark, or in a bracket; null when none follows. */
    private static @Nullable FoundDeadline adjacent(FoundDeadline before, Prose prose, int to) {
        FoundDeadline next = one(prose, before.to(), to);
        if (next != null) {
            // 2025年起每年年底前: the recurrence takes precedence over the time
            return next.per() == null ? before.with(next) : FoundDeadline.every(before.from(), next.to(), next.per());
        }
        int i = prose.afterAll(JOINERS, before.to(), to);
        if (before.per() != null && i == before.to() + 1 && prose.at(before.to()) == '、') {
            // 每月10日、20日
            int day = recurrenceTail(prose, i, to);
            int end = recurrenceTail(prose, day, to);
            if (day > i && one(prose, i, to) == null) {
                return before.upTo(end);
            }
        }
        if (i > before.to()) {
            next = one(prose, i, to);
            if (next != null && next.per() != null && before.per() == null && !before.isOngoing()) {
                // 2025年6月底前，每季度末: a single date and a recurrence are two deadlines
                return null;
            }
            // 每年6月、12月: both recur
            boolean recurs = next != null && before.per() != null && prose.at(i - 1) != ',' && prose.at(i - 1) != ';';
            return next == null ? null : recurs ? before.upTo(next.to()) : before.with(next);
        }
        if (i < to && UP_TO.contains(prose.at(i))) {
            // 2025年1月至长期
            next = one(prose, i + 1, to);
            return next != null && next.isOngoing() ? FoundDeadline.ongoing(before.from(), next.to()) : null;
        }
        boolean bracket = i < to && prose.at(i) == '(';
        next = bracket ? one(prose, i + 1, to) : null;
        return next != null && next.to() < to && prose.at(next.to()) == ')'
                ? before.with(next).upTo(next.to() + 1)
                : null;
    }

    /** Returns the times after the marks and words that join times, or null when there are no such marks and times. */
    static @Nullable FoundDeadline joined(Prose prose, int from, int to) {
        int joined = prose.afterAll(JOINERS, from, to);
        return joined > from ? at(prose, joined, to) : null;
    }

    private static @Nullable FoundDeadline one(Prose prose, int from, int to) {
        if (from >= to || !mayStart(prose, prose.at(from))) {
            return null;
        }
        FoundDeadline found = recurring(prose, from, to);
        found = found == null ? ongoing(prose, from, to) : found;
        found = found == null ? NumericDate.match(prose, from, to) : found;
        found = found == null ? dated(prose, from, to) : found;
        return found == null ? counted(prose, from, to) : found;
    }

    /** Reads a recurrence (每季度, 每年12月底前, 每月5日前, 逐月). */
    private static @Nullable FoundDeadline recurring(Prose prose, int from, int to) {
        int own = prose.longestAt(Words.RECURRENCES, from, to);
        Optional<Recurrence> common = prose.recurrenceAt(from, to);
        int end = Math.max(from + own, common.map(Recurrence::end).orElse(from));
        // 按年度计划: no recurrence
        if (end == from || prose.hidesAt(Words.RECURRENCES, from, to)) {
            return null;
        }
        Period per = end == from + own
                ? Period.parse(prose.valueAt(Words.RECURRENCES, from, to))
                : common.get().period();
        int tail = recurrenceTail(prose, end, to);
        while (tail > end) {
            end = tail;
            tail = recurrenceTail(prose, end, to);
        }
        return FoundDeadline.every(from, end, per);
    }

    /** Returns the end of the words for a day within a recurrence (12月底, 5日, 首月, 前). */
    private static int recurrenceTail(Prose prose, int from, int to) {
        int word = prose.after(Words.RECURRENCE_TAILS, from, to);
        if (word > from || from >= to || !TimeMatcher.mayStart(prose.at(from))) {
            return word;
        }
        Optional<TimeMatch> part = prose.timeAt(from, to);
        if (part.isPresent()) {
            return part.get().end();
        }
        NumeralMatch day = prose.shortNumeralAt(from, to);
        if (day.isNone()) {
            return from;
        }
        boolean named = day.end() < to && DAYS.contains(prose.at(day.end()));
        return named ? day.end() + 1 : WEEKDAYS.contains(prose.at(from - 1)) ? day.end() : from;
    }

    /** Reads words for work without an end (持续推进, 长期坚持, 全年). */
    private static @Nullable FoundDeadline ongoing(Prose prose, int from, int to) {
        int end = prose.after(Words.ONGOING_WORDS, from, to);
        if (end == from) {
            return null;
        }
        if (prose.valueAt(Words.ONGOING_WORDS, from, to).isEmpty()) {
            return FoundDeadline.ongoing(from, end);
        }
        int verb = prose.after(Words.ONGOING_VERBS, end, to);
        // 持续三年: a length of time
        boolean lasts = verb == end && end < to && NumeralMatcher.isPart(prose.at(end));
        return lasts ? null : FoundDeadline.ongoing(from, verb);
    }

    /** Reads a date (2025年6月底前, 即日起至6月底, 2025年全年). */
    private static @Nullable FoundDeadline dated(Prose prose, int from, int to) {
        int now = prose.after(Words.FROM_NOW_WORDS, from, to);
        if (now > from && now < to && DASHES.contains(prose.at(now))) {
            now++;
        }
        TimeMatch time = prose.timeAt(now, to).orElse(null);
        if (time == null) {
            return null;
        }
        if (prose.ends(Words.WHOLE_YEARS, from, time.end())) {
            return FoundDeadline.ongoing(from, time.end());
        }
        TimePhrase phrase = time.phrase();
        int clock = ClockWords.end(prose, time.end(), to);
        if (clock > time.end() && clock < to && prose.at(clock) == '前') {
            return FoundDeadline.on(from, clock + 1, phrase, true);
        }
        int about = prose.after(Words.ABOUT_ENDS, time.end(), to);
        boolean whole = about == to || !Character.isLetter(prose.at(about));
        return FoundDeadline.on(from, whole ? about : time.end(), phrase, phrase.bound() == Bound.BY);
    }

    /** Reads a length of time that is counted from an event (30日内, 3个月内, 20个工作日内). */
    private static @Nullable FoundDeadline counted(Prose prose, int from, int to) {
        NumeralMatch count = prose.shortNumeralAt(from, to);
        if (count.isNone()) {
            return null;
        }
        for (int end = count.end() + 2; end <= Math.min(to, count.end() + LONGEST_COUNT); end++) {
            if (prose.at(end - 1) == '内' && prose.longestBefore(Words.EVENT_ENDS, count.end(), end) > 1) {
                return FoundDeadline.on(from, end, null, true);
            }
            if (Stops.isClauseEnd(prose.at(end - 1))) {
                break;
            }
        }
        return null;
    }
}
