package io.github.guihua.core.text;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * File names as Java reads them. Java decodes the bytes of a name with the charset of the locale and writes U+FFFD for
 * bytes that it cannot decode. In the C locale this happens to every Chinese name: a path from a directory listing
 * still opens the file, but the path as a string does not, and no file with a Chinese name can be created.
 */
public final class FileNames {

    /** The character that Java writes for bytes that it cannot decode. */
    private static final char LOST = '\ufffd';

    private FileNames() {}

    /**
     * Returns the path for a name that a user gave, for example as a command-line argument.
     *
     * @param name the name, not null
     * @return the path
     * @throws InvalidPathException when the name, or the name of the folder of a relative name, does not identify a
     *     file; the reason of the exception says what to do
     */
    public static Path path(String name) {
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException e) {
            boolean ascii = name.chars().allMatch(c -> c < 0x80);
            throw ascii ? e : new InvalidPathException(name, advice());
        }
        if (name.indexOf(LOST) >= 0 && Files.notExists(path)) {
            throw new InvalidPathException(name, advice());
        }
        if (!path.isAbsolute() && !isWorkingFolderExact()) {
            throw new InvalidPathException(name, advice("the name of the folder that it is started in"));
        }
        return path;
    }

    /**
     * Returns whether the name of a path, as a string, gives the same path again. It does not for a file from a
     * directory listing whose name is not in the charset of the locale.
     *
     * @param path the path, not null
     * @return true when {@code path.toString()} identifies the path
     */
    public static boolean isExact(Path path) {
        try {
            return path.getFileSystem().getPath(path.toString()).equals(path);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /**
     * Returns a message for a user about a name that is not exact.
     *
     * @return one line without the name: what is wrong and what to do
     */
    public static String advice() {
        return advice("this file name");
    }

    /** Only the locale has an effect here; the system properties sun.jnu.encoding and file.encoding have none. */
    private static String advice(String what) {
        return "Java cannot read " + what + " in the locale's charset (" + System.getProperty("native.encoding") + "); "
                + (isChineseExact()
                        ? "rename it, or set LC_ALL to a locale of its charset"
                        : "set LC_ALL=C.UTF-8, or another UTF-8 locale that 'locale -a' lists, and start again");
    }

    private static boolean isChineseExact() {
        try {
            return isExact(Path.of("规"));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static boolean isWorkingFolderExact() {
        String folder = System.getProperty("user.dir", "");
        try {
            return folder.indexOf(LOST) < 0 || Files.isDirectory(Path.of(folder));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
