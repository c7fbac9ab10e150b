package io.github.guihua.documents.internal.html;

import io.github.guihua.core.text.UnreadableTextException;
import io.github.guihua.core.text.UnreadableTextException.Reason;
import io.github.guihua.parser.document.DocumentFile;
import io.github.guihua.parser.document.DocumentWatch;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/** MHTML (RFC 2557): a page and its pictures in the parts of a mail, as browsers save them. Only the page is read. */
final class WebArchive {

    private WebArchive() {}

    /**
     * A page of an archive.
     *
     * @param bytes the bytes of the page
     * @param charset the charset that the archive tells, "" if none
     */
    record Page(byte[] bytes, String charset) {}

    private record Part(String headers, int bodyFrom, int bodyTo) {

        /** Returns a header without its name, in the case in which it is written, "" if absent. */
        private String header(String name) {
            String all = "\n" + headers.replace("\r", "").replace("\n ", " ").replace("\n\t", " ");
            int at = all.toLowerCase(Locale.ROOT).indexOf("\n" + name + ":");
            int from = at + name.length() + 2;
            return at < 0
                    ? ""
                    : all.substring(from, Math.max(from, all.indexOf('\n', from)))
                            .strip();
        }
    }

    /** Returns the first page of an archive. */
    static Page page(DocumentFile file, DocumentWatch watch) throws IOException {
        watch.inflated(file.size());
        String all = new String(file.bytes(), StandardCharsets.ISO_8859_1);
        Part part = part(all, 0, all.length());
        String boundary = value("boundary", part.header("content-type"));
        if (!boundary.isEmpty()) {
            String mark = "\n--" + boundary;
            int at = all.indexOf(mark, part.bodyFrom() - 2);
            while (at >= 0) {
                watch.entry();
                int from = all.indexOf('\n', at + mark.length()) + 1;
                int next = from == 0 ? -1 : all.indexOf(mark, from - 1);
                if (from > 0) {
                    part = part(all, from, next < 0 ? all.length() : next);
                    if (isPage(part)) {
                        break;
                    }
                }
                at = next;
            }
        }
        if (!isPage(part)) {
            throw new UnreadableTextException(
                    file.name(),
                    Reason.DAMAGED,
                    "is damaged: it is a web archive without a page; open it in a browser and save it again");
        }
        return new Page(
                bytes(part, all.substring(part.bodyFrom(), part.bodyTo())),
                value("charset", part.header("content-type")));
    }

    private static boolean isPage(Part part) {
        return part.header("content-type").toLowerCase(Locale.ROOT).startsWith("text/html");
    }

    private static Part part(String all, int from, int to) {
        int end = all.indexOf("\n\r\n", from);
        int plain = all.indexOf("\n\n", from);
        int body = end < 0 || plain >= 0 && plain < end ? plain + 2 : end + 3;
        boolean none = end < 0 && plain < 0 || body > to;
        return none ? new Part(all.substring(from, to), to, to) : new Part(all.substring(from, body), body, to);
    }

    private static String value(String name, String header) {
        int at = header.toLowerCase(Locale.ROOT).indexOf(name + "=");
        return at < 0 ? "" : quoted(header.substring(at + name.length() + 1));
    }

    private static String quoted(String value) {
        boolean isQuoted = value.startsWith("\"");
        int end = isQuoted ? value.indexOf('"', 1) : value.indexOf(';');
        return value.substring(isQuoted ? 1 : 0, end < 0 ? value.length() : end).strip();
    }

    private static byte[] bytes(Part part, String body) {
        return switch (part.header("content-transfer-encoding").toLowerCase(Locale.ROOT)) {
            case "base64" -> Base64.getMimeDecoder().decode(body.getBytes(StandardCharsets.ISO_8859_1));
            case "quoted-printable" -> quotedPrintable(body);
            default -> body.getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    private static byte[] quotedPrintable(String body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length());
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            int high = i + 2 < body.length() ? Character.digit(body.charAt(i + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(body.charAt(i + 2), 16);
            if (c == '=' && low >= 0) {
                bytes.write(high * 16 + low);
                i += 2;
            } else if (c == '=' && i + 1 < body.length() && body.charAt(i + 1) <= ' ') {
                // a line that goes on: its end is left out
                i = Math.max(i, body.indexOf('\n', i));
            } else {
                bytes.write(c);
            }
        }
        return bytes.toByteArray();
    }
}
