package io.github.guihua.parser.internal.layout;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.model.NumberingStyle;
import io.github.guihua.parser.internal.marker.Marker;
import io.github.guihua.parser.internal.marker.MarkerReader;
import io.github.guihua.parser.internal.prose.PlanText;
import io.github.guihua.parser.internal.prose.Sorted;
import io.github.guihua.parser.internal.prose.Stops;
import io.github.guihua.parser.internal.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the paragraphs of a page begin, beside how the sentences inside its lines begin. Where a full line ends with a
 * stop, the line below is the next sentence or a new paragraph, and only this comparison tells which: a page whose
 * paragraphs open with 「一是」 or with a short sentence for a heading begins a paragraph there.
 */
final class ParagraphStarts {

    private static final int LONGEST_OPENING = 12;
    private static final int LONGEST_SENTENCE = 32;
    private static final int STEP = 8;
    private static final int ADDRESS = -1;
    private static final int LONG = 99;

    /** Other starts up to this many characters away count alone when there are enough of them. */
    private static final int WINDOW = 2000;

    private static final int ENOUGH = 3;

    /** On a page that indents its paragraphs, at least this many of them have several lines. */
    private static final int FEWEST_INDENTED = 3;

    private static final int SELDOM = 8;

    private static final CharSet ENDS = Stops.STOPS;

    /** What begins at a place: the style of its number, an address to the meeting, or a sentence of some length. */
    private record Kind(@Nullable NumberingStyle style, int sentence, boolean comma) {
        boolean isNumber() {
            return style != null;
        }
    }

    /** Something that begins at a place, and how many more paragraphs than sentences its kind has begun up to there. */
    private record Start(int at, int balance) {}

    private final PlanText text;
    private final Map<Kind, List<Start>> starts = new HashMap<>();
    private final boolean indented;
    private final boolean allIndented;

    ParagraphStarts(PlanText text, Lines lines) {
        this.text = text;
        int[] withIndent = new int[2];
        int[] without = new int[2];
        List<Line> list = lines.list();
        for (int i = 0; i < list.size(); i++) {
            Line line = list.get(i);
            boolean begins = i == 0 || line.gap() > 0 || !lines.isFull(list.get(i - 1)) || line.isIndented(text);
            if (begins) {
                add(line.start(), true);
                int[] counts = line.isIndented(text) ? withIndent : without;
                counts[0]++;
                counts[1] += lines.isFull(line) ? 1 : 0;
            }
            for (int k = line.start() + 1; k + 1 < line.end(); k++) {
                if (Stops.isSentenceEnd(text.at(k - 1)) || text.at(k - 1) == ';') {
                    add(k, false);
                }
            }
        }
        allIndented = withIndent[0] >= FEWEST_INDENTED && withIndent[0] > without[0] * SELDOM;
        indented = allIndented || withIndent[1] >= FEWEST_INDENTED && withIndent[1] > without[1] * SELDOM;
    }

    /** Whether a line without an indent goes on with a paragraph: it is long, or all paragraphs have one. */
    boolean goesOn(Line line, boolean full) {
        return !line.isIndented(text) && (allIndented || indented && full);
    }

    /** Whether a line begins a paragraph after a full line that ends with a stop. */
    boolean begin(Line line) {
        Kind kind = kind(line.start());
        List<Start> all = starts.getOrDefault(kind, List.of());
        if (all.isEmpty()) {
            return kind.isNumber();
        }
        int from = Sorted.first(all, Start::at, line.start() - WINDOW);
        int to = Sorted.first(all, Start::at, line.start() + WINDOW + 1);
        int near = balance(all, to) - balance(all, from);
        return (to - from >= ENOUGH && near != 0 ? near : balance(all, all.size())) > 0;
    }

    private static int balance(List<Start> all, int count) {
        return count == 0 ? 0 : all.get(count - 1).balance();
    }

    private void add(int at, boolean paragraph) {
        List<Start> all = starts.computeIfAbsent(kind(at), kind -> new ArrayList<>());
        all.add(new Start(at, balance(all, all.size()) + (paragraph ? 1 : -1)));
    }

    private Kind kind(int at) {
        int end = Math.min(text.length(), at + LONGEST_OPENING);
        if (MarkerReader.mayBegin(text.vocabulary(), text.at(at))) {
            Marker marker = MarkerReader.at(text.prose(at, end), 0);
            if (marker != null) {
                return new Kind(marker.style(), 0, false);
            }
        }
        if (text.prose(at, end).opens(Words.SALUTATIONS)) {
            return new Kind(null, ADDRESS, false);
        }
        int length = 0;
        boolean comma = false;
        int i = at;
        while (i < text.length() && length <= LONGEST_SENTENCE && !ENDS.contains(text.at(i))) {
            length += text.at(i) == ' ' ? 0 : 1;
            comma |= text.at(i) == ',';
            i++;
        }
        boolean sentence = i < text.length() && text.at(i) == '。';
        return new Kind(null, sentence ? length / STEP : LONG, comma);
    }
}
