package io.github.guihua.parser.internal.reading.unit;

import io.github.guihua.model.UnitRole;
import io.github.guihua.parser.internal.prose.Prose;
import org.jspecify.annotations.Nullable;

/** Reads the labels of clauses. */
final class LabelFinder {

    private static final int LONGEST = 14;

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
        if (UnitLexicons.OTHER_LABELS.longestBefore(chars, start, colon) > 0) {
            return new ClauseLabel(start, colon + 1, null);
        }
        return null;
    }

    /** The label without a colon that opens a range and is set off by a blank or by 为: 责任单位 区教育局. */
    @Nullable
    ClauseLabel withoutColon(int from, int to) {
        int stem = UnitLexicons.ROLE_LABELS.longestAt(chars, from, to);
        if (stem == 0) {
            return null;
        }
        int noun = from + stem + UnitLexicons.LABEL_NOUNS.longestAt(chars, from + stem, to);
        if (noun == from + stem || noun >= to) {
            return null;
        }
        UnitRole role = UnitRole.valueOf(UnitLexicons.ROLE_LABELS.valueAt(chars, from, to));
        if (chars[noun] == '为' || chars[noun] == '是') {
            return new ClauseLabel(from, noun + 1, role);
        }
        return prose.offset(noun) > prose.offset(noun - 1) + 1 ? new ClauseLabel(from, noun, role) : null;
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
            while (open > from && chars[open] != '(') {
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

    /** 市级责任单位: words that stand before the stem up to the stop before them belong to the label. */
    private int qualified(int from, int start) {
        boolean short_ = start - from <= 4;
        boolean list = false;
        for (int i = from; i < start; i++) {
            list |= chars[i] == '、';
        }
        return short_ && !list ? from : start;
    }
}
