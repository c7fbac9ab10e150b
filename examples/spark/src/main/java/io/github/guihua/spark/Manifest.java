package io.github.guihua.spark;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.github.guihua.model.rows.PlanTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The description of the tables, stored beside them: who wrote them and what they contain. It is read and written by
 * Spark's own Jackson.
 *
 * @param schemaVersion the version of tables and columns
 * @param library the library version that wrote last
 * @param complete whether the last run was completed
 * @param rows the number of rows of each table
 * @param failures the number of failures by reason
 */
@JsonPropertyOrder({"schemaVersion", "library", "complete", "rows", "failures"})
record Manifest(
        String schemaVersion, String library, boolean complete, Map<String, Long> rows, Map<String, Long> failures) {

    static final String FILE = "_manifest.json";

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    Manifest {
        rows = new TreeMap<>(rows == null ? Map.of() : rows);
        failures = new TreeMap<>(failures == null ? Map.of() : failures);
    }

    /** Returns the manifest for a folder in which a run begins. */
    static Manifest begun(Map<String, Long> rows, Map<String, Long> failures) {
        return new Manifest(PlanTable.SCHEMA_VERSION, thisLibrary(), false, rows, failures);
    }

    Manifest completed(Map<String, Long> rows, Map<String, Long> failures) {
        return new Manifest(schemaVersion, library, true, rows, failures);
    }

    /** Returns the name and version of this library. */
    static String thisLibrary() {
        try (InputStream in = Manifest.class.getResourceAsStream("/guihua-spark.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("library");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(Folder folder) {
        try {
            folder.write(FILE, JSON.writeValueAsString(this) + "\n");
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the manifest of a folder, empty if there is none. */
    static Optional<Manifest> read(Folder folder) {
        return folder.read(FILE).map(json -> {
            try {
                return JSON.readValue(json, Manifest.class);
            } catch (JsonProcessingException e) {
                throw new CorpusException(
                        folder.uri(FILE) + ": it is not a manifest of this program; use another --out");
            }
        });
    }
}
