package io.github.guihua.parser.internal.format;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the bytes of a file tell of its format. Nothing is unpacked: of an archive only the directory is read. */
public final class FileFormats {

    private static final int HEAD = 4096;
    private static final int MOST_ENTRIES = 20_000;
    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int LOCAL_HEADER_LENGTH = 30;
    private static final int CENTRAL_HEADER = 0x02014b50;
    private static final int CENTRAL_HEADER_LENGTH = 46;
    private static final int END_OF_DIRECTORY = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final byte[] OLE = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };

    /** The entry that only archives of a format have. */
    private static final Map<String, String> ZIPPED = Map.of(
            "word/document.xml", "docx",
            "xl/workbook.xml", "xlsx",
            "ppt/presentation.xml", "pptx",
            "ofd.xml", "ofd",
            "content.xml", "odt");

    /** The streams that compound files of Office have, in the order in which they decide. */
    private static final List<Map.Entry<String, String>> STREAMS = List.of(
            Map.entry("EncryptedPackage", "encrypted"),
            Map.entry("WordDocument", "doc"),
            Map.entry("Workbook", "xls"),
            Map.entry("Book", "xls"),
            Map.entry("PowerPoint Document", "ppt"));

    private final @Nullable String format;
    private final Set<String> zipEntries;

    private FileFormats(@Nullable String format, Set<String> zipEntries) {
        this.format = format;
        this.zipEntries = Collections.unmodifiableSet(zipEntries);
    }

    /** Returns what the bytes of a file tell. */
    public static FileFormats of(byte[] bytes) {
        if (bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4) {
            Set<String> entries = entries(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
            return new FileFormats(zipped(entries), entries);
        }
        return new FileFormats(unzipped(bytes), Set.of());
    }

    /** The name of the format, empty for a plain text and for everything unknown. */
    public Optional<String> format() {
        return Optional.ofNullable(format);
    }

    /** The names of the entries of an archive. */
    public Set<String> zipEntries() {
        return zipEntries;
    }

    private static String zipped(Set<String> entries) {
        for (String entry : entries) {
            String format = ZIPPED.get(entry.toLowerCase(Locale.ROOT));
            if (format != null) {
                return format;
            }
        }
        return "zip";
    }

    private static @Nullable String unzipped(byte[] bytes) {
        if (opensWith(bytes, OLE)) {
            return compound(bytes);
        }
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        int pdf = head.indexOf("%PDF-");
        // readers of PDF allow some bytes of a mail or a server before it
        if (pdf >= 0 && pdf < 1024) {
            return "pdf";
        }
        if (head.startsWith("{\\rtf")) {
            return "rtf";
        }
        return isWebArchive(head) ? "mhtml" : Markup.format(bytes);
    }

    private static boolean opensWith(byte[] bytes, byte[] wanted) {
        return bytes.length > wanted.length
                && ByteBuffer.wrap(bytes, 0, wanted.length).equals(ByteBuffer.wrap(wanted));
    }

    /** Returns the format of a compound file by what is in its root, or, where that is lost, by what is anywhere in it. */
    private static String compound(byte[] bytes) {
        Optional<Set<String>> names = CompoundDirectory.namesInRoot(bytes);
        String all = names.isPresent() ? "" : new String(bytes, StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> stream : STREAMS) {
            String name = stream.getKey();
            boolean has = names.isPresent()
                    ? names.get().stream().anyMatch(name::equalsIgnoreCase)
                    // four letters may be there by chance
                    : name.length() > 4 && all.contains(String.join("\0", name.split("")));
            if (has) {
                return stream.getValue();
            }
        }
        return "ole";
    }

    /** Whether it begins with lines of headers, as a mail does, which say that a page follows (RFC 2557). */
    private static boolean isWebArchive(String head) {
        String lines = head.toLowerCase(Locale.ROOT);
        int name = 0;
        while (name < lines.length()
                && (lines.charAt(name) >= 'a' && lines.charAt(name) <= 'z' || lines.charAt(name) == '-')) {
            name++;
        }
        return name > 0
                && lines.startsWith(":", name)
                && lines.contains("mime-version:")
                && (lines.contains("multipart/related") || lines.contains("text/html"));
    }

    /** Returns the names in the directory at the end, or, where it is lost, those before the entries. */
    private static Set<String> entries(ByteBuffer zip) {
        Set<String> names = new LinkedHashSet<>();
        int from = Math.max(0, zip.limit() - END_LENGTH - LONGEST_COMMENT);
        for (int i = zip.limit() - END_LENGTH; i >= from; i--) {
            if (zip.getInt(i) == END_OF_DIRECTORY) {
                addCentral(zip, zip.getInt(i + 16), names);
                break;
            }
        }
        if (names.isEmpty()) {
            addLocal(zip, names);
        }
        return names;
    }

    private static void addCentral(ByteBuffer zip, int start, Set<String> names) {
        int i = start;
        while (i >= 0
                && i <= zip.limit() - CENTRAL_HEADER_LENGTH
                && names.size() < MOST_ENTRIES
                && zip.getInt(i) == CENTRAL_HEADER) {
            int length = zip.getShort(i + 28) & 0xffff;
            add(zip, i + CENTRAL_HEADER_LENGTH, length, names);
            i += CENTRAL_HEADER_LENGTH + length + (zip.getShort(i + 30) & 0xffff) + (zip.getShort(i + 32) & 0xffff);
        }
    }

    private static void addLocal(ByteBuffer zip, Set<String> names) {
        for (int i = 0; i <= zip.limit() - LOCAL_HEADER_LENGTH && names.size() < MOST_ENTRIES; i++) {
            if (zip.get(i) == 'P' && zip.getInt(i) == LOCAL_HEADER) {
                add(zip, i + LOCAL_HEADER_LENGTH, zip.getShort(i + 26) & 0xffff, names);
            }
        }
    }

    private static void add(ByteBuffer zip, int from, int length, Set<String> names) {
        if (length > 0 && length <= zip.limit() - from) {
            names.add(new String(zip.array(), from, length, StandardCharsets.UTF_8));
        }
    }
}
