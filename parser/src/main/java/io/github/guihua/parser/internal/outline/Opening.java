package io.github.guihua.parser.internal.outline;

import io.github.guihua.model.NumberingStyle;

/**
 * The place where a node begins.
 *
 * @param at index in the paragraph's prose where it begins
 * @param style how it is numbered
 * @param ordinal its number, 0 for none
 * @param titleFrom index where its title begins
 * @param titleTo index after its title; equal to {@code titleFrom} where it has none
 * @param textFrom index where its text begins
 * @param repaired whether the copy lost the stop after the title or the mark of the number
 * @param inner whether it is part of the node that its paragraph opens with
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

    Opening(int at, NumberingStyle style, int ordinal, int titleFrom, int titleTo, int textFrom, boolean repaired) {
        this(at, style, ordinal, titleFrom, titleTo, textFrom, repaired, false);
    }

    /** The same with a title that ends at a clause after which the text goes on: 发展产业（市商务局牵头）。加快… */
    Opening endingAt(int clause) {
        return clause >= titleTo || clause <= titleFrom
                ? this
                : new Opening(at, style, ordinal, titleFrom, clause, clause, repaired, inner);
    }

    /** The same as a part of the node that its paragraph opens with. */
    Opening asInner() {
        return new Opening(at, style, ordinal, titleFrom, titleTo, textFrom, repaired, true);
    }

    /** Ordinal of a bare heading that is a whole sentence. */
    static final int SENTENCE = -1;

    /** Whether it is a sentence that is as a paragraph of its own and heads those below it. */
    boolean isSentenceAlone() {
        return style == NumberingStyle.BARE && ordinal == SENTENCE;
    }

    /** The same, found in spite of a fault of the copy. */
    Opening asRepaired() {
        return new Opening(at, style, ordinal, titleFrom, titleTo, textFrom, true);
    }
}
