package io.github.guihua.documents.internal.page;

/**
 * Where lines can be: the page, a column of it, or a box.
 *
 * @param left its left side in points
 * @param right its right side in points
 * @param box whether its sides are drawn, so that text fills it
 */
record Area(float left, float right, boolean box) {

    float width() {
        return right - left;
    }
}
