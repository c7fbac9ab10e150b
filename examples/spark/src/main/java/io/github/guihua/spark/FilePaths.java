package io.github.guihua.spark;

import io.github.guihua.core.text.FileNames;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Converts paths between the form of users and tables and the form of Hadoop. */
final class FilePaths {

    private FilePaths() {}

    /**
     * Returns the form in tables: the whole URI, but without scheme for local files if the local file system is the
     * default.
     */
    static String format(Path path, Configuration configuration) {
        boolean local = "file".equals(FileSystem.getDefaultUri(configuration).getScheme())
                && "file".equals(path.toUri().getScheme());
        return local ? path.toUri().getPath() : path.toString();
    }

    /**
     * Parses a path from {@link #format} or from a user; without a scheme it is in the default file system.
     *
     * @throws CorpusException if it is a local file whose name the locale cannot express
     */
    static Path parse(String path, Configuration configuration) throws IOException {
        // Not parsed from one string: a colon in a name would be taken for the end of a scheme.
        Path parsed = hasScheme(path)
                ? new Path(path)
                : FileSystem.get(configuration).makeQualified(new Path(null, null, path));
        if ("file".equals(parsed.toUri().getScheme())) {
            try {
                FileNames.path(parsed.toUri().getPath());
            } catch (InvalidPathException e) {
                throw new CorpusException(path + ": " + e.getReason());
            }
        }
        return parsed;
    }

    private static boolean hasScheme(String path) {
        int colon = path.indexOf(':');
        return colon > 1
                && path.startsWith("/", colon + 1)
                && path.chars().limit(colon).allMatch(FilePaths::isOfScheme);
    }

    private static boolean isOfScheme(int c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }
}
