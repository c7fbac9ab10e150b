package io.github.guihua.documents.internal.page;

import java.util.List;

/** Joins the lines of a cell: a line goes on where the first characters of the next had no room in it. */
final class CellWords {

    /** How much of a cell is left blank at both sides together, in points. */
    private static final float MARGINS = 12;

    /** A line that leaves less room, in characters, is not the last of a paragraph in a narrow cell. */
    private static final float SHORT = 2.5f;

    /** The same as a part of the cell, for lines that do not end a sentence. */
    private static final float PART = 0.3f;

    private CellWords() {}

    static String join(List<TextLine> lines) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                TextLine before = lines.get(i - 1);
                TextLine next = lines.get(i);
                float room = before.area().width() - MARGINS - (before.right() - before.left());
                boolean numbered = Characters.isStop(before.lastCharacter()) && Characters.opensWithNumber(next.text());
                float needed = Math.max(next.firstWidth(), SHORT * next.size());
                boolean listed = Characters.isStop(before.lastCharacter())
                        || room > PART * before.area().width();
                if ((room < needed || !listed) && !numbered) {
                    Joint.join(words, before, next);
                } else {
                    words.append('\n');
                }
            }
            words.append(lines.get(i).text());
        }
        return words.toString();
    }
}
