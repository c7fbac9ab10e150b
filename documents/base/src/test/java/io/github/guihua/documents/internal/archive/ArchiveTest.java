package io.github.guihua.documents.internal.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.guihua.parser.document.DocumentFile;
import io.github.guihua.parser.document.DocumentLimits;
import io.github.guihua.parser.document.DocumentWatch;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ArchiveTest {

    private static Archive open(byte[] zip) throws IOException {
        return Archive.open(
                new DocumentFile("a.zip", zip), new DocumentWatch("a.zip", DocumentLimits.DEFAULT), path -> true);
    }

    private static byte[] zip(byte[] content, int method) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry entry = new ZipEntry("a/b.xml");
            entry.setMethod(method);
            if (method == ZipEntry.STORED) {
                CRC32 checksum = new CRC32();
                checksum.update(content);
                entry.setCrc(checksum.getValue());
                entry.setSize(content.length);
            }
            zip.putNextEntry(entry);
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    @Property(tries = 200)
    void whatWasPackedIsUnpacked(@ForAll byte[] content, @ForAll boolean stored) throws IOException {
        Archive archive = open(zip(content, stored ? ZipEntry.STORED : ZipEntry.DEFLATED));
        assertEquals(Set.of("a/b.xml"), archive.names());
        assertArrayEquals(content, archive.bytes("A/B.XML"));
        assertNull(archive.bytes("a/c.xml"));
    }

    @Test
    void sizesAreThoseOfTheDirectory() throws IOException {
        byte[] content = "一个词".getBytes(StandardCharsets.UTF_8);
        byte[] zip = zip(content, ZipEntry.DEFLATED);
        // programs that write as they go leave the sizes before an entry open, or put wrong ones there
        Arrays.fill(zip, 14, 26, (byte) 0xff);
        assertArrayEquals(content, open(zip).bytes("a/b.xml"));
    }

    @Test
    void aCutArchiveSaysSo() throws IOException {
        byte[] zip = zip(new byte[100], ZipEntry.STORED);
        IOException cut = assertThrows(IOException.class, () -> open(Arrays.copyOf(zip, zip.length - 30)));
        assertEquals("its directory at the end is missing, the file was cut", cut.getMessage());
    }

    @Test
    void aPartThatChangedIsNotRead() throws IOException {
        byte[] zip = zip(new byte[100], ZipEntry.STORED);
        zip[60] = 1;
        assertThrows(IOException.class, () -> open(zip));
    }
}
