package io.github.guihua.spark;

import io.github.guihua.core.text.FileNames;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Paths as people write them and tables keep them, and as Hadoop wants them. */
final class FilePaths {

    private FilePaths() {}

    /** What tables keep: the whole URI, but for files of this machine where it is the default, which need no scheme. */
    static String format(Path path, Configuration configuration) {
        boolean local = "file".equals(FileSystem.getDefaultUri(configuration).getScheme())
                && "file".equals(path.toUri().getScheme());
        return local ? path.toUri().getPath() : path.toString();
    }

    /**
     * What {@link #format} wrote, or what a user gave: without a scheme it is in the default file system.
     *
     * @throws CorpusException when it is a file of this machine whose name the locale cannot express
     */
    static Path parse(String path, Configuration configuration) throws IOException {
        // Not by one string: a name may hold a colon, which would be taken for a scheme.
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
