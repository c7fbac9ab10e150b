package io.github.guihua.documents.internal.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is between the lines of a document. The distance of lines tells where an empty line is. At a page break it tells
 * nothing, so the paragraphs around it do: where most have empty lines between them, a page break between two of them has
 * one too.
 */
final class LineBreaks {

    /** What is between two lines. */
    enum Kind {
        /** Nothing: the paragraph goes on. */
        NONE,

        /** The end of a paragraph. */
        PARAGRAPH,

        /** The end of a paragraph and an empty line. */
        EMPTY_LINE
    }

    /** How many distances above a page break, and below it, tell what it is like. */
    private static final int NEAR = 3;

    private final ParagraphRule rule;
    private final Map<TextLine, Kind> before = new IdentityHashMap<>();

    LineBreaks(ParagraphRule rule) {
        this.rule = rule;
    }

    /** Adds lines that follow one another with no table between them. */
    void add(List<TextLine> lines) {
        int count = 1;
        for (int i = 1; i < lines.size(); i++) {
            TextLine line = lines.get(i - 1);
            TextLine next = lines.get(i);
            boolean goesOn = rule.goesOn(line, count, next);
            boolean empty = !goesOn && rule.isEmptyLineBetween(line, next);
            count = goesOn ? count + 1 : 1;
            before.put(next, goesOn ? Kind.NONE : empty ? Kind.EMPTY_LINE : Kind.PARAGRAPH);
        }
        decidePageBreaks(lines);
    }

    private void decidePageBreaks(List<TextLine> lines) {
        List<Boolean> told = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (isTold(lines, i)) {
                told.add(before(lines.get(i)) == Kind.EMPTY_LINE);
            }
        }
        int above = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (isTold(lines, i)) {
                above++;
            } else if (before(lines.get(i)) == Kind.PARAGRAPH) {
                List<Boolean> around = told.subList(Math.max(0, above - NEAR), Math.min(told.size(), above + NEAR));
                if (2 * Collections.frequency(around, true) > around.size()) {
                    before.put(lines.get(i), Kind.EMPTY_LINE);
                }
            }
        }
    }

    /** Whether the distance between two paragraphs of a page tells what is between them. */
    private boolean isTold(List<TextLine> lines, int i) {
        return !isPageBreak(lines, i) && before(lines.get(i)) != Kind.NONE;
    }

    private static boolean isPageBreak(List<TextLine> lines, int i) {
        return lines.get(i - 1).page() != lines.get(i).page();
    }

    /** Returns what is between a line and the one before it: the end of a paragraph if none is before it. */
    Kind before(TextLine line) {
        return before.getOrDefault(line, Kind.PARAGRAPH);
    }
}
