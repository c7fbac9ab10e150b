package io.github.guihua.parser.internal.reading.unit;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.parser.internal.prose.Brackets;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;
import java.util.Optional;

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
        return end - from >= 2 && prose.ends(Words.BODY_ENDS, from, end);
    }

    /** Whether a range begins with a level or the name of a whole body (县…, 各…), but not with 各 alone. */
    boolean opensAsBody(int from, int to) {
        return to - from > 2 && prose.opensAny(from, to, Words.TERRITORY_LEVELS, Words.NATIONAL_BODIES);
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
        if (to - from < 2 || to - from > LONGEST || prose.timeAt(from, to).isPresent()) {
            return false;
        }
        int verb = prose.after(Words.REPORTING_VERBS, from, to);
        if (verb > from && prose.opens(Words.TERRITORY_LEVELS, verb, to)) {
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
    boolean isKnown(Range name) {
        return isBody(name.from(), name.to())
                || chainRank(name.from(), name.to()) > 0
                || prose.opens(Words.NATIONAL_BODIES, name.from(), name.to());
    }

    /** Whether a range is an authority without its own field: 政府, 部门. */
    boolean isGeneric(int from, int to) {
        return prose.is(Words.GENERIC_BODIES, from, to);
    }

    /** Whether a range is only the field of a body, with or without its level (区教育, 民政). */
    boolean isField(int from, int to) {
        return prose.is(Words.DOMAINS, from, to) || prose.is(Words.DOMAINS, chainPrefix(from, to), to);
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
            int next = rank > 0 ? afterBracket(i, to) : i;
            if (next == i) {
                next = prose.after(Words.CHAIN_WORDS, i, to);
                if (next == i) {
                    return 0;
                }
                rank = Integer.parseInt(prose.valueAt(Words.CHAIN_WORDS, i, to));
            }
            i = next;
        }
        return rank;
    }

    /** Returns the end of the chain of levels at the start of a range, or {@code from} if there is none. */
    int chainPrefix(int from, int to) {
        int i = from;
        while (i < to) {
            int next = i > from ? afterBracket(i, to) : i;
            if (next == i) {
                next = prose.after(Words.CHAIN_WORDS, i, to);
                // in 县(区)市场监管局 the 市 begins the field of the body and is not another level
                if (next == i || i > from && prose.after(Words.DOMAINS, i, to) > next) {
                    break;
                }
            }
            i = next;
        }
        return i;
    }

    /** Returns the index after the bracket that opens at an index and ends in the range, otherwise the index itself. */
    private int afterBracket(int index, int to) {
        int close = prose.brackets().partner(index);
        return close > index && close < to ? close + 1 : index;
    }

    /**
     * Returns the second name in the bracket that closes a name (信访局 in 区应急指挥中心(信访局)), empty if the bracket is part
     * of the name (各基层党(工)委) or contains no name.
     */
    Optional<String> alias(int from, int to) {
        int open = to - from >= 4 && Brackets.isClosing(prose.at(to - 1))
                ? prose.brackets().partner(to - 1)
                : -1;
        boolean both = open > from
                && !isCollective(from, open)
                && endsAsBody(from, open)
                && isBody(open + 1, to - 1)
                && chainRank(open + 1, to - 1) == 0;
        return both ? Optional.of(prose.raw(open + 1, to - 1)) : Optional.empty();
    }
}
