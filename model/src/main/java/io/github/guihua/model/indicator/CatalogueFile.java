package io.github.guihua.model.indicator;

import io.github.guihua.core.quantity.Dimension;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The file with the indicators of the library, one a line, with tabs between id, name, kind, dimensions, direction, wordings
 * and the name in the yearbook. A field with {@code -} is empty; a line that begins with {@code #} is a comment.
 */
final class CatalogueFile {

    private static final String FILE = "indicators.tsv";
    private static final String NONE = "-";
    private static final int FIELDS = 7;

    private CatalogueFile() {}

    /** Returns the indicators of the library. */
    static List<IndicatorEntry> read() {
        try (InputStream in = CatalogueFile.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no " + FILE + " beside " + CatalogueFile.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(CatalogueFile::entry)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }

    private static IndicatorEntry entry(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length != FIELDS) {
            throw new IllegalStateException(FIELDS + " fields wanted in " + FILE + ", not: " + line);
        }
        Set<Dimension> dimensions =
                Arrays.stream(fields[3].split(" ")).map(Dimension::valueOf).collect(Collectors.toSet());
        return new IndicatorEntry(
                fields[0],
                fields[1],
                IndicatorKind.valueOf(fields[2]),
                dimensions,
                given(fields[4]).map(Direction::valueOf),
                List.of(fields[5].split(" ")),
                given(fields[6]));
    }

    private static Optional<String> given(String field) {
        return field.equals(NONE) ? Optional.empty() : Optional.of(field);
    }
}
