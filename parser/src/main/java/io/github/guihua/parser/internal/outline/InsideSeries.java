package io.github.guihua.parser.internal.outline;

import io.github.guihua.model.NumberingStyle;
import io.github.guihua.parser.internal.layout.Paragraph;
import io.github.guihua.parser.internal.prose.Prose;
import java.util.ArrayList;
import java.util.List;

/**
 * Adds the series of run-in headings inside paragraphs to the openings. When a document has several clear series, less
 * regular ones are accepted too.
 */
final class InsideSeries {

    private static final int ESTABLISHED = 3;
    /** The fewest characters of a paragraph that may be a section. */
    private static final int SEVERAL = 400;

    private final List<Paragraph> paragraphs;
    private final List<List<Opening>> found;

    InsideSeries(List<Paragraph> paragraphs, List<List<Opening>> found) {
        this.paragraphs = paragraphs;
        this.found = found;
    }

    void find() {
        int clear = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            clear += add(i, series(i, false)) ? 1 : 0;
        }
        List<List<Opening>> less = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            less.add(series(i, true));
            clear += !less.get(i).isEmpty() && opensWithRunIn(i) ? 1 : 0;
        }
        if (clear >= ESTABLISHED) {
            for (int i = 0; i < paragraphs.size(); i++) {
                add(i, less.get(i));
            }
        }
    }

    private boolean add(int i, List<Opening> series) {
        return found.get(i).addAll(series);
    }

    /**
     * Returns the series in a paragraph that opens at most one node, at its start.
     *
     * @param established whether less regular series are accepted
     */
    private List<Opening> series(int i, boolean established) {
        List<Opening> here = found.get(i);
        Prose prose = paragraphs.get(i).prose();
        if (here.isEmpty()) {
            return InlineRunIns.find(prose, 0, prose.length(), established);
        }
        Opening head = here.get(0);
        if (here.size() > 1 || head.at() > 0) {
            return List.of();
        }
        if (head.style() == NumberingStyle.RUN_IN && standsAlone(i)) {
            return siblings(prose, established);
        }
        List<Opening> series = InlineRunIns.find(prose, head.textFrom(), prose.length(), established);
        if (series.isEmpty() || !NodeHeading.ITEMS.contains(head.style())) {
            return series;
        }
        return isProven(prose, series, established) && isNear(prose, head, series, established)
                ? series.stream().map(Opening::asInner).toList()
                : List.of();
    }

    private static boolean isProven(Prose prose, List<Opening> series, boolean established) {
        return InlineRunIns.isStrong(prose, series) || established && series.size() >= 3;
    }

    /** Whether a series begins where the text after a heading does, or after one sentence that leads to the series. */
    private static boolean isNear(Prose prose, Opening head, List<Opening> series, boolean established) {
        int first = series.get(0).at();
        boolean led = established
                && head.style() == NumberingStyle.RUN_IN
                && series.size() >= 3
                && first == prose.sentenceEnd(head.textFrom(), prose.length());
        return first == head.textFrom() || led;
    }

    /**
     * Whether a long paragraph has no neighbour that opens with a run-in heading: it may be a section whose line ends
     * were lost.
     */
    private boolean standsAlone(int i) {
        return !opensWithRunIn(i - 1)
                && !opensWithRunIn(i + 1)
                && paragraphs.get(i).length() >= SEVERAL;
    }

    private boolean opensWithRunIn(int i) {
        return i >= 0
                && i < found.size()
                && !found.get(i).isEmpty()
                && found.get(i).get(0).style() == NumberingStyle.RUN_IN;
    }

    /** Returns the headings that continue a series from the start of a paragraph, empty without a clear series. */
    private static List<Opening> siblings(Prose prose, boolean established) {
        List<Opening> series = InlineRunIns.find(prose, 0, prose.length(), established);
        boolean clear = !series.isEmpty() && series.get(0).at() == 0 && isProven(prose, series, established);
        return clear ? series.subList(1, series.size()) : List.of();
    }
}
