package io.github.guihua.documents.internal.ofd;

import io.github.guihua.documents.internal.archive.Xml;

/**
 * Where an object is on its page: its box and the transformation inside it.
 *
 * @param left the x of its box in millimetres
 * @param top the y of its box in millimetres
 * @param matrix the six numbers of its transformation
 */
record Placing(double left, double top, double[] matrix) {

    private static final double POINTS = 72 / 25.4;
    private static final double[] SAME = {1, 0, 0, 1, 0, 0};

    /** Returns the placing of the object that starts here. */
    static Placing of(Xml xml, double[] page) {
        double[] boundary = Numbers.list(xml.attribute("Boundary"));
        double[] matrix = Numbers.list(xml.attribute("CTM"));
        return new Placing(
                (boundary.length > 1 ? boundary[0] : 0) - page[0],
                (boundary.length > 1 ? boundary[1] : 0) - page[1],
                matrix.length == SAME.length ? matrix : SAME);
    }

    /** Returns the x of a point on the page, in points. */
    float x(double x, double y) {
        return (float) ((matrix[0] * x + matrix[2] * y + matrix[4] + left) * POINTS);
    }

    /** Returns the y of a point on the page, in points. */
    float y(double x, double y) {
        return (float) ((matrix[1] * x + matrix[3] * y + matrix[5] + top) * POINTS);
    }

    /** Returns how long a width of the object is on the page, in points. */
    float width(double width) {
        return (float) (width * Math.hypot(matrix[0], matrix[1]) * POINTS);
    }

    /** Returns how long a height of the object is on the page, in points. */
    float height(double height) {
        return (float) (height * Math.hypot(matrix[2], matrix[3]) * POINTS);
    }
}
