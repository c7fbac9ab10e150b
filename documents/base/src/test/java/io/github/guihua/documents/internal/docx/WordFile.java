package io.github.guihua.documents.internal.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes DOCX files with the XML that Word writes. */
final class WordFile {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" mc:Ignorable=\"w14\"";

    /** 2020-01-01, so that a file is the same whenever it is made. */
    private static final long TIME = 1_577_836_800_000L;

    private final StringBuilder body = new StringBuilder();
    private final StringBuilder definitions = new StringBuilder();
    private final StringBuilder lists = new StringBuilder();
    private final StringBuilder styles = new StringBuilder();
    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();

    private WordFile() {
        relate("rId1", "styles", "styles.xml");
        relate("rId2", "numbering", "numbering.xml");
        styles.append("<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:eastAsiaTheme=\"minorEastAsia\"/>"
                + "<w:kern w:val=\"2\"/><w:sz w:val=\"21\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>");
        style("a", "Normal", "", "<w:pPr><w:widowControl w:val=\"0\"/><w:jc w:val=\"both\"/></w:pPr>");
        style("a3", "List Paragraph", "a", "<w:pPr><w:ind w:firstLineChars=\"200\" w:firstLine=\"420\"/></w:pPr>");
    }

    /** A document with a title. */
    static WordFile titled(String title) {
        return new WordFile().body("<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>" + run(title) + "</w:p>");
    }

    /** An empty document. */
    static WordFile empty() {
        return new WordFile();
    }

    /** A level of a list as Word writes it. */
    record Level(String format, String text, int start, String more) {

        static Level of(String format, String text) {
            return new Level(format, text, 1, "");
        }

        Level from(int first) {
            return new Level(format, text, first, more);
        }

        /** Adds elements that stand between the format and the text. */
        Level with(String elements) {
            return new Level(format, text, start, more + elements);
        }

        Level ofStyle(String style) {
            return with("<w:pStyle w:val=\"" + style + "\"/>");
        }

        Level suffix(String suffix) {
            return with("<w:suff w:val=\"" + suffix + "\"/>");
        }

        String xml(int index) {
            int indent = 420 * (index + 1);
            return "<w:lvl w:ilvl=\"" + index + "\" w:tplc=\"04090013\"><w:start w:val=\"" + start
                    + "\"/><w:numFmt w:val=\""
                    + format + "\"/>" + more + "<w:lvlText w:val=\"" + text
                    + "\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"" + indent
                    + "\" w:hanging=\"420\"/></w:pPr><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr></w:lvl>";
        }
    }

    /** Defines a list: its number as a definition and as a list are the same. */
    WordFile list(int id, Level... levels) {
        return definition(id, "", levels).instance(id, id, "");
    }

    /** Adds a definition of lists. */
    WordFile definition(int id, String more, Level... levels) {
        definitions
                .append("<w:abstractNum w:abstractNumId=\"")
                .append(id)
                .append("\"><w:nsid w:val=\"0A1B2C")
                .append(String.format("%02X", id))
                .append("\"/><w:multiLevelType w:val=\"")
                .append(levels.length > 1 ? "multilevel" : "hybridMultilevel")
                .append("\"/><w:tmpl w:val=\"F52C2A2E\"/>")
                .append(more);
        for (int i = 0; i < levels.length; i++) {
            definitions.append(levels[i].xml(i));
        }
        definitions.append("</w:abstractNum>");
        return this;
    }

    /** Adds a list of a definition. */
    WordFile instance(int id, int definition, String overrides) {
        lists.append("<w:num w:numId=\"")
                .append(id)
                .append("\"><w:abstractNumId w:val=\"")
                .append(definition)
                .append("\"/>")
                .append(overrides)
                .append("</w:num>");
        return this;
    }

    /** What a list says of a level when it begins anew. */
    static String startAt(int level, int ordinal) {
        return "<w:lvlOverride w:ilvl=\"" + level + "\"><w:startOverride w:val=\"" + ordinal + "\"/></w:lvlOverride>";
    }

    /** Adds a style for paragraphs; "a" is the ordinary one. */
    WordFile style(String id, String name, String basedOn, String properties) {
        styles.append("<w:style w:type=\"paragraph\"")
                .append(id.equals("a") ? " w:default=\"1\"" : "")
                .append(" w:styleId=\"")
                .append(id)
                .append("\"><w:name w:val=\"")
                .append(name)
                .append("\"/>")
                .append(basedOn.isEmpty() ? "" : "<w:basedOn w:val=\"" + basedOn + "\"/>")
                .append("<w:qFormat/>")
                .append(properties)
                .append("</w:style>");
        return this;
    }

    /** Adds a style as it is. */
    WordFile styleXml(String xml) {
        styles.append(xml);
        return this;
    }

    /** Adds a paragraph without a number. */
    WordFile text(String text) {
        return body("<w:p>" + run(text) + "</w:p>");
    }

    /** Adds a paragraph with a number. */
    WordFile item(int list, int level, String text) {
        return body(itemXml(list, level, "", run(text)));
    }

    /** Adds a paragraph with a style. */
    WordFile styled(String style, String text) {
        return body("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + run(text) + "</w:p>");
    }

    /** Adds elements to the body. */
    WordFile body(String xml) {
        body.append(xml);
        return this;
    }

    /** A paragraph with a number. */
    static String itemXml(int list, int level, String moreProperties, String runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"a3\"/><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr><w:ind w:firstLineChars=\"0\"/>" + moreProperties + "</w:pPr>" + runs + "</w:p>";
    }

    /** A run. */
    static String run(String text) {
        return "<w:r><w:rPr><w:rFonts w:ascii=\"仿宋_GB2312\" w:eastAsia=\"仿宋_GB2312\" w:hint=\"eastAsia\"/><w:sz w:val=\"32\"/>"
                + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** Adds a part, with a relation of the document to it. */
    WordFile part(String id, String kind, String name, String xml) {
        parts.put("word/" + name, HEAD + xml.replaceFirst(">", NAMESPACES + ">"));
        relate(id, kind, name);
        return this;
    }

    /** Adds or replaces an entry of the archive. */
    WordFile entry(String name, String content) {
        parts.put(name, content);
        return this;
    }

    private void relate(String id, String kind, String target) {
        relations.append("<Relationship Id=\"" + id + "\" Type=\"" + TYPE + kind + "\" Target=\"" + target + "\"/>");
    }

    /** The entries of the archive. */
    Map<String, String> entries() {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put(
                "[Content_Types].xml",
                HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
                        + "</Types>");
        String relationships = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        entries.put(
                "_rels/.rels",
                HEAD + relationships + "<Relationship Id=\"rId1\" Type=\"" + TYPE
                        + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        entries.put(
                "word/document.xml",
                HEAD + "<w:document" + NAMESPACES + "><w:body>" + body
                        + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/>" + "</w:sectPr></w:body></w:document>");
        entries.put("word/_rels/document.xml.rels", HEAD + relationships + relations + "</Relationships>");
        entries.put("word/styles.xml", HEAD + "<w:styles" + NAMESPACES + ">" + styles + "</w:styles>");
        entries.put(
                "word/numbering.xml",
                HEAD + "<w:numbering" + NAMESPACES + ">" + definitions + lists + "</w:numbering>");
        entries.putAll(parts);
        return entries;
    }

    /** The bytes of the file. */
    byte[] bytes() {
        return bytes(StandardCharsets.UTF_8);
    }

    /** The bytes of the file, with the names of its entries in a charset. */
    byte[] bytes(Charset names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
            for (Map.Entry<String, String> entry : entries().entrySet()) {
                ZipEntry zipped = new ZipEntry(entry.getKey());
                zipped.setTime(TIME);
                zip.putNextEntry(zipped);
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
