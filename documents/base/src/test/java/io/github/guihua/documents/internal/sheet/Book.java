package io.github.guihua.documents.internal.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes workbooks as Excel does, part by part. */
public final class Book {

    /** A value with a number format. */
    record Formatted(Object value, String format) {}

    /** A value of a formula; null when it was never calculated. */
    record Formula(String formula, Object value) {}

    /** The XML of a cell after its name and style. */
    record Raw(String type, String xml) {}

    private final List<String> names = new ArrayList<>();
    private final List<String> states = new ArrayList<>();
    private final List<StringBuilder> rows = new ArrayList<>();
    private final List<StringBuilder> merges = new ArrayList<>();
    private final List<StringBuilder> columns = new ArrayList<>();
    private final List<String> strings = new ArrayList<>();
    private final List<String> formats = new ArrayList<>();
    private final Map<String, String> others = new LinkedHashMap<>();
    private boolean from1904;
    private int row;

    /** Begins a sheet. */
    public Book sheet(String name) {
        names.add(name);
        states.add("visible");
        rows.add(new StringBuilder());
        merges.add(new StringBuilder());
        columns.add(new StringBuilder());
        row = 0;
        return this;
    }

    Book hidden() {
        states.set(states.size() - 1, "hidden");
        return this;
    }

    Book from1904() {
        from1904 = true;
        return this;
    }

    /** Adds a row; a null value makes no cell. */
    public Book row(Object... values) {
        return row("", values);
    }

    Book hiddenRow(Object... values) {
        return row(" hidden=\"1\"", values);
    }

    Book emptyRow() {
        row++;
        return this;
    }

    private Book row(String marks, Object[] values) {
        row++;
        StringBuilder xml = rows.get(rows.size() - 1);
        xml.append("<row r=\"").append(row).append('"').append(marks).append('>');
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                cell(xml, new CellName(row - 1, i), values[i], 0);
            }
        }
        xml.append("</row>");
        return this;
    }

    private void cell(StringBuilder xml, CellName name, Object value, int style) {
        if (value instanceof Formatted formatted) {
            formats.add(formatted.format());
            cell(xml, name, formatted.value(), formats.size());
            return;
        }
        String start = "<c r=\"" + name + "\" s=\"" + style + "\"";
        if (value instanceof Number) {
            xml.append(start).append("><v>").append(value).append("</v></c>");
        } else if (value instanceof Boolean) {
            xml.append(start)
                    .append(" t=\"b\"><v>")
                    .append((Boolean) value ? 1 : 0)
                    .append("</v></c>");
        } else if (value instanceof Formula formula) {
            boolean words = formula.value() instanceof String;
            xml.append(start).append(words ? " t=\"str\"" : "").append("><f>").append(escaped(formula.formula()));
            xml.append("</f>").append(formula.value() == null ? "" : "<v>" + escaped(formula.value()) + "</v>");
            xml.append("</c>");
        } else if (value instanceof Raw raw) {
            xml.append(start)
                    .append(" t=\"")
                    .append(raw.type())
                    .append("\">")
                    .append(raw.xml())
                    .append("</c>");
        } else {
            strings.add("<si><t xml:space=\"preserve\">" + escaped(value) + "</t></si>");
            xml.append(start).append(" t=\"s\"><v>").append(strings.size() - 1).append("</v></c>");
        }
    }

    /** Adds a string of runs that cells refer to by its index. */
    int shared(String xml) {
        strings.add("<si>" + xml + "</si>");
        return strings.size() - 1;
    }

    /** Merges the cells of a range. */
    public Book merge(String range) {
        merges.get(merges.size() - 1).append("<mergeCell ref=\"").append(range).append("\"/>");
        return this;
    }

    Book hideColumns(int first, int last) {
        columns.get(columns.size() - 1)
                .append("<col min=\"%d\" max=\"%d\" width=\"8\" hidden=\"1\"/>".formatted(first, last));
        return this;
    }

    /** Adds or replaces a part; null leaves it out. */
    public Book part(String path, String xml) {
        others.put(path, xml);
        return this;
    }

    /** Returns the file. */
    public byte[] bytes() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        parts.put("_rels/.rels", relations("officeDocument", List.of("xl/workbook.xml")));
        StringBuilder sheets = new StringBuilder();
        StringBuilder related = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            sheets.append("<sheet name=\"%s\" sheetId=\"%d\" state=\"%s\" r:id=\"rId%d\"/>"
                    .formatted(names.get(i), i + 1, states.get(i), i + 1));
            related.append(relation(i + 1, "worksheet", "worksheets/sheet" + (i + 1) + ".xml"));
        }
        related.append(relation(90, "styles", "styles.xml")).append(relation(91, "sharedStrings", "sharedStrings.xml"));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                        + "<workbookPr date1904=\"" + (from1904 ? 1 : 0) + "\"/><sheets>" + sheets
                        + "</sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", "<Relationships>" + related + "</Relationships>");
        StringBuilder codes = new StringBuilder();
        StringBuilder styles = new StringBuilder("<xf numFmtId=\"0\"/>");
        for (int i = 0; i < formats.size(); i++) {
            boolean number = formats.get(i).chars().allMatch(Character::isDigit)
                    && formats.get(i).length() == 2;
            codes.append(
                    number
                            ? ""
                            : "<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>"
                                    .formatted(164 + i, escaped(formats.get(i))));
            styles.append("<xf numFmtId=\"%s\"/>".formatted(number ? formats.get(i) : 164 + i));
        }
        parts.put(
                "xl/styles.xml",
                "<styleSheet><numFmts>" + codes
                        + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + styles
                        + "</cellXfs></styleSheet>");
        parts.put("xl/sharedStrings.xml", "<sst>" + String.join("", strings) + "</sst>");
        for (int i = 0; i < names.size(); i++) {
            parts.put(
                    "xl/worksheets/sheet" + (i + 1) + ".xml",
                    "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                            + (columns.get(i).isEmpty() ? "" : "<cols>" + columns.get(i) + "</cols>")
                            + "<sheetData>" + rows.get(i) + "</sheetData>"
                            + (merges.get(i).isEmpty() ? "" : "<mergeCells>" + merges.get(i) + "</mergeCells>")
                            + "</worksheet>");
        }
        parts.putAll(others);
        return zip(parts);
    }

    private static String relations(String kind, List<String> targets) {
        StringBuilder xml = new StringBuilder("<Relationships>");
        for (int i = 0; i < targets.size(); i++) {
            xml.append(relation(i + 1, kind, targets.get(i)));
        }
        return xml.append("</Relationships>").toString();
    }

    private static String relation(int id, String kind, String target) {
        return "<Relationship Id=\"rId%d\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\"/>"
                .formatted(id, kind, target);
    }

    /** Packs parts; a part without content is left out. */
    public static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                if (part.getValue() != null) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                    zip.closeEntry();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String escaped(Object words) {
        return words.toString().replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
