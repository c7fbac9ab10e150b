package io.github.guihua.core.text;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Names of files as Java sees them. Java decodes the bytes of a name by the charset of the locale, and puts U+FFFD where
 * that charset has no character. In the C locale this happens to every Chinese name: a listing can still open the file,
 * but its name, once written down, leads nowhere, and no file of a Chinese name can be made.
 */
public final class FileNames {

    /** What Java puts in the place of bytes that it cannot decode. */
    private static final char LOST = '\ufffd';

    private FileNames() {}

    /**
     * The path of a name that a user gave, such as an argument of the command line.
     *
     * @param name the name, not null
     * @return the path
     * @throws InvalidPathException when the name, or that of the folder that a relative name starts from, does not say
     *     which file is meant; its reason says what to do
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
     * Whether the name of a path, as a string, leads back to the path. It does not for a file that a listing found and
     * whose name is not in the charset of the locale.
     *
     * @param path the path, not null
     * @return true when {@code path.toString()} may stand for the path
     */
    public static boolean isExact(Path path) {
        try {
            return path.getFileSystem().getPath(path.toString()).equals(path);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /**
     * What to tell a user about a name that is not exact.
     *
     * @return one line without the name: what is wrong and what to do
     */
    public static String advice() {
        return advice("this file name");
    }

    /** The system properties sun.jnu.encoding and file.encoding change nothing of this: only the locale does. */
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
