package io.github.guihua.documents.internal.docx;

import io.github.guihua.documents.internal.archive.Xml;

/** Properties that are on or off. */
final class Toggle {

    private Toggle() {}

    /** Whether the property whose element starts here is on: it is, unless its value says no. */
    static boolean isOn(Xml xml) {
        return switch (xml.attribute("val", "1")) {
            case "0", "false", "off" -> false;
            default -> true;
        };
    }
}
