package io.github.guihua.parser.internal.layout;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.core.text.Span;
import io.github.guihua.parser.internal.prose.PlanText;
import java.util.ArrayList;
import java.util.List;

/**
 * The marks of a text in Markdown, as converters of PDF and Word files write it. They are no words: what they mark as a
 * heading is one, at a depth that only its number tells.
 *
 * @param marks the places of all marks, in the order of the text
 * @param headings the places of the words of headings, in the order of the text
 */
public record MarkdownMarks(List<Span> marks, List<Span> headings) {

    private static final int DEEPEST = 6;
    private static final int LONGEST_LINK = 500;
    private static final int LONGEST_BOLD = 500;

    /** As many headings show that the whole text is in Markdown. */
    private static final int FEWEST = 2;

    /** The signs that have no meaning in Markdown after a backslash. */
    private static final CharSet ESCAPED = CharSet.of("\\`*_{}[]()#+-.!|<>~$%&");

    private static final MarkdownMarks NONE = new MarkdownMarks(List.of(), List.of());

    /**
     * Returns the marks of a text, none if it is not in Markdown.
     *
     * @param text the text
     * @param lines its lines
     */
    public static MarkdownMarks of(PlanText text, List<Span> lines) {
        List<Span> headings = new ArrayList<>();
        List<Span> marks = new ArrayList<>();
        for (Span line : lines) {
            int words = headingWords(text, line);
            if (words > line.start()) {
                headings.add(new Span(words, line.end()));
            }
        }
        if (headings.isEmpty()) {
            return NONE;
        }
        int next = 0;
        for (Span line : lines) {
            int from = line.start();
            if (next < headings.size()
                    && headings.get(next).start() > from
                    && headings.get(next).start() < line.end()) {
                marks.add(new Span(from, headings.get(next).start()));
                from = headings.get(next++).start();
            }
            // one heading may be a crawler's; the text below it has stars in place of names
            if (headings.size() >= FEWEST) {
                addInside(text, from, line.end(), marks);
            }
        }
        return new MarkdownMarks(List.copyOf(marks), List.copyOf(headings));
    }

    /** Returns the index of the first word after the marks of a heading; the start of the line if it has none. */
    private static int headingWords(PlanText text, Span line) {
        int from = line.start();
        int i = from;
        while (i < line.end() && text.at(i) == '#') {
            i++;
        }
        boolean marked = i > from && i - from <= DEEPEST && i < line.end() && text.at(i) == ' ';
        while (marked && i < line.end() && text.at(i) == ' ') {
            i++;
        }
        return marked && i < line.end() ? i : from;
    }

    /** Adds the marks inside a line: of bold words and formulas, of links and pictures, and backslashes. */
    private static void addInside(PlanText text, int from, int to, List<Span> marks) {
        int i = from;
        while (i < to) {
            char c = text.at(i);
            if (c == '\\' && i + 1 < to && ESCAPED.contains(text.at(i + 1))) {
                marks.add(new Span(i, i + 1));
                i += 2;
            } else if (isStars(text, i, to)) {
                int close = closing(text, i + 2, to);
                if (close > 0) {
                    marks.add(new Span(i, i + 2));
                    addInside(text, i + 2, close, marks);
                    marks.add(new Span(close, close + 2));
                }
                i = Math.max(i, close) + 2;
            } else if (c == '$') {
                marks.add(new Span(i, i + 1));
                i++;
            } else {
                int picture = c == '!' && i + 1 < to && text.at(i + 1) == '[' ? afterLink(text, i + 1, to) : 0;
                if (picture > 0) {
                    marks.add(new Span(i, picture));
                    i = picture;
                } else {
                    i++;
                }
            }
        }
    }

    private static boolean isStars(PlanText text, int i, int to) {
        return i + 1 < to && text.at(i) == '*' && text.at(i + 1) == '*';
    }

    /** Returns where bold words end that begin at an index, 0 if they do not: no blank is inside the stars. */
    private static int closing(PlanText text, int from, int to) {
        int reach = Math.min(to, from + LONGEST_BOLD);
        int i = from;
        while (i < reach && !isStars(text, i, to)) {
            i++;
        }
        boolean words = i > from && i < reach && text.at(from) != ' ' && text.at(i - 1) != ' ';
        return words ? i : 0;
    }

    /** Returns the index after a link that begins at its bracket, 0 if there is none. */
    private static int afterLink(PlanText text, int from, int to) {
        int reach = Math.min(to, from + LONGEST_LINK);
        int close = text.indexOf(']', from, reach);
        if (close < 0 || close + 1 >= reach || text.at(close + 1) != '(') {
            return 0;
        }
        int end = text.indexOf(')', close + 1, reach);
        return end < 0 ? 0 : end + 1;
    }
}
