package io.github.guihua.parser.internal.outline;

import io.github.guihua.model.NumberingStyle;
import io.github.guihua.parser.internal.layout.Paragraph;
import io.github.guihua.parser.internal.marker.Marker;
import io.github.guihua.parser.internal.prose.Cursor;
import io.github.guihua.parser.internal.prose.Figures;
import io.github.guihua.parser.internal.prose.Prose;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Finds the numbers in a run whose brackets or 、 the copy lost: 「一经济增长再创新高。…」, 「二结构调整效益显著。…」. */
final class LostMarks {

    private static final int LONGEST_NUMERAL = 3;
    private static final int FEWEST = 3;

    private final Map<Paragraph, Marker> found = new IdentityHashMap<>();
    private final Map<Paragraph, Marker> run = new IdentityHashMap<>();
    private int expected = 1;

    private LostMarks() {}

    /** Returns the markers of the paragraphs that lost theirs. */
    static Map<Paragraph, Marker> find(List<Paragraph> paragraphs) {
        LostMarks lost = new LostMarks();
        for (Paragraph p : paragraphs) {
            lost.take(p);
        }
        lost.close();
        return lost.found;
    }

    private void take(Paragraph p) {
        Marker written = p.marker();
        if (written != null) {
            if (written.style() == NumberingStyle.HAN_PAREN && written.ordinal() == expected) {
                expected++;
            } else if (written.style().compareTo(NumberingStyle.HAN_COMMA) <= 0) {
                close();
            }
            return;
        }
        Prose prose = p.prose();
        Cursor cursor = new Cursor(prose, 0);
        int mark = cursor.takeAll(Figures.HAN_SIGNS, LONGEST_NUMERAL);
        int end = mark > 0 && isUnprintable(cursor.peek()) ? mark + 1 : mark;
        boolean words = end > 0 && end + 4 < prose.length() && Character.isIdeographic(prose.at(end));
        if (words && Figures.value(prose, 0, mark) == expected) {
            run.put(p, new Marker(NumberingStyle.HAN_PAREN, expected, 0, end));
            expected++;
        }
    }

    /** Whether a copy writes this character for one that only a special font has. */
    private static boolean isUnprintable(char c) {
        return c >= '\ue000' && c <= '\uf8ff' || c == '\ufffd';
    }

    private void close() {
        if (run.size() >= FEWEST) {
            found.putAll(run);
        }
        run.clear();
        expected = 1;
    }
}
