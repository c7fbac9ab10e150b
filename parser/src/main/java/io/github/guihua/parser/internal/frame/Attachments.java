package io.github.guihua.parser.internal.frame;

import io.github.guihua.model.PlanKind;
import io.github.guihua.parser.internal.layout.Paragraph;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.prose.Stops;
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
    static TitleLines.@Nullable Title breakdown(List<Paragraph> paragraphs, ParagraphKind[] kinds, int from) {
        boolean addressed = false;
        for (int i = from; i < kinds.length; i++) {
            addressed |= kinds[i] == ParagraphKind.RECIPIENTS;
            boolean label = addressed
                    && kinds[i] == ParagraphKind.ATTACHMENT
                    && isLabel(paragraphs.get(i).prose());
            if (!label) {
                continue;
            }
            for (TitleLines.Title title :
                    TitleLines.find(paragraphs, kinds, i + 1, Math.min(kinds.length, i + 1 + TITLE_WITHIN))) {
                if (tellsTasks(paragraphs.get(title.to() - 1).prose())) {
                    return title;
                }
            }
        }
        return null;
    }

    private static boolean isLabel(Prose line) {
        return line.length() <= LONGEST_LABEL && Stops.indexOf(line.chars(), ':', 0, line.length() - 1) < 0;
    }

    private static boolean tellsTasks(Prose title) {
        String kind = title.words(Words.TITLE_ENDINGS).valueBefore(title.chars(), 0, title.length());
        return kind.equals(PlanKind.TASK_BREAKDOWN.name());
    }
}
