package io.github.guihua.parser.internal.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The formats that bytes tell. */
class FileFormatsTest {

    private static final byte[] OLE = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };

    private static String format(byte[] bytes) {
        return FileFormats.of(bytes).format().orElse("text");
    }

    private static String format(String text) {
        return format(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div align=\"center\">\n\n# 某市工作要点\n\n</div>\n\n## 一、总体要求\n",
                "<table><tr><td>指标</td></tr></table>\n\n# 一、总体要求\n",
                "<p>表</p>\n\n| 指标 | 数值 |\n|---|---|\n| 产量 | 100 |\n",
                "<!-- 目录 -->\n\n一、总体要求<br>\n- 坚持\n",
                "<某某市>工作要点\n一、总体要求\n",
                "网页由 <html> 与 <body> 组成。\n# 一、标签\n",
                "一、总体要求\n二、<p>任务</p>\n",
            })
    void textsThatShowTagsAreTexts(String text) {
        assertEquals("text", format(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<center><font size=5>某市工作要点</font></center><br>一、总体要求",
                "<ul><li>一、总体要求</li></ul>",
                "<h1>某市工作要点</h1><span>坚持。</span>",
                "<%@ page %>\n<style>p{}</style>\n<span>某市</span><p>一、总体要求</p>",
                "<?php $x = 1; ?>\n<section>一、总体要求</section>",
                "<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"x\"><html/>",
                "<!DOCTYPE html>\n# 一、总体要求\n",
                "<font><b>一</b></font><HTML><BODY>\n# 一、总体要求\n",
                "Warning: x\n<html><head></head><body>一、总体要求</body></html>",
                "\ufeff<dl><dt>名词<dd>解释</dl>",
            })
    void pagesAndPartsOfPagesAreHtml(String page) {
        assertEquals("html", format(page));
        assertEquals("html", format(page.getBytes(StandardCharsets.UTF_16LE)));
    }

    @Test
    void aLongCommentDoesNotHideAPage() {
        assertEquals("html", format("<!-- " + "x".repeat(100_000) + " --> <ol><li>一、总体要求</ol>"));
    }

    @Test
    void tellsDocumentsOfWordInOneFileOfXml() {
        assertEquals(
                "wordml",
                format("<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><x:wordDocument/>"));
        assertEquals("wordml", format("<w:wordDocument xmlns:w=\"w\"><w:p/></w:wordDocument>"));
        assertEquals("wordml", format("<?xml version=\"1.0\"?>\n<pkg:package xmlns:pkg=\"p\"/>"));
    }

    @Test
    void tellsArchivesOfBrowsers() {
        assertEquals(
                "mhtml",
                format("From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\r\n"));
        assertEquals("text", format("来源: MIME-Version: 1.0 multipart/related"));
    }

    @Test
    void whatIsInTheRootDecides() {
        byte[] workbook = compound("Workbook", "Embedded", "WordDocument");
        assertEquals("xls", format(workbook));
        assertEquals("doc", format(compound("WordDocument", "ObjectPool", "Workbook")));
        assertEquals("xls", format(compound("Book", "Embedded", "WordDocument")));
        assertEquals("ole", format(compound("Contents", "Embedded", "WordDocument")));
        // where the directory is lost, the names that are anywhere tell
        workbook[48] = 99;
        assertEquals("doc", format(workbook));
    }

    @Test
    void aDirectoryWithoutEndIsNotFollowed() {
        byte[] loop = compound("Workbook", "Embedded", "WordDocument");
        // the stream is its own brother, and the directory its own next sector
        loop[2 * 512 + 128 + 68] = 1;
        ByteBuffer.wrap(loop).order(ByteOrder.LITTLE_ENDIAN).putInt(512 + 4, 1);
        assertEquals("doc", format(loop));
    }

    @Property
    void neverFails(@ForAll byte[] bytes, @ForAll int place) {
        byte[] zip = Arrays.copyOf(new byte[] {'P', 'K', 3, 4}, 60 + bytes.length);
        System.arraycopy(bytes, 0, zip, 4, bytes.length);
        ByteBuffer end = ByteBuffer.wrap(zip, zip.length - 22, 22).slice().order(ByteOrder.LITTLE_ENDIAN);
        end.putInt(0, 0x06054b50).putInt(16, place);
        assertEquals("zip", format(zip));
        byte[] compound = compound("Workbook", "Embedded", "WordDocument");
        System.arraycopy(bytes, 0, compound, 30, Math.min(bytes.length, 200));
        ByteBuffer.wrap(compound).order(ByteOrder.LITTLE_ENDIAN).putInt(2 * 512 + 76, place);
        format(compound);
        format(bytes);
    }

    /** A compound file with a stream and a storage in its root, and a stream in the storage. */
    private static byte[] compound(String stream, String storage, String inner) {
        ByteBuffer file = ByteBuffer.allocate(4 * 512).order(ByteOrder.LITTLE_ENDIAN);
        file.put(OLE).putShort(30, (short) 9).putInt(44, 1).putInt(48, 1).putInt(76, 0);
        // the table of sectors: itself, and the directory in one sector
        file.putInt(512, -3).putInt(512 + 4, -2);
        entry(file, 0, "Root Entry", 5, -1, 1);
        entry(file, 1, stream, 2, 2, -1);
        entry(file, 2, storage, 1, -1, 3);
        entry(file, 3, inner, 2, -1, -1);
        return file.array();
    }

    private static void entry(ByteBuffer file, int number, String name, int kind, int right, int child) {
        int at = 2 * 512 + 128 * number;
        file.put(at, name.getBytes(StandardCharsets.UTF_16LE));
        file.putShort(at + 64, (short) (2 * name.length() + 2)).put(at + 66, (byte) kind);
        file.putInt(at + 68, -1).putInt(at + 72, right).putInt(at + 76, child);
    }
}
