package io.github.guihua.documents.internal.docx;

import io.github.guihua.documents.internal.archive.Xml;
import java.io.IOException;
import java.util.function.IntSupplier;

/** Ways to go through the elements of a part. */
final class Walk {

    private Walk() {}

    /** Reads an element that starts here. It may go to the element's end; if it does not, what is inside comes next. */
    @FunctionalInterface
    interface Child {
        void read() throws IOException;
    }

    /** Reads each element inside the one that starts here, and goes to its end. */
    static void each(Xml xml, Child child) throws IOException {
        int inside = xml.depth();
        while (xml.next() && xml.depth() >= inside) {
            if (xml.isStart()) {
                child.read();
            }
        }
    }

    /**
     * Reads the alternatives inside the element that starts here (mc:AlternateContent) until one gives something: the
     * others say the same for other programs.
     *
     * @param child reads an element of an alternative
     * @param size how much was read so far
     */
    static void alternatives(Xml xml, Child child, IntSupplier size) throws IOException {
        int before = size.getAsInt();
        each(xml, () -> {
            if (size.getAsInt() > before) {
                xml.skip();
            } else {
                each(xml, child);
            }
        });
    }
}
