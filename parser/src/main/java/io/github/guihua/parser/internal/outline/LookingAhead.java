package io.github.guihua.parser.internal.outline;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.model.NodeRole;
import io.github.guihua.parser.internal.prose.Figures;
import io.github.guihua.parser.internal.prose.FoldedText;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Where a chapter that looks back and ahead begins to look ahead: 「“十四五”时期发展成就和“十五五”时期主要目标任务」. What comes
 * after a paragraph that opens with the later time has the role that the end of the title names.
 *
 * @param role the role of what comes
 * @param from the source offset of the paragraph
 */
public record LookingAhead(NodeRole role, int from) {

    private static final int OPENING = 60;
    private static final CharSet AND = CharSet.of("和与及");

    /** The first characters of 根据, 按照, 依据. */
    private static final CharSet BY = CharSet.of("根按依");

    /** Returns where a chapter of this kind looks ahead, null for any other chapter. */
    public static @Nullable LookingAhead of(Node node) {
        FoldedText title = node.prose().other(node.title());
        String rest = titleEnd(title);
        NodeRole role = RoleWords.of(title.other(rest));
        if (role != NodeRole.OBJECTIVES && role != NodeRole.WORK) {
            return null;
        }
        for (Piece piece : node.pieces()) {
            if (opens(piece, plan(rest))) {
                return new LookingAhead(role, piece.start());
            }
        }
        return null;
    }

    /** Returns what a title names last, after 和, empty if it names one thing. */
    static String titleEnd(FoldedText title) {
        int and = title.last(AND, 0, title.length());
        return and > 0 ? title.folded(and + 1, title.length()) : "";
    }

    /** Whether what begins at a source offset looks ahead. */
    public boolean holds(int offset) {
        return offset >= from;
    }

    /** Returns the name of the later plan (十五五), empty if the title names none. */
    private static String plan(String rest) {
        int open = rest.indexOf('“');
        int close = rest.indexOf('”', open + 1);
        String name = open >= 0 && close > open ? rest.substring(open + 1, close) : "";
        boolean fiveYears = name.length() >= 2
                && name.endsWith("五")
                && name.chars().allMatch(c -> Figures.TO_TEN.contains((char) c));
        return fiveYears ? name : "";
    }

    /** Whether a paragraph opens with the later time, or with the document that sets the plan. */
    private static boolean opens(Piece piece, String plan) {
        Prose prose = piece.prose();
        int from = piece.textFrom();
        int to = Math.min(piece.to(), from + OPENING);
        if (plan.isEmpty()) {
            return prose.opens(Words.COMING_WORDS, from, to);
        }
        String opening = prose.folded(from, to);
        if (prose.isAt(BY, from)) {
            // 十五五 is short for 第十五个五年规划
            String number = plan.substring(0, plan.length() - 1);
            int at = opening.indexOf(number);
            return at > 0 && opening.charAt(at - 1) == '第' && opening.startsWith("个", at + number.length());
        }
        int at = opening.indexOf(plan);
        return at >= 0 && at <= 2 && prose.isAt('”', from + at + plan.length());
    }
}
