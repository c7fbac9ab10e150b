package io.github.guihua.documents.internal.ofd;

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
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class OfdReaderTest {

    private static final String NS = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";

    /** A text of 5 mm in a box of its own. */
    private static String text(double x, double y, String words) {
        String deltas = words.length() > 1 ? " DeltaX=\"g " + (words.length() - 1) + " 5\"" : "";
        return "<ofd:TextObject ID=\"1\" Boundary=\"" + x + " " + y + " 150 8\" Font=\"2\" Size=\"5\">"
                + "<ofd:TextCode X=\"0\" Y=\"5\"" + deltas + ">" + words + "</ofd:TextCode></ofd:TextObject>";
    }

    private static String page(String head, String content) {
        return "<ofd:Page " + NS + ">" + head + "<ofd:Content><ofd:Layer ID=\"3\">" + content
                + "</ofd:Layer></ofd:Content></ofd:Page>";
    }

    private static Map<String, String> parts(String... pages) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "OFD.xml",
                "<ofd:OFD " + NS
                        + "><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < pages.length; i++) {
            list.append("<ofd:Page ID=\"")
                    .append(i + 10)
                    .append("\" BaseLoc=\"Pages/Page_")
                    .append(i);
            list.append("/Content.xml\"/>");
            parts.put("Doc_0/Pages/Page_" + i + "/Content.xml", pages[i]);
        }
        parts.put(
                "Doc_0/Document.xml",
                "<ofd:Document " + NS + "><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox>"
                        + "</ofd:PageArea><ofd:TemplatePage ID=\"5\" BaseLoc=\"Tpls/T.xml\"/></ofd:CommonData><ofd:Pages>"
                        + list + "</ofd:Pages></ofd:Document>");
        return parts;
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static Document read(Map<String, String> parts) throws IOException {
        return PlanParser.builder().build().read(zip(parts), "a.ofd");
    }

    @Test
    void linesAreJoinedInTheOrderOfTheirPlaces() throws IOException {
        // drawn in another order than they are read
        Document document = read(parts(page(
                "",
                text(30, 58, "构进一步优化，创新能力增强。")
                        + text(40, 50, "到二〇二五年全市地区生产总值年均增长百分之六左右产业结")
                        + text(40, 42, "一、主要目标"))));

        assertEquals("ofd", document.format().orElseThrow());
        assertEquals(
                "一、主要目标\n到二〇二五年全市地区生产总值年均增长百分之六左右产业结构进一步优化，创新能力增强。\n",
                document.text().text());
        assertEquals(1, document.text().origin(0).orElseThrow().page().orElseThrow());
        assertEquals(
                113.4,
                document.text().origin(0).orElseThrow().box().orElseThrow().x(),
                0.1);
    }

    @Test
    void templatesAreChrome() throws IOException {
        Map<String, String> parts = parts(page("<ofd:Template TemplateID=\"5\"/>", text(40, 42, "一、主要目标")));
        parts.put("Doc_0/Tpls/T.xml", page("", text(80, 100, "内部资料")));
        Document document = read(parts);

        assertEquals("内部资料\n一、主要目标\n", document.text().text());
        assertEquals(1, document.text().chrome().size());
    }

    @Test
    void theTransformationAndDistancesOfATextPlaceIt() throws IOException {
        String scaled = "<ofd:TextObject ID=\"1\" Boundary=\"30 40 150 20\" Size=\"2.5\" CTM=\"2 0 0 2 10 0\">"
                + "<ofd:TextCode X=\"0\" Y=\"5\" DeltaX=\"2.5 g 2 2.5 20 2.5\">一二三四五六</ofd:TextCode></ofd:TextObject>";
        Document document = read(parts(page("", scaled)));

        assertTrue(document.text().text().startsWith("一二三四 "), document.text().text());
        assertEquals(
                113.4,
                document.text().origin(0).orElseThrow().box().orElseThrow().x(),
                0.1);
        assertEquals(
                14.2,
                document.text().origin(0).orElseThrow().box().orElseThrow().height(),
                0.1);
    }

    @Test
    void aTableIsFoundByItsLines() throws IOException {
        StringBuilder content = new StringBuilder();
        for (String line : new String[] {
            "M 0 0 L 120 0", "M 0 12 L 120 12", "M 0 24 L 120 24", "M 0 0 L 0 24", "M 60 0 L 60 24", "M 120 0 L 120 24"
        }) {
            content.append("<ofd:PathObject ID=\"7\" Boundary=\"40 100 120 24\"><ofd:AbbreviatedData>")
                    .append(line)
                    .append("</ofd:AbbreviatedData></ofd:PathObject>");
        }
        content.append(text(44, 102, "任务")).append(text(104, 102, "单位"));
        content.append(text(44, 114, "修路")).append(text(104, 114, "交通局"));
        Document document = read(parts(page("", content.toString())));

        assertEquals("任务\t单位\n修路\t交通局\n", document.text().text());
        assertEquals(2, document.text().tables().get(0).rows().size());
    }

    @Test
    void otherNamespacesAndSeveralDocumentsAreRead() throws IOException {
        Map<String, String> parts = parts(page("", text(40, 42, "一、主要目标")));
        parts.replaceAll((path, xml) -> xml.replace("http://www.ofdspec.org/2016", "http://www.ofdspec.org"));
        parts.put(
                "OFD.xml",
                parts.get("OFD.xml")
                        .replace(
                                "</ofd:OFD>",
                                "<ofd:DocBody><ofd:DocRoot>/Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>"));

        assertEquals("一、主要目标\n一、主要目标\n", read(parts).text().text());
    }

    @Test
    void whatIsNotVisibleIsNotRead() throws IOException {
        String hidden = text(40, 60, "草稿").replace("ID=\"1\"", "ID=\"1\" Visible=\"false\"");

        assertEquals(
                "一、主要目标\n",
                read(parts(page("", text(40, 42, "一、主要目标") + hidden))).text().text());
    }

    @Test
    void aScanIsRefused() {
        String picture = "<ofd:ImageObject ID=\"4\" Boundary=\"0 0 210 297\" ResourceID=\"9\"/>";
        UnreadableTextException e =
                assertThrows(UnreadableTextException.class, () -> read(parts(page("", picture), page("", picture))));

        assertEquals(Reason.EMPTY, e.reason());
        assertTrue(e.getMessage().contains("2 pages are pictures"), e.getMessage());
    }

    @Test
    void aMissingPageIsDamage() {
        Map<String, String> parts = parts(page("", text(40, 42, "一、主要目标")));
        parts.remove("Doc_0/Pages/Page_0/Content.xml");
        UnreadableTextException e = assertThrows(UnreadableTextException.class, () -> read(parts));

        assertEquals(Reason.DAMAGED, e.reason());
        assertTrue(e.getMessage().contains("Doc_0/Pages/Page_0/Content.xml"), e.getMessage());
    }

    @Test
    void anEncryptedFileIsRefused() {
        Map<String, String> parts = parts(page("", text(40, 42, "一、主要目标")));
        parts.put("Encryptions.xml", "<a/>");

        assertEquals(
                Reason.ENCRYPTED,
                assertThrows(UnreadableTextException.class, () -> read(parts)).reason());
    }

    @Test
    void pagesAreCounted() {
        String page = page("", text(40, 42, "一、主要目标"));
        PlanParser parser = PlanParser.builder()
                .documentLimits(DocumentLimits.builder().maxPages(1).build())
                .build();
        UnreadableTextException e =
                assertThrows(UnreadableTextException.class, () -> parser.read(zip(parts(page, page)), "a.ofd"));

        assertTrue(e.getMessage().contains("maxPages"), e.getMessage());
    }

    /** Wherever a file is cut off or changed, it is read or refused, with nothing but the one exception. */
    @Property(tries = 300)
    void damagedFilesAreRefusedInOneLine(@ForAll @IntRange(min = 0, max = 4000) int place, @ForAll byte other)
            throws IOException {
        byte[] bytes = zip(parts(page("<ofd:Template TemplateID=\"5\"/>", text(40, 42, "一、主要目标"))));
        byte[] changed = bytes.clone();
        changed[place % bytes.length] = other;
        for (byte[] damaged : Arrays.asList(changed, Arrays.copyOf(bytes, 4 + place % (bytes.length - 4)))) {
            try {
                PlanParser.builder().build().read(damaged, "a.ofd");
            } catch (UnreadableTextException e) {
                assertEquals(1, e.getMessage().lines().count(), e.getMessage());
            }
        }
    }
}
