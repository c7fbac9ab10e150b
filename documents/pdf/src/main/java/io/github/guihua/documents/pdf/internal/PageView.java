package io.github.guihua.documents.pdf.internal;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** How a page is seen: the box that is cut out of it, turned as the page says. */
final class PageView {

    /** A picture on less than this part of a page is a sign or a stamp. */
    private static final float SMALLEST_PICTURE = 0.02f;

    private final float left;
    private final float bottom;
    private final float boxWidth;
    private final float boxHeight;
    private final int rotation;
    private boolean picture;

    PageView(PDPage page) {
        PDRectangle box = page.getCropBox();
        left = box.getLowerLeftX();
        bottom = box.getLowerLeftY();
        boxWidth = box.getWidth();
        boxHeight = box.getHeight();
        rotation = Math.floorMod(page.getRotation(), 360);
    }

    private boolean isSideways() {
        return rotation == 90 || rotation == 270;
    }

    float width() {
        return isSideways() ? boxHeight : boxWidth;
    }

    float height() {
        return isSideways() ? boxWidth : boxHeight;
    }

    /** Returns the distance of a point from the left side as seen. */
    float x(float x, float y) {
        return switch (rotation) {
            case 90 -> y - bottom;
            case 180 -> boxWidth - (x - left);
            case 270 -> boxHeight - (y - bottom);
            default -> x - left;
        };
    }

    /** Returns the distance of a point from the upper side as seen. */
    float y(float x, float y) {
        return switch (rotation) {
            case 90 -> x - left;
            case 180 -> y - bottom;
            case 270 -> boxWidth - (x - left);
            default -> boxHeight - (y - bottom);
        };
    }

    /** Tells of a picture that covers an area. */
    void picture(float area) {
        picture |= area >= SMALLEST_PICTURE * boxWidth * boxHeight;
    }

    boolean hasPicture() {
        return picture;
    }
}
