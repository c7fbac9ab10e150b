package io.github.guihua.documents.pdf.internal;

import io.github.guihua.parser.document.DocumentWatch;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/** A page whose content is unpacked within the limits. */
final class WatchedPage extends PDPage {

    private final PDPage page;
    private final DocumentWatch watch;

    WatchedPage(PDPage page, DocumentWatch watch) {
        super(page.getCOSObject());
        this.page = page;
        this.watch = watch;
    }

    @Override
    public PDResources getResources() {
        // fonts are parsed once for all pages
        return page.getResources();
    }

    @Override
    public RandomAccessRead getContentsForStreamParsing() throws IOException {
        COSBase contents = getCOSObject().getDictionaryObject(COSName.CONTENTS);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (contents instanceof COSStream stream) {
            bytes.writeBytes(Streams.unpack(stream, watch));
        } else if (contents instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSStream stream) {
                    bytes.writeBytes(Streams.unpack(stream, watch));
                    bytes.write('\n');
                }
            }
        }
        bytes.write('\n');
        return new RandomAccessReadBuffer(bytes.toByteArray());
    }
}
