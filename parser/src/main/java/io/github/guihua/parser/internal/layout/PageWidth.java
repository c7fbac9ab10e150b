package io.github.guihua.parser.internal.layout;

import io.github.guihua.core.internal.text.LineEnds;
import io.github.guihua.parser.internal.prose.PlanText;
import java.util.List;

/**
 * The width at which a copy broke its lines, as printers, mail and PDF do. A full line ends where the page ends, most
 * often in the middle of a sentence; a shorter one ends its paragraph.
 *
 * <p>Pages measure lines in different ways: see {@link Measure}. The measure in which most lines are equally wide is that
 * of the page.
 */
final class PageWidth {

    private static final int NARROWEST = 18;
    private static final int WIDEST = 70;
    private static final int FEWEST_LINES = 20;
    private static final int FEWEST_TORN = 8;

    /** The fewest torn lines of a short document, which are all just as wide. */
    private static final int FEWEST_EQUAL = 3;

    /** One line in so many may be wider than a short document. */
    private static final int MOST_WIDER = 4;

    /** How much narrower or wider than most full lines a full line may be. */
    private static final int NEAR = 4;

    /** A width at which this many times fewer lines end than at that of the page is the width of no full line. */
    private static final int RARE = 12;

    private static final char WIDE_BLANK = '\u3000';
    private static final char FIRST_WIDE = '\u1100';

    /** What the width of a line is. */
    private enum Measure {
        /** The number of its characters and blanks. */
        CHARACTERS,
        /** The number of its characters without the blanks with which a PDF spreads words (目 录). */
        WORDS,
        /** Its columns: a letter or Arabic digit has one, a Chinese character two. */
        COLUMNS
    }

    private final PlanText text;
    private final Measure measure;
    private final int[] counts;
    private final int[] torn;

    /** The width of most full lines; 0 when the copy did not break its lines at a width. */
    private final int width;

    private PageWidth(PlanText text, List<Line> lines, Measure measure) {
        this.text = text;
        this.measure = measure;
        int widest = units(WIDEST + NEAR);
        counts = new int[widest + 2];
        torn = new int[widest + 2];
        for (Line line : lines) {
            int reach = Math.min(reach(line), widest + 1);
            counts[reach]++;
            torn[reach] += text.endsWithStop(line.start(), line.end()) ? 0 : 1;
        }
        int best = 0;
        for (int reach = units(NARROWEST); reach <= units(WIDEST); reach++) {
            best = torn[reach] >= torn[best] ? reach : best;
        }
        width = best > 0 && (isWidth(best, lines.size()) || isOfShort(best, lines)) ? best : 0;
    }

    static PageWidth of(PlanText text, List<Line> lines) {
        PageWidth best = new PageWidth(text, lines, Measure.CHARACTERS);
        for (Measure other : List.of(Measure.WORDS, Measure.COLUMNS)) {
            PageWidth page = new PageWidth(text, lines, other);
            best = page.fullLines() > best.fullLines() ? page : best;
        }
        return best;
    }

    /** Returns how many lines are just as wide as the page. */
    private int fullLines() {
        return width == 0 ? 0 : counts[width];
    }

    private int units(int characters) {
        return measure == Measure.COLUMNS ? 2 * characters : characters;
    }

    /** Whether the copy broke its lines at a width: few lines are longer, and many end there in the middle of a sentence. */
    private boolean isWidth(int best, int lines) {
        if (lines < FEWEST_LINES || torn[best] < FEWEST_TORN) {
            return false;
        }
        int longer = 0;
        int full = 0;
        int fullAndTorn = 0;
        for (int reach = 0; reach < counts.length; reach++) {
            longer += reach > best + units(NEAR) ? counts[reach] : 0;
            boolean near = Math.abs(reach - best) <= units(NEAR);
            full += near ? counts[reach] : 0;
            fullAndTorn += near ? torn[reach] : 0;
        }
        boolean many = full * 3 >= lines && fullAndTorn * 2 >= full;
        boolean exact = counts[best] * 10 >= lines && torn[best] * 10 >= counts[best] * 7;
        return longer * 50 <= lines && (many || exact);
    }

    /** Whether the copy broke the lines of a short document: its widest lines are equal, and go on in the lines below. */
    private boolean isOfShort(int best, List<Line> lines) {
        if (torn[best] < FEWEST_EQUAL || torn[best] * 10 < counts[best] * 6) {
            return false;
        }
        int equal = 0;
        int longer = 0;
        int wider = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            boolean stopped = text.endsWithStop(line.start(), line.end());
            int reach = reach(line);
            longer += stopped && reach > best ? 1 : 0;
            wider += reach > best ? 1 : 0;
            Line next = lines.get(i + 1);
            boolean goesOn = next.gap() == 0 && !next.isIndented(text) && NumberedLines.at(text, next) == null;
            equal += reach == best && !stopped && goesOn ? 1 : 0;
        }
        // a note of the page may be longer, and menus too; in a list of cells many lines are
        return equal >= FEWEST_EQUAL && longer * FEWEST_EQUAL <= equal && wider * MOST_WIDER <= lines.size();
    }

    boolean isKnown() {
        return width > 0;
    }

    /** Whether a line is as wide as the page. */
    boolean isFull(Line line) {
        if (width == 0) {
            return false;
        }
        int reach = reach(line);
        return reach >= width || reach >= width - units(NEAR) && counts[reach] * RARE >= counts[width];
    }

    /** Returns how wide a line and the blanks before it are. */
    private int reach(Line line) {
        int halves = 0;
        for (int i = line.start() - 1;
                i >= 0 && text.at(i) == ' ' && !LineEnds.isLineEnd(text.raw().charAt(i));
                i--) {
            halves += text.raw().charAt(i) == WIDE_BLANK ? 2 : 1;
        }
        return switch (measure) {
            case CHARACTERS -> halves / 2 + line.end() - line.start();
            case WORDS -> halves / 2 + line.width();
            case COLUMNS -> halves + columns(line);
        };
    }

    private int columns(Line line) {
        int columns = 0;
        for (int i = line.start(); i < line.end(); i++) {
            columns += text.raw().charAt(i) >= FIRST_WIDE ? 2 : 1;
        }
        return columns;
    }
}
