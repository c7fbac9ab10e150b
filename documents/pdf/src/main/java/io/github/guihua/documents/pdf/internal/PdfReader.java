package io.github.guihua.documents.pdf.internal;

import io.github.guihua.core.text.UnreadableTextException;
import io.github.guihua.core.text.UnreadableTextException.Reason;
import io.github.guihua.documents.internal.page.PagesText;
import io.github.guihua.parser.document.DocumentFile;
import io.github.guihua.parser.document.DocumentReader;
import io.github.guihua.parser.document.DocumentText;
import io.github.guihua.parser.document.DocumentWatch;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads PDF files. */
public final class PdfReader implements DocumentReader {

    /** Makes the reader; services need it. */
    public PdfReader() {}

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public boolean reads(DocumentFile file) {
        return file.format().filter("pdf"::equals).isPresent();
    }

    @Override
    public DocumentText read(DocumentFile file, DocumentWatch watch) throws IOException {
        try {
            // a watch of its own: what is unpacked now is unpacked again
            RawStreams.check(file.bytes(), new DocumentWatch(file.name(), watch.limits()));
            return FontsOfTheFile.only(() -> pages(file, watch));
        } catch (InvalidPasswordException e) {
            throw encrypted(file);
        } catch (NoClassDefFoundError e) {
            // certificates need a library that is not there, and a key that nobody has
            if (String.valueOf(e.getMessage()).contains("bouncycastle")) {
                throw encrypted(file);
            }
            throw e;
        }
    }

    private static UnreadableTextException encrypted(DocumentFile file) {
        return new UnreadableTextException(
                file.name(), Reason.ENCRYPTED, "is protected by a password; save it without one first");
    }

    private static DocumentText pages(DocumentFile file, DocumentWatch watch) throws IOException {
        try (PDDocument document =
                Loader.loadPDF(file.bytes(), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            PagesText text = new PagesText(file.name(), watch);
            Layers layers = new Layers(document.getDocumentCatalog().getCOSObject());
            Set<COSDictionary> fonts = Collections.newSetFromMap(new IdentityHashMap<>());
            int number = 0;
            for (PDPage page : document.getPages()) {
                watch.page();
                text.add(new PageEngine(new WatchedPage(page, watch), ++number, layers, fonts, watch).read());
            }
            return text.build();
        }
    }
}
