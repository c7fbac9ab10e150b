package io.github.guihua.cli;

import java.io.BufferedWriter;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The program's standard streams. */
final class Terminal {

    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    private Terminal() {}

    /** Standard output, which throws {@link StandardOutputException} when it cannot be written. */
    static PrintWriter standardOut() {
        return printing(new FileOutputStream(FileDescriptor.out), charset("stdout.encoding", "sun.stdout.encoding"));
    }

    /** Standard error, which keeps its failures to itself until it is asked: there is nobody to tell. */
    static PrintWriter standardError() {
        return new PrintWriter(
                new FileOutputStream(FileDescriptor.err), true, charset("stderr.encoding", "sun.stderr.encoding"));
    }

    /** The same stream in UTF-8, for what is read by programs; a writer that is not a stream of a terminal as it is. */
    static PrintWriter asUtf8(PrintWriter out) {
        out.flush();
        return out instanceof Stream stream ? new Stream(stream.bytes, StandardCharsets.UTF_8) : out;
    }

    /** What standard output is, on another stream. */
    static PrintWriter printing(OutputStream stream, Charset charset) {
        return new Stream(stream, charset);
    }

    /** A standard stream that can still be reached below its charset. */
    private static final class Stream extends PrintWriter {

        private final OutputStream bytes;

        Stream(OutputStream bytes, Charset charset) {
            super(new Failing(new BufferedWriter(new OutputStreamWriter(bytes, charset)), bytes), true);
            this.bytes = bytes;
        }
    }

    /** Throws what a print writer would keep to itself. */
    private static final class Failing extends Writer {

        private final Writer out;
        private final OutputStream bytes;

        Failing(Writer out, OutputStream bytes) {
            this.out = out;
            this.bytes = bytes;
        }

        @Override
        public void write(char[] text, int from, int length) {
            attempt(() -> out.write(text, from, length));
        }

        @Override
        public void write(String text, int from, int length) {
            attempt(() -> out.write(text, from, length));
        }

        @Override
        public void flush() {
            attempt(out::flush);
        }

        @Override
        public void close() {
            attempt(out::close);
        }

        private void attempt(Printing printing) {
            try {
                printing.print();
            } catch (IOException e) {
                throw new StandardOutputException(e, hasReader(bytes));
            }
        }
    }

    private interface Printing {
        void print() throws IOException;
    }

    /**
     * Whether a program or a person reads what is written, instead of a file or a device that keeps it: only those two
     * have a position.
     */
    private static boolean hasReader(OutputStream bytes) {
        if (bytes instanceof FileOutputStream file) {
            try {
                return file.getChannel().position() < 0;
            } catch (IOException e) {
                return true;
            }
        }
        return false;
    }

    /** The terminal's charset, but never one that cannot write Chinese: a plain C locale would print question marks. */
    private static Charset charset(String... properties) {
        for (String property : properties) {
            Charset charset = named(System.getProperty(property));
            if (charset != null) {
                return charset;
            }
        }
        Charset charset = named(System.getProperty("native.encoding"));
        return charset == null ? StandardCharsets.UTF_8 : charset;
    }

    private static @Nullable Charset named(@Nullable String name) {
        if (name == null) {
            return null;
        }
        try {
            Charset charset = Charset.forName(name);
            return charset.canEncode() && charset.newEncoder().canEncode('规') ? charset : null;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    /** Whether somebody watches the standard error stream. */
    static boolean watched() {
        try {
            if (Files.exists(STANDARD_ERROR)) {
                String device = STANDARD_ERROR.toRealPath().toString();
                return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
            }
        } catch (IOException e) {
            return false;
        }
        return hasConsole();
    }

    /** From Java 22 on there is a console even where nobody sits at it, and only then can it be asked. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean hasConsole() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
