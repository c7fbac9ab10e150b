package io.github.guihua.parser.internal.reading.citation;

import io.github.guihua.model.Citation;
import io.github.guihua.parser.internal.prose.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the documents that a paragraph cites: each title in 《》 with the document number in brackets after it.
 * Stateless, so one instance may serve all threads.
 */
public final class CitationReader {

    /** The greatest length of a title; an opening mark whose closing mark is farther away is ignored. */
    private static final int LONGEST_TITLE = 200;

    /** Creates a reader. */
    public CitationReader() {}

    /**
     * Reads the citations of a paragraph.
     *
     * @param prose the paragraph
     * @return its citations in text order
     */
    public List<Citation> read(Prose prose) {
        int i = prose.indexOf('《', 0, prose.length());
        List<Citation> citations = i < 0 ? List.of() : new ArrayList<>();
        while (i >= 0) {
            int close = closing(prose, i);
            int next = i + 1;
            if (close > next) {
                CitedNumber number = CitedNumber.after(prose, close + 1);
                int end = number == null ? close + 1 : number.end();
                citations.add(new Citation(
                        prose.quoted(i + 1, close),
                        number == null ? Optional.empty() : Optional.of(prose.raw(number.from(), number.to())),
                        prose.place(i, end)));
                next = number == null ? close + 1 : number.to();
            }
            i = prose.indexOf('《', next, prose.length());
        }
        return citations;
    }

    /**
     * Returns the index of the mark that closes the title opened at an index, or -1 if the copy lost it. A title may
     * contain another title in the same marks. An opening mark without a closing mark must not be paired
     * with the closing mark of the next title.
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
