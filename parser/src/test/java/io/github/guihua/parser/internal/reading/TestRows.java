package io.github.guihua.parser.internal.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** Rows of test resources: a text, a tab, what is expected of it; # opens a comment line. */
public final class TestRows {

    private TestRows() {}

    /** A row. */
    public record Row(String text, String expected) {
        @Override
        public String toString() {
            return text;
        }
    }

    /** The rows of a resource beside a test. */
    public static Stream<Row> read(Class<?> owner, String resource) {
        return text(owner, resource)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .map(cells -> new Row(cells[0], cells.length > 1 ? cells[1] : ""));
    }

    /** A resource beside a test as one string. */
    public static String text(Class<?> owner, String resource) {
        try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
