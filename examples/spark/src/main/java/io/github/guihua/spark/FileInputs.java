package io.github.guihua.spark;

import io.github.guihua.core.text.FileNames;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.hadoop.security.AccessControlException;
import scala.Tuple2;

/**
 * The files for the paths of a command line. A file is a document, a folder means all .txt files at any depth below
 * it, and a glob means the files that it matches.
 */
final class FileInputs {

    private final Configuration configuration;

    /** The length of each file by its path, sorted, each file once. */
    private final Map<String, Long> found = new TreeMap<>();

    /** The local files and folders whose names the locale cannot express. */
    private final List<String> unnamed = new ArrayList<>();

    private FileInputs(Configuration configuration) {
        this.configuration = configuration;
    }

    /**
     * Finds the files.
     *
     * @throws CorpusException if a path names nothing
     */
    static FileInputs find(List<String> paths, Configuration configuration) {
        FileInputs inputs = new FileInputs(configuration);
        for (String path : paths) {
            try {
                inputs.add(path);
            } catch (AccessControlException | AccessDeniedException e) {
                throw new CorpusException(path + ": reading it is not permitted; change its permissions");
            } catch (FileNotFoundException e) {
                throw missing(path);
            } catch (IOException | IllegalArgumentException e) {
                throw new CorpusException(path + ": it cannot be listed (" + e.getMessage() + "); check the path");
            }
        }
        return inputs;
    }

    /** Returns the files with their lengths, in the order of their paths. */
    List<Tuple2<String, Long>> files() {
        List<Tuple2<String, Long>> files = new ArrayList<>(found.size());
        found.forEach((path, length) -> files.add(new Tuple2<>(path, length)));
        return files;
    }

    /** Returns the files that cannot be stored in a table, one line each, with what to do. */
    List<String> unnamed() {
        return Collections.unmodifiableList(unnamed);
    }

    private void add(String name) throws IOException {
        if (name.isBlank()) {
            throw missing("(an empty name)");
        }
        Path path = FilePaths.parse(name, configuration);
        FileSystem files = path.getFileSystem(configuration);
        // A name may contain characters of a glob, so it is a glob only if no file has exactly this name.
        FileStatus[] matches =
                files.exists(path) ? new FileStatus[] {files.getFileStatus(path)} : files.globStatus(path);
        if (matches == null || matches.length == 0) {
            throw missing(name);
        }
        int before = found.size();
        boolean texts = false;
        for (FileStatus match : matches) {
            texts |= match.isDirectory() ? addFolder(files, match.getPath()) : addFile(match);
        }
        if (!texts && found.size() == before) {
            throw new CorpusException(
                    name
                            + ": no .txt file is in this folder; name the files themselves, or by a glob, if they end otherwise");
        }
    }

    /** Lists folder by folder, because a listing with block locations starts a process for every local file. */
    private boolean addFolder(FileSystem files, Path folder) throws IOException {
        boolean texts = addUnnamed(folder);
        RemoteIterator<FileStatus> all = files.listStatusIterator(folder);
        while (all.hasNext()) {
            FileStatus file = all.next();
            if (file.isDirectory()) {
                texts |= addFolder(files, file.getPath());
            } else if (isText(file.getPath().getName())) {
                texts |= addFile(file);
            }
        }
        return texts;
    }

    /** Finds local files that Hadoop's listing silently omits, because it cannot express their names. */
    private boolean addUnnamed(Path folder) throws IOException {
        if (!"file".equals(folder.toUri().getScheme())) {
            return false;
        }
        int before = unnamed.size();
        try (Stream<java.nio.file.Path> all =
                Files.list(java.nio.file.Path.of(folder.toUri().getPath()))) {
            all.filter(file -> !FileNames.isExact(file))
                    .filter(file -> isText(file.toString()) || Files.isDirectory(file))
                    .forEach(file -> unnamed.add(file + ": " + FileNames.advice()));
        }
        return unnamed.size() > before;
    }

    private static boolean isText(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".txt");
    }

    private boolean addFile(FileStatus file) {
        found.put(FilePaths.format(file.getPath(), configuration), file.getLen());
        return true;
    }

    private static CorpusException missing(String name) {
        return new CorpusException(name + ": there is no such file or folder; check the path");
    }
}
