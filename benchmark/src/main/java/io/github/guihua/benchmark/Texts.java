package io.github.guihua.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The texts for measurements: those of a folder, and longer ones composed of them. */
final class Texts {

    /** The system property for the folder; the default is the seeds. */
    static final String FOLDER = "guihua.texts";

    /** The name of all texts of the folder. */
    static final String ALL = "all";

    /** The name of the folder's longest text, cut after 20,000 characters. */
    static final String REPORT = "report";

    private static final int REPORT_LENGTH = 20_000;
    private static final int KILO = 1_000;
    private static final char FIRST_OF_TURNS = '\u5000';
    private static final int TURNS = 2_000;

    private Texts() {}

    /** Returns the texts of the folder by the names of their files. */
    static Map<String, String> ofFolder() {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty(FOLDER, "seeds")))) {
            Map<String, String> texts = new TreeMap<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
            if (texts.isEmpty()) {
                throw new IllegalStateException("no .txt in " + System.getProperty(FOLDER, "seeds"));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the texts for a name.
     *
     * @param name {@link #ALL}, {@link #REPORT}, a number of bytes (100kB, 10MB), or the name of a file
     */
    static List<String> named(String name) {
        Map<String, String> folder = ofFolder();
        String text = folder.get(name);
        if (text != null) {
            return List.of(text);
        }
        return switch (name) {
            case ALL -> List.copyOf(folder.values());
            case REPORT -> List.of(report(folder));
            default -> List.of(ofBytes(folder, bytes(name)));
        };
    }

    /** Returns the lines of texts that are not blank, as input for a segmenter. */
    static List<String> lines(List<String> texts) {
        List<String> lines = new ArrayList<>();
        for (String text : texts) {
            text.lines().filter(line -> !line.isBlank()).forEach(lines::add);
        }
        return lines;
    }

    private static String report(Map<String, String> folder) {
        String longest = folder.values().stream()
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
        return longest.substring(0, Math.min(longest.length(), REPORT_LENGTH));
    }

    private static int bytes(String size) {
        int number = Integer.parseInt(size.substring(0, size.length() - 2));
        return switch (size.substring(size.length() - 2)) {
            case "kB" -> number * KILO;
            case "MB" -> number * KILO * KILO;
            default -> throw new IllegalArgumentException("neither a file nor a size: " + size);
        };
    }

    /**
     * Returns a text of a number of bytes in UTF-8, composed of the lines of the folder's texts in turn. In each turn but the
     * first every third line has a character of that turn in its middle: the parser reads a document that a page has twice
     * only once.
     */
    private static String ofBytes(Map<String, String> folder, int bytes) {
        List<String> lines = folder.values().stream()
                .flatMap(String::lines)
                .map(line -> line + "\n")
                .toList();
        StringBuilder out = new StringBuilder(bytes / 2);
        int n = 0;
        for (int i = 0; n < bytes; i++) {
            int turn = i / lines.size();
            String line = lines.get(i % lines.size());
            if (turn > 0 && i % 3 == 0) {
                int middle = line.length() / 2;
                line = line.substring(0, middle) + (char) (FIRST_OF_TURNS + turn % TURNS) + line.substring(middle);
            }
            out.append(line);
            n += line.getBytes(StandardCharsets.UTF_8).length;
        }
        return out.toString();
    }
}
