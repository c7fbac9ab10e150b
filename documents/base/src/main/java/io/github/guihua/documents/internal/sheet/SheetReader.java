package io.github.guihua.documents.internal.sheet;

import io.github.guihua.documents.internal.archive.Xml;
import io.github.guihua.parser.document.DocumentWatch;
import java.io.IOException;
import java.util.List;

/** Reads the cells of a worksheet as they are shown. */
final class SheetReader {

    private final List<String> strings;
    private final Styles styles;
    private final NumberText numbers;
    private final DocumentWatch watch;

    SheetReader(List<String> strings, Styles styles, NumberText numbers, DocumentWatch watch) {
        this.strings = strings;
        this.styles = styles;
        this.numbers = numbers;
        this.watch = watch;
    }

    Grid read(Xml xml) throws IOException {
        Grid grid = new Grid(watch);
        int row = -1;
        int column = -1;
        while (xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "col" -> {
                    if (isHidden(xml, "width")) {
                        grid.hideColumns(xml.number("min", 0) - 1, xml.number("max", 0) - 1);
                    }
                }
                case "row" -> {
                    // a row or cell without a number follows the one before it
                    row = xml.number("r", row + 2) - 1;
                    column = -1;
                    if (isHidden(xml, "ht")) {
                        grid.hideRow(row);
                    }
                }
                case "c" -> {
                    String name = xml.attribute("r");
                    CellName place = name == null ? new CellName(row, column + 1) : CellName.of(name);
                    column = place.column();
                    grid.add(place, cell(xml));
                }
                case "mergeCell" -> grid.merge(Range.of(xml.attribute("ref", "")));
                default -> {}
            }
        }
        return grid;
    }

    private static boolean isHidden(Xml xml, String size) {
        String hidden = xml.attribute("hidden", "0");
        String length = xml.attribute(size, "1");
        return isTrue(hidden) || length.equals("0");
    }

    static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true");
    }

    /** Returns what the cell that starts here shows, and goes to its end. */
    private String cell(Xml xml) throws IOException {
        String type = xml.attribute("t", "n");
        int style = xml.number("s", 0);
        String value = "";
        String inline = "";
        int outside = xml.depth() - 1;
        boolean goesOn = xml.next();
        while (goesOn && xml.depth() > outside) {
            if (xml.starts("v")) {
                value = xml.content();
            } else if (xml.starts("is")) {
                inline = RichText.read(xml);
            } else if (xml.isStart()) {
                // the formula, of which the value is shown
                xml.skip();
            }
            goesOn = xml.next();
        }
        return switch (type) {
            case "s" -> NumberText.text(string(value), styles.format(style));
            case "inlineStr" -> NumberText.text(inline, styles.format(style));
            case "str" -> NumberText.text(RichText.unescaped(value), styles.format(style));
            case "b" -> value.isEmpty() ? "" : isTrue(value.strip()) ? "TRUE" : "FALSE";
            case "e" -> value;
            case "d" -> numbers.show(DateText.days(value), styles.format(style));
            default -> value.isEmpty() ? inline : numbers.show(value, styles.format(style));
        };
    }

    private String string(String index) {
        try {
            int i = Integer.parseInt(index.strip());
            return i >= 0 && i < strings.size() ? strings.get(i) : "";
        } catch (NumberFormatException e) {
            return "";
        }
    }
}
