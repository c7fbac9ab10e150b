package io.github.guihua.documents.internal.sheet;

import io.github.guihua.documents.internal.archive.Xml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The number formats of the styles of cells. */
final class Styles {

    private static final List<FormatCode> GENERAL = FormatCode.sections("General");

    private final Map<Integer, List<FormatCode>> formats;
    private final List<Integer> styles;

    private Styles(Map<Integer, List<FormatCode>> formats, List<Integer> styles) {
        this.formats = formats;
        this.styles = styles;
    }

    /** Reads the part of styles, which a workbook may lack. */
    static Styles read(@Nullable Xml xml) throws IOException {
        Map<Integer, List<FormatCode>> formats = builtIn();
        List<Integer> styles = new ArrayList<>();
        boolean ofCells = false;
        while (xml != null && xml.next()) {
            if (xml.starts("numFmt")) {
                formats.put(xml.number("numFmtId", 0), FormatCode.sections(xml.attribute("formatCode", "General")));
            } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                ofCells = xml.isStart();
            } else if (ofCells && xml.starts("xf")) {
                styles.add(xml.number("numFmtId", 0));
            }
        }
        return new Styles(formats, styles);
    }

    /** Returns the formats that every workbook has, by number. */
    static Map<Integer, List<FormatCode>> builtIn() {
        Map<Integer, List<FormatCode>> formats = new HashMap<>();
        for (String line : Lines.of("number-formats.txt")) {
            int tab = line.indexOf('\t');
            formats.put(Integer.valueOf(line.substring(0, tab)), FormatCode.sections(line.substring(tab + 1)));
        }
        return formats;
    }

    /** Returns the format of a style. */
    List<FormatCode> format(int style) {
        return style < 0 || style >= styles.size() ? GENERAL : formats.getOrDefault(styles.get(style), GENERAL);
    }
}
