package io.github.guihua.documents.internal.page;

import io.github.guihua.parser.document.DocumentLimits;
import io.github.guihua.parser.document.DocumentText;
import io.github.guihua.parser.document.DocumentWatch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A page of A4 for tests, with text of 16 points between 80 and 528: 28 characters a line. */
final class TestPage {

    static final float LEFT = 80;
    static final float SIZE = 16;
    static final int CHARACTERS = 28;
    static final float RIGHT = LEFT + CHARACTERS * SIZE;
    static final float LEADING = 28;

    private final List<Piece> pieces = new ArrayList<>();
    private final List<Piece> furniture = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();
    private boolean picture;
    private int unknown;
    private float y = 120;

    /** Puts a text at a place, as wide as its characters. */
    TestPage at(float x, float baseline, float size, String text) {
        float at = x;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            float width = c < 0x80 ? size / 2 : size;
            pieces.add(new Piece(String.valueOf(c), at, baseline, width, size));
            at += width;
        }
        return this;
    }

    /** Puts a line below the last one. */
    TestPage line(float indent, String text) {
        at(LEFT + indent * SIZE, y, SIZE, text);
        y += LEADING;
        return this;
    }

    TestPage skip(float points) {
        y += points;
        return this;
    }

    /** Sets a paragraph whose first line is indented, broken after each 28 characters. */
    TestPage paragraph(int indent, String text) {
        int from = 0;
        while (from < text.length()) {
            int room = from == 0 ? CHARACTERS - indent : CHARACTERS;
            int to = Math.min(text.length(), from + room);
            line(from == 0 ? indent : 0, text.substring(from, to));
            from = to;
        }
        return this;
    }

    TestPage footer(String text) {
        return at(300, 800, 14, text);
    }

    TestPage header(String text) {
        return at(200, 50, 12, text);
    }

    TestPage picture() {
        picture = true;
        return this;
    }

    TestPage unknown(int characters) {
        unknown = characters;
        return this;
    }

    /** Draws a line. */
    TestPage rule(float x1, float y1, float x2, float y2) {
        Ruling.addLine(rulings, x1, y1, x2, y2);
        return this;
    }

    /** Draws all lines of a grid. */
    TestPage grid(float[] columns, float[] rows) {
        for (float x : columns) {
            rule(x, rows[0], x, rows[rows.length - 1]);
        }
        for (float row : rows) {
            rule(columns[0], row, columns[columns.length - 1], row);
        }
        return this;
    }

    /** Returns the text of pages. */
    static DocumentText read(TestPage... pages) throws IOException {
        DocumentWatch watch = new DocumentWatch("test", DocumentLimits.DEFAULT);
        PagesText text = new PagesText("test", watch);
        int number = 0;
        for (TestPage page : pages) {
            text.add(new PageContent(
                    ++number, 595, 842, page.pieces, page.furniture, page.rulings, page.picture, page.unknown));
        }
        return text.build();
    }

    /** Returns a text of Chinese characters that are all different from their neighbours, and ends with a stop. */
    static String sentence(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length - 1; i++) {
            text.append((char) ('一' + 7 + i % 1000));
        }
        return text.append('。').toString();
    }
}
