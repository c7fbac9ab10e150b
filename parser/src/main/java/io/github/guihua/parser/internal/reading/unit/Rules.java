package io.github.guihua.parser.internal.reading.unit;

import io.github.guihua.model.UnitRole;
import io.github.guihua.parser.internal.prose.Brackets;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;

/** Recognises rules and remarks about clauses in a clause. */
final class Rules {

    private Rules() {}

    /** Whether a range has neither letters nor digits. */
    static boolean isMarks(Prose prose, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(prose.at(i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns the index of the first letter, digit or opening bracket of a range, its end if there is none. */
    static int afterMarks(Prose prose, int from, int to) {
        int i = from;
        while (i < to && !Character.isLetterOrDigit(prose.at(i)) && !Brackets.isOpening(prose.at(i))) {
            i++;
        }
        return i;
    }

    /** Whether the words make the first unit the lead unit (列第一位者为牵头单位). */
    static boolean isFirstLeads(Prose prose, int from, int to) {
        return prose.holds(Words.FIRST_WORDS, from, to)
                && prose.find(Words.ROLE_LABELS, UnitRole.LEAD.name(), from, to) >= 0;
    }

    /**
     * Whether the words are a remark about clauses (以下均需…落实，不再列出). The words about a name in a bracket (以下简称…) are
     * not a remark.
     */
    static boolean isRemark(Prose prose, int from, int to) {
        for (int i = from; i < to; i = prose.brackets().next(i, to)) {
            if (prose.opens(Words.REMARKS, i, to)) {
                return true;
            }
        }
        return false;
    }
}
