package io.github.guihua.documents.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The whole files that tests damage: those in the folder {@code whole} of the test resources. A file that is put there is
 * damaged too.
 */
public final class WholeFiles {

    private WholeFiles() {}

    /**
     * Returns the files by name.
     *
     * @param of a class of the module, or of the jar of tests, whose folder is read
     */
    public static Map<String, byte[]> all(Class<?> of) {
        try {
            URI folder =
                    Objects.requireNonNull(of.getResource("/whole"), "whole").toURI();
            if (folder.getScheme().equals("jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
                    return read(jar.getPath("whole"));
                }
            }
            return read(Path.of(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, byte[]> read(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.toList()) {
                files.put(path.getFileName().toString(), Files.readAllBytes(path));
            }
        }
        return files;
    }
}
