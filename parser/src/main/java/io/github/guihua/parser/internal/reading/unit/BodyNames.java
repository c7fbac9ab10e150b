package io.github.guihua.parser.internal.reading.unit;

import io.github.guihua.core.internal.lexicon.Lexicon;
import io.github.guihua.core.internal.time.TimeMatcher;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.OpenLexicon;

/** What a name of a body looks like. */
final class BodyNames {

    private static final int LONGEST = 45;
    /** No name has more brackets side by side after it. */
    private static final int MOST_BRACKETS = 8;

    private static final String NEVER_IN_NAMES = "。:;的了!?《";
    private static final String[] CHAIN_OPENINGS = {"各", "有关", "相关", "各有关", "各相关", "所有", "全部", "全体"};

    private final Prose prose;
    private final char[] chars;
    private final BracketMap brackets;
    private final Lexicon bodyEnds;

    BodyNames(Prose prose, BracketMap brackets) {
        this.prose = prose;
        this.chars = prose.chars();
        this.brackets = brackets;
        this.bodyEnds = prose.words(OpenLexicon.BODY_ENDS);
    }

    /** Whether a range ends as names of bodies do, a bracket after the name left aside. */
    boolean endsAsBody(int from, int to) {
        int end = withoutBracket(from, to);
        if (end - from < 2) {
            return false;
        }
        if (bodyEnds.longestBefore(chars, from, end) == 0) {
            return false;
        }
        return !bodyEnds.valueBefore(chars, from, end).equals(UnitLexicons.NONE);
    }

    /** Whether a range ends with a kind of body told by one letter (委, 局). */
    boolean endsAsKind(int from, int to) {
        return bodyEnds.longestBefore(chars, from, to) == 1;
    }

    /** Whether a range begins with a kind of body told by one letter. */
    boolean opensAsKind(int from, int to) {
        return bodyEnds.longestAt(chars, from, to) == 1;
    }

    /** The end of a name without the bracket that closes it: 区委组织部 of 区委组织部(基层办). */
    int withoutBracket(int from, int to) {
        int end = to;
        for (int i = 0; i < MOST_BRACKETS && end > from && BracketMap.isClosing(chars[end - 1]); i++) {
            int open = brackets.partner(end - 1);
            if (open <= from) {
                break;
            }
            end = open;
        }
        return end;
    }

    /** Whether a range can be the name of a body where words of the clause say that bodies follow. */
    boolean isPlausible(int from, int to) {
        if (to - from < 2 || to - from > LONGEST) {
            return false;
        }
        if (TimeMatcher.mayStart(chars[from])
                && TimeMatcher.match(chars, from, to).isPresent()) {
            return false;
        }
        int verb = UnitLexicons.REPORTING_VERBS.longestAt(chars, from, to);
        if (verb > 0 && UnitLexicons.LEVELS.longestAt(chars, from + verb, to) > 0) {
            return false;
        }
        boolean han = false;
        for (int i = from; i < to; i++) {
            char c = chars[i];
            // 由 tells of something else than a name (本项工作由…), but not in 自由贸易试验区
            boolean by = c == '由' && (i == from || chars[i - 1] != '自');
            if (by || NEVER_IN_NAMES.indexOf(c) >= 0) {
                return false;
            }
            han |= c >= '\u4e00' && c <= '\u9fff';
        }
        return han && UnitLexicons.NOT_NAMES.find(chars, from, to) < 0;
    }

    /** Whether a range is the name of a body by its own look. */
    boolean isBody(int from, int to) {
        return isPlausible(from, to) && endsAsBody(from, to);
    }

    /** Whether a range is surely a body: by its look, as a run of levels (各镇街), or by how it opens (国家…). */
    boolean isKnown(int from, int to) {
        return isBody(from, to)
                || chainRank(from, to) > 0
                || prose.words(OpenLexicon.NATIONAL_BODIES).longestAt(chars, from, to) > 0;
    }

    /** Whether a range is an authority without a matter of its own: 政府, 部门. */
    boolean isGeneric(int from, int to) {
        return UnitLexicons.GENERIC_BODIES.is(chars, from, to)
                && !UnitLexicons.GENERIC_BODIES.valueAt(chars, from, to).equals(UnitLexicons.NONE);
    }

    /** Whether a name stands for many bodies. */
    boolean isCollective(int from, int to) {
        for (int i = from; i < to; i++) {
            int length = prose.words(OpenLexicon.COLLECTIVES).longestAt(chars, i, to);
            if (length > 0) {
                String value = prose.words(OpenLexicon.COLLECTIVES).valueAt(chars, i, to);
                if (value.equals(UnitLexicons.NONE)) {
                    i += length - 1;
                } else if (value.isEmpty() || i == from) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The rank of the lowest level named when a range names nothing but levels (各市, 县(区)), 0 otherwise. */
    int chainRank(int from, int to) {
        int i = from;
        for (String opening : CHAIN_OPENINGS) {
            if (prose.startsWith(opening, from) && from + opening.length() < to) {
                i = from + opening.length();
            }
        }
        int rank = 0;
        while (i < to) {
            if (brackets.partner(i) > i && brackets.partner(i) < to && rank > 0) {
                i = brackets.partner(i) + 1;
                continue;
            }
            int length = UnitLexicons.CHAIN_WORDS.longestAt(chars, i, to);
            if (length == 0) {
                return 0;
            }
            rank = Integer.parseInt(UnitLexicons.CHAIN_WORDS.valueAt(chars, i, to));
            i += length;
        }
        return rank;
    }

    /** The end of the run of levels with which a range begins, {@code from} when it begins with none. */
    int chainPrefix(int from, int to) {
        int i = from;
        while (i < to) {
            if (i > from && brackets.partner(i) > i && brackets.partner(i) < to) {
                i = brackets.partner(i) + 1;
                continue;
            }
            int length = UnitLexicons.CHAIN_WORDS.longestAt(chars, i, to);
            // 市场监管局 after 县(区): the matter of the body begins, not one more level
            if (length == 0 || i > from && prose.words(OpenLexicon.DOMAINS).longestAt(chars, i, to) > length) {
                break;
            }
            i += length;
        }
        return i;
    }

    /**
     * The range of a second name in the bracket that closes a name (信访局 of 区应急指挥中心(信访局)), empty when the bracket
     * belongs into the name (各基层党(工)委) or holds no name.
     */
    Range alias(int from, int to) {
        Range none = new Range(to, to);
        if (to - from < 4 || !BracketMap.isClosing(chars[to - 1])) {
            return none;
        }
        int open = brackets.partner(to - 1);
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
