package io.github.guihua.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;

/**
 * A folder of any file system, with names relative to it. Steps that must not be visible when half done are renames.
 */
final class Folder {

    private static final String DRAFT = ".draft";

    private final Path root;
    private final FileSystem files;
    private final FileContext context;

    Folder(String path, Configuration configuration) throws IOException {
        this.root = FilePaths.parse(path, configuration);
        this.files = root.getFileSystem(configuration);
        this.context = FileContext.getFileContext(root.toUri(), configuration);
    }

    /** Returns the whole URI of a name, for Spark. */
    String uri(String name) {
        return new Path(root, name).toString();
    }

    boolean exists(String name) {
        return of(() -> files.exists(new Path(root, name)));
    }

    /** Whether the folder is empty or does not exist; a file left by a killed {@link #write} does not count. */
    boolean isEmpty() {
        return children("").stream().allMatch(name -> name.endsWith(DRAFT));
    }

    void createFolder(String name) {
        of(() -> files.mkdirs(name.isEmpty() ? root : new Path(root, name)));
    }

    /** Returns the names of the direct children of a folder; none if there is no such folder. */
    List<String> children(String name) {
        return of(() -> {
            try {
                return Arrays.stream(files.listStatus(name.isEmpty() ? root : new Path(root, name)))
                        .map(status -> status.getPath().getName())
                        .sorted()
                        .toList();
            } catch (FileNotFoundException e) {
                return List.of();
            }
        });
    }

    /**
     * Returns the data files at any depth below a folder, by their names relative to it; none if there is no such
     * folder.
     */
    List<String> dataFiles(String name) {
        List<String> names = new ArrayList<>();
        of(() -> {
            addDataFiles(new Path(root, name), "", names);
            return true;
        });
        Collections.sort(names);
        return names;
    }

    /** Lists level by level: folders of tables have three levels, and a listing with block locations is slow. */
    private void addDataFiles(Path folder, String prefix, List<String> names) throws IOException {
        FileStatus[] found;
        try {
            found = files.listStatus(folder);
        } catch (FileNotFoundException e) {
            return;
        }
        for (FileStatus status : found) {
            String name = prefix + status.getPath().getName();
            if (status.isDirectory()) {
                addDataFiles(status.getPath(), name + "/", names);
            } else if (name.endsWith(".parquet")) {
                names.add(name);
            }
        }
    }

    /** Renames a file into a folder, which is created if needed; does nothing if the file was moved before. */
    void move(String from, String to) {
        of(() -> {
            Path source = new Path(root, from);
            Path target = new Path(root, to);
            if (files.exists(source)) {
                files.mkdirs(target.getParent());
                if (!files.rename(source, target)) {
                    throw new IOException("cannot rename " + source + " to " + target);
                }
            } else if (!files.exists(target)) {
                throw new IOException("neither " + source + " nor " + target + " is there");
            }
            return true;
        });
    }

    void delete(String name) {
        of(() -> files.delete(new Path(root, name), true));
    }

    Optional<String> read(String name) {
        return of(() -> {
            Path file = new Path(root, name);
            if (!files.exists(file)) {
                return Optional.empty();
            }
            try (FSDataInputStream in = files.open(file)) {
                return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        });
    }

    /** Writes a file atomically. */
    void write(String name, String content) {
        of(() -> {
            Path draft = new Path(root, name + DRAFT);
            try (FSDataOutputStream out = files.create(draft, true)) {
                out.write(content.getBytes(StandardCharsets.UTF_8));
                out.hsync();
            }
            context.rename(draft, new Path(root, name), Options.Rename.OVERWRITE);
            return true;
        });
    }

    private <T> T of(Step<T> step) {
        try {
            return step.take();
        } catch (IOException e) {
            throw new UncheckedIOException(root + ": " + e.getMessage(), e);
        }
    }

    /** An operation that a file system may refuse. */
    private interface Step<T> {
        T take() throws IOException;
    }
}
