package io.github.guihua.documents.pdf.internal;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The layers of a file that are not shown when it is opened. */
final class Layers {

    private final Set<COSDictionary> hidden = Collections.newSetFromMap(new IdentityHashMap<>());

    Layers(COSDictionary catalog) {
        COSDictionary properties = catalog.getCOSDictionary(COSName.OCPROPERTIES);
        COSDictionary usual = properties == null ? null : properties.getCOSDictionary(COSName.D);
        COSArray off = usual == null ? null : usual.getCOSArray(COSName.getPDFName("OFF"));
        for (int i = 0; off != null && i < off.size(); i++) {
            if (off.getObject(i) instanceof COSDictionary layer) {
                hidden.add(layer);
            }
        }
    }

    /** Whether a layer, or the only layer of a group of them, is hidden. */
    boolean isHidden(COSDictionary layer) {
        COSDictionary only = layer.getCOSDictionary(COSName.getPDFName("OCGs"));
        return hidden.contains(layer) || only != null && hidden.contains(only);
    }
}
