package io.github.guihua.documents.internal.docx;

import io.github.guihua.documents.internal.archive.Xml;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What a paragraph or a style says of paragraphs.
 *
 * @param style the paragraph's style, null if none
 * @param list the number of its list, 0 for none, null if it says nothing
 * @param listLevel its level in the list, from 0, null if it says nothing
 * @param outline its outline level, from 0, 9 for text, null if it says nothing
 * @param mark the properties of its mark
 */
record ParagraphProperties(
        @Nullable String style,
        @Nullable Integer list,
        @Nullable Integer listLevel,
        @Nullable Integer outline,
        RunProperties mark) {

    /** Says nothing. */
    static final ParagraphProperties NONE = new ParagraphProperties(null, null, null, null, RunProperties.NONE);

    private static final int NO_NUMBER = Integer.MIN_VALUE;

    /** Reads the properties of a section that start at a place, to their end. */
    @FunctionalInterface
    interface SectionReader {
        void read(Xml xml) throws IOException;
    }

    /** Reads the properties that start here, to their end. */
    static ParagraphProperties read(Xml xml, SectionReader sections) throws IOException {
        String style = null;
        Integer list = null;
        Integer listLevel = null;
        Integer outline = null;
        RunProperties mark = RunProperties.NONE;
        int inside = xml.depth();
        while (xml.next() && xml.depth() >= inside) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "pStyle" -> style = xml.attribute("val");
                // its children come next
                case "numPr" -> {}
                case "numId" -> list = number(xml);
                case "ilvl" -> listLevel = number(xml);
                case "outlineLvl" -> outline = number(xml);
                case "rPr" -> mark = RunProperties.read(xml);
                case "sectPr" -> sections.read(xml);
                default -> xml.skip();
            }
        }
        return new ParagraphProperties(style, list, listLevel, outline, mark);
    }

    private static @Nullable Integer number(Xml xml) {
        int number = xml.number("val", NO_NUMBER);
        return number == NO_NUMBER ? null : number;
    }
}
