package io.github.guihua.documents.internal.docx;

import io.github.guihua.documents.internal.archive.Xml;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What a run, or the mark of a paragraph, says of itself.
 *
 * @param style its style, null if none
 * @param isHidden whether it is hidden, null if it says nothing
 * @param isDeleted whether a tracked change deletes or moves it away, which only marks of paragraphs say here
 * @param isRaised whether it is small and above the line, as a power is
 */
record RunProperties(@Nullable String style, @Nullable Boolean isHidden, boolean isDeleted, boolean isRaised) {

    /** Says nothing. */
    static final RunProperties NONE = new RunProperties(null, null, false, false);

    /** Reads the properties that start here, to their end. */
    static RunProperties read(Xml xml) throws IOException {
        String style = null;
        Boolean hidden = null;
        boolean deleted = false;
        boolean raised = false;
        int inside = xml.depth();
        while (xml.next() && xml.depth() >= inside) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "rStyle" -> style = xml.attribute("val");
                case "vanish" -> hidden = Toggle.isOn(xml);
                case "del", "moveFrom" -> deleted = true;
                case "vertAlign" -> raised = "superscript".equals(xml.attribute("val"));
                default -> {}
            }
            xml.skip();
        }
        return new RunProperties(style, hidden, deleted, raised);
    }
}
