package io.github.guihua.documents.internal.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.core.text.UnreadableTextException;
import io.github.guihua.parser.document.DocumentFile;
import io.github.guihua.parser.document.DocumentText;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** Pages in the archives that browsers save. */
class WebArchiveTest {

    private static final String PAGE = "<html><body><p>到2025年，建成森林城市。</p></body></html>";

    private static String archive(String part) {
        return "From: <Saved by Blink>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n"
                + "\ttype=\"text/html\";\r\n\tboundary=\"----MultipartBoundary--1\"\r\n\r\n\r\n"
                + "------MultipartBoundary--1\r\n" + part
                + "\r\n------MultipartBoundary--1\r\nContent-Type: image/png\r\n"
                + "Content-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n------MultipartBoundary--1--\r\n";
    }

    private static DocumentText read(String archive) throws IOException {
        byte[] bytes = archive.getBytes(StandardCharsets.ISO_8859_1);
        assertTrue(new HtmlReader().reads(new DocumentFile("x", bytes)));
        return Pages.read(bytes);
    }

    private static String quoted(byte[] bytes) {
        StringBuilder quoted = new StringBuilder();
        int line = 0;
        for (byte b : bytes) {
            String sign = b > ' ' && b < 0x7f && b != '=' ? String.valueOf((char) b) : String.format("=%02X", b & 0xff);
            if (line + sign.length() > 70) {
                quoted.append("=\r\n");
                line = 0;
            }
            quoted.append(sign);
            line += sign.length();
        }
        return quoted.toString();
    }

    @Test
    void readsQuotedPrintable() throws IOException {
        DocumentText text =
                read(archive("Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                        + quoted(PAGE.getBytes(StandardCharsets.UTF_8))));
        assertEquals("到2025年，建成森林城市。\n", text.text());
    }

    @Test
    void readsBase64InACharsetThatTheArchiveTells() throws IOException {
        Charset gbk = Charset.forName("GBK");
        DocumentText text = read(archive("Content-Type: text/html;\r\n\tcharset=\"gb2312\"\r\n"
                + "Content-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(PAGE.getBytes(gbk))));
        assertEquals("到2025年，建成森林城市。\n", text.text());
        assertEquals("GB18030", text.charset());
    }

    @Test
    void readsAPageWithoutParts() throws IOException {
        byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
        DocumentText text = read("MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n"
                + "Content-Transfer-Encoding: 8bit\n\n" + new String(page, StandardCharsets.ISO_8859_1));
        assertEquals("到2025年，建成森林城市。\n", text.text());
    }

    @Test
    void saysThatAnArchiveHasNoPage() {
        UnreadableTextException e =
                assertThrows(UnreadableTextException.class, () -> read(archive("Content-Type: text/css\r\n\r\np {}")));
        assertEquals(UnreadableTextException.Reason.DAMAGED, e.reason());
    }

    @Test
    void aTextThatSpeaksOfMailsIsNoArchive() {
        byte[] text = "一、总体要求：MIME-Version: 1.0 text/html".getBytes(StandardCharsets.UTF_8);
        assertFalse(new HtmlReader().reads(new DocumentFile("x", text)));
    }
}
