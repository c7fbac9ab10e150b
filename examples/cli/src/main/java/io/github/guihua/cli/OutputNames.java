package io.github.guihua.cli;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The names of the JSON files of the documents. {@code name.txt} gives {@code name.json}; a name with another ending
 * keeps it ({@code name.md.json}). Documents with equal names get the names of as many parent folders as are needed
 * to tell them apart: {@code 2023/plan.txt} and {@code 2024/plan.txt} give {@code 2023_plan.json} and {@code
 * 2024_plan.json}. Names that differ only in case or in the encoding of accents count as equal, because some file
 * systems treat them so.
 */
final class OutputNames {

    private static final String TEXT = ".txt";

    private OutputNames() {}

    /** Returns the names of JSON files. */
    static Map<Path, String> json(List<Path> documents) {
        return of(documents, ".json");
    }

    /** Returns the names of files with an ending. */
    static Map<Path, String> of(List<Path> documents, String ending) {
        Map<Path, Integer> folders = new LinkedHashMap<>();
        documents.forEach(document -> folders.put(document, 0));
        while (true) {
            Map<String, Integer> uses = new HashMap<>();
            folders.forEach((document, n) -> uses.merge(key(name(document, n)), 1, Integer::sum));
            boolean longer = false;
            for (Map.Entry<Path, Integer> entry : folders.entrySet()) {
                int n = entry.getValue();
                if (uses.getOrDefault(key(name(entry.getKey(), n)), 0) > 1 && n < depth(entry.getKey())) {
                    entry.setValue(n + 1);
                    longer = true;
                }
            }
            if (!longer) {
                return numbered(folders, ending);
            }
        }
    }

    /**
     * Adds a number to the later ones of names that are equal even with all folders ({@code a_b/c} and {@code
     * a/b_c}).
     */
    private static Map<Path, String> numbered(Map<Path, Integer> folders, String ending) {
        Map<Path, String> names = new LinkedHashMap<>();
        Map<String, Path> taken = new HashMap<>();
        folders.forEach((document, n) -> {
            String base = name(document, n);
            String name = base;
            for (int i = 2; taken.putIfAbsent(key(name), document) != null; i++) {
                name = base + "-" + i;
            }
            names.put(document, name + ending);
        });
        return names;
    }

    private static String name(Path document, int folders) {
        Path whole = document.toAbsolutePath().normalize();
        StringBuilder name = new StringBuilder();
        int last = whole.getNameCount() - 1;
        for (int i = last - folders; i < last; i++) {
            name.append(whole.getName(i)).append('_');
        }
        String file = whole.getFileName().toString();
        boolean text = file.length() > TEXT.length() && key(file).endsWith(TEXT);
        return name.append(text ? file.substring(0, file.length() - TEXT.length()) : file)
                .toString();
    }

    private static int depth(Path document) {
        return document.toAbsolutePath().normalize().getNameCount() - 1;
    }

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
