package io.github.guihua.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Makes many documents of some: copies that differ in a last line, so that each has a hash of its own. */
final class Inflated {

    private static final int FILES_A_FOLDER = 1000;

    private Inflated() {}

    /**
     * Writes documents.
     *
     * @param sources folders with .txt files
     * @param target where to write them
     * @param count how many
     */
    static void write(List<Path> sources, Path target, int count) throws IOException {
        List<byte[]> originals = new ArrayList<>();
        for (Path source : sources) {
            for (Path text : RowSet.texts(source)) {
                originals.add(Files.readAllBytes(text));
            }
        }
        for (int i = 0; i < count; i++) {
            Path folder = Files.createDirectories(target.resolve(String.format("%04d", i / FILES_A_FOLDER)));
            byte[] original = originals.get(i % originals.size());
            // ASCII is the same in UTF-8 and GB18030.
            byte[] ending = ("\n(" + i + ")\n").getBytes(StandardCharsets.US_ASCII);
            byte[] copy = new byte[original.length + ending.length];
            System.arraycopy(original, 0, copy, 0, original.length);
            System.arraycopy(ending, 0, copy, original.length, ending.length);
            Files.write(folder.resolve(String.format("%06d.txt", i)), copy);
        }
    }

    /** Deletes a folder and all in it, when it is there. */
    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }
}
