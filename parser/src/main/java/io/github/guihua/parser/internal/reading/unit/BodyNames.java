package io.github.guihua.parser.internal.reading.unit;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.core.internal.time.TimeMatcher;
import io.github.guihua.parser.internal.prose.Brackets;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;

/** Recognises the names of bodies. */
final class BodyNames {

    private static final int LONGEST = 45;
    /** The greatest number of adjacent brackets after a name. */
    private static final int MOST_BRACKETS = 8;

    private static final CharSet NEVER_IN_NAMES = CharSet.of("。:;的了!?《");

    private final Prose prose;

    BodyNames(Prose prose) {
        this.prose = prose;
    }

    /** Whether a range ends like the name of a body, apart from a bracket after the name. */
    boolean endsAsBody(int from, int to) {
        int end = withoutBracket(from, to);
        if (end - from < 2) {
            return false;
        }
        return prose.ends(Words.BODY_ENDS, from, end);
    }

    /** Whether a range ends with a kind of body of one character (委, 局). */
    boolean endsAsKind(int from, int to) {
        return prose.longestBefore(Words.BODY_ENDS, from, to) == 1;
    }

    /** Whether a range begins with a kind of body of one character. */
    boolean opensAsKind(int from, int to) {
        return prose.longestAt(Words.BODY_ENDS, from, to) == 1;
    }

    /** Returns the end of a name without the bracket that closes it: 区委组织部 for 区委组织部(基层办). */
    int withoutBracket(int from, int to) {
        int end = to;
        for (int i = 0; i < MOST_BRACKETS && end > from && Brackets.isClosing(prose.at(end - 1)); i++) {
            int open = prose.brackets().partner(end - 1);
            if (open <= from) {
                break;
            }
            end = open;
        }
        return end;
    }

    /** Whether a range can be the name of a body if other words of the clause show that bodies are listed. */
    boolean isPlausible(int from, int to) {
        if (to - from < 2 || to - from > LONGEST) {
            return false;
        }
        if (TimeMatcher.mayStart(prose.at(from)) && prose.timeAt(from, to).isPresent()) {
            return false;
        }
        int verb = prose.longestAt(Words.REPORTING_VERBS, from, to);
        if (verb > 0 && prose.opens(Words.TERRITORY_LEVELS, from + verb, to)) {
            return false;
        }
        boolean han = false;
        for (int i = from; i < to; i++) {
            char c = prose.at(i);
            // 由 does not occur in names (本项工作由…), except in 自由贸易试验区
            boolean by = c == '由' && (i == from || prose.at(i - 1) != '自');
            if (by || NEVER_IN_NAMES.contains(c)) {
                return false;
            }
            han |= c >= '\u4e00' && c <= '\u9fff';
        }
        return han && !prose.holds(Words.NOT_BODIES, from, to);
    }

    /** Whether a range alone can be recognised as the name of a body. */
    boolean isBody(int from, int to) {
        return isPlausible(from, to) && endsAsBody(from, to);
    }

    /** Whether a range is certainly a body: by its ending, as a chain of levels (各镇街), or by its beginning (国家…). */
    boolean isKnown(int from, int to) {
        return isBody(from, to) || chainRank(from, to) > 0 || prose.opens(Words.NATIONAL_BODIES, from, to);
    }

    /** Whether a range is an authority without its own field: 政府, 部门. */
    boolean isGeneric(int from, int to) {
        return prose.is(Words.GENERIC_BODIES, from, to);
    }

    /** Whether a name means many bodies. */
    boolean isCollective(int from, int to) {
        int at = prose.find(Words.COLLECTIVES, from, to);
        while (at > from && !prose.valueAt(Words.COLLECTIVES, at, to).isEmpty()) {
            at = prose.find(Words.COLLECTIVES, at + 1, to);
        }
        return at >= 0;
    }

    /** Returns the rank of the lowest level if a range contains only levels (各市, 县(区)), otherwise 0. */
    int chainRank(int from, int to) {
        int i = prose.after(Words.CHAIN_OPENINGS, from, to - 1);
        int rank = 0;
        while (i < to) {
            if (prose.brackets().partner(i) > i && prose.brackets().partner(i) < to && rank > 0) {
                i = prose.brackets().partner(i) + 1;
                continue;
            }
            int length = prose.longestAt(Words.CHAIN_WORDS, i, to);
            if (length == 0) {
                return 0;
            }
            rank = Integer.parseInt(prose.valueAt(Words.CHAIN_WORDS, i, to));
            i += length;
        }
        return rank;
    }

    /** Returns the end of the chain of levels at the start of a range, or {@code from} if there is none. */
    int chainPrefix(int from, int to) {
        int i = from;
        while (i < to) {
            if (i > from && prose.brackets().partner(i) > i && prose.brackets().partner(i) < to) {
                i = prose.brackets().partner(i) + 1;
                continue;
            }
            int length = prose.longestAt(Words.CHAIN_WORDS, i, to);
            // in 市场监管局 after 县(区) the field of the body begins, and no further level
            if (length == 0 || i > from && prose.longestAt(Words.DOMAINS, i, to) > length) {
                break;
            }
            i += length;
        }
        return i;
    }

    /**
     * Returns the range of a second name in the bracket that closes a name (信访局 in 区应急指挥中心(信访局)). The range is empty
     * if the bracket is part of the name (各基层党(工)委) or contains no name.
     */
    Range alias(int from, int to) {
        Range none = new Range(to, to);
        if (to - from < 4 || !Brackets.isClosing(prose.at(to - 1))) {
            return none;
        }
        int open = prose.brackets().partner(to - 1);
        if (open <= from || isCollective(from, open) || !endsAsBody(from, open)) {
            return none;
        }
        boolean name = isBody(open + 1, to - 1) && chainRank(open + 1, to - 1) == 0;
        return name ? new Range(open + 1, to - 1) : none;
    }

    String folded(int from, int to) {
        return prose.folded(from, to);
    }
}
