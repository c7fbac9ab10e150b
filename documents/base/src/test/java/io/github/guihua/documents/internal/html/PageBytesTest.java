package io.github.guihua.documents.internal.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.parser.document.DocumentText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages in the charsets that they declare, and in others. */
class PageBytesTest {

    private static final String SIMPLIFIED = "到二〇二五年，全市森林覆盖率稳定在百分之四十以上，建设绿色低碳循环发展经济体系。";
    private static final String TRADITIONAL = "到二零二五年，全市森林覆蓋率穩定在百分之四十以上，建設綠色低碳循環發展經濟體系。";

    private static byte[] page(String head, String body, String charset) {
        return ("<html><head>" + head + "</head><body><p>" + body + "</p></body></html>")
                .getBytes(Charset.forName(charset));
    }

    private static void assertReads(String text, String charset, byte[] page) throws IOException {
        DocumentText read = Pages.read(page);
        assertEquals(text + "\n", read.text());
        assertEquals(charset, read.charset());
        assertEquals(List.of(), read.doubts());
    }

    @ParameterizedTest
    @CsvSource({
        "<meta charset=\"gb2312\">, GBK, GB18030",
        "<meta http-equiv=Content-Type content=\"text/html; charset=GBK\">, GBK, GB18030",
        "<meta charset='utf-8'>, UTF-8, UTF-8",
        "<meta name=x content=y><meta charset = gb18030>, GB18030, GB18030",
        "<title>无</title>, GBK, GB18030",
        "<title>无</title>, UTF-8, UTF-8",
    })
    void readsWhatIsDeclaredOrShows(String head, String written, String charset) throws IOException {
        assertReads(SIMPLIFIED, charset, page(head, SIMPLIFIED, written));
    }

    @ParameterizedTest
    @CsvSource({"<meta charset=big5>, Big5", "<title>x</title>, Big5", "<meta charset=gb2312>, UTF-8"})
    void readsTraditionalText(String head, String written) throws IOException {
        assertReads(TRADITIONAL, written, page(head, TRADITIONAL, written));
    }

    @Test
    void doesNotBelieveAWrongDeclaration() throws IOException {
        assertReads(SIMPLIFIED, "UTF-8", page("<meta charset=gb2312>", SIMPLIFIED, "UTF-8"));
        assertReads(SIMPLIFIED, "GB18030", page("<meta charset=utf-8>", SIMPLIFIED, "GBK"));
        assertReads(SIMPLIFIED, "GB18030", page("<meta charset=iso-8859-1>", SIMPLIFIED, "GBK"));
        assertReads(SIMPLIFIED, "GB18030", page("<meta charset=nonsense>", SIMPLIFIED, "GBK"));
    }

    @Test
    void readsTheDeclarationOfXml() throws IOException {
        byte[] page = ("<?xml version=\"1.0\" encoding=\"gb2312\"?><html><body>" + SIMPLIFIED + "</body></html>")
                .getBytes(Charset.forName("GBK"));
        assertReads(SIMPLIFIED, "GB18030", page);
    }

    @Test
    void readsUtf16WithAndWithoutMark() throws IOException {
        byte[] big = page("<title>x</title>", SIMPLIFIED, "UTF-16BE");
        byte[] little = page("<title>x</title>", SIMPLIFIED, "UTF-16LE");
        assertReads(SIMPLIFIED, "UTF-16BE", big);
        assertReads(SIMPLIFIED, "UTF-16LE", little);
        assertReads(SIMPLIFIED, "UTF-16BE", after(0xfe, 0xff, big));
        assertReads(SIMPLIFIED, "UTF-16LE", after(0xff, 0xfe, little));
    }

    @Test
    void passesOverAMarkOfUtf8() throws IOException {
        byte[] page = ("\ufeff<html><meta charset=gb2312><body>" + SIMPLIFIED).getBytes(StandardCharsets.UTF_8);
        assertReads(SIMPLIFIED, "UTF-8", page);
    }

    @Test
    void aDamagedByteIsADoubt() throws IOException {
        for (String charset : new String[] {"UTF-8", "GB18030"}) {
            byte[] page = page("<meta charset=" + charset + ">", SIMPLIFIED + "◆" + SIMPLIFIED, charset);
            byte[] mark = "◆".getBytes(Charset.forName(charset));
            int at = indexOf(page, mark);
            page[at] = (byte) 0xff;
            DocumentText read = Pages.read(page);
            assertEquals(charset, read.charset());
            assertTrue(read.text().startsWith(SIMPLIFIED + "\ufffd"), read.text());
            assertTrue(read.text().endsWith(SIMPLIFIED + "\n"), read.text());
            assertEquals("damaged-bytes", read.doubts().get(0).code());
        }
    }

    private static int indexOf(byte[] bytes, byte[] part) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        return all.indexOf(new String(part, StandardCharsets.ISO_8859_1));
    }

    private static byte[] after(int first, int second, byte[] page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(first);
        out.write(second);
        out.write(page);
        return out.toByteArray();
    }

    @Test
    void fewCharactersTellUtf8() throws IOException {
        assertReads("中国", "UTF-8", page("<meta charset=gb2312>", "中国", "UTF-8"));
        assertReads("中", "UTF-8", page("<meta charset=big5>", "中", "UTF-8"));
        assertReads("中国", "GB18030", page("<meta charset=gb2312>", "中国", "GBK"));
        // these two bytes are right in both charsets, and no Chinese character in UTF-8
        assertReads("模", "GB18030", page("<meta charset=gb2312>", "模", "GBK"));
        assertReads("A", "GB18030", page("<meta charset=gb2312>", "A", "GBK"));
    }
}
