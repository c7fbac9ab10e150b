package io.github.guihua.parser.internal.outline;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.model.NumberingStyle;
import io.github.guihua.parser.internal.marker.Marker;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;

/** Separates the title of a numbered node from the text after it. */
final class Titles {

    private static final int LONGEST = 120;
    private static final int LONGEST_BEFORE_COLON = 20;
    private static final CharSet LAST_MARKS = CharSet.of(":;");
    private static final CharSet INNER_MARKS = LAST_MARKS.or(",");

    private Titles() {}

    /** Returns the opening of a numbered node whose part of the paragraph ends at {@code to}. */
    static Opening of(Prose prose, Marker marker, int to) {
        int from = marker.to();
        int sentence = prose.sentenceEnd(from, to);
        int words = HeadingForm.wordsEnd(prose, from, sentence);
        if (marker.style() == NumberingStyle.ORDINAL_IS) {
            boolean heading = sentence < to
                    && words > from
                    && words - from <= HeadingForm.LONGEST_PLAIN + 4
                    && !prose.holds(INNER_MARKS, from, words);
            return opening(marker, heading ? words : from, heading ? sentence : from);
        }
        int colon = colon(prose, from, words);
        boolean colonHeads = colon > from + 1 && !prose.holds(',', from, colon);
        boolean named = colonHeads && prose.is(Words.NAME_LABELS, from, colon);
        if (named && words > colon + 1) {
            return new Opening(marker.from(), marker.style(), marker.ordinal(), colon + 1, words, sentence);
        }
        if (colonHeads) {
            return opening(marker, colon, colon + 1);
        }
        int end = prose.beforeAll(LAST_MARKS, from, words);
        boolean heading = end - from <= LONGEST;
        return opening(marker, heading ? end : from, heading ? sentence : from);
    }

    /**
     * Returns the index of the first colon outside brackets and within the first 20 characters outside brackets; -1 for
     * none.
     */
    private static int colon(Prose prose, int from, int to) {
        int depth = 0;
        int words = 0;
        for (int i = from; i < to && words < LONGEST_BEFORE_COLON; i++) {
            depth += prose.at(i) == '(' ? 1 : prose.at(i) == ')' ? -1 : 0;
            if (prose.at(i) == ':' && depth <= 0) {
                return i;
            }
            words += depth <= 0 ? 1 : 0;
        }
        return -1;
    }

    private static Opening opening(Marker marker, int titleTo, int textFrom) {
        return new Opening(marker.from(), marker.style(), marker.ordinal(), marker.to(), titleTo, textFrom);
    }
}
