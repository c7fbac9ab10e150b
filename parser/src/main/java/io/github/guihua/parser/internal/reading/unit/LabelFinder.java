package io.github.guihua.parser.internal.reading.unit;

import io.github.guihua.model.UnitRole;
import io.github.guihua.parser.internal.prose.Prose;
import org.jspecify.annotations.Nullable;

/** Reads the labels of clauses. */
final class LabelFinder {

    private static final int LONGEST = 14;
    /** The longest bracket that only widens a label. */
    private static final int LONGEST_BRACKET = 30;

    private final Prose prose;
    private final char[] chars;

    LabelFinder(Prose prose) {
        this.prose = prose;
        this.chars = prose.chars();
    }

    /**
     * The label that ends with the colon at an index.
     *
     * @param from where the label may begin at the earliest
     * @param colon the index of a colon
     * @return the label, null when no label stands there
     */
    @Nullable
    ClauseLabel endingAt(int from, int colon) {
        int start = opening(from, colon);
        ClauseLabel bodies = labelOfBodies(start, colon, colon + 1);
        if (bodies != null) {
            return bodies;
        }
        int other = UnitLexicons.OTHER_LABELS.longestBefore(chars, start, colon);
        return other == 0 ? null : new ClauseLabel(otherOpening(start, colon - other), colon + 1, null);
    }

    /** Where a label begins whose last words are known: behind the blank before it, else at the stop before it. */
    private int otherOpening(int from, int known) {
        for (int i = known; i > from; i--) {
            if (prose.offset(i) > prose.offset(i - 1) + 1) {
                return i;
            }
        }
        return from;
    }

    /**
     * The label without a colon that opens a range, set off by 为 (责任单位为…), by a blank, or by a bracket around it
     * (【责任单位】…).
     */
    @Nullable
    ClauseLabel withoutColon(int from, int to, BracketMap brackets) {
        if (from >= to) {
            return null;
        }
        int close = brackets.partner(from);
        if (close > from && close < to) {
            if (chars[from] == '(') {
                return null;
            }
            ClauseLabel inside = labelOfBodies(from + 1, close, close + 1);
            return inside != null && inside.from() == from + 1 ? new ClauseLabel(from, close + 1, inside.role()) : null;
        }
        int end = plainLabelEnd(from, to);
        if (end < 0 || end >= to) {
            return null;
        }
        UnitRole role = UnitRole.valueOf(UnitLexicons.ROLE_LABELS.valueAt(chars, from, to));
        if (chars[end] == '为' || chars[end] == '是') {
            return new ClauseLabel(from, end + 1, role);
        }
        return prose.offset(end) > prose.offset(end - 1) + 1 ? new ClauseLabel(from, end, role) : null;
    }

    /** The label that opens a range without any sign behind it (责任单位省财政厅). */
    @Nullable
    ClauseLabel bare(int from, int to) {
        int end = plainLabelEnd(from, to);
        if (end < 0 || end >= to || chars[end] == ':' || chars[end] == '为' || chars[end] == '是') {
            return null;
        }
        return new ClauseLabel(from, end, UnitRole.valueOf(UnitLexicons.ROLE_LABELS.valueAt(chars, from, to)));
    }

    /** The end of a stem and a noun of labels that open a range, -1 when none do. */
    private int plainLabelEnd(int from, int to) {
        int stem = UnitLexicons.ROLE_LABELS.longestAt(chars, from, to);
        if (stem == 0) {
            return -1;
        }
        int noun = UnitLexicons.LABEL_NOUNS.longestAt(chars, from + stem, to);
        return noun == 0 ? -1 : from + stem + noun;
    }

    private int opening(int from, int colon) {
        int start = colon;
        int depth = 0;
        while (start > from && colon - start < LONGEST) {
            char c = chars[start - 1];
            if (c == ')') {
                depth++;
            } else if (c == '(' && depth > 0) {
                depth--;
            } else if (depth == 0 && isStop(c)) {
                break;
            }
            start--;
        }
        return start;
    }

    private static boolean isStop(char c) {
        return c == ','
                || c == ';'
                || c == '。'
                || c == ':'
                || c == '!'
                || c == '?'
                || BracketMap.isOpening(c)
                || BracketMap.isClosing(c) && c != ')';
    }

    private @Nullable ClauseLabel labelOfBodies(int from, int end, int to) {
        int noun = UnitLexicons.LABEL_NOUNS.longestBefore(chars, from, end);
        int stemEnd = end - noun;
        if (noun == 0 && end > from && chars[end - 1] == ')') {
            // 责任单位(部门): the bracket only widens the noun
            int open = end - 1;
            while (open > Math.max(from, end - LONGEST_BRACKET) && chars[open] != '(') {
                open--;
            }
            noun = UnitLexicons.LABEL_NOUNS.longestBefore(chars, from, open);
            stemEnd = open - noun;
            if (noun == 0) {
                return null;
            }
        }
        int stem = UnitLexicons.ROLE_LABELS.longestBefore(chars, from, stemEnd);
        if (stem == 0) {
            return null;
        }
        int start = stemEnd - stem;
        if (noun == 0 && start > from) {
            return null;
        }
        UnitRole role = UnitRole.valueOf(UnitLexicons.ROLE_LABELS.valueBefore(chars, from, stemEnd));
        return new ClauseLabel(qualified(from, start), to, role);
    }

    /** 市级责任单位: some words that stand before the stem belong to the label. */
    private int qualified(int from, int start) {
        return start - UnitLexicons.LABEL_QUALIFIERS.longestBefore(chars, from, start);
    }
}
