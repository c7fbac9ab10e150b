package io.github.guihua.documents.internal.page;

import io.github.guihua.model.Box;
import io.github.guihua.model.Origin;

/**
 * A line of text on a page.
 *
 * @param page the number of the page, from 1
 * @param area where the line is
 * @param text its characters, without blanks before and after
 * @param left where its first character begins
 * @param right where its last character ends
 * @param baseline the line on which its characters stand
 * @param size the size of most of its characters
 * @param firstWidth how wide its first characters are that no break may part
 * @param blankAfter whether a blank is after its last character
 */
record TextLine(
        int page,
        Area area,
        String text,
        float left,
        float right,
        float baseline,
        float size,
        float firstWidth,
        boolean blankAfter)
        implements Part {

    private static final float ASCENT = 0.88f;

    @Override
    public float top() {
        return baseline - ASCENT * size;
    }

    Origin origin() {
        return Origin.ofPage(page, new Box(left, top(), Math.max(0, right - left), Math.max(0, size)));
    }

    int lastCharacter() {
        return text.codePointBefore(text.length());
    }
}
