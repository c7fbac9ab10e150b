package io.github.guihua.parser.internal.reading.unit;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.parser.internal.prose.Brackets;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.reading.deadline.DeadlineReader;
import io.github.guihua.parser.internal.reading.deadline.DeadlineWords;
import io.github.guihua.parser.internal.reading.deadline.FoundDeadline;
import org.jspecify.annotations.Nullable;

/** Finds the phrases of a section, that is, of the words after a label or before the first one. */
final class Phrases {

    private static final CharSet ENDS = CharSet.of(",;。!?");

    private final Prose prose;
    private final NameLists lists;

    Phrases(Prose prose, NameLists lists) {
        this.prose = prose;
        this.lists = lists;
    }

    /** Returns the end of a phrase: at a comma or stop, or at a 、 after the role or time of a body (A牵头、B配合). */
    int end(int from, int to) {
        int piece = from;
        for (int i = from; i < to; i = prose.brackets().next(i, to)) {
            if (ENDS.contains(prose.at(i))) {
                return i;
            }
            if (prose.at(i) == '、') {
                if (RoleTail.of(prose, from, i).isSaid()
                        || isTimedBody(piece, i) && !DeadlineReader.opensWithTime(prose, i + 1, to)) {
                    return i;
                }
                piece = i + 1;
            }
        }
        return to;
    }

    /** Whether a range is a body with its own time (市教育局6月底前完成, 市教育局(6月底前)). */
    private boolean isTimedBody(int from, int to) {
        if (from >= to) {
            return false;
        }
        int open = withoutBracket(from, to);
        if (open < to && prose.at(open) == '(') {
            return timeInBracket(open, to) != null && lists.saysWho(from, open);
        }
        DeadlineWords words = DeadlineReader.mayEnd(prose, from, to) ? DeadlineReader.phrase(prose, from, to) : null;
        return words != null && words.after() == to && words.before() > from && lists.saysWho(from, words.before());
    }

    /**
     * Returns where a phrase with a unit, a person or a time begins after the first phrase of a section, or the
     * section's end.
     */
    int whoFrom(int from, int to, boolean orTime) {
        for (int start = end(from, to) + 1; start < to; start = end(start, to) + 1) {
            int end = end(start, to);
            DeadlineWords words = orTime && start < end ? DeadlineReader.phrase(prose, start, end) : null;
            boolean time =
                    words != null && !words.deadline().isOngoing() && words.before() == start && words.after() == end;
            if (start < end && prose.at(start - 1) != '、' && (lists.saysWho(start, end) || time)) {
                return start;
            }
        }
        return to;
    }

    /** Returns the end of a phrase without the bracket that closes it, which may contain a rule about a name. */
    int withoutBracket(int from, int to) {
        int open = Brackets.isClosing(prose.at(to - 1)) ? prose.brackets().partner(to - 1) : -1;
        return open > from ? open : to;
    }

    /** Returns the time in the bracket that closes a phrase, null when there is none, or only a year. */
    @Nullable
    FoundDeadline timeInBracket(int open, int to) {
        FoundDeadline time = open < to ? DeadlineReader.whole(prose, open + 1, to - 1) : null;
        return time == null || time.isYear() ? null : time;
    }
}
