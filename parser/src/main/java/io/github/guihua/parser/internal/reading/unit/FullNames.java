package io.github.guihua.parser.internal.reading.unit;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;

/**
 * Completes shortened names of a list: after 区发改局 a bare 财政局 is the 区财政局, after 省局行政审批处 a bare 登记注册局 is the 省局登记注册局.
 * One instance reads one clause from start to end.
 */
final class FullNames {

    private static final CharSet LEVEL_LETTERS = CharSet.of("省市县区州旗盟");
    private static final int SHORTEST_PLACE = 2;
    private static final int LONGEST_PLACE = 5;

    private final Prose prose;
    private final BodyNames names;
    private String level = "";
    private String committee = "";

    FullNames(Prose prose, BodyNames names) {
        this.prose = prose;
        this.names = names;
    }

    /** Returns the full name of the next body of the clause. */
    String next(int from, int to) {
        String written = prose.raw(from, to);
        if (takesLevel(from, to) || names.isCollective(from, to) || standsAlone(from, to)) {
            return written;
        }
        boolean ofParty =
                !committee.isEmpty() && prose.is(Words.PARTY_DEPARTMENTS, from, names.withoutBracket(from, to));
        return (ofParty ? committee : level) + written;
    }

    /** Whether the name contains its own level, which later names may then omit. */
    private boolean takesLevel(int from, int to) {
        String stated = prose.valueAt(Words.TERRITORY_LEVELS, from, to);
        if (!stated.isEmpty()) {
            if (onlyBeginsAlike(from, to)) {
                return false;
            }
            if (namesSeveralLevels(from, to) || !level.isEmpty() && names.isGeneric(from + stated.length(), to)) {
                return true;
            }
            if (stated.endsWith("委")) {
                committee = stated;
                int kind = prose.words(Words.GENERIC_BODIES).ending(stated);
                level = stated.substring(0, stated.length() - Math.max(1, kind));
            } else {
                level = stated;
            }
            return true;
        }
        int place = placeWithLevel(from, to);
        if (place > from && (level.isEmpty() || !names.isGeneric(place, to))) {
            level = prose.raw(from, place);
        }
        return place > from;
    }

    /** Whether 市 only begins another word: 市场监管局 names no level, because its field is 市场 (unlike 市政府). */
    private boolean onlyBeginsAlike(int from, int to) {
        return prose.longestAt(Words.DOMAINS, from, to) > 1 && !prose.opens(Words.DOMAINS, from + 1, to);
    }

    /** Whether the name covers several levels (区县政府). */
    private boolean namesSeveralLevels(int from, int to) {
        int levels = names.chainPrefix(from, to);
        return levels > from + 1 && (levels == to || names.isGeneric(levels, to));
    }

    /** Returns the end of 江西省 in 江西省财政厅, or {@code from} if the name does not open with a place and its level. */
    private int placeWithLevel(int from, int to) {
        if (prose.opensAny(from, to, Words.DOMAINS, Words.COLLECTIVES)) {
            return from;
        }
        int last = Math.min(to - 2, from + LONGEST_PLACE + 1);
        for (int i = from + 1; i <= last; i++) {
            if (LEVEL_LETTERS.contains(prose.at(i)) && prose.opens(Words.DOMAINS, i + 1, to)) {
                return i + 1;
            }
        }
        return from;
    }

    private boolean standsAlone(int from, int to) {
        if (prose.at(from) < 128
                || prose.opensAny(from, to, Words.NATIONAL_BODIES, Words.PLACES)
                || prose.ends(Words.STANDING_ENDS, from, to)
                || names.isGeneric(from, to)) {
            return true;
        }
        if (prose.opens(Words.DOMAINS, from, to)) {
            return false;
        }
        int end = names.withoutBracket(from, to);
        return names.chainPrefix(from, to) > from
                || prose.ends(Words.INDEPENDENT_ENDS, from, end)
                || isPlaced(from, end);
    }

    /** Whether a name begins with an unlisted place before the field of a local body (罗湖工商分局). */
    private boolean isPlaced(int from, int to) {
        if (!prose.ends(Words.TERRITORIAL_ENDS, from, to)) {
            return false;
        }
        for (int i = from + SHORTEST_PLACE; i <= from + LONGEST_PLACE && i < to; i++) {
            if (prose.opens(Words.DOMAINS, i, to) || prose.longestAt(Words.TERRITORIAL_ENDS, i, to) == to - i) {
                return true;
            }
        }
        return false;
    }
}
