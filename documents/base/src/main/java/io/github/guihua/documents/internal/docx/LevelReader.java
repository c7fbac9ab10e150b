package io.github.guihua.documents.internal.docx;

import io.github.guihua.documents.internal.archive.Xml;
import io.github.guihua.documents.internal.numbering.ListLevel;
import io.github.guihua.documents.internal.numbering.NumberFormat;
import io.github.guihua.documents.internal.numbering.NumberFormats;
import io.github.guihua.documents.internal.numbering.NumberLabel;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Collects what a level of a list says of itself (w:lvl). */
final class LevelReader {

    private int start;
    private @Nullable NumberFormat format;
    private boolean isBullet;
    private String text = "";
    private boolean isLegal;
    private boolean isSeparated = true;
    private boolean isHidden;
    private int restartAfter = ListLevel.AFTER_ANY;
    private @Nullable String style;

    /** Reads an element inside the level that starts here. */
    void read(Xml xml) throws IOException {
        switch (xml.name()) {
            case "start" -> start = xml.number("val", 0);
            case "numFmt" -> format(xml);
            case "lvlText" -> text = xml.attribute("val", "");
            case "isLgl" -> isLegal = Toggle.isOn(xml);
            case "suff" -> isSeparated = !"nothing".equals(xml.attribute("val"));
            case "lvlRestart" -> restartAfter = Math.max(0, xml.number("val", 0));
            case "pStyle" -> style = xml.attribute("val");
            case "rPr" -> isHidden = Boolean.TRUE.equals(RunProperties.read(xml).isHidden());
            case "pPr" -> xml.skip();
            default -> {}
        }
    }

    /** The first of two formats counts: the second is for programs that do not know the first. */
    private void format(Xml xml) {
        if (format != null) {
            return;
        }
        String name = xml.attribute("val", "decimal");
        isBullet = name.equals("bullet");
        format = name.equals("custom")
                ? NumberFormats.padded(width(xml.attribute("format", "")))
                : NumberFormats.named(name);
    }

    /** Returns 3 for 001, 002, 003, ... */
    private static int width(String pattern) {
        int comma = pattern.indexOf(',');
        return comma < 0 || comma > 9 ? 1 : comma;
    }

    /** The level. */
    ListLevel level() {
        return new ListLevel(
                start,
                format == null ? NumberFormats.DECIMAL : format,
                isHidden ? "" : isBullet ? NumberLabel.bullet(text) : text,
                isLegal,
                isSeparated,
                restartAfter);
    }

    /** The style whose paragraphs have the level, null if none. */
    @Nullable
    String style() {
        return style;
    }
}
