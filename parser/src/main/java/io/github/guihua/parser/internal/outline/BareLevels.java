package io.github.guihua.parser.internal.outline;

import io.github.guihua.model.NumberingStyle;
import io.github.guihua.parser.internal.prose.Figures;
import io.github.guihua.parser.internal.prose.FoldedText;
import io.github.guihua.parser.internal.words.Words;
import java.util.List;

/**
 * Finds the level of headings without numbers, whose form does not show it: a heading of a year (2017年工作总结) is above
 * headings that name a part (存在的问题), and a heading directly below another is a part of it.
 */
final class BareLevels {

    private BareLevels() {}

    /** Returns how many of the open nodes stay open as parents of a bare heading, -1 when no bare heading is open. */
    static int place(List<NodeBuilder> open, NodeHeading heading) {
        int same = lastBare(open, open.size());
        if (same < 0) {
            return -1;
        }
        if (isYear(heading)) {
            int year = same;
            for (int at = same; at >= 0; at = lastBare(open, at)) {
                year = isYear(open.get(at).heading()) || at == 0 ? at : year;
            }
            return year;
        }
        NodeHeading last = open.get(same).heading();
        if (isYear(last) || same == open.size() - 1 && namesPart(last) && isEmpty(open.get(same))) {
            return same + 1;
        }
        if (namesPart(heading) && !namesPart(last)) {
            for (int at = lastBare(open, same); at >= 0; at = lastBare(open, at)) {
                if (isYear(open.get(at).heading())) {
                    return at + 1;
                }
                if (namesPart(open.get(at).heading())) {
                    return at;
                }
            }
        }
        return same;
    }

    /** Whether a node is a box among the text of a section, such as 专栏3 工业重点项目. */
    static boolean isBox(NodeHeading heading) {
        return heading.prose().words(Words.BOX_WORDS).opening(heading.title()) > 0;
    }

    /**
     * Returns how many open nodes stay open as parents of a box: it belongs to a section, not to the last list item in
     * it.
     */
    static int placeOfBox(List<NodeBuilder> open) {
        int size = open.size();
        while (size > 0 && isBelowSection(open.get(size - 1).heading())) {
            size--;
        }
        return size;
    }

    private static boolean isBelowSection(NodeHeading heading) {
        boolean bare = heading.style() == NumberingStyle.BARE && !heading.isSentence();
        return bare ? isBox(heading) : heading.style().compareTo(NumberingStyle.HAN_PAREN) > 0;
    }

    /**
     * Returns how many open nodes stay open as parents of a numbered node. A box contains only the list directly below
     * its title.
     */
    static int withoutBox(List<NodeBuilder> open, NodeHeading heading) {
        for (int i = 0; i < open.size(); i++) {
            NodeBuilder box = open.get(i);
            boolean ends =
                    heading.style().compareTo(NumberingStyle.HAN_COMMA) <= 0 || i == open.size() - 1 && !isEmpty(box);
            if (isBox(box.heading()) && ends) {
                return i;
            }
        }
        return open.size();
    }

    /** Returns the index of the last bare heading before an index, sentences not counted; -1 when there is none. */
    private static int lastBare(List<NodeBuilder> open, int before) {
        int i = before - 1;
        while (i >= 0
                && (open.get(i).heading().style() != NumberingStyle.BARE
                        || open.get(i).heading().isSentence())) {
            i--;
        }
        return i;
    }

    private static boolean isEmpty(NodeBuilder node) {
        return !node.hasText() && !node.hasChildren();
    }

    private static boolean namesPart(NodeHeading heading) {
        return RoleWords.of(heading.titleWords()) != null;
    }

    private static boolean isYear(NodeHeading heading) {
        FoldedText title = heading.prose().other(heading.title());
        return title.afterAll(Figures.DIGITS, 0, title.length()) == 4 && title.isAt('年', 4);
    }
}
