package io.github.guihua.documents.pdf.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.core.text.UnreadableTextException;
import io.github.guihua.core.text.UnreadableTextException.Reason;
import io.github.guihua.parser.PlanParser;
import io.github.guihua.parser.document.Document;
import io.github.guihua.parser.document.DocumentLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

class PdfReaderTest {

    private static final PlanParser PARSER = PlanParser.builder().build();

    private static String text(byte[] bytes) throws IOException {
        return PARSER.read(bytes, "a.pdf").text().text();
    }

    private static UnreadableTextException refused(byte[] bytes) {
        UnreadableTextException e = assertThrows(UnreadableTextException.class, () -> PARSER.read(bytes, "a.pdf"));
        assertEquals(1, e.getMessage().lines().count(), e.getMessage());
        return e;
    }

    @Test
    void linesAreJoinedToParagraphsWithTheirOrigins() throws IOException {
        Document document = PARSER.read(
                new TestPdf()
                        .text(112, 700, 16, "一、主要目标")
                        .text(112, 672, 16, "到二〇二五年全市地区生产总值年均增长百分之六左右产业结")
                        .text(80, 644, 16, "构进一步优化，创新能力增强。")
                        .text(290, 50, 14, "- 1 -")
                        .bytes(),
                "a.pdf");

        assertEquals("pdf", document.format().orElseThrow());
        assertEquals(
                "一、主要目标\n到二〇二五年全市地区生产总值年均增长百分之六左右产业结构进一步优化，创新能力增强。\n- 1 -\n",
                document.text().text());
        assertEquals(1, document.text().chrome().size());
        assertEquals(
                112, document.text().origin(0).orElseThrow().box().orElseThrow().x(), 0.1);
        assertEquals(
                841.9 - 700 - 0.88 * 16,
                document.text().origin(0).orElseThrow().box().orElseThrow().y(),
                0.2);
    }

    @Test
    void tablesAreFoundByStrokesAndThinAreas() throws IOException {
        TestPdf pdf = new TestPdf();
        for (int x = 80; x <= 480; x += 200) {
            pdf.rule(x, 500, x, 600);
        }
        for (int y = 500; y <= 600; y += 50) {
            pdf.raw("80 " + y + " 400 0.5 re f");
        }
        pdf.text(90, 570, 12, "任务")
                .text(290, 570, 12, "单位")
                .text(90, 520, 12, "修路")
                .text(290, 520, 12, "交通局");
        Document document = PARSER.read(pdf.bytes(), "a.pdf");

        assertEquals("任务\t单位\n修路\t交通局\n", document.text().text());
        assertEquals(1, document.text().tables().size());
    }

    @Test
    void aTurnedPageIsReadUpright() throws IOException {
        TestPdf turned = new TestPdf();
        turned.page().setRotation(90);
        turned.raw("BT /F 16 Tf 0 1 -1 0 100 100 Tm <" + TestPdf.hex("附件任务清单") + "> Tj ET")
                .raw("BT /F 16 Tf 0 1 -1 0 150 100 Tm <" + TestPdf.hex("修路架桥") + "> Tj ET");
        TestPdf sideways = new TestPdf();
        sideways.raw("BT /F 16 Tf 0 1 -1 0 100 100 Tm <" + TestPdf.hex("附件任务清单") + "> Tj ET")
                .raw("BT /F 16 Tf 0 1 -1 0 150 100 Tm <" + TestPdf.hex("修路架桥") + "> Tj ET");

        assertEquals("附件任务清单\n修路架桥\n", text(turned.bytes()));
        assertEquals("附件任务清单\n修路架桥\n", text(sideways.bytes()));
    }

    @Test
    void whatIsHiddenIsNotRead() throws IOException {
        TestPdf pdf = new TestPdf()
                .text(80, 700, 16, "公开稿")
                .raw("/OC /L BDC")
                .text(80, 600, 16, "修改意见")
                .raw("EMC");
        COSDictionary layer = new COSDictionary();
        layer.setName(COSName.TYPE, "OCG");
        COSDictionary properties = new COSDictionary();
        properties.setItem(COSName.getPDFName("L"), layer);
        pdf.resources().setItem(COSName.PROPERTIES, properties);
        COSArray off = new COSArray();
        off.add(layer);
        COSDictionary usual = new COSDictionary();
        usual.setItem(COSName.getPDFName("OFF"), off);
        COSDictionary layers = new COSDictionary();
        layers.setItem(COSName.D, usual);
        pdf.document().getDocumentCatalog().getCOSObject().setItem(COSName.OCPROPERTIES, layers);
        pdf.text(80, 500, 16, "正文").raw("3 Tr").text(80, 400, 16, "看不见").raw("0 Tr");
        pdf.raw("BT /F 60 Tf 0.7 0.7 -0.7 0.7 200 300 Tm <" + TestPdf.hex("样张") + "> Tj ET");

        assertEquals("公开稿\n\n正文\n", text(pdf.bytes()));
    }

    @Test
    void invisibleTextCountsWhereNothingIsVisible() throws IOException {
        TestPdf pdf = new TestPdf().raw("q 595 0 0 842 0 0 cm /I Do Q 3 Tr").text(80, 700, 16, "识别的文字");

        assertEquals("识别的文字\n", text(pdf.object("I", pdf.stream("x"), "Image").bytes()));
    }

    @Test
    void headersThatTheFileMarksAreChrome() throws IOException {
        Document document = PARSER.read(
                new TestPdf()
                        .raw("/Artifact <</Type /Pagination>> BDC")
                        .text(80, 700, 12, "内部资料")
                        .raw("EMC")
                        .text(80, 600, 16, "正文")
                        .bytes(),
                "a.pdf");

        assertEquals("内部资料\n正文\n", document.text().text());
        assertEquals(1, document.text().chrome().size());
    }

    @Test
    void formsAreReadAndNotInsideThemselves() throws IOException {
        TestPdf pdf = new TestPdf().raw("/X Do");
        COSStream form = pdf.stream("BT /F 16 Tf 1 0 0 1 80 700 Tm <" + TestPdf.hex("表单") + "> Tj ET /X Do");
        pdf.object("X", form, "Form");
        form.setItem(COSName.RESOURCES, pdf.resources());

        assertEquals("表单\n", text(pdf.bytes()));
    }

    @Test
    void theTextThatAFileGivesToGlyphsIsRead() throws IOException {
        TestPdf pdf = new TestPdf()
                .raw("/Span <</ActualText <FEFF" + TestPdf.hex("办") + ">>> BDC")
                .text(80, 700, 16, "力")
                .raw("EMC")
                .text(96, 700, 16, "公室");

        assertEquals("办公室\n", text(pdf.bytes()));
    }

    @Test
    void aScanIsRefusedAndAPictureAmongTextIsDoubted() throws IOException {
        TestPdf scan = new TestPdf().raw("q 595 0 0 842 0 0 cm /I Do Q");
        scan.object("I", scan.stream("x"), "Image");
        UnreadableTextException e = refused(scan.bytes());
        assertEquals(Reason.EMPTY, e.reason());
        assertTrue(e.getMessage().contains("its 1 pages are pictures without text"), e.getMessage());

        TestPdf mixed = new TestPdf().text(80, 700, 16, "正文").nextPage().raw("q 595 0 0 842 0 0 cm /I Do Q");
        mixed.object("I", mixed.stream("x"), "Image");
        Document document = PARSER.read(mixed.bytes(), "a.pdf");
        assertEquals("page-without-text", document.text().doubts().get(0).code());
    }

    @Test
    void aPasswordIsAskedForUnlessItIsEmpty() throws IOException {
        for (String password : new String[] {"", "secret"}) {
            TestPdf pdf = new TestPdf().text(80, 700, 16, "正文");
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            pdf.document().protect(policy);
            byte[] bytes = pdf.bytes();
            if (password.isEmpty()) {
                assertEquals("正文\n", text(bytes));
            } else {
                assertEquals(Reason.ENCRYPTED, refused(bytes).reason());
            }
        }
    }

    @Test
    void pagesAndUnpackedBytesAreLimited() throws IOException {
        byte[] bytes = new TestPdf()
                .text(80, 700, 16, "正文")
                .nextPage()
                .raw(" ".repeat(2_000_000))
                .text(80, 700, 16, "附件")
                .bytes();
        DocumentLimits pages = DocumentLimits.builder().maxPages(1).build();
        DocumentLimits inflated =
                DocumentLimits.builder().maxInflatedBytes(1_000_000).build();

        for (DocumentLimits limits : new DocumentLimits[] {pages, inflated}) {
            PlanParser parser = PlanParser.builder().documentLimits(limits).build();
            UnreadableTextException e = assertThrows(UnreadableTextException.class, () -> parser.read(bytes, "a.pdf"));
            assertEquals(Reason.TOO_LARGE, e.reason());
            assertTrue(e.getMessage().contains(limits == pages ? "maxPages" : "maxInflatedBytes"), e.getMessage());
        }
        assertEquals("正文\n附件\n", text(bytes));
    }

    @Test
    void aFileWithoutEndIsReadOrRefused() {
        assertEquals(Reason.DAMAGED, refused("%PDF-1.7\nnothing".getBytes()).reason());
    }

    /** Wherever a file is cut off or changed, it is read or refused, with nothing but the one exception. */
    @Property(tries = 150)
    void damagedFilesAreRefusedInOneLine(@ForAll @IntRange(min = 0, max = 6000) int place, @ForAll byte other)
            throws IOException {
        byte[] bytes = SMALL;
        byte[] changed = bytes.clone();
        changed[place % bytes.length] = other;
        byte[] cut = Arrays.copyOf(bytes, 10 + place % (bytes.length - 10));
        for (byte[] damaged : Arrays.asList(changed, cut)) {
            try {
                PARSER.read(damaged, "a.pdf");
            } catch (UnreadableTextException e) {
                assertEquals(1, e.getMessage().lines().count(), e.getMessage());
            }
        }
    }

    private static final byte[] SMALL = small();

    private static byte[] small() {
        try {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            all.writeBytes(new TestPdf()
                    .text(80, 700, 16, "一、主要目标")
                    .rule(80, 600, 300, 600)
                    .nextPage()
                    .text(80, 700, 16, "二、重点任务")
                    .bytes());
            return all.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
