package io.github.guihua.benchmark;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import javax.swing.text.Document;
import javax.swing.text.rtf.RTFEditorKit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;

/** A library that extracts the plain text of a format, without numbers of lists, tables and places. */
interface Peer {

    /** Returns the text of a file. */
    String text(InputStream file) throws Exception;

    /** No library. */
    static Peer none() {
        return file -> "";
    }

    /** Returns the library for a format. */
    static Peer of(String format) {
        return switch (format) {
            case "docx" ->
                file -> {
                    try (XWPFDocument document = new XWPFDocument(file);
                            XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
                        return extractor.getText();
                    }
                };
            case "doc" ->
                file -> {
                    try (WordExtractor extractor = new WordExtractor(file)) {
                        return extractor.getText();
                    }
                };
            case "html" ->
                file -> Jsoup.parse(file, StandardCharsets.UTF_8.name(), "").wholeText();
            case "pdf" ->
                file -> {
                    try (PDDocument document = Loader.loadPDF(file.readAllBytes())) {
                        return new PDFTextStripper().getText(document);
                    }
                };
            case "ofd" ->
                file -> {
                    try (OFDReader reader = new OFDReader(file)) {
                        return String.join("\n", new ContentExtractor(reader).extractAll());
                    }
                };
            case "xlsx" ->
                file -> {
                    try (XSSFWorkbook workbook = new XSSFWorkbook(file);
                            XSSFExcelExtractor extractor = new XSSFExcelExtractor(workbook)) {
                        return extractor.getText();
                    }
                };
            case "rtf" ->
                file -> {
                    RTFEditorKit kit = new RTFEditorKit();
                    Document document = kit.createDefaultDocument();
                    kit.read(file, document, 0);
                    return document.getText(0, document.getLength());
                };
            default -> throw new IllegalArgumentException("no library for " + format);
        };
    }

    /** Returns the name of the library for a format. */
    static String name(String format) {
        return switch (format) {
            case "docx" -> "POI XWPF";
            case "doc" -> "POI HWPF";
            case "html" -> "jsoup";
            case "ofd" -> "ofdrw-reader";
            case "xlsx" -> "POI XSSF";
            case "pdf" -> "PDFBox";
            case "rtf" -> "Swing's RTFEditorKit";
            default -> throw new IllegalArgumentException("no library for " + format);
        };
    }
}
