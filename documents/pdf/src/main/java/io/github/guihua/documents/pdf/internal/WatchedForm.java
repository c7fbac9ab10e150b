package io.github.guihua.documents.pdf.internal;

import io.github.guihua.parser.document.DocumentWatch;
import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.ResourceCache;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;

/** A form, which is a part of a page, whose content is unpacked within the limits. */
final class WatchedForm extends PDFormXObject {

    private final DocumentWatch watch;

    WatchedForm(COSStream stream, DocumentWatch watch, @Nullable ResourceCache cache) {
        super(stream, cache);
        this.watch = watch;
    }

    @Override
    public RandomAccessRead getContentsForStreamParsing() throws IOException {
        byte[] bytes = Streams.unpack(getCOSObject(), watch);
        byte[] ended = Arrays.copyOf(bytes, bytes.length + 1);
        ended[bytes.length] = '\n';
        return new RandomAccessReadBuffer(ended);
    }
}
