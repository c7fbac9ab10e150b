package io.github.guihua.parser.internal.frame;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.parser.internal.layout.Paragraph;
import io.github.guihua.parser.internal.prose.Figures;
import io.github.guihua.parser.internal.prose.Prose;
import java.util.List;

/** Finds the end of a contents page: the paragraph that repeats the first entry as a heading of the text. */
final class ContentsPage {

    private static final int LONGEST_ENTRY = 70;

    /** Leader dots, and the characters of page numbers. */
    private static final CharSet PAGE_MARKS = Figures.DIGITS.or(".…·-—_()IVXLCivxlcⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫⅬⅭⅮⅯⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹⅺⅻⅼⅽⅾⅿ");

    private ContentsPage() {}

    /** Returns the index after the last entry of the contents page whose heading is at {@code head}. */
    static int end(List<Part> parts, int head) {
        int first = head + 1;
        if (first >= parts.size()) {
            return first;
        }
        String entry = words(parts.get(first).prose());
        for (int i = first + 1; i < parts.size() && !entry.isEmpty(); i++) {
            Prose here = parts.get(i).prose();
            if (here.startsWith(entry, 0) && words(here).startsWith(entry)) {
                return withoutPreface(parts, first, i);
            }
        }
        int end = first;
        while (end < parts.size()
                && mayBeEntry(parts.get(end).paragraph())
                && parts.get(end).is(ParagraphKind.MARKED, ParagraphKind.SHORT)) {
            end++;
        }
        return end;
    }

    /** Excludes a repeated title and a preface between the last entry and the first heading: they are not entries. */
    private static int withoutPreface(List<Part> parts, int first, int end) {
        int at = end;
        for (int i = end - 1; i > first; i--) {
            at = mayBeEntry(parts.get(i).paragraph()) ? at : i;
        }
        return at;
    }

    private static boolean mayBeEntry(Paragraph p) {
        return p.length() <= LONGEST_ENTRY && !p.isRunningText();
    }

    /** Returns an entry's words without leader dots and page number, whatever the numerals. */
    static String words(Prose prose) {
        return prose.folded(0, prose.beforeAll(PAGE_MARKS, 0, prose.length()));
    }
}
