package io.github.guihua.documents.pdf.internal;

import io.github.guihua.parser.document.DocumentWatch;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.util.Matrix;

/** The operator that puts a form or picture on a page. Forms are run, each not inside itself; pictures are only noticed. */
final class Drawing extends OperatorProcessor {

    private final PDFStreamEngine engine;
    private final Layers layers;
    private final PageView view;
    private final DocumentWatch watch;
    private final Set<COSStream> open = Collections.newSetFromMap(new IdentityHashMap<>());

    Drawing(PDFStreamEngine engine, Layers layers, PageView view, DocumentWatch watch) {
        super(engine);
        this.engine = engine;
        this.layers = layers;
        this.view = view;
        this.watch = watch;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        PDResources resources = engine.getResources();
        if (operands.isEmpty() || !(operands.get(0) instanceof COSName name) || resources == null) {
            return;
        }
        COSDictionary objects = resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
        if (objects == null || !(objects.getDictionaryObject(name) instanceof COSStream stream)) {
            return;
        }
        COSDictionary layer = stream.getCOSDictionary(COSName.OC);
        if (layer != null && layers.isHidden(layer)) {
            return;
        }
        if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            Matrix matrix = engine.getGraphicsState().getCurrentTransformationMatrix();
            view.picture(Math.abs(matrix.getScaleX() * matrix.getScaleY() - matrix.getShearX() * matrix.getShearY()));
        } else if (open.add(stream)) {
            watch.depth(open.size());
            try {
                engine.showForm(new WatchedForm(stream, watch, resources.getResourceCache()));
            } finally {
                open.remove(stream);
            }
        }
    }

    @Override
    public String getName() {
        return "Do";
    }
}
