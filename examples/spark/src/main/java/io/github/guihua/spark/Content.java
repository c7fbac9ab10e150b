package io.github.guihua.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.jspecify.annotations.Nullable;

/** Reads the bytes of documents from any file system that the cluster supports. */
final class Content implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Broadcast<SerializableConfiguration> configuration;

    Content(Broadcast<SerializableConfiguration> configuration) {
        this.configuration = configuration;
    }

    /**
     * Returns the bytes of a document.
     *
     * @param path the path of the document
     * @param text the text already read from a table's row, null for a file
     */
    byte[] bytes(String path, @Nullable String text) throws IOException {
        if (text != null) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        Configuration files = configuration.value().value();
        Path file = FilePaths.parse(path, files);
        if ("file".equals(file.toUri().getScheme())) {
            // Hadoop would look for a checksum file for each file, which takes longer than reading the file.
            return Files.readAllBytes(java.nio.file.Path.of(file.toUri().getPath()));
        }
        try (FSDataInputStream in = file.getFileSystem(files).open(file)) {
            return in.readAllBytes();
        }
    }

    /** Returns the id of a document with these bytes. */
    static String id(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
