package io.github.guihua.documents.internal.html;

import io.github.guihua.documents.internal.html.Block.Place;
import io.github.guihua.documents.internal.html.Weights.Shape;
import io.github.guihua.documents.internal.html.Weights.Weight;
import io.github.guihua.parser.document.DocumentWatch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Cuts a page into lines and tables, and tells which are the words of the document. */
final class PageBlocks extends Lines {

    /** A cell with more characters that has most of a table is text that the table lays out. */
    private static final int LONGEST_CELL = 800;

    /** A part with more characters or sentences is no menu or footer, whatever its class says. */
    private static final int LONGEST_CHROME = 1500;

    private static final int MOST_MARKS_OF_CHROME = 4;

    private static final int LONGEST_BUTTON = 20;

    private final DocumentWatch watch;
    private final boolean hides;
    private final Weights weights;
    private final Element root;
    private final boolean isNamed;
    private final Set<Element> aroundRoot = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Block> blocks = new ArrayList<>();
    private Place place;
    private int chrome;

    private PageBlocks(Element body, Element root, Weights weights, DocumentWatch watch, boolean hides) {
        super(watch, new Path("body"), hides);
        this.watch = watch;
        this.hides = hides;
        this.weights = weights;
        this.root = root;
        this.isNamed = ContentContainers.isNamed(root);
        this.place = root == body ? Place.INSIDE : Place.BEFORE;
        for (Element e = root; e != null; e = e.parent()) {
            aroundRoot.add(e);
        }
    }

    /**
     * Returns the blocks of a page in order.
     *
     * @param weights the weights of its elements
     * @param hides whether styles hide elements
     */
    static List<Block> of(Document document, Weights weights, DocumentWatch watch, boolean hides) throws IOException {
        Element body = document.body();
        PageBlocks page = new PageBlocks(body, ContentContainers.find(body, weights), weights, watch, hides);
        DomWalk.inside(body, watch, page);
        page.end();
        return page.blocks;
    }

    @Override
    public boolean enter(Element e, int position) throws IOException {
        if (e == root) {
            end();
            place = Place.INSIDE;
        }
        if (e.normalName().equals("table") && !(hides && Tags.isHidden(e)) && !laysOut(e)) {
            end();
            table(e, position);
            return false;
        }
        boolean enters = super.enter(e, position);
        if (enters && isChrome(e)) {
            end();
            chrome++;
        }
        return enters;
    }

    @Override
    public void leave(Element e) throws IOException {
        if (isChrome(e)) {
            end();
            chrome--;
        }
        super.leave(e);
        if (e == root) {
            end();
            place = Place.AFTER;
        }
    }

    private boolean isChrome(Element e) {
        if (aroundRoot.contains(e) || !Tags.isChrome(e)) {
            return false;
        }
        Weight weight = weights.of(e);
        if (weight.linked() * 2 > weight.characters()) {
            return true;
        }
        if (weight.characters() > LONGEST_CHROME || weight.marks() > MOST_MARKS_OF_CHROME) {
            return false;
        }
        if (place != Place.INSIDE || root.normalName().equals("body")) {
            return true;
        }
        // systems put buttons into the content, but authors choose names as they like
        return !weight.holds()
                && (!isNamed || weight.characters() <= LONGEST_BUTTON && weight.marks() == 0 && weight.figures() == 0);
    }

    /** Whether a table only puts text side by side. */
    private boolean laysOut(Element table) {
        String role = table.attr("role");
        if (aroundRoot.contains(table) || role.equals("presentation") || role.equals("none")) {
            return true;
        }
        Weight weight = weights.of(table);
        Shape shape = weight.table();
        return shape == null
                || shape.widest() <= 1
                || shape.placed() < weight.characters()
                || shape.nested() * 2 >= weight.characters()
                || shape.largest() > LONGEST_CELL && shape.largest() * 2 >= weight.characters();
    }

    private void table(Element table, int position) throws IOException {
        path().enter(table, position);
        TableGrid grid = TableGrid.read(table, watch, path(), hides);
        for (String caption : grid.captions()) {
            line(caption, path().toString(), 0, 0, false);
        }
        String text = grid.text();
        if (!text.isBlank()) {
            blocks.add(new Block(
                    text, path().toString(), 0, grid.linked(), grid.leadsToFile(), chrome > 0, place, grid.rows()));
        }
        path().leave();
    }

    @Override
    void line(String text, String start, int level, int linkedCharacters, boolean leadsToFile) {
        blocks.add(new Block(text, start, level, linkedCharacters, leadsToFile, chrome > 0, place, null));
    }
}
