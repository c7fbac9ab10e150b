package io.github.guihua.parser.document;

import io.github.guihua.parser.internal.format.FileFormats;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A file to read: its name and bytes, and what its first bytes and its directory tell of its format. Immutable, as long as
 * nobody writes into its bytes, and thread-safe.
 */
public final class DocumentFile {

    private final String name;
    private final byte[] bytes;
    private final FileFormats formats;

    /**
     * Makes a file of bytes.
     *
     * @param name the name for messages, not null
     * @param bytes its bytes, which are not copied and must not change, not null
     */
    public DocumentFile(String name, byte[] bytes) {
        this.name = Objects.requireNonNull(name, "name");
        this.bytes = Objects.requireNonNull(bytes, "bytes");
        this.formats = FileFormats.of(bytes);
    }

    /**
     * Returns the name, for messages only: formats are told by content.
     *
     * @return the name, never null
     */
    public String name() {
        return name;
    }

    /**
     * Returns the number of bytes.
     *
     * @return the size of the file
     */
    public int size() {
        return bytes.length;
    }

    /**
     * Returns all bytes. They are not copied, because files are large: the checksum and other readers read them too.
     *
     * @return the file's own array, which nobody may change
     */
    public byte[] bytes() {
        return bytes;
    }

    /**
     * Returns a stream of the bytes.
     *
     * @return a new stream
     */
    public InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }

    /**
     * Whether the file begins with the given characters, one byte each, such as {@code %PDF-}.
     *
     * @param characters characters of ISO 8859-1, not null
     * @return true if it does
     */
    public boolean startsWith(String characters) {
        byte[] wanted = characters.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the format, if it is one that the library knows: {@code docx}, {@code xlsx}, {@code ofd}, {@code odt},
     * {@code doc} (Word and Kingsoft's WPS), {@code xls}, {@code encrypted} (Office with a password), {@code pdf}, {@code
     * rtf}, {@code html}, {@code pptx}, {@code ppt}, {@code zip} and {@code ole} (other files of these containers).
     *
     * @return the name of the format, empty for a plain text and for everything unknown
     */
    public Optional<String> format() {
        return formats.format();
    }

    /**
     * Returns the names of the entries of a ZIP archive.
     *
     * @return the names; empty when the file is no ZIP archive
     */
    public Set<String> zipEntries() {
        return formats.zipEntries();
    }
}
