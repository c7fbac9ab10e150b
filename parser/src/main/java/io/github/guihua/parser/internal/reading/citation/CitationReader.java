package io.github.guihua.parser.internal.reading.citation;

import io.github.guihua.model.Citation;
import io.github.guihua.model.Place;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.prose.Stops;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the documents that a paragraph cites: each 《…》 with the number that follows it in brackets. Stateless, so one
 * instance serves all threads.
 */
public final class CitationReader {

    /** No title is longer; an opening mark whose other half is farther away was left open by the copy. */
    private static final int LONGEST_TITLE = 200;

    /** Makes a reader. */
    public CitationReader() {}

    /**
     * Reads the citations of a paragraph.
     *
     * @param prose the paragraph
     * @return its citations in the order of the text
     */
    public List<Citation> read(Prose prose) {
        int i = Stops.indexOf(prose.chars(), '《', 0, prose.length());
        List<Citation> citations = i < 0 ? List.of() : new ArrayList<>();
        while (i >= 0) {
            int close = closing(prose, i);
            if (close <= i + 1) {
                i = Stops.indexOf(prose.chars(), '《', i + 1, prose.length());
                continue;
            }
            CitedNumber number = CitedNumber.after(prose, close + 1);
            int end = number == null ? close + 1 : number.end();
            citations.add(new Citation(
                    prose.raw(i + 1, close),
                    number == null ? Optional.empty() : Optional.of(prose.raw(number.from(), number.to())),
                    Place.of(prose.span(i, end))));
            i = Stops.indexOf(prose.chars(), '《', number == null ? close + 1 : number.to(), prose.length());
        }
        return citations;
    }

    /**
     * The mark that closes the title opened at an index, -1 when the copy lost it. A title may hold another in the same
     * marks; an opening mark without its half must not take the title after it for its own.
     */
    private static int closing(Prose prose, int open) {
        int depth = 0;
        int last = Math.min(prose.length(), open + LONGEST_TITLE);
        for (int i = open; i < last; i++) {
            char c = prose.at(i);
            if (c == '《') {
                depth++;
            } else if (c == '》' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
