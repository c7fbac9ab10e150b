package io.github.guihua.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A rectangle on a page, in points (1/72 inch) from the upper left corner of the page as it is read.
 *
 * @param x the distance of its left side from the left side of the page
 * @param y the distance of its upper side from the upper side of the page
 * @param width its width, at least 0
 * @param height its height, at least 0
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Box(
        @JsonProperty(required = true) double x,
        @JsonProperty(required = true) double y,
        @JsonProperty(required = true) double width,
        @JsonProperty(required = true) double height) {

    private static final double TENTH = 10;

    /**
     * Rounds the numbers to tenths of a point.
     *
     * @param x the distance of its left side from the left side of the page
     * @param y the distance of its upper side from the upper side of the page
     * @param width its width, at least 0
     * @param height its height, at least 0
     * @throws IllegalArgumentException when a number is not finite, or width or height is less than 0
     */
    public Box {
        if (!Double.isFinite(x)
                || !Double.isFinite(y)
                || !(width >= 0 && height >= 0)
                || !Double.isFinite(width)
                || !Double.isFinite(height)) {
            throw new IllegalArgumentException("a box needs finite numbers, and width and height of at least 0, not "
                    + x + ", " + y + ", " + width + ", " + height);
        }
        x = Math.rint(x * TENTH) / TENTH;
        y = Math.rint(y * TENTH) / TENTH;
        width = Math.rint(width * TENTH) / TENTH;
        height = Math.rint(height * TENTH) / TENTH;
    }
}
