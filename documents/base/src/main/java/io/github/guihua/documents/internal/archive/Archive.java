package io.github.guihua.documents.internal.archive;

import io.github.guihua.core.text.UnreadableTextException;
import io.github.guihua.core.text.UnreadableTextException.Reason;
import io.github.guihua.parser.document.DocumentFile;
import io.github.guihua.parser.document.DocumentWatch;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/** The entries of a ZIP archive that a reader wants, unpacked. Names are as in the archive, without a slash before them. */
public final class Archive {

    private static final int CHUNK = 8192;

    private final String name;
    private final Map<String, byte[]> entries;
    private final DocumentWatch watch;

    private Archive(String name, Map<String, byte[]> entries, DocumentWatch watch) {
        this.name = name;
        this.entries = entries;
        this.watch = watch;
    }

    /**
     * Unpacks entries. Those that are not wanted are counted, and stay packed.
     *
     * @param file the archive
     * @param watch counts the entries, and the bytes of those that are unpacked
     * @param wanted whether to keep the entry of a name
     */
    public static Archive open(DocumentFile file, DocumentWatch watch, Predicate<String> wanted) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (ZipDirectory.Entry entry :
                ZipDirectory.read(file.bytes(), watch.limits().maxEntries())) {
            watch.entry();
            String path = plain(entry.path());
            if (!entry.isFolder() && wanted.test(path) && !entries.containsKey(path)) {
                if (entry.encrypted()) {
                    throw new UnreadableTextException(
                            file.name(), Reason.ENCRYPTED, "is protected by a password; save it without one first");
                }
                entries.put(path, unpacked(file.bytes(), entry, watch));
            }
        }
        return new Archive(file.name(), entries, watch);
    }

    private static byte[] unpacked(byte[] zip, ZipDirectory.Entry entry, DocumentWatch watch) throws IOException {
        InputStream packed = new ByteArrayInputStream(zip, entry.start(), entry.end() - entry.start());
        CRC32 checksum = new CRC32();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        Inflater inflater = new Inflater(true);
        try (InputStream content = switch (entry.method()) {
            case ZipEntry.STORED -> packed;
            case ZipEntry.DEFLATED -> new InflaterInputStream(packed, inflater);
            default -> throw new IOException("part " + entry.path() + " is packed in an unknown way");
        }) {
            for (int n = content.read(chunk); n >= 0; n = content.read(chunk)) {
                watch.inflated(n);
                watch.kept(n);
                checksum.update(chunk, 0, n);
                bytes.write(chunk, 0, n);
            }
        } finally {
            inflater.end();
        }
        if (checksum.getValue() != entry.crc()) {
            throw new IOException("part " + entry.path() + " is not as it was packed");
        }
        return bytes.toByteArray();
    }

    private static String plain(String path) {
        String slashed = path.replace('\\', '/');
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }

    /** The names of the entries that were kept, in the archive's order. */
    public Set<String> names() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    /** Returns the name of the entry at a path; upper and lower case are taken as equal, as programs do. Null if none. */
    public @Nullable String find(String path) {
        String wanted = plain(path);
        if (entries.containsKey(wanted)) {
            return wanted;
        }
        for (String entry : entries.keySet()) {
            if (entry.toLowerCase(Locale.ROOT).equals(wanted.toLowerCase(Locale.ROOT))) {
                return entry;
            }
        }
        return null;
    }

    /** Returns the bytes of an entry, null if there is none. */
    public byte @Nullable [] bytes(String path) {
        String found = find(path);
        return found == null ? null : entries.get(found);
    }

    /** Returns a reader of the XML of an entry, null if there is none. */
    public @Nullable Xml xml(String path) throws IOException {
        byte[] bytes = bytes(path);
        return bytes == null ? null : Xml.of(bytes, path, watch);
    }

    /**
     * Returns a reader of the XML of an entry that the format requires.
     *
     * @throws UnreadableTextException when it is missing
     */
    public Xml required(String path) throws IOException {
        Xml xml = xml(path);
        if (xml == null) {
            throw new UnreadableTextException(
                    name,
                    Reason.DAMAGED,
                    "is damaged: it has no part " + path + "; open it in its program and save it again");
        }
        return xml;
    }

    /** Returns the relations of a part, empty if it has none. */
    public Relations relations(String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        Xml xml = xml(part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels");
        return xml == null ? Relations.NONE : Relations.read(xml, part.substring(0, slash));
    }
}
