package io.github.guihua.parser.internal.outline;

import io.github.guihua.model.NumberingStyle;

/**
 * The place where a node begins.
 *
 * @param at index in the paragraph's prose at which the node begins
 * @param style the style of its number
 * @param ordinal its number, 0 for none, {@link #SENTENCE} for a bare heading that is a whole sentence
 * @param titleFrom index where its title begins
 * @param titleTo index after its title; equal to {@code titleFrom} where it has none
 * @param textFrom index at which its text begins
 * @param repaired whether the copy lost the stop after the title or the mark of the number
 * @param inner whether it is part of the node with which its paragraph opens
 */
record Opening(
        int at,
        NumberingStyle style,
        int ordinal,
        int titleFrom,
        int titleTo,
        int textFrom,
        boolean repaired,
        boolean inner) {

    Opening(int at, NumberingStyle style, int ordinal, int titleFrom, int titleTo, int textFrom) {
        this(at, style, ordinal, titleFrom, titleTo, textFrom, false, false);
    }

    /** Returns a run-in heading, with its text after it on the same line. */
    static Opening runIn(int at, int titleTo, int textFrom) {
        return new Opening(at, NumberingStyle.RUN_IN, 0, at, titleTo, textFrom);
    }

    /** The number of characters of its title. */
    int titleLength() {
        return titleTo - titleFrom;
    }

    /** Returns this opening with a title that ends at a clause before more text (发展产业（市商务局牵头）。加快…). */
    Opening endingAt(int clause) {
        return clause >= titleTo || clause <= titleFrom
                ? this
                : new Opening(at, style, ordinal, titleFrom, clause, clause, repaired, inner);
    }

    /** Returns this opening as a part of the node with which its paragraph opens. */
    Opening asInner() {
        return new Opening(at, style, ordinal, titleFrom, titleTo, textFrom, repaired, true);
    }

    /** The ordinal of a bare heading that is a whole sentence. */
    static final int SENTENCE = -1;

    /** Returns this opening marked as repaired after a copying fault. */
    Opening asRepaired() {
        return new Opening(at, style, ordinal, titleFrom, titleTo, textFrom, true, inner);
    }
}
