package io.github.guihua.documents.internal.ofd;

import io.github.guihua.core.text.UnreadableTextException;
import io.github.guihua.core.text.UnreadableTextException.Reason;
import io.github.guihua.documents.internal.archive.Archive;
import io.github.guihua.documents.internal.archive.Xml;
import io.github.guihua.documents.internal.page.PagesText;
import io.github.guihua.parser.document.DocumentFile;
import io.github.guihua.parser.document.DocumentReader;
import io.github.guihua.parser.document.DocumentText;
import io.github.guihua.parser.document.DocumentWatch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads OFD files. What is attached, drawn over the pages (annotations, seals) or signed is no text of the document. */
public final class OfdReader implements DocumentReader {

    private static final String ROOT = "OFD.xml";

    /** Makes the reader; services need it. */
    public OfdReader() {}

    @Override
    public String format() {
        return "ofd";
    }

    @Override
    public boolean reads(DocumentFile file) {
        return file.format().filter("ofd"::equals).isPresent();
    }

    @Override
    public DocumentText read(DocumentFile file, DocumentWatch watch) throws IOException {
        Archive archive = Archive.open(file, watch, OfdReader::isPart);
        if (archive.find("Encryptions.xml") != null || archive.find("EncryptEntries.xml") != null) {
            throw new UnreadableTextException(
                    file.name(), Reason.ENCRYPTED, "is encrypted; save it without protection first");
        }
        PagesText text = new PagesText(file.name(), watch);
        int number = 0;
        for (String document : documents(archive)) {
            OfdDocument pages = OfdDocument.read(archive, document);
            for (String page : pages.pages()) {
                watch.page();
                text.add(OfdPage.read(archive, page, ++number, pages, watch));
            }
        }
        return text.build();
    }

    private static boolean isPart(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return name.endsWith(".xml") && !name.contains("/attachs/") && !name.contains("/signs/");
    }

    /** Returns the paths of the documents: a file can hold several. */
    private static List<String> documents(Archive archive) throws IOException {
        List<String> documents = new ArrayList<>();
        Xml xml = archive.required(ROOT);
        while (xml.next()) {
            if (xml.starts("DocRoot")) {
                documents.add(Paths.resolve(ROOT, xml.content()));
            }
        }
        return documents;
    }
}
