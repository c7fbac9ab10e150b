package io.github.guihua.parser.internal.layout;

import io.github.guihua.model.NumberingStyle;
import io.github.guihua.parser.internal.marker.Marker;
import io.github.guihua.parser.internal.marker.MarkerReader;
import io.github.guihua.parser.internal.prose.PlanText;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a page that open with a number, and what their numbers open: a heading on a line of its own, or the first
 * sentence of a paragraph. A heading that fills its line by chance shows neither; then the nearest line with a number of
 * its style tells.
 */
final class NumberedLines {

    private static final int LONGEST_OPENING = 12;

    /** What a number opens. */
    private enum Form {
        HEADING,
        HEADING_WITH_STOP,
        PARAGRAPH
    }

    private final Map<Integer, Form> near = new HashMap<>();

    NumberedLines(PlanText text, Lines lines) {
        List<Line> list = lines.list();
        Form[] forms = new Form[list.size()];
        NumberingStyle[] styles = new NumberingStyle[list.size()];
        Map<NumberingStyle, Form> last = new EnumMap<>(NumberingStyle.class);
        for (int i = 0; i < list.size(); i++) {
            Line line = list.get(i);
            Marker number = at(text, line);
            if (number != null) {
                styles[i] = number.style();
                forms[i] = form(text, lines, line);
                if (forms[i] != null) {
                    last.put(styles[i], forms[i]);
                } else if (last.containsKey(styles[i])) {
                    near.put(line.start(), last.get(styles[i]));
                }
            }
        }
        last.clear();
        for (int i = list.size() - 1; i >= 0; i--) {
            if (styles[i] != null && forms[i] != null) {
                last.put(styles[i], forms[i]);
            } else if (styles[i] != null && last.containsKey(styles[i])) {
                near.putIfAbsent(list.get(i).start(), last.get(styles[i]));
            }
        }
    }

    /** Returns what the number of a line opens; null when the line shows it not, as it is full and without a stop. */
    private static @Nullable Form form(PlanText text, Lines lines, Line line) {
        int stop = line.start();
        while (stop < line.end() && text.at(stop) != '。' && text.at(stop) != ';') {
            stop++;
        }
        if (lines.isFull(line)) {
            return stop < line.end() - 1 ? Form.PARAGRAPH : null;
        }
        if (stop < line.end() - 1) {
            return Form.PARAGRAPH;
        }
        return stop < line.end() ? Form.HEADING_WITH_STOP : Form.HEADING;
    }

    /** Returns the number with which a line opens, null for none. */
    static @Nullable Marker at(PlanText text, Line line) {
        if (!MarkerReader.mayBegin(text.vocabulary(), text.at(line.start()))) {
            return null;
        }
        return MarkerReader.at(text.prose(line.start(), Math.min(line.end(), line.start() + LONGEST_OPENING)), 0);
    }

    /** Whether a full line without a stop is a whole heading, with {@code next} the text below it. */
    boolean isWhole(PlanText text, Line line, Line next, boolean nextIsFull) {
        Form form = near.get(line.start());
        if (form == null || form == Form.PARAGRAPH) {
            return false;
        }
        // the rest of a heading is short, and ends as the others do
        return nextIsFull || form == Form.HEADING && text.endsWithStop(next.start(), next.end());
    }
}
