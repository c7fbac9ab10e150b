package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.prose.Sorted;
import io.github.guihua.parser.internal.words.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that a time applies to. These are the words after it, up to the end of the sentence or segment, a
 * clause or the next such time. If hardly any words follow, they are the words before it in its clause
 * (…工程2025年底前完工).
 */
final class MilestoneText {

    /** The words that a time applies to, {@code [from, to)}. */
    record Range(int from, int to) {
        boolean isEmpty() {
            return from >= to;
        }
    }

    private static final int SHORTEST = 4;

    /** The greatest length of words that several times share, so that they are not repeated without limit. */
    private static final int LONGEST_SHARED = 40;

    private static final Range NOTHING = new Range(0, 0);
    private static final CharSet MARKS = CharSet.of(",、:—");

    /** Words at the end of one time's range that lead to the next time. */
    private static final Words[] LEADING = {
        Words.BARE_MODALS, Words.MILESTONE_LEADS, Words.TIME_LEAD, Words.ASPIRATIONAL_WORDS, Words.FIRM_WORDS
    };

    private static final Words[] PREDICATES = {
        Words.OUTPUT_VERBS, Words.PREDICATES, Words.ACTING_VERBS, Words.MANNER_WORDS
    };

    private final Prose prose;
    private final ProseShape shape;
    private final TextParts parts;
    private final TimeTokens dates;
    private final List<BindingTime> times;

    /** For each time the words after it that it may apply to. */
    private final Range[] after;

    MilestoneText(Prose prose, ProseShape shape, TimeTokens dates, TextParts parts, List<BindingTime> times) {
        this.prose = prose;
        this.shape = shape;
        this.dates = dates;
        this.parts = parts;
        this.times = times;
        this.after = new Range[times.size()];
        int limit = prose.length();
        for (int i = times.size() - 1; i >= 0; i--) {
            after[i] = after(i, limit);
            // words that belong to the next time do not belong to this one
            limit = isShort(after[i]) && !before(i).isEmpty()
                    ? start(i)
                    : times.get(i).from();
        }
    }

    /** Returns the words that a time applies to, or null if there are none. */
    @Nullable
    Range of(int index) {
        if (!isShort(after[index])) {
            return after[index];
        }
        if (after[index].isEmpty() && heralds(index)) {
            return null;
        }
        Range before = before(index);
        if (!before.isEmpty()) {
            return before;
        }
        if (after[index].isEmpty()) {
            return null;
        }
        Range earlier = isPredicate(after[index]) ? earlier(index) : NOTHING;
        return earlier.isEmpty() ? after[index] : earlier;
    }

    /** Returns the words after a time, even when there are only a few. */
    Range after(int index) {
        return after[index];
    }

    /** Returns where the words that a time may apply to begin: in its clause, after the heading and the time before. */
    int start(int index) {
        BindingTime time = times.get(index);
        int start = Math.max(shape.clauseStart(time.from()), Math.min(parts.textFrom(), time.from()));
        int before = index > 0 ? times.get(index - 1).to() : 0;
        return before <= start ? start : Math.max(before, shape.afterListMark(before + 1, time.from()));
    }

    /** Returns where the words that a time may apply to end. */
    int end(int index) {
        return Math.max(after[index].to(), times.get(index).to());
    }

    private static boolean isShort(Range range) {
        return range.to() - range.from() < SHORTEST;
    }

    /** Whether a range only says that something is done, without saying what (完工, 全面建成). */
    private boolean isPredicate(Range range) {
        return prose.afterAll(range.from(), range.to(), PREDICATES) == range.to();
    }

    private Range before(int index) {
        return trimmed(start(index), times.get(index).from(), true);
    }

    private Range after(int index, int limit) {
        int from = times.get(index).to();
        int bound = Math.max(from, Math.min(limit, parts.nextClause(from, prose.length())));
        int end = Math.min(shape.segmentEnd(from), bound);
        if (end == prose.length() && end > from && heralds(index)) {
            // a clause that ends with a colon only introduces the text after it
            end = Math.max(from, shape.clauseStart(end - 1));
        }
        return trimmed(from, end, end == limit && index + 1 < times.size());
    }

    /** Whether the words after the last time of the prose only end with a colon (到2025年,主要目标是:). */
    private boolean heralds(int index) {
        return index == times.size() - 1 && prose.at(prose.length() - 1) == ':';
    }

    /**
     * Returns the words before a time (加快工程建设,2025年底前完工), back to the time before it in that clause. If one clause
     * has several times (某项目3月开工、10月竣工), returns the words before the first.
     */
    private Range earlier(int index) {
        BindingTime time = times.get(index);
        int clause = shape.clauseStart(time.from());
        int first = firstEndingAfter(clause);
        if (first < index) {
            Range shared = before(first);
            return shared.to() - shared.from() <= LONGEST_SHARED ? shared : NOTHING;
        }
        int segment = Math.max(shape.segmentStart(time.from()), Math.min(parts.textFrom(), time.from()));
        if (clause <= segment) {
            return NOTHING;
        }
        int from = Math.max(shape.clauseStart(clause - 1), segment);
        if (from > segment && dates.endAt(from) > 0) {
            // 县级机构改革,今年冬天开始进行,明年上半年完成: the clause between has its own time
            clause = from;
            from = Math.max(shape.clauseStart(clause - 1), segment);
        }
        int bound = firstEndingAfter(from);
        int to = bound < index ? times.get(bound).from() : clause - 1;
        return trimmed(from, Math.max(from, to), bound < index);
    }

    private int firstEndingAfter(int from) {
        return Sorted.first(times, BindingTime::to, from + 1);
    }

    private Range trimmed(int from, int to, boolean open) {
        int start = from;
        int end = to;
        int size = 1;
        while (start < end && size > 0) {
            size = MARKS.contains(prose.at(start)) ? 1 : prose.longestAt(Words.BARE_MODALS, start, end);
            start += size;
        }
        size = 1;
        while (start < end && size > 0) {
            int words = open
                    ? prose.longestBefore(start, end, LEADING)
                    : prose.longestBefore(Words.BARE_MODALS, start, end);
            size = MARKS.contains(prose.at(end - 1)) ? 1 : words;
            end -= size;
        }
        return new Range(start, end);
    }
}
