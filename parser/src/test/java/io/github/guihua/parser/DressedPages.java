package io.github.guihua.parser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads the texts that tests dress as pages. */
final class DressedPages {

    private DressedPages() {}

    /** Returns the texts in folders, which commas divide, in the order of their names. */
    static List<String> texts(String folders) {
        return Stream.of(folders.split(","))
                .flatMap(folder -> files(Path.of(folder)))
                .map(DressedPages::read)
                .toList();
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
