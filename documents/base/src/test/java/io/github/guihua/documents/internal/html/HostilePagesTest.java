package io.github.guihua.documents.internal.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.core.text.UnreadableTextException;
import io.github.guihua.parser.document.DocumentFile;
import io.github.guihua.parser.document.DocumentLimits;
import io.github.guihua.parser.document.DocumentText;
import io.github.guihua.parser.document.DocumentWatch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages made to take memory or time are read within the limits, or refused by the name of a limit. */
class HostilePagesTest {

    private static void assertRefused(String setting, String body, DocumentLimits limits) {
        UnreadableTextException e = assertThrows(UnreadableTextException.class, () -> read(body, limits));
        assertEquals(UnreadableTextException.Reason.TOO_LARGE, e.reason());
        assertTrue(e.getMessage().contains("DocumentLimits." + setting), e.getMessage());
    }

    private static DocumentText read(String body, DocumentLimits limits) throws IOException {
        byte[] bytes = ("<html><body>" + body).getBytes(StandardCharsets.UTF_8);
        return new HtmlReader().read(new DocumentFile("x", bytes), new DocumentWatch("x", limits));
    }

    @Test
    void elementsWithoutEndKeepTheirWordsAtAnyDepth() {
        for (String tag :
                new String[] {"<div>", "<span>", "<b>", "<table><tr><td>", "<ul><li>", "<font color=red><p>"}) {
            // each part of a table is once the first that is too deep
            for (String around : new String[] {"", "<div>", "<div><div>", "<div><div><div>"}) {
                DocumentText page = Pages.read("<html><body>" + around + tag.repeat(20_000) + "到2025年");
                assertEquals("到2025年", page.text().strip(), around + tag);
            }
        }
        List<String> lines = Pages.lines("<div>字".repeat(3000));
        assertTrue(lines.size() >= 2400, "lines: " + lines.size());
    }

    @Test
    void cellsAreCounted() {
        String table = "<table>" + "<tr><td>一<td>二".repeat(60) + "</table>";
        assertRefused("maxCells", table, DocumentLimits.builder().maxCells(100).build());
        assertRefused(
                "maxCells",
                "<table><tr>" + "<td rowspan=65534>x".repeat(900) + "<tr><td>y".repeat(2000),
                DocumentLimits.DEFAULT);
    }

    @Test
    void elementsAndTextAreCounted() {
        DocumentLimits limits =
                DocumentLimits.builder().maxInflatedBytes(100_000).build();
        assertRefused("maxInflatedBytes", "<p>".repeat(1000), limits);
        assertRefused("maxInflatedBytes", "字".repeat(10_000), limits);
        assertRefused("maxInflatedBytes", "<p title='" + "x".repeat(100_000) + "'>字", limits);
    }

    @Test
    void partsOfAnArchiveAreCounted() {
        String archive = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n"
                + "--b\nContent-Type: image/png\n\nx\n".repeat(50);
        UnreadableTextException e = assertThrows(
                UnreadableTextException.class,
                () -> new HtmlReader()
                        .read(
                                new DocumentFile("x", archive.getBytes(StandardCharsets.UTF_8)),
                                new DocumentWatch(
                                        "x",
                                        DocumentLimits.builder().maxEntries(10).build())));
        assertTrue(e.getMessage().contains("DocumentLimits.maxEntries"), e.getMessage());
    }

    @Test
    void entitiesOfADocumentTypeAreNoText() {
        String bomb = "<!DOCTYPE html [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'><!ENTITY c SYSTEM 'file:///etc/passwd'>]>";
        String text = Pages.read(bomb + "<html><body><p>甲&b;乙&c;丙</p>").text();
        assertTrue(text.contains("甲&b;乙&c;丙"), text);
    }
}
