package io.github.guihua.parser.internal.frame;

import io.github.guihua.model.PlanKind;
import io.github.guihua.parser.internal.layout.Paragraph;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the attachment of a notice that, unlike the notice itself, says what is to be done. */
final class Attachments {

    private static final int TITLE_WITHIN = 4;
    private static final int LONGEST_LABEL = 6;
    private static final int LONGEST_ITEM = 60;
    private static final int FEWEST_SENTENCES = 3;

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

    /**
     * Makes the attachments of running text part of the plan's text (2024年民生实事, 部门职责分工), and returns their titles. A
     * glossary, a form, or a list of names says nothing that is to be done.
     */
    static List<Paragraph> readText(List<Part> parts, int from, int to) {
        List<Paragraph> titles = new ArrayList<>();
        int next = from;
        while (next < to) {
            int label = next;
            next++;
            if (!isLabel(parts.get(label))) {
                continue;
            }
            while (next < to && !isLabel(parts.get(next))) {
                next++;
            }
            if (isText(parts, label + 1, next)) {
                titles.add(parts.get(label + 1).paragraph());
                for (int i = label + 1; i < next; i++) {
                    boolean text = parts.get(i).is(ParagraphKind.SHORT, ParagraphKind.TEXT, ParagraphKind.MARKED);
                    parts.set(i, text ? parts.get(i).as(PartType.BODY) : parts.get(i));
                }
            }
        }
        return titles;
    }

    /** Whether the lines are a title and sentences or numbered items, and not notes to a table. */
    private static boolean isText(List<Part> parts, int title, int to) {
        if (title >= to || !parts.get(title).is(ParagraphKind.SHORT)) {
            return false;
        }
        Prose words = parts.get(title).prose();
        int sentences = 0;
        int others = 0;
        for (int i = title + 1; i < to; i++) {
            if (parts.get(i).paragraph().isBelowTable()) {
                return false;
            }
            boolean sentence = parts.get(i).is(ParagraphKind.MARKED)
                    || parts.get(i).is(ParagraphKind.TEXT)
                            && parts.get(i).paragraph().endsWithStop();
            sentences += sentence ? 1 : 0;
            others += sentence || parts.get(i).is(ParagraphKind.CHROME, ParagraphKind.NOTE) ? 0 : 1;
        }
        return !words.ends(Words.ATTACHMENTS_WITHOUT_TASKS) && sentences >= FEWEST_SENTENCES && others * 2 <= sentences;
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
