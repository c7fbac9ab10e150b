package io.github.guihua.parser.internal.outline;

import io.github.guihua.model.NodeRole;
import io.github.guihua.model.NumberingStyle;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;
import java.util.List;

/** Recognises a paragraph after the last part of a chapter that is about the whole chapter again. */
final class ReviewReturn {

    private static final int SUMMARY_WITHIN = 30;

    private ReviewReturn() {}

    /**
     * Whether a paragraph, such as one that sums up a review, belongs to the chapter and not to the last of its parts.
     */
    static boolean returns(Prose prose, List<NodeBuilder> open, LaterOpenings later, int paragraph) {
        if (open.size() < 2) {
            return false;
        }
        int to = Math.min(SUMMARY_WITHIN, prose.length());
        boolean looksBack = Closing.isAddress(prose) || prose.opens(Words.SPAN_OPENINGS, 0, to);
        return prose.holds(Words.SUMMARY_OPENINGS, 0, to)
                        && isReview(open.get(0).heading())
                || looksBack && isLastPart(open, later, paragraph);
    }

    /** Whether a paragraph that opens a node may still be about the whole chapter: its heading has no number. */
    static boolean mayReturn(Opening opening) {
        return opening.style() == NumberingStyle.RUN_IN || opening.style() == NumberingStyle.DASH;
    }

    private static boolean isReview(NodeHeading root) {
        Prose title = root.titleWords();
        return title.holds(Words.LOOKING_BACK_WORDS) || RoleWords.of(title) == NodeRole.REVIEW;
    }

    /** Whether the run of the open part directly below the top node ends before this paragraph. */
    private static boolean isLastPart(List<NodeBuilder> open, LaterOpenings later, int paragraph) {
        NodeHeading top = open.get(0).heading();
        NodeHeading part = open.get(1).heading();
        if (part.ordinal() == 0) {
            return false;
        }
        LaterOpenings.Place next = later.next(paragraph, part.style());
        boolean inChapter = !later.next(paragraph, top.style()).isBefore(next);
        return !inChapter || next.ordinal() != part.ordinal() + 1;
    }
}
