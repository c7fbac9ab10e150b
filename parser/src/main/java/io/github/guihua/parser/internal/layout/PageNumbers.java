package io.github.guihua.parser.internal.layout;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.core.text.Span;
import io.github.guihua.parser.internal.prose.Figures;
import io.github.guihua.parser.internal.prose.PlanText;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbers of printed pages that a copy has on lines of their own. They count up by one, a page of text apart. Where
 * the text goes on from page to page, such a line is in the middle of a sentence, even of a number.
 */
public final class PageNumbers {

    private static final int MOST_DIGITS = 3;

    /** The fewest pages that show that the numbers are those of pages. */
    private static final int FEWEST = 3;

    /** The fewest characters of a page. */
    private static final int SHORTEST_PAGE = 300;

    /** The signs around a page number: — 4 —, 第4页. */
    private static final CharSet AROUND = CharSet.of("-—第页 ");

    private PageNumbers() {}

    /** A line with only a number. */
    private record Candidate(int number, int line) {}

    /** Returns the page numbers that are in the middle of a sentence, in the order of the text. */
    public static List<Span> insideSentences(PlanText text, List<Span> lines) {
        List<Span> found = new ArrayList<>();
        for (Candidate page : pages(text, lines)) {
            int above = page.line() - 1;
            while (above >= 0 && lines.get(above).isEmpty()) {
                above--;
            }
            Span line = above < 0 ? null : lines.get(above);
            if (line != null && !text.endsWithStop(line.start(), line.end())) {
                found.add(lines.get(page.line()));
            }
        }
        return found;
    }

    private static List<Candidate> pages(PlanText text, List<Span> lines) {
        List<Candidate> pages = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int number = number(text, lines.get(i));
            if (number < 0) {
                continue;
            }
            Candidate last = pages.isEmpty() ? null : pages.get(pages.size() - 1);
            boolean next = last != null
                    && number == last.number() + 1
                    && lines.get(i).start() - lines.get(last.line()).start() >= SHORTEST_PAGE;
            if (!next && last != null && pages.size() < FEWEST) {
                pages.clear();
            }
            if (next || pages.isEmpty()) {
                pages.add(new Candidate(number, i));
            }
        }
        return pages.size() >= FEWEST ? pages : List.of();
    }

    /** Returns the number that is alone on a line, -1 when there is none. */
    private static int number(PlanText text, Span line) {
        int from = text.afterAll(AROUND, line.start(), line.end());
        int to = text.beforeAll(AROUND, from, line.end());
        boolean digits = to > from && to - from <= MOST_DIGITS && text.afterAll(Figures.DIGITS, from, to) == to;
        return digits ? Integer.parseInt(text.folded(from, to)) : -1;
    }
}
