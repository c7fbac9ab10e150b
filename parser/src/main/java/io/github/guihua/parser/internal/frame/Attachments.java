package io.github.guihua.parser.internal.frame;

import io.github.guihua.model.PlanKind;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the attachment of a notice that, unlike the notice itself, says what is to be done. */
final class Attachments {

    private static final int TITLE_WITHIN = 4;
    private static final int LONGEST_LABEL = 6;
    private static final int LONGEST_ITEM = 60;

    private Attachments() {}

    /**
     * Returns the title of an attached breakdown of tasks, null when there is none. Its notice only asks to carry it
     * out. The title is below the label of its page (附件, 附件1), not in the list of attachments.
     */
    static TitleLines.@Nullable Title breakdown(List<Part> parts, int from) {
        boolean addressed = false;
        for (int i = from; i < parts.size(); i++) {
            addressed |= parts.get(i).is(ParagraphKind.RECIPIENTS);
            int last = addressed && isLabel(parts.get(i)) ? Math.min(parts.size(), i + 1 + TITLE_WITHIN) : i;
            for (TitleLines.Title title : TitleLines.find(parts, i + 1, last)) {
                if (tellsTasks(parts.get(title.to() - 1).prose())) {
                    return title;
                }
            }
        }
        return null;
    }

    /**
     * Gives the list of attachments below a notice its type: 附件：1.… and the numbers and broken lines below it, up to the
     * signature. Returns the index at which the list begins, or {@code to} when there is none.
     */
    static int markList(List<Part> parts, int from, int to) {
        int list = to;
        for (int i = from; i < to; i++) {
            Prose line = parts.get(i).prose();
            int first = line.after(Words.ATTACHMENT_HEADS, 0, line.length());
            boolean opens =
                    parts.get(i).is(ParagraphKind.ATTACHMENT) && line.isAt(':', first) && line.isAt('1', first + 1);
            list = opens ? i : list;
        }
        int end = list;
        while (end < to && (end == list || isItem(parts.get(end)))) {
            end++;
        }
        boolean closes = end < to && parts.get(end).is(ParagraphKind.DATE) || end == to;
        if (list == to || !closes) {
            return to;
        }
        for (int i = list; i < end; i++) {
            parts.set(i, parts.get(i).as(PartType.ATTACHMENT));
        }
        return to;
    }

    private static boolean isItem(Part part) {
        boolean item = part.is(ParagraphKind.MARKED, ParagraphKind.SHORT, ParagraphKind.CHROME, ParagraphKind.METADATA);
        return item
                && part.paragraph().length() <= LONGEST_ITEM
                && !part.paragraph().endsWithStop();
    }

    private static boolean isLabel(Part part) {
        Prose line = part.prose();
        return part.is(ParagraphKind.ATTACHMENT)
                && line.length() <= LONGEST_LABEL
                && !line.holds(':', 0, line.length() - 1);
    }

    private static boolean tellsTasks(Prose title) {
        String kind = title.valueBefore(Words.TITLE_ENDINGS, 0, title.length());
        return kind.equals(PlanKind.TASK_BREAKDOWN.name());
    }
}
