package io.github.guihua.cli;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.PatternSyntaxException;

/**
 * Which files of a folder are documents. The endings only choose files: what a file is, its content tells. A file beside
 * its text ({@code plan.html} beside {@code plan.txt} or {@code plan.html.txt}) is left out, and so is the map of origins
 * that {@code guihua text} wrote.
 */
final class FolderFilter {

    private static final String TEXT = ".txt";
    private static final List<String> ENDINGS = List.of(
            TEXT, ".html", ".htm", ".docx", ".docm", ".doc", ".wps", ".rtf", ".pdf", ".ofd", ".xlsx", ".xls", ".csv");

    private final List<PathMatcher> globs;

    private FolderFilter(List<PathMatcher> globs) {
        this.globs = globs;
    }

    /**
     * Returns the filter for globs of file names, such as {@code *.docx}.
     *
     * @param globs the globs; without any, the endings of all formats are taken
     * @throws PatternSyntaxException when a glob is malformed
     */
    static FolderFilter of(Collection<String> globs) {
        return new FolderFilter(globs.stream()
                .map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob))
                .toList());
    }

    /** Whether a file of a folder may be a document. */
    boolean takes(Path file) {
        Path name = file.getFileName();
        String lower = lower(name.toString());
        return globs.isEmpty()
                ? ENDINGS.stream().anyMatch(lower::endsWith) && !lower.endsWith(TextCommand.ORIGINS)
                : globs.stream().anyMatch(glob -> glob.matches(name));
    }

    /** Returns files without those that have their text beside them. */
    List<Path> withoutTwins(List<Path> files) {
        if (!globs.isEmpty()) {
            return files;
        }
        Set<String> texts = new HashSet<>();
        for (Path file : files) {
            if (lower(file.toString()).endsWith(TEXT)) {
                texts.add(stem(file));
            }
        }
        return files.stream()
                .filter(file -> lower(file.toString()).endsWith(TEXT)
                        || !texts.contains(stem(file)) && !texts.contains(file.toString()))
                .toList();
    }

    private static String stem(Path file) {
        String path = file.toString();
        return path.substring(0, path.lastIndexOf('.'));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
