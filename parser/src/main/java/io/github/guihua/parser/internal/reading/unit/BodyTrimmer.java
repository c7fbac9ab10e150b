package io.github.guihua.parser.internal.reading.unit;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.model.UnitRole;
import io.github.guihua.parser.internal.prose.Brackets;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;
import org.jspecify.annotations.Nullable;

/** Removes words that are not part of a name from a piece of a list: 由 before it, 等有关部门 after it, (牵头) beside it. */
final class BodyTrimmer {

    private static final CharSet MARKS = CharSet.of("、,*★☆▲△#·.…“”-—●■◆/|");
    private static final CharSet ETC_AFTER = CharSet.of("高初中平同");

    private final Prose prose;

    BodyTrimmer(Prose prose) {
        this.prose = prose;
    }

    /**
     * A name.
     *
     * @param range the range of the name
     * @param role the role in a bracket beside the name, null if there is none
     * @param firstLeads whether a bracket beside the name makes the first unit the lead unit
     */
    record Trimmed(Range range, @Nullable UnitRole role, boolean firstLeads) {}

    Trimmed trim(int from, int to) {
        int start = opening(from, to);
        int end = withoutMarks(start, to);
        int open = start < end ? prose.brackets().partner(end - 1) : -1;
        int close = start < end ? prose.brackets().partner(start) : -1;
        UnitRole role = null;
        boolean rule = false;
        if (open > start && open < end) {
            role = bracketRole(open + 1, end - 1);
            rule = Rules.isFirstLeads(prose, open + 1, end - 1);
            end = role == null && !rule ? end : open;
        } else if (close > start && close < end) {
            role = bracketRole(start + 1, close);
            start = role == null ? start : close + 1;
        }
        return new Trimmed(new Range(start, withoutEtc(start, withoutMarks(start, end))), role, rule);
    }

    /** Returns where the name begins, after words that only introduce it. */
    int opening(int from, int to) {
        int start = from;
        for (int opening = 1; opening > 0 && start < to; start += opening) {
            while (start < to && isMark(start)) {
                start++;
            }
            opening = prose.longestAt(Words.NAME_OPENINGS, start, to - 1);
        }
        return start;
    }

    /** Returns the end of a list without a plain 等. */
    int withoutBareEtc(int from, int to) {
        return to - from > 2 && prose.at(to - 1) == '等' && !ETC_AFTER.contains(prose.at(to - 2)) ? to - 1 : to;
    }

    /** Returns the end of a name without 等, 等部门, 等有关单位. */
    int withoutEtc(int from, int to) {
        for (int i = to - 1; i > from; i--) {
            char c = prose.at(i);
            if (c == '、' || c == ',' || Brackets.isClosing(c)) {
                break;
            }
            if (c == '等' && !ETC_AFTER.contains(prose.at(i - 1))) {
                return i + 1 == to || namesKindOnly(i + 1, to) ? i : to;
            }
        }
        return to;
    }

    private boolean namesKindOnly(int from, int to) {
        return to - from <= 12 && prose.endsAny(from, to, Words.GENERIC_BODIES, Words.OTHERS_WORDS);
    }

    private int withoutMarks(int from, int to) {
        int end = to;
        while (end > from && isMark(end - 1)) {
            end--;
        }
        return end;
    }

    /** Whether a character is a mark beside names, or an unpaired bracket. */
    private boolean isMark(int index) {
        char c = prose.at(index);
        boolean bracket = Brackets.isOpening(c) || Brackets.isClosing(c);
        return bracket ? prose.brackets().partner(index) < 0 : MARKS.contains(c);
    }

    private @Nullable UnitRole bracketRole(int from, int to) {
        int noun = prose.longestBefore(Words.LABEL_NOUNS, from, to);
        boolean label = prose.is(Words.ROLE_LABELS, from, to - noun);
        return label ? UnitRole.valueOf(prose.valueAt(Words.ROLE_LABELS, from, to - noun)) : null;
    }
}
