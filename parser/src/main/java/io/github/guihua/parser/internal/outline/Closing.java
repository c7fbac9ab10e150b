package io.github.guihua.parser.internal.outline;

import io.github.guihua.model.NumberingStyle;
import io.github.guihua.parser.internal.layout.Paragraph;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.prose.Stops;
import io.github.guihua.parser.internal.reading.unit.Clauses;
import io.github.guihua.parser.internal.words.Words;
import java.util.List;

/** Finds the paragraphs that close a document after its last numbered node. */
final class Closing {

    private static final int HEAD = 80;
    private static final int MOST = 6;

    private Closing() {}

    /** Returns the index of the first closing paragraph, or the number of paragraphs when there is none. */
    static int start(List<Paragraph> paragraphs, List<List<Opening>> openings, Clauses clauses) {
        int lastNode = -1;
        for (int i = 0; i < paragraphs.size(); i++) {
            if (!openings.get(i).isEmpty() && isNumbered(openings.get(i).get(0))) {
                lastNode = i;
            }
        }
        if (lastNode < 0) {
            return paragraphs.size();
        }
        List<Opening> last = openings.get(lastNode);
        boolean bare =
                last.get(last.size() - 1).textFrom() >= paragraphs.get(lastNode).length();
        // the paragraph after a heading without text is that heading's text, not the closing
        int first = Math.max(lastNode + (bare ? 2 : 1), paragraphs.size() - MOST);
        for (int i = first; i < paragraphs.size(); i++) {
            Prose prose = paragraphs.get(i).prose();
            int to = Math.min(HEAD, prose.length());
            // a unit clause such as 责任单位：各县区 belongs to the last task
            boolean phrase = !clauses.isUnitLine(paragraphs.get(i)) && prose.holds(Words.CLOSING_PHRASES, 0, to);
            if (phrase && noItems(openings, i)) {
                return isAddress(prose) ? lastAddress(paragraphs, openings, i) : i;
            }
        }
        return paragraphs.size();
    }

    /**
     * Returns the last address to the audience. A speaker may address the audience several times near the end; the last
     * address begins the closing, unless headings come in between.
     */
    private static int lastAddress(List<Paragraph> paragraphs, List<List<Opening>> openings, int from) {
        int last = from;
        for (int i = from; i < paragraphs.size(); i++) {
            if (!openings.get(i).isEmpty()) {
                return from;
            }
            last = isAddress(paragraphs.get(i).prose()) ? i : last;
        }
        return last;
    }

    /** Whether a paragraph opens with an address such as 各位代表！. */
    static boolean isAddress(Prose prose) {
        int length = prose.longestAt(Words.ADDRESSES, 0, prose.length());
        return length > 0 && prose.isAt(Stops.STOPS, length);
    }

    /**
     * Whether only run-in headings open nodes from a paragraph on. Text that lists problems or tasks is not a closing.
     */
    private static boolean noItems(List<List<Opening>> openings, int from) {
        for (List<Opening> here : openings.subList(from, openings.size())) {
            for (Opening opening : here) {
                if (opening.style() != NumberingStyle.RUN_IN) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isNumbered(Opening opening) {
        return opening.at() == 0
                && opening.style() != NumberingStyle.RUN_IN
                && opening.style() != NumberingStyle.BARE
                && opening.style() != NumberingStyle.DASH;
    }
}
