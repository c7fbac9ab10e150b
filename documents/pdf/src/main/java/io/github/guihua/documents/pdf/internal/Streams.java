package io.github.guihua.documents.pdf.internal;

import io.github.guihua.core.text.UnreadableTextException;
import io.github.guihua.parser.document.DocumentWatch;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;

/** Unpacks the streams of a file, and tells the watch of each byte. PDFBox itself unpacks without a limit. */
final class Streams {

    private static final int MOST_FILTERS = 8;

    /** A stream of more bytes than this is no page that anybody can read; in memory each of them counts much more. */
    private static final int MOST_READABLE = 16_000_000;

    private static final int TIMES_BEYOND = 64;

    private Streams() {}

    /** Returns the bytes of a stream; those before the damage of a damaged one. */
    static byte[] unpack(COSStream stream, DocumentWatch watch) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        run(stream, bytes, MOST_READABLE, watch);
        return bytes.toByteArray();
    }

    /** Counts the bytes of a stream. */
    static void count(COSStream stream, DocumentWatch watch) throws IOException {
        run(stream, OutputStream.nullOutputStream(), Long.MAX_VALUE, watch);
    }

    private static void run(COSStream stream, OutputStream to, long most, DocumentWatch watch) throws IOException {
        List<Filter> filters = filters(stream);
        if (filters.size() > MOST_FILTERS) {
            throw new IOException("a stream is packed " + filters.size() + " times");
        }
        try (InputStream raw = stream.createRawInputStream()) {
            InputStream in = raw;
            for (int i = 0; i < filters.size(); i++) {
                boolean last = i == filters.size() - 1;
                ByteArrayOutputStream between = new ByteArrayOutputStream();
                decode(
                        filters.get(i),
                        in,
                        new Counted(last ? to : between, last ? most : MOST_READABLE, watch),
                        stream,
                        i);
                in = new ByteArrayInputStream(between.toByteArray());
            }
            if (filters.isEmpty()) {
                in.transferTo(new Counted(to, most, watch));
            }
        }
    }

    private static void decode(Filter filter, InputStream in, OutputStream out, COSStream stream, int index)
            throws IOException {
        try {
            filter.decode(in, out, stream, index);
        } catch (UnreadableTextException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // viewers show what comes before the damage
        }
    }

    private static List<Filter> filters(COSStream stream) throws IOException {
        List<Filter> filters = new ArrayList<>();
        COSBase names = stream.getFilters();
        if (names instanceof COSName name) {
            filters.add(FilterFactory.INSTANCE.getFilter(name));
        } else if (names instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSName name) {
                    filters.add(FilterFactory.INSTANCE.getFilter(name));
                }
            }
        }
        return filters;
    }

    /** Passes bytes on and counts them. */
    private static final class Counted extends OutputStream {

        private final OutputStream to;
        private final DocumentWatch watch;
        private final long most;
        private long length;

        Counted(OutputStream to, long most, DocumentWatch watch) {
            this.to = to;
            this.most = most;
            this.watch = watch;
        }

        @Override
        public void write(int b) throws IOException {
            count(1);
            to.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            count(length);
            to.write(bytes, from, length);
        }

        private void count(int more) throws UnreadableTextException {
            length += more;
            watch.inflated(length > most ? (long) TIMES_BEYOND * more : more);
        }
    }
}
