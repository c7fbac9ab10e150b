package io.github.guihua.core.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The traditional characters of official texts and the simplified ones that replace them (traditional.txt). Texts that a
 * browser or an office program converted are read as their originals.
 */
final class Traditional {

    private static final String FILE = "traditional.txt";

    private Traditional() {}

    /** Maps the characters in a table to those that replace them. */
    static void addTo(char[] table) {
        char[] simplified = new char[table.length];
        read().lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> simplified[line.charAt(0)] = line.charAt(2));
        for (int c = 0; c < table.length; c++) {
            char replaced = simplified[table[c]];
            table[c] = replaced == 0 ? table[c] : replaced;
        }
    }

    private static String read() {
        try (InputStream in = Objects.requireNonNull(Traditional.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
