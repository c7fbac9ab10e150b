package io.github.guihua.documents.internal.page;

import java.util.List;

/**
 * What a page shows.
 *
 * @param number its number in the file, from 1
 * @param width its width in points
 * @param height its height in points
 * @param pieces its characters, in any order
 * @param furniture the characters that the file itself marks as no part of the text, such as those of a template
 * @param rulings the lines that are drawn on it
 * @param picture whether it has a picture
 * @param unknown how many characters it shows of which the file does not tell what they are
 */
public record PageContent(
        int number,
        float width,
        float height,
        List<Piece> pieces,
        List<Piece> furniture,
        List<Ruling> rulings,
        boolean picture,
        int unknown) {}
