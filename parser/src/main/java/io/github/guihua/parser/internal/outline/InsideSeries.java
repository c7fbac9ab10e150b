package io.github.guihua.parser.internal.outline;

import io.github.guihua.model.NumberingStyle;
import io.github.guihua.parser.internal.layout.Paragraph;
import io.github.guihua.parser.internal.prose.Prose;
import java.util.List;

/**
 * Adds the series of run-in headings inside paragraphs to the openings. When a document has several clear series, less
 * regular ones are accepted too.
 */
final class InsideSeries {

    private static final int ESTABLISHED = 3;
    private static final int SEVERAL = 400;

    private final List<Paragraph> paragraphs;
    private final List<List<Opening>> found;

    InsideSeries(List<Paragraph> paragraphs, List<List<Opening>> found) {
        this.paragraphs = paragraphs;
        this.found = found;
    }

    void find() {
        int series = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            series += find(i, false) ? 1 : 0;
        }
        if (series >= ESTABLISHED) {
            for (int i = 0; i < paragraphs.size(); i++) {
                find(i, true);
            }
        }
    }

    /** Searches a paragraph that opens at most one node, at its start; true when a series was found. */
    private boolean find(int i, boolean established) {
        List<Opening> here = found.get(i);
        Prose prose = paragraphs.get(i).prose();
        if (here.size() > 1 || !here.isEmpty() && here.get(0).at() > 0) {
            return false;
        }
        if (here.isEmpty()) {
            return here.addAll(InlineRunIns.find(prose, 0, prose.length(), established));
        }
        Opening head = here.get(0);
        if (head.style() == NumberingStyle.RUN_IN && standsAlone(i)) {
            return replaceBySisters(here, prose);
        }
        boolean light = Node.ITEMS.contains(head.style());
        List<Opening> series = InlineRunIns.find(prose, head.textFrom(), prose.length(), established);
        boolean opens = !series.isEmpty() && series.get(0).at() == head.textFrom();
        boolean proven = InlineRunIns.isStrong(prose, series)
                || established && series.size() >= 3 && head.style() != NumberingStyle.RUN_IN;
        if (light && !(opens && proven)) {
            return false;
        }
        for (Opening opening : series) {
            here.add(light ? opening.asInner() : opening);
        }
        return !series.isEmpty();
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

    private static boolean replaceBySisters(List<Opening> here, Prose prose) {
        List<Opening> series = InlineRunIns.find(prose, 0, prose.length(), false);
        if (series.isEmpty() || series.get(0).at() > 0 || !InlineRunIns.isStrong(prose, series)) {
            return false;
        }
        here.clear();
        return here.addAll(series);
    }
}
