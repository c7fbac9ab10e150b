package io.github.guihua.documents.internal.html;

import io.github.guihua.parser.document.DocumentWatch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** How much text the elements of a page have, and how much of it is prose, not links. */
final class Weights implements DomWalk.Visitor {

    /** What a mark of a sentence adds: prose has one for each ten characters or so, menus and footers have none. */
    private static final int WEIGHT_OF_MARK = 20;

    private static final int LONGEST_NUMBER = 12;

    private static final String MARKS = "。；，";

    private final boolean hides;
    private final List<Open> open = new ArrayList<>();
    private final Map<Element, Weight> kept = new IdentityHashMap<>();
    private int links;
    private @Nullable Element named;
    private long namedScore;
    private long most;

    private Weights(boolean hides) {
        this.hides = hides;
    }

    /**
     * The text of an element.
     *
     * @param characters how many characters it has, without blanks
     * @param linked how many of them are in links
     * @param marks how many of them are marks of sentences outside links
     * @param figures how many of them are figures
     * @param holds whether it has what menus and footers have not: a heading with a number, or a table of data
     * @param best the container in it, with no other container between, that has the most prose; null if none
     * @param table the shape of a table, null for other elements
     */
    record Weight(
            int characters,
            int linked,
            int marks,
            int figures,
            boolean holds,
            @Nullable Element best,
            @Nullable Shape table) {

        /** How much prose it has. Links add nothing; they take nothing off, or two halves of a document would seem more. */
        long score() {
            return (long) characters - linked + (long) WEIGHT_OF_MARK * marks;
        }
    }

    /**
     * The shape of a table.
     *
     * @param widest how many cells the row with the most has
     * @param largest how many characters the cell with the most has
     * @param nested how many characters are in tables inside its cells
     * @param placed how many characters are in its captions and in the cells of its rows: all, unless its elements are
     *     nested too deeply to be put where they belong
     */
    record Shape(int widest, int largest, int nested, int placed) {}

    private static final class Open {

        private int characters;
        private int linked;
        private int marks;
        private int figures;
        private boolean holds;
        private @Nullable Element best;
        private long bestScore;
        private int cells;
        private int widest;
        private int largest;
        private int nested;
        private int placed;

        private void offer(@Nullable Element candidate, long score) {
            if (candidate != null && (best == null || score > bestScore)) {
                best = candidate;
                bestScore = score;
            }
        }
    }

    /**
     * Weighs the elements of a page.
     *
     * @param body the body of the page
     * @param hides whether styles hide elements
     */
    static Weights of(Element body, DocumentWatch watch, boolean hides) throws IOException {
        Weights weights = new Weights(hides);
        weights.open.add(new Open());
        DomWalk.inside(body, watch, weights);
        weights.leave(body);
        return weights;
    }

    /** Returns the weight of a container, a table, a cell, or an element that may go around a document. */
    Weight of(Element e) {
        Weight weight = kept.get(e);
        return weight == null ? new Weight(0, 0, 0, 0, false, null, null) : weight;
    }

    /** The element with the name of a container of documents that has the most prose, null if none. */
    @Nullable
    Element named() {
        return named;
    }

    /** The highest score of a container. */
    long most() {
        return most;
    }

    @Override
    public boolean enter(Element e, int position) {
        if (Tags.isUnseen(e) || hides && Tags.isHidden(e)) {
            return false;
        }
        links += isLink(e) ? 1 : 0;
        open.add(new Open());
        return true;
    }

    /** Whether an element is a link to another page. */
    static boolean isLink(Element e) {
        if (!e.normalName().equals("a") || !e.hasAttr("href")) {
            return false;
        }
        return !e.attr("href").startsWith("#");
    }

    @Override
    public void text(String text) {
        Open last = open.get(open.size() - 1);
        last.holds |= links == 0 && ListNumbers.isNumbered(start(text));
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Line.isBlank(c)) {
                last.characters++;
                last.linked += links > 0 ? 1 : 0;
                last.figures += c >= '0' && c <= '9' ? 1 : 0;
                last.marks += links == 0 && c > 0x7f && MARKS.indexOf(c) >= 0 ? 1 : 0;
            }
        }
    }

    /** Returns the first characters of a text after blanks. */
    private static String start(String text) {
        int i = 0;
        while (i < text.length() && Line.isBlank(text.charAt(i))) {
            i++;
        }
        return text.substring(i, Math.min(text.length(), i + LONGEST_NUMBER));
    }

    @Override
    public void leave(Element e) {
        Open last = open.remove(open.size() - 1);
        links -= isLink(e) ? 1 : 0;
        String name = e.normalName();
        boolean isTable = name.equals("table");
        boolean isCell = name.equals("td") || name.equals("th");
        boolean isContainer = Tags.isContainer(e);
        Weight weight = new Weight(
                last.characters,
                last.linked,
                last.marks,
                last.figures,
                last.holds,
                last.best,
                isTable ? new Shape(last.widest, last.largest, last.nested, last.placed) : null);
        if (isContainer || isTable || isCell || Tags.isChrome(e)) {
            kept.put(e, weight);
        }
        if (isContainer) {
            most = Math.max(most, weight.score());
        }
        // the outer of two that have the same words is the one with the title
        if (isContainer && weight.score() >= namedScore && ContentContainers.isNamed(e)) {
            named = e;
            namedScore = weight.score();
        }
        if (open.isEmpty()) {
            return;
        }
        Open parent = open.get(open.size() - 1);
        parent.characters += last.characters;
        parent.linked += last.linked;
        parent.marks += last.marks;
        parent.figures += last.figures;
        parent.holds |= last.holds || isTable && last.widest > 1 && last.linked * 2 <= last.characters;
        if (isContainer) {
            parent.offer(e, weight.score());
        } else {
            parent.offer(last.best, last.bestScore);
        }
        if (isPlaced(e)) {
            parent.placed += isCell || name.equals("caption") ? last.characters : last.placed;
        }
        if (isCell) {
            parent.cells++;
            parent.largest = Math.max(parent.largest, last.characters);
            parent.nested += last.nested;
        } else if (isTable) {
            parent.nested += last.characters;
        } else {
            parent.nested += last.nested;
            if (!isContainer) {
                parent.widest = Math.max(parent.widest, Math.max(last.widest, last.cells));
                parent.largest = Math.max(parent.largest, last.largest);
            }
        }
    }

    /** Whether an element is a part of a table, in the part where it belongs. */
    private static boolean isPlaced(Element e) {
        Element parent = e.parent();
        String around = parent == null ? "" : parent.normalName();
        return switch (e.normalName()) {
            case "td", "th" -> around.equals("tr");
            case "tr" -> around.equals("tbody") || around.equals("thead") || around.equals("tfoot");
            case "tbody", "thead", "tfoot", "caption" -> around.equals("table");
            default -> false;
        };
    }
}
