package io.github.guihua.documents.internal.ofd;

import io.github.guihua.documents.internal.archive.Archive;
import io.github.guihua.documents.internal.archive.Xml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A document of an OFD file.
 *
 * @param pages the paths of its pages in order
 * @param templates the paths of its template pages, by id
 * @param box the usual size of its pages, in millimetres
 */
record OfdDocument(List<String> pages, Map<String, String> templates, double[] box) {

    private static final double[] A4 = {0, 0, 210, 297};

    static OfdDocument read(Archive archive, String path) throws IOException {
        List<String> pages = new ArrayList<>();
        Map<String, String> templates = new HashMap<>();
        double[] box = A4;
        Xml xml = archive.required(path);
        while (xml.next()) {
            if (xml.starts("Page") && xml.attribute("BaseLoc") != null) {
                pages.add(Paths.resolve(path, xml.attribute("BaseLoc", "")));
            } else if (xml.starts("TemplatePage")) {
                templates.put(xml.attribute("ID", ""), Paths.resolve(path, xml.attribute("BaseLoc", "")));
            } else if (xml.starts("PhysicalBox")) {
                box = Numbers.box(xml.content(), box);
            }
        }
        return new OfdDocument(pages, templates, box);
    }
}
