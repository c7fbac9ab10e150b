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
