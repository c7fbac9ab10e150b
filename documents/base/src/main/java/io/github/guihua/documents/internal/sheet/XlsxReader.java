package io.github.guihua.documents.internal.sheet;

import io.github.guihua.documents.internal.archive.Archive;
import io.github.guihua.documents.internal.archive.Relations;
import io.github.guihua.documents.internal.archive.Xml;
import io.github.guihua.parser.document.DocumentFile;
import io.github.guihua.parser.document.DocumentReader;
import io.github.guihua.parser.document.DocumentText;
import io.github.guihua.parser.document.DocumentWatch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the workbooks of Excel and WPS (Office Open XML): the cells that are seen, sheet by sheet. */
public final class XlsxReader implements DocumentReader {

    private static final String FORMAT = "xlsx";

    /** Creates a reader. */
    public XlsxReader() {}

    /**
     * A sheet that is seen.
     *
     * @param name its name
     * @param part the path of its part
     */
    private record Sheet(String name, String part) {}

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public boolean reads(DocumentFile file) {
        return file.format().filter(FORMAT::equals).isPresent();
    }

    @Override
    public DocumentText read(DocumentFile file, DocumentWatch watch) throws IOException {
        Archive archive = Archive.open(file, watch, name -> name.endsWith(".xml") || name.endsWith(".rels"));
        String main = archive.relations("").first("officeDocument");
        String workbook = main == null ? "xl/workbook.xml" : main;
        Relations relations = archive.relations(workbook);
        List<Sheet> sheets = new ArrayList<>();
        boolean from1904 = sheets(archive.required(workbook), relations, sheets);
        SheetReader reader = new SheetReader(
                RichText.shared(part(archive, relations.first("sharedStrings"))),
                Styles.read(part(archive, relations.first("styles"))),
                new NumberText(from1904),
                watch);
        DocumentText.Builder text = DocumentText.builder();
        SheetWriter out = new SheetWriter(text, watch);
        for (Sheet sheet : sheets) {
            out.write(sheet.name(), reader.read(archive.required(sheet.part())));
        }
        return text.build();
    }

    private static @Nullable Xml part(Archive archive, @Nullable String path) throws IOException {
        return path == null ? null : archive.xml(path);
    }

    /** Adds the sheets that are seen, and returns whether days are counted from 1904. */
    private static boolean sheets(Xml xml, Relations relations, List<Sheet> sheets) throws IOException {
        boolean from1904 = false;
        while (xml.next()) {
            if (xml.starts("workbookPr")) {
                from1904 = SheetReader.isTrue(xml.attribute("date1904", "0"));
            } else if (xml.starts("sheet") && xml.attribute("state", "visible").equals("visible")) {
                String part = relations.path(xml.attribute("id", ""));
                String name = xml.attribute("name", "").strip();
                if (part != null && !part.contains("chartsheets/") && !part.contains("dialogsheets/")) {
                    sheets.add(new Sheet(name.isEmpty() ? "?" : name, part));
                } else if (part == null) {
                    throw new IOException("the part of sheet " + name + " is missing");
                }
            }
        }
        return from1904;
    }
}
