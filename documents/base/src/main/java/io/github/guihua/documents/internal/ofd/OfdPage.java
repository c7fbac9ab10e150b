package io.github.guihua.documents.internal.ofd;

import io.github.guihua.documents.internal.archive.Archive;
import io.github.guihua.documents.internal.archive.Xml;
import io.github.guihua.documents.internal.page.PageContent;
import io.github.guihua.documents.internal.page.Piece;
import io.github.guihua.documents.internal.page.Ruling;
import io.github.guihua.parser.document.DocumentWatch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads what a page of an OFD file shows. Its template pages are what surrounds the text. */
final class OfdPage {

    /** Points in a millimetre. */
    private static final double POINTS = 72 / 25.4;

    /** A picture on less than this part of a page is a sign or a seal. */
    private static final double SMALLEST_PICTURE = 0.02;

    /** What a character needs in memory, counted as bytes that a file unpacks to. */
    private static final int BYTES = 24;

    /** On a page with more characters than anybody can read each counts much more. */
    private static final int MOST_READABLE = 100_000;

    private static final int BYTES_BEYOND = 1000;

    private final List<Ruling> rulings = new ArrayList<>();
    private final List<String> templates = new ArrayList<>();
    private final DocumentWatch watch;
    private double[] box;
    private boolean picture;

    private OfdPage(double[] box, DocumentWatch watch) {
        this.box = box;
        this.watch = watch;
    }

    /**
     * Reads a page.
     *
     * @param archive the file
     * @param path the path of the page
     * @param number its number, from 1
     * @param document the document with its templates
     * @param watch counts characters
     */
    static PageContent read(Archive archive, String path, int number, OfdDocument document, DocumentWatch watch)
            throws IOException {
        OfdPage page = new OfdPage(document.box(), watch);
        Characters own = new Characters();
        page.content(archive.required(path), own);
        Characters around = new Characters();
        for (String id : List.copyOf(page.templates)) {
            String template = document.templates().get(id);
            Xml xml = template == null ? null : archive.xml(template);
            if (xml != null) {
                page.content(xml, around);
            }
        }
        // what a program recognised in a picture is invisible; it counts where nothing is visible
        List<Piece> pieces = own.visible.isEmpty() ? own.invisible : own.visible;
        return new PageContent(
                number,
                (float) (page.box[2] * POINTS),
                (float) (page.box[3] * POINTS),
                pieces,
                around.visible,
                page.rulings,
                page.picture,
                0);
    }

    /** The characters that are found. */
    private static final class Characters {
        private final List<Piece> visible = new ArrayList<>();
        private final List<Piece> invisible = new ArrayList<>();
        private long count;

        /** Counts characters before they are placed. */
        void count(int more, DocumentWatch watch) throws IOException {
            count += more;
            watch.inflated(more * (long) (count > MOST_READABLE ? BYTES_BEYOND : BYTES));
        }
    }

    private void content(Xml xml, Characters found) throws IOException {
        while (xml.next()) {
            if (xml.isStart() && "false".equals(xml.attribute("Visible"))) {
                xml.skip();
                continue;
            }
            if (xml.starts("PhysicalBox")) {
                box = Numbers.box(xml.content(), box);
            } else if (xml.starts("Template")) {
                templates.add(xml.attribute("TemplateID", ""));
            } else if (xml.starts("ImageObject")) {
                double[] area = Numbers.box(xml.attribute("Boundary"), new double[4]);
                picture |= area[2] * area[3] >= SMALLEST_PICTURE * box[2] * box[3];
            } else if (xml.starts("TextObject")) {
                text(xml, found);
            } else if (xml.starts("PathObject")) {
                path(xml);
            }
        }
    }

    private void text(Xml xml, Characters found) throws IOException {
        Placing placing = Placing.of(xml, box);
        double size = Numbers.number(xml.attribute("Size"));
        double scale = Numbers.number(xml.attribute("HScale"));
        List<Piece> pieces = new ArrayList<>();
        boolean invisible = false;
        int outside = xml.depth() - 1;
        double x = 0;
        double y = 0;
        while (xml.next() && xml.depth() > outside) {
            if (xml.starts("FillColor")) {
                invisible |= "0".equals(xml.attribute("Alpha"));
            } else if (xml.starts("TextCode")) {
                double givenX = Numbers.number(xml.attribute("X"));
                double givenY = Numbers.number(xml.attribute("Y"));
                // a text without a place begins where the one before did
                x = Double.isFinite(givenX) ? givenX : x;
                y = Double.isFinite(givenY) ? givenY : y;
                String deltaX = xml.attribute("DeltaX");
                String deltaY = xml.attribute("DeltaY");
                TextCode code = new TextCode(x, y, deltaX, deltaY, size, Double.isFinite(scale) ? scale : 1);
                String words = xml.content();
                found.count(words.length(), watch);
                code.add(words, placing, pieces);
            }
        }
        (invisible ? found.invisible : found.visible).addAll(pieces);
    }

    private void path(Xml xml) throws IOException {
        Placing placing = Placing.of(xml, box);
        boolean strokes = !"false".equals(xml.attribute("Stroke"));
        boolean fills = "true".equals(xml.attribute("Fill"));
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.starts("AbbreviatedData")) {
                PathData.add(xml.content(), placing, strokes, fills, rulings);
            }
        }
    }
}
