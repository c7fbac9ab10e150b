package io.github.guihua.documents.pdf.internal;

import io.github.guihua.parser.document.DocumentWatch;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/** The operator that chooses a font. The streams of a font are counted before PDFBox unpacks them. */
final class WatchedFont extends SetFontAndSize {

    private static final List<COSName> PARTS = List.of(
            COSName.TO_UNICODE,
            COSName.ENCODING,
            COSName.FONT_FILE,
            COSName.FONT_FILE2,
            COSName.FONT_FILE3,
            COSName.CID_TO_GID_MAP);

    private final PDFStreamEngine engine;
    private final DocumentWatch watch;
    private final Set<COSDictionary> counted;

    /**
     * Makes the operator.
     *
     * @param engine runs the page
     * @param counted the fonts of the file that were counted, by identity
     * @param watch counts bytes
     */
    WatchedFont(PDFStreamEngine engine, Set<COSDictionary> counted, DocumentWatch watch) {
        super(engine);
        this.engine = engine;
        this.counted = counted;
        this.watch = watch;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        PDResources resources = engine.getResources();
        if (resources != null && !operands.isEmpty() && operands.get(0) instanceof COSName name) {
            COSDictionary fonts = resources.getCOSObject().getCOSDictionary(COSName.FONT);
            COSDictionary font = fonts == null ? null : fonts.getCOSDictionary(name);
            if (font != null && counted.add(font)) {
                count(font);
                COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
                if (descendants != null && descendants.size() > 0) {
                    count(descendants.getObject(0) instanceof COSDictionary descendant ? descendant : null);
                }
            }
        }
        super.process(operator, operands);
    }

    private void count(@Nullable COSDictionary font) throws IOException {
        if (font == null) {
            return;
        }
        COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        for (COSName part : PARTS) {
            if (font.getDictionaryObject(part) instanceof COSStream stream) {
                Streams.count(stream, watch);
            }
            if (descriptor != null && descriptor.getDictionaryObject(part) instanceof COSStream stream) {
                Streams.count(stream, watch);
            }
        }
    }
}
