package io.github.guihua.documents.hostile;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Files of each format that cannot be read, each broken in another way. */
public final class BrokenFiles {

    private static final byte[] OLE = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };

    private static final int SECTOR = 512;
    private static final int BOMB = 260_000_000;
    private static final int DEEP = 100_000;

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Map<String, byte[]> whole;

    private BrokenFiles(Map<String, byte[]> whole) {
        this.whole = whole;
    }

    /**
     * Returns broken files by name.
     *
     * @param whole whole files by name, {@code sample.docx} and so on
     */
    public static Map<String, byte[]> of(Map<String, byte[]> whole) {
        BrokenFiles broken = new BrokenFiles(whole);
        broken.words();
        broken.sheets();
        broken.pages();
        broken.texts();
        broken.others();
        return broken.files;
    }

    private void words() {
        byte[] docx = sample("docx");
        files.put("empty.docx", new byte[0]);
        files.put("cut.docx", Arrays.copyOf(docx, docx.length / 3));
        files.put("no-document.docx", without("docx", "word/document.xml"));
        files.put(
                "no-words.docx", with("docx", "word/document.xml", "<w:document xmlns:w=\"w\"><w:body/></w:document>"));
        files.put("not-xml.docx", with("docx", "word/document.xml", "规划"));
        files.put("deep.docx", with("docx", "word/document.xml", "<a>".repeat(DEEP) + "</a>".repeat(DEEP)));
        files.put("laughs.docx", with("docx", "word/document.xml", laughs("document")));
        files.put("bomb.docx", bomb("docx", "word/document.xml"));
        files.put("far-directory.docx", farDirectory());
        files.put("password.docx", compound("EncryptedPackage", 6));
        files.put("garbage.doc", compound("WordDocument", 6));
        files.put("word95.doc", word95());
        files.put("unknown.wps", compound("Contents", 3));
        files.put("cut.rtf", "{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0 ".getBytes(StandardCharsets.US_ASCII));
        files.put("deep.rtf", ("{\\rtf1" + "{".repeat(DEEP)).getBytes(StandardCharsets.US_ASCII));
    }

    private void sheets() {
        files.put("no-sheet.xlsx", without("xlsx", "xl/worksheets/sheet1.xml"));
        files.put("no-book.xlsx", with("xlsx", "xl/workbook.xml", "<workbook><sheets>"));
        files.put("no-cells.xlsx", with("xlsx", "xl/worksheets/sheet1.xml", "<worksheet/>"));
        files.put("bomb.xlsx", bomb("xlsx", "xl/sharedStrings.xml"));
        files.put("garbage.xls", compound("Workbook", 4));
    }

    private void pages() {
        files.put("no-doc.ofd", without("ofd", "Doc_0/Document.xml"));
        files.put("no-page.ofd", with("ofd", "Doc_0/Pages/Page_0/Content.xml", "<ofd:Page xmlns:ofd=\"o\"/>"));
        files.put("cut.pdf", "%PDF-1.7\n1 0 obj\n<< /Type /Cata".getBytes(StandardCharsets.US_ASCII));
        files.put("password.pdf", passwordPdf());
        files.put("empty.html", "<!DOCTYPE html><html><body> </body></html>".getBytes(StandardCharsets.UTF_8));
        files.put(
                "hidden.html",
                "<html><body><script>alert(1)</script><style>p {}</style></body></html>"
                        .getBytes(StandardCharsets.UTF_8));
    }

    private void texts() {
        files.put("empty.txt", new byte[0]);
        files.put("blank.txt", " \u3000\r\n".getBytes(StandardCharsets.UTF_8));
        byte[] garbled = "规划纲要重点任务".repeat(40).getBytes(Charset.forName("GB18030"));
        for (int i = 0; i < garbled.length; i += 7) {
            garbled[i] = (byte) 0xff;
        }
        files.put("garbled-gb18030.txt", garbled);
        byte[] odd = new byte[601];
        new Random(7).nextBytes(odd);
        odd[0] = (byte) 0xff;
        odd[1] = (byte) 0xfe;
        odd[2] = 0;
        files.put("odd-utf16.txt", odd);
    }

    private void others() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1};
        files.put("picture.pdf", png);
        byte[] mp4 = {0, 0, 0, 0x20, 'f', 't', 'y', 'p', 'i', 's', 'o', 'm', 0, 0, 2, 0, 'i', 's', 'o', 'm'};
        files.put("film.docx", mp4);
        files.put("nothing.zip", new byte[] {'P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0});
        files.put(
                "word2003.xml",
                "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument/>"
                        .getBytes(StandardCharsets.UTF_8));
        files.put("texts.zip", Zips.pack(Map.of("a.txt", "规划".getBytes(StandardCharsets.UTF_8))));
        files.put("slides.pptx", Zips.pack(Map.of("ppt/presentation.xml", "<a/>".getBytes(StandardCharsets.UTF_8))));
    }

    private byte[] sample(String format) {
        return whole.get("sample." + format);
    }

    private byte[] with(String format, String entry, String content) {
        Map<String, byte[]> entries = new LinkedHashMap<>(Zips.unpack(sample(format)));
        if (entries.put(entry, content.getBytes(StandardCharsets.UTF_8)) == null) {
            throw new IllegalArgumentException("the sample has no " + entry);
        }
        return Zips.pack(entries);
    }

    private byte[] without(String format, String entry) {
        // the directory still tells what the file is
        Map<String, byte[]> entries = new LinkedHashMap<>(Zips.unpack(sample(format)));
        if (entries.remove(entry) == null) {
            throw new IllegalArgumentException("the sample has no " + entry);
        }
        if (format.equals("docx")) {
            entries.put("word/Document.xml/", new byte[0]);
        }
        return Zips.pack(entries);
    }

    private byte[] bomb(String format, String entry) {
        Map<String, byte[]> entries = new LinkedHashMap<>(Zips.unpack(sample(format)));
        entries.put(entry, null);
        return Bombs.pack(entries, BOMB);
    }

    /** An archive whose directory is said to begin at the last place that a number can tell. */
    private static byte[] farDirectory() {
        byte[] zip = Zips.pack(Map.of("a.txt", new byte[1]));
        int offset = zip.length - 6;
        Arrays.fill(zip, offset, offset + 3, (byte) 0xff);
        zip[offset + 3] = 0x7f;
        return zip;
    }

    /** A compound file as far as its first bytes and the name of a stream tell. */
    private static byte[] compound(String stream, int sectors) {
        byte[] bytes = new byte[SECTOR * sectors];
        new Random(sectors).nextBytes(bytes);
        System.arraycopy(OLE, 0, bytes, 0, OLE.length);
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, bytes, SECTOR, name.length);
        return bytes;
    }

    /** The sample with the marks that Word 95 puts at the beginning of its text. */
    private byte[] word95() {
        byte[] bytes = sample("doc").clone();
        for (int i = SECTOR; i + 4 < bytes.length; i += SECTOR) {
            if (bytes[i] == (byte) 0xec && bytes[i + 1] == (byte) 0xa5) {
                bytes[i] = (byte) 0xdc;
                bytes[i + 2] = 0x65;
                bytes[i + 3] = 0;
                return bytes;
            }
        }
        throw new IllegalArgumentException("the sample has no text of Word");
    }

    /** A PDF that names a way of encryption, with keys that no password gives. */
    private static byte[] passwordPdf() {
        String key = "5a".repeat(32);
        List<String> objects = List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [] /Count 0 >>",
                "<< /Filter /Standard /V 1 /R 2 /P -44 /O <" + key + "> /U <" + key + "> >>");
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        StringBuilder places = new StringBuilder("xref\n0 4\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            places.append("%010d 00000 n \n".formatted(pdf.length()));
            pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int start = pdf.length();
        pdf.append(places).append("trailer\n<< /Size 4 /Root 1 0 R /Encrypt 3 0 R /ID [<00> <00>] >>\nstartxref\n");
        return pdf.append(start).append("\n%%EOF\n").toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** XML whose entities grow to a billion, with one that is outside the file. */
    static String laughs(String root) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE " + root + " [<!ENTITY l0 \"笑\">");
        for (int i = 1; i < 10; i++) {
            xml.append("<!ENTITY l%d \"%s\">".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
        }
        return xml + "<!ENTITY out SYSTEM \"file:///etc/passwd\">]><" + root + ">&l9;&out;</" + root + ">";
    }
}
