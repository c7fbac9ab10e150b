package io.github.guihua.core.text;

import io.github.guihua.core.internal.text.LineEnds;
import java.util.Arrays;
import java.util.Objects;

/**
 * The text of a document with its name and charset; converts offsets into lines and columns. Immutable and thread-safe.
 *
 * <p>Offsets are UTF-16 code units into the decoded text: a byte order mark is removed, line ends are unchanged.
 */
public final class SourceText {

    private final String name;
    private final String charset;
    private final String text;
    private final String sha256;
    private final int[] lineStarts;

    private SourceText(String name, String charset, String text, String sha256) {
        this.name = name;
        this.charset = charset;
        this.text = text;
        this.sha256 = sha256;
        this.lineStarts = lineStarts(text);
    }

    /**
     * Returns a source for a text that is already decoded.
     *
     * @param name the name of the source in results and messages, not null
     * @param text any string, not null
     * @return the source
     */
    public static SourceText of(String name, String text) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(text, "text");
        return new SourceText(name, "UTF-8", text, Sha256.of(text));
    }

    /**
     * Returns a source for a text that was extracted from a file.
     *
     * @param name the name of the source in results and messages, not null
     * @param text the text that was extracted, not null
     * @param charset the standard name of the file's charset, not null
     * @param file the bytes of the file, of which the checksum is taken, not null
     * @return the source
     */
    public static SourceText extracted(String name, String text, String charset, byte[] file) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(charset, "charset");
        return new SourceText(name, charset, text, Sha256.of(file));
    }

    /**
     * Decodes bytes by their byte order mark; without one, as UTF-8, then as GB18030 (which includes GBK and GB 2312) or
     * Big5, whichever gives more common characters, then as UTF-16. A text with a few broken bytes, such as one that is
     * cut inside a character, has U+FFFD at each place of them.
     *
     * @param name the name of the source in results and messages, not null
     * @param bytes the file's bytes, not null
     * @return the source
     * @throws UnreadableTextException when the bytes are empty, binary, or in an unknown charset
     */
    public static SourceText decode(String name, byte[] bytes) throws UnreadableTextException {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(bytes, "bytes");
        Decoded decoded = Decoding.decode(name, bytes);
        return new SourceText(name, decoded.charset(), decoded.text(), Sha256.of(bytes));
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[64];
        int n = 1;
        for (int end = LineEnds.next(text, 0, text.length()); end < text.length(); ) {
            if (n == starts.length) {
                starts = Arrays.copyOf(starts, n * 2);
            }
            starts[n] = LineEnds.after(text, end);
            end = LineEnds.next(text, starts[n++], text.length());
        }
        return Arrays.copyOf(starts, n);
    }

    /**
     * Returns the name of the source.
     *
     * @return the name, never null
     */
    public String name() {
        return name;
    }

    /**
     * Returns the charset from which the text was decoded.
     *
     * @return the charset's standard name, never null
     */
    public String charset() {
        return charset;
    }

    /**
     * Returns the decoded text.
     *
     * @return the text, never null
     */
    public String text() {
        return text;
    }

    /**
     * Returns the SHA-256 of the bytes, or of the text in UTF-8 when the source was created from a string.
     *
     * @return 64 hexadecimal digits
     */
    public String sha256() {
        return sha256;
    }

    /**
     * Returns the number of UTF-16 code units.
     *
     * @return the length
     */
    public int length() {
        return text.length();
    }

    /**
     * Returns the line of an offset.
     *
     * @param offset an offset into the text, at most its length
     * @return the number of the line, counted from 1
     * @throws IndexOutOfBoundsException when the offset is outside the text
     */
    public int line(int offset) {
        Objects.checkIndex(offset, text.length() + 1);
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /**
     * Returns the column of an offset.
     *
     * @param offset an offset into the text, at most its length
     * @return the number of the code unit in its line, counted from 1
     * @throws IndexOutOfBoundsException when the offset is outside the text
     */
    public int column(int offset) {
        return offset - lineStarts[line(offset) - 1] + 1;
    }

    @Override
    public String toString() {
        return name + " (" + charset + ", " + text.length() + ")";
    }
}
