package io.github.guihua.documents.internal.page;

/**
 * Decides by geometry whether a paragraph goes on in the next line. A line goes on if the first characters of the next had
 * no room in it, and the next is not indented. Where first lines are not indented, the end of a sentence and a number
 * decide about lines that are just full.
 */
final class ParagraphRule {

    /** A line that ends as near to the right side, in characters, is full: some characters cannot begin a line. */
    private static final float FULL = 1.6f;

    private static final float INDENT = 1.2f;
    private static final float SAME_INDENT = 0.5f;
    private static final float SAME_SIZE = 0.08f;

    /** A distance of more than this many usual ones parts paragraphs. */
    private static final float FAR = 1.4f;

    /** A distance of as many usual ones has room for an empty line. */
    private static final float EMPTY_LINE = 1.8f;

    /** A first line that begins after this part of the width is a signature or date at the right. */
    private static final float RIGHT = 0.35f;

    private final Sides sides;

    ParagraphRule(Sides sides) {
        this.sides = sides;
    }

    /**
     * Whether a paragraph goes on.
     *
     * @param line its last line so far
     * @param lines how many lines it has so far
     * @param next the next line of the document
     */
    boolean goesOn(TextLine line, int lines, TextLine next) {
        boolean heading = Characters.opensHeading(next.text()) && !Characters.isOpenPhrase(line.text());
        if (heading || isApart(line, next) || Characters.isSpread(next.text())) {
            return false;
        }
        float size = line.size();
        Sides.Side side = sides.side(line);
        float room = side.right() - line.right();
        boolean noRoom = room < next.firstWidth() + 0.4f * size;
        float start = line.left() - side.left();
        if (!noRoom && room > FULL * size || lines == 1 && start > RIGHT * side.width()) {
            return false;
        }
        boolean stop = Characters.endsSentence(line.lastCharacter());
        boolean numbered = Characters.opensWithNumber(next.text());
        float indent = (next.left() - sides.side(next).left()) / size;
        if (lines == 1 && start < INDENT * size && !stop && sides.isCentred(next)) {
            // a title that is wider than the page
            return true;
        }
        if (indent >= INDENT) {
            return isBlock(start / size, indent, lines, line) && !(stop && numbered);
        }
        if (sides.isIndented()) {
            return true;
        }
        // a line has no room for a bracket if it has none for the words after it
        boolean justified =
                sides.isJustified() && !Characters.isOpening(next.text().charAt(0));
        boolean early = room > next.firstWidth() + 0.2f * size || justified && room > SAME_INDENT * size;
        return !(stop && (numbered || early));
    }

    /** Whether an empty line is between two lines of a page. */
    boolean isEmptyLineBetween(TextLine line, TextLine next) {
        float distance = (next.baseline() - line.baseline()) / line.size();
        return line.page() == next.page()
                && line.area().equals(next.area())
                && distance >= EMPTY_LINE * sides.leading();
    }

    /** Whether lines of one indent are those of one paragraph, or the next hangs under the words after a number. */
    private boolean isBlock(float start, float indent, int lines, TextLine line) {
        if (lines > 1) {
            return Math.abs(indent - start) < SAME_INDENT;
        }
        if (sides.isIndented()) {
            return false;
        }
        boolean hangs = indent > start && indent - start < 4 && Characters.opensWithNumber(line.text());
        boolean same = Math.abs(indent - start) < SAME_INDENT && !Characters.endsSentence(line.lastCharacter());
        return hangs || same;
    }

    private boolean isApart(TextLine line, TextLine next) {
        if (Math.abs(line.size() - next.size()) > SAME_SIZE * Math.max(line.size(), next.size())) {
            return true;
        }
        boolean same = line.area().equals(next.area());
        if (!same && (line.area().box() || next.area().box())) {
            return true;
        }
        float wider = Math.max(line.area().width(), next.area().width());
        if (!same && Math.abs(line.area().width() - next.area().width()) > 0.2f * wider) {
            return true;
        }
        float distance = (next.baseline() - line.baseline()) / line.size();
        return line.page() == next.page() && same && distance > FAR * sides.leading();
    }
}
