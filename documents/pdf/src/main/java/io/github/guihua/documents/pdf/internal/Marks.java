package io.github.guihua.documents.pdf.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** What the marks around a part of a page say: it is hidden, it is a header or footer, or its glyphs mean another text. */
final class Marks {

    /** Programs give a longer text to whole paragraphs; that of the glyphs tells where it is. */
    private static final int LONGEST_TEXT = 8;

    private static final int DEEPEST = 1000;

    private final PDFStreamEngine engine;
    private final Layers layers;
    private final Glyphs glyphs;
    private final Deque<Mark> open = new ArrayDeque<>();
    private int hidden;
    private int furniture;

    private record Mark(
            boolean hidden, boolean furniture, @Nullable String text, int from) {}

    Marks(PDFStreamEngine engine, Layers layers, Glyphs glyphs) {
        this.engine = engine;
        this.layers = layers;
        this.glyphs = glyphs;
    }

    boolean isHidden() {
        return hidden > 0;
    }

    boolean isFurniture() {
        return furniture > 0;
    }

    List<OperatorProcessor> operators() {
        return List.of(
                new NamedOperator(engine, "BMC", operands -> begin(operands, null)),
                new NamedOperator(engine, "BDC", operands -> begin(operands, properties(operands))),
                new NamedOperator(engine, "EMC", operands -> end()));
    }

    private @Nullable COSDictionary properties(List<COSBase> operands) {
        if (operands.size() < 2) {
            return null;
        }
        if (operands.get(1) instanceof COSDictionary given) {
            return given;
        }
        if (operands.get(1) instanceof COSName name && engine.getResources() != null) {
            COSDictionary named = engine.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
            return named == null ? null : named.getCOSDictionary(name);
        }
        return null;
    }

    private void begin(List<COSBase> operands, @Nullable COSDictionary properties) {
        if (open.size() > DEEPEST) {
            return;
        }
        String tag = !operands.isEmpty() && operands.get(0) instanceof COSName name ? name.getName() : "";
        boolean hides = tag.equals("OC") && properties != null && layers.isHidden(properties);
        boolean around = tag.equals("Artifact")
                && properties != null
                && "Pagination".equals(properties.getNameAsString(COSName.TYPE));
        String text =
                properties != null && properties.getDictionaryObject(COSName.ACTUAL_TEXT) instanceof COSString string
                        ? string.getString()
                        : null;
        open.push(new Mark(hides, around, text, glyphs.size()));
        hidden += hides ? 1 : 0;
        furniture += around ? 1 : 0;
    }

    private void end() {
        Mark mark = open.poll();
        if (mark == null) {
            return;
        }
        hidden -= mark.hidden() ? 1 : 0;
        furniture -= mark.furniture() ? 1 : 0;
        String text = mark.text();
        if (text != null && !text.isEmpty() && text.length() <= LONGEST_TEXT) {
            glyphs.replace(mark.from(), FoldedGlyphs.fold(text));
        }
    }
}
