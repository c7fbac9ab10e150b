package io.github.guihua.parser.internal.frame;

import io.github.guihua.parser.internal.layout.Line;
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
        int stop = text.lastIndexOf('。', tail + 1, line.end());
        Prose prose = text.prose(stop < 0 ? line.end() : stop + 1, line.end());
        int date = line.end() - stop > 8 ? dateAt(prose) : -1;
        DateReader.Found found = date < 3 ? null : DateReader.at(prose, date);
        if (found == null || !prose.ends(Words.BODY_WORDS, 0, date)) {
            out.add(line);
            return;
        }
        out.add(Line.of(text, line.start(), stop + 1, line.gap()));
        out.add(part(text, prose, 0, date));
        out.add(part(text, prose, date, found.end()));
        if (found.end() < prose.length()) {
            out.add(part(text, prose, found.end(), prose.length()));
        }
    }

    /**
     * Returns the index of a whole date after a body's name; -1 when there is none, or more than a note in brackets
     * follows it.
     */
    private static int dateAt(Prose prose) {
        for (int i = 0; i < Math.min(prose.length(), LONGEST_NAME) && !Stops.isClauseEnd(prose.at(i)); i++) {
            DateReader.Found found = DateReader.wholeAt(prose, i);
            if (found != null) {
                return found.end() == prose.length() || prose.at(found.end()) == '(' ? i : -1;
            }
        }
        return -1;
    }

    private static Line part(PlanText text, Prose prose, int from, int to) {
        return Line.of(text, prose.offset(from), prose.offset(to - 1) + 1, 0);
    }
}
