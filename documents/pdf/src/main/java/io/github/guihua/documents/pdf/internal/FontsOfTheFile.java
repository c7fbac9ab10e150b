package io.github.guihua.documents.pdf.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * While a file is read, the thread that reads it takes no fonts from the system. For a font that is not in the file,
 * PDFBox would open all fonts of the machine and write what it found beside the user's files; shapes of characters tell
 * nothing here. Other uses of PDFBox in the same program, and in other threads, are as they were.
 */
final class FontsOfTheFile {

    private static final String BUILT_IN = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final ThreadLocal<Boolean> READING = ThreadLocal.withInitial(() -> false);

    /** Runs once, when the class is first used. */
    private static final class Start {

        private static final boolean DONE = start();

        private static boolean start() {
            FontMappers.set(new Mapper(FontMappers.instance(), builtIn()));
            return true;
        }

        private static TrueTypeFont builtIn() {
            try (InputStream font = PDDocument.class.getResourceAsStream(BUILT_IN)) {
                if (font == null) {
                    throw new IllegalStateException(
                            "PDFBox has no " + BUILT_IN + "; use the version of guihua-documents-pdf");
                }
                return new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(font));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private FontsOfTheFile() {}

    /** Reads something of a file. */
    interface Reading<T> {
        T read() throws IOException;
    }

    /** Reads with the fonts of the file alone. */
    static <T> T only(Reading<T> reading) throws IOException {
        READING.set(Start.DONE);
        try {
            return reading.read();
        } finally {
            READING.remove();
        }
    }

    /** Gives the built-in font to the threads that read, and asks the mapper that was there for all others. */
    private record Mapper(FontMapper others, TrueTypeFont builtIn) implements FontMapper {

        @Override
        public FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor descriptor) {
            return READING.get() ? new FontMapping<>(builtIn, true) : others.getTrueTypeFont(name, descriptor);
        }

        @Override
        public FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor descriptor) {
            return READING.get() ? new FontMapping<>(builtIn, true) : others.getFontBoxFont(name, descriptor);
        }

        @Override
        public CIDFontMapping getCIDFont(
                String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo system) {
            return READING.get()
                    ? new CIDFontMapping(null, builtIn, true)
                    : others.getCIDFont(name, descriptor, system);
        }
    }
}
