package io.github.guihua.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The short names of documents: the name of the file without its folder and its ending. Documents that would share a
 * name have the ending too, or the whole path if that is not enough.
 */
final class DocumentNames {

    /** An ending begins with a letter: 2007.3 is a month. */
    private static final Pattern ENDING = Pattern.compile("(?<=.)\\.[A-Za-z][A-Za-z0-9]{0,4}$");

    private final Map<Path, String> names = new HashMap<>();

    DocumentNames(Collection<Path> documents) {
        List<Path> left = new ArrayList<>(documents);
        for (Function<Path, String> form :
                List.<Function<Path, String>>of(DocumentNames::stem, DocumentNames::fileName, Path::toString)) {
            Map<String, Long> counts = left.stream().collect(Collectors.groupingBy(form, Collectors.counting()));
            left.removeIf(document -> {
                String name = form.apply(document);
                boolean own = counts.getOrDefault(name, 0L) == 1;
                if (own) {
                    names.put(document, name);
                }
                return own;
            });
        }
    }

    /** Returns the name of a document. */
    String of(Path document) {
        return names.getOrDefault(document, document.toString());
    }

    private static String stem(Path document) {
        return ENDING.matcher(fileName(document)).replaceFirst("");
    }

    private static String fileName(Path document) {
        Path name = document.getFileName();
        return name == null ? document.toString() : name.toString();
    }
}
