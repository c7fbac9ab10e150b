package io.github.guihua.parser.internal.frame;

import io.github.guihua.parser.internal.layout.Line;
import io.github.guihua.parser.internal.layout.Lines;
import io.github.guihua.parser.internal.prose.PlanText;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.prose.Stops;
import io.github.guihua.parser.internal.words.Words;
import java.util.List;

/** Cuts a signature from the end of the line of the last sentence: 「…贯彻执行。某市人民政府 2019年6月28日（此件公开发布）」. */
final class TrailingSignature {

    private static final int LONGEST = 70;
    private static final int LONGEST_NAME = 40;

    private TrailingSignature() {}

    /** Adds a line, or the parts into which it is cut. */
    static void cut(PlanText text, Line line, List<Line> out) {
        int tail = Math.max(line.start(), line.end() - LONGEST);
        int stop = -1;
        for (int i = line.end() - 1; i > tail; i--) {
            if (text.at(i) == '。') {
                stop = i;
                break;
            }
        }
        if (stop < 0 || stop + 8 >= line.end()) {
            out.add(line);
            return;
        }
        Prose prose = text.prose(stop + 1, line.end());
        int date = dateAt(prose);
        if (date < 3 || !prose.ends(Words.BODY_WORDS, 0, date)) {
            out.add(line);
            return;
        }
        DateReader.Found found = DateReader.at(prose, date);
        if (found == null) {
            out.add(line);
            return;
        }
        out.add(part(text, line.start(), stop + 1, line.gap()));
        out.add(part(text, prose.offset(0), prose.offset(date - 1) + 1, 0));
        out.add(part(text, prose.offset(date), prose.offset(found.end() - 1) + 1, 0));
        if (found.end() < prose.length()) {
            out.add(part(text, prose.offset(found.end()), line.end(), 0));
        }
    }

    /**
     * Returns the index of a whole date after a body's name; -1 when there is none, or more than a note in brackets
     * follows it.
     */
    private static int dateAt(Prose prose) {
        for (int i = 0; i < Math.min(prose.length(), LONGEST_NAME) && !Stops.isClauseEnd(prose.at(i)); i++) {
            DateReader.Found found = DateReader.at(prose, i);
            if (found != null && found.whole()) {
                boolean ends = found.end() == prose.length() || prose.at(found.end()) == '(';
                return ends ? i : -1;
            }
        }
        return -1;
    }

    private static Line part(PlanText text, int start, int end, int gap) {
        return new Line(start, end, gap, Lines.width(text, start, end));
    }
}
