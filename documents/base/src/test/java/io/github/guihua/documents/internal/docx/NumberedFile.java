package io.github.guihua.documents.internal.docx;

import java.util.List;

/**
 * A file with automatic numbers and what it shows.
 *
 * @param name its name without an ending
 * @param file the file
 * @param shown the lines of its text; those that are nodes of the outline have a # for each level before them
 */
record NumberedFile(String name, WordFile file, String shown) {

    /** The lines of the text. */
    static List<String> lines(String shown) {
        return shown.lines().map(NumberedFile::withoutMarks).toList();
    }

    /** The nodes of the outline. */
    static List<String> outline(String shown) {
        return shown.lines().filter(line -> line.startsWith("#")).toList();
    }

    private static String withoutMarks(String line) {
        int from = 0;
        while (from < line.length() && line.charAt(from) == '#') {
            from++;
        }
        return from == 0 ? line : line.substring(from + 1);
    }
}
