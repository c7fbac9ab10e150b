package io.github.guihua.documents.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small archives that unpack to much. */
final class Bombs {

    private static final int CHUNK = 65_536;

    private Bombs() {}

    /**
     * Packs entries.
     *
     * @param entries the entries; one without content is filled with blanks
     * @param length the number of blanks
     */
    static byte[] pack(Map<String, byte[]> entries, int length) {
        byte[] blanks = new byte[CHUNK];
        Arrays.fill(blanks, (byte) ' ');
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                if (entry.getValue() != null) {
                    zip.write(entry.getValue());
                } else {
                    for (int left = length; left > 0; left -= CHUNK) {
                        zip.write(blanks, 0, Math.min(left, CHUNK));
                    }
                }
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
