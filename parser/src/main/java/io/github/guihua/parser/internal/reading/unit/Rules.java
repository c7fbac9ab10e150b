package io.github.guihua.parser.internal.reading.unit;

import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;

/** Rules and remarks of clauses about clauses. */
final class Rules {

    private static final String LEAD = "牵头";

    private Rules() {}

    /** 列第一位者为牵头单位: gives the lead to the first place. */
    static boolean isFirstLeads(Prose prose, int from, int to) {
        if (prose.words(Words.FIRST_WORDS).find(prose.chars(), from, to) < 0) {
            return false;
        }
        for (int i = from; i + LEAD.length() <= to; i++) {
            if (prose.startsWith(LEAD, i)) {
                return true;
            }
        }
        return false;
    }

    /** 以下均需…落实，不再列出: says something of clauses. What a bracket says of a name (以下简称…) is not a remark. */
    static boolean isRemark(Prose prose, BracketMap brackets, int from, int to) {
        for (int i = from; i < to; i = brackets.next(i, to)) {
            if (prose.words(Words.REMARKS).longestAt(prose.chars(), i, to) > 0) {
                return true;
            }
        }
        return false;
    }
}
