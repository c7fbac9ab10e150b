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

    /** Returns standard output, which throws {@link StandardOutputException} when it cannot be written. */
    static PrintWriter standardOut() {
        return printing(new FileOutputStream(FileDescriptor.out), charset("stdout.encoding", "sun.stdout.encoding"));
    }

    /** Returns standard error, which does not report its own failures, because no other stream is left for them. */
    static PrintWriter standardError() {
        return new PrintWriter(
                new FileOutputStream(FileDescriptor.err), true, charset("stderr.encoding", "sun.stderr.encoding"));
    }

    /**
     * Returns the same stream in UTF-8, for output that programs read; a writer that is no standard stream is
     * returned unchanged.
     */
    static PrintWriter asUtf8(PrintWriter out) {
        out.flush();
        return out instanceof Stream stream ? new Stream(stream.bytes, StandardCharsets.UTF_8) : out;
    }

    /** Returns a writer with the behaviour of standard output on another stream. */
    static PrintWriter printing(OutputStream stream, Charset charset) {
        return new Stream(stream, charset);
    }

    /** A standard stream that gives access to the bytes below its charset. */
    private static final class Stream extends PrintWriter {

        private final OutputStream bytes;

        Stream(OutputStream bytes, Charset charset) {
            super(new Failing(new BufferedWriter(new OutputStreamWriter(bytes, charset)), bytes), true);
            this.bytes = bytes;
        }
    }

    /** Throws the errors that a print writer would hide. */
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
     * Whether a program or a person reads the output, and no file or device keeps it: files and devices have a
     * position.
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

    /**
     * Returns the terminal's charset, or another one if it cannot encode Chinese: a plain C locale would print
     * question marks.
     */
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

    /** Whether standard error is a terminal. */
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

    /** From Java 22 on the console is not null even without a terminal, and can be asked whether it is one. */
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
