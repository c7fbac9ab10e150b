package io.github.guihua.model.json;

import io.github.guihua.model.source.Diagnostic;
import io.github.guihua.model.source.ParseResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;

/**
 * Writes parse results as JSON, and reads them back.
 *
 * <p>When the dependency management of an application selects a version of {@code jackson-annotations} that is too old
 * for Jackson 3, every method throws an {@link IllegalStateException} that names the version to manage.
 *
 * <p>Absent values are omitted, and empty lists are written. Amounts are plain numbers, dates and periods are in ISO
 * 8601, and enum constants are written by name. A result that is written and read back is equal to the original, and
 * writing it again gives the same bytes. Unknown properties are ignored. An unknown constant, a missing property or
 * malformed JSON causes a {@link PlanJsonException} that names the place. Thread-safe.
 *
 * <p>The size of the input is limited, as protection against hostile files: see {@link JsonLimits}. A kind of plan or
 * table from a later version is read as OTHER, with a diagnostic {@code unknown-constant} in the result.
 */
public final class PlanJson {

    /** The path of the JSON Schema (2020-12) of the written JSON in the jar of this library. */
    public static final String SCHEMA = "/META-INF/guihua/plan.schema.json";

    private PlanJson() {}

    /** Created on first use, because that starts Jackson. */
    private static final class Shared {

        static final ObjectWriter COMPACT = PlanMapper.MAPPER.writerFor(ParseResult.class);
        static final ObjectWriter PRETTY = COMPACT.with(PlanMapper.INDENTED);
        static final ObjectReader READER = PlanMapper.MAPPER.readerFor(ParseResult.class);
    }

    /**
     * Writes a result as compact JSON.
     *
     * @param result the result, not null
     * @return the JSON
     * @throws PlanJsonException when the result exceeds the limits for writing
     */
    public static String toJson(ParseResult result) {
        return toJson(result, JsonLayout.COMPACT);
    }

    /**
     * Writes a result as JSON.
     *
     * @param result the result, not null
     * @param layout the layout, not null
     * @return the JSON
     * @throws PlanJsonException when the result exceeds the limits for writing
     */
    public static String toJson(ParseResult result, JsonLayout layout) {
        Objects.requireNonNull(result, "result");
        try {
            return Surrogates.escapeUnpaired(writer(layout).writeValueAsString(result));
        } catch (JacksonException e) {
            throw JsonFaults.exception(null, e);
        }
    }

    /**
     * Writes a result to a file as compact JSON in UTF-8.
     *
     * @param result the result, not null
     * @param file the file, which is created or overwritten, not null; its folder must exist
     * @throws IOException when the file cannot be written
     * @throws PlanJsonException when the result exceeds the limits for writing; then no file is created
     */
    public static void write(ParseResult result, Path file) throws IOException {
        write(result, file, JsonLayout.COMPACT);
    }

    /**
     * Writes a result to a file as JSON in UTF-8.
     *
     * @param result the result, not null
     * @param file the file, which is created or overwritten, not null; its folder must exist
     * @param layout the layout, not null
     * @throws IOException when the file cannot be written
     * @throws PlanJsonException when the result exceeds the limits for writing; then no file is created
     */
    public static void write(ParseResult result, Path file, JsonLayout layout) throws IOException {
        // create the JSON before the file, so that a fault leaves no incomplete file
        byte[] bytes = toJson(result, layout).getBytes(StandardCharsets.UTF_8);
        Files.write(file, bytes);
    }

    /**
     * Reads a result from JSON, within the default limits.
     *
     * @param json the JSON, not null
     * @return the result
     * @throws PlanJsonException when it is not the JSON of a result, or exceeds the limits
     */
    public static ParseResult fromJson(String json) {
        return fromJson(json, JsonLimits.DEFAULT);
    }

    /**
     * Reads a result from JSON.
     *
     * @param json the JSON, not null
     * @param limits the limits for reading, not null
     * @return the result
     * @throws PlanJsonException when it is not the JSON of a result, or exceeds the limits
     */
    public static ParseResult fromJson(String json, JsonLimits limits) {
        Objects.requireNonNull(json, "json");
        return read(null, limits, reader -> reader.readValue(json));
    }

    /**
     * Reads a result from a file of JSON in UTF-8, within the default limits.
     *
     * @param file the file, not null
     * @return the result
     * @throws IOException when the file cannot be read
     * @throws PlanJsonException when it does not contain the JSON of a result, or exceeds the limits
     */
    public static ParseResult read(Path file) throws IOException {
        return read(file, JsonLimits.DEFAULT);
    }

    /**
     * Reads a result from a file of JSON in UTF-8.
     *
     * @param file the file, not null
     * @param limits the limits for reading, not null
     * @return the result
     * @throws IOException when the file cannot be read
     * @throws PlanJsonException when it does not contain the JSON of a result, or exceeds the limits
     */
    public static ParseResult read(Path file, JsonLimits limits) throws IOException {
        byte[] json = Files.readAllBytes(file);
        return read(file.toString(), limits, reader -> reader.readValue(json));
    }

    private static ParseResult read(
            @Nullable String name, JsonLimits limits, Function<ObjectReader, @Nullable ParseResult> json) {
        UnknownConstants.Notes notes = new UnknownConstants.Notes();
        ObjectReader reader = reader(limits);
        @Nullable ParseResult result;
        try {
            result = json.apply(reader.withAttribute(UnknownConstants.NOTES, notes));
        } catch (JacksonException e) {
            throw JsonFaults.exception(name, e);
        }
        if (result == null) {
            throw JsonFaults.nothing(name);
        }
        return notes.found().isEmpty() ? result : with(result, notes.found());
    }

    private static ParseResult with(ParseResult result, List<Diagnostic> notes) {
        List<Diagnostic> diagnostics = new ArrayList<>(result.diagnostics());
        diagnostics.addAll(notes);
        return new ParseResult(result.source(), result.plan(), result.blocks(), result.tables(), diagnostics);
    }

    private static ObjectReader reader(JsonLimits limits) {
        return JacksonStart.needed(() -> limits.equals(JsonLimits.DEFAULT)
                ? Shared.READER
                : PlanMapper.of(limits).readerFor(ParseResult.class));
    }

    private static ObjectWriter writer(JsonLayout layout) {
        return JacksonStart.needed(() -> layout == JsonLayout.PRETTY ? Shared.PRETTY : Shared.COMPACT);
    }
}
