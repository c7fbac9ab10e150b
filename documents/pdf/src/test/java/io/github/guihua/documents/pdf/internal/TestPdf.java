package io.github.guihua.documents.pdf.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Makes small PDF files with Chinese text. The font is only named, so no file of a font is needed. */
final class TestPdf {

    private final PDDocument document = new PDDocument();
    private StringBuilder content = new StringBuilder();
    private PDPage page = new PDPage(PDRectangle.A4);

    TestPdf() throws IOException {
        begin();
    }

    private void begin() {
        content = new StringBuilder();
        page = new PDPage(PDRectangle.A4);
        PDResources resources = new PDResources();
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("F"), font());
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        page.setResources(resources);
    }

    private static COSDictionary font() {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.getPDFName("Registry"), new COSString("Adobe"));
        system.setItem(COSName.getPDFName("Ordering"), new COSString("GB1"));
        system.setInt(COSName.getPDFName("Supplement"), 2);
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, "STSong-Light");
        descriptor.setInt(COSName.FLAGS, 4);
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setName(COSName.SUBTYPE, "CIDFontType0");
        descendant.setName(COSName.BASE_FONT, "STSong-Light");
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.FONT_DESC, descriptor);
        descendant.setInt(COSName.DW, 1000);
        COSArray halves = new COSArray();
        for (int number : new int[] {1, 95, 500, 814, 939, 500}) {
            halves.add(COSInteger.get(number));
        }
        descendant.setItem(COSName.W, halves);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "STSong-Light-UniGB-UCS2-H");
        font.setName(COSName.ENCODING, "UniGB-UCS2-H");
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }

    /** The resources of the present page. */
    COSDictionary resources() {
        return page.getResources().getCOSObject();
    }

    PDDocument document() {
        return document;
    }

    PDPage page() {
        return page;
    }

    /** Adds operators to the page. */
    TestPdf raw(String operators) {
        content.append(operators).append('\n');
        return this;
    }

    /** Shows a text; y is from the lower side of the page. */
    TestPdf text(double x, double y, double size, String text) {
        return raw(String.format(Locale.ROOT, "BT /F %s Tf 1 0 0 1 %s %s Tm <%s> Tj ET", size, x, y, hex(text)));
    }

    static String hex(String text) {
        StringBuilder hex = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_16BE)) {
            hex.append(String.format("%02x", b & 0xff));
        }
        return hex.toString();
    }

    /** Draws a line. */
    TestPdf rule(double x1, double y1, double x2, double y2) {
        return raw(x1 + " " + y1 + " m " + x2 + " " + y2 + " l S");
    }

    /** Returns a stream with operators or other content. */
    COSStream stream(String bytes) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes.getBytes(StandardCharsets.ISO_8859_1));
        }
        return stream;
    }

    /** Makes a stream an object that the page can draw. */
    TestPdf object(String name, COSStream stream, String subtype) {
        stream.setName(COSName.SUBTYPE, subtype);
        COSDictionary objects = resources().getCOSDictionary(COSName.XOBJECT);
        if (objects == null) {
            objects = new COSDictionary();
            resources().setItem(COSName.XOBJECT, objects);
        }
        objects.setItem(COSName.getPDFName(name), stream);
        return this;
    }

    /** Ends the page and begins the next. */
    TestPdf nextPage() throws IOException {
        page.setContents(new PDStream(stream(content.toString())));
        document.addPage(page);
        begin();
        return this;
    }

    /** Ends the last page and returns the file. */
    byte[] bytes() throws IOException {
        nextPage();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        document.close();
        return bytes.toByteArray();
    }
}
