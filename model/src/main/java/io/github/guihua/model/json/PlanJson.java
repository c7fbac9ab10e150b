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
 * Writes a parsed plan as JSON, and reads it back.
 *
 * <p>In an application whose dependency management holds {@code jackson-annotations} at a version that is too old for
 * Jackson 3, every method throws an {@link IllegalStateException} that says what to manage.
 *
 * <p>Absent values are left out and empty lists are written; amounts are plain numbers, dates and periods are as in
 * ISO 8601, enum constants are by their names. What is read back is equal to what was written, and written again it
 * gives the same bytes. Unknown properties are passed over; an unknown constant, a missing property or malformed JSON
 * is a {@link PlanJsonException} that says where. Thread-safe.
 *
 * <p>How much is read is limited, against hostile files: see {@link JsonLimits}. A kind of plan or
 * table that only a later version knows is read as OTHER, with a diagnostic {@code unknown-constant} in the result.
 */
public final class PlanJson {

    /** Where the JSON Schema (2020-12) of what is written is in this library's jar. */
    public static final String SCHEMA = "/META-INF/guihua/plan.schema.json";

    private PlanJson() {}

    /** Made at the first use, for that is where Jackson starts. */
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
     * @throws PlanJsonException when the result goes beyond what can be written, see the limits
     */
    public static String toJson(ParseResult result) {
        return toJson(result, JsonLayout.COMPACT);
    }

    /**
     * Writes a result as JSON.
     *
     * @param result the result, not null
     * @param layout how to lay it out, not null
     * @return the JSON
     * @throws PlanJsonException when the result goes beyond what can be written, see the limits
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
     * @param file the file, which is made or overwritten; its folder must exist, not null
     * @throws IOException when the file cannot be written
     * @throws PlanJsonException when the result goes beyond what can be written, see the limits; then no file is made
     */
    public static void write(ParseResult result, Path file) throws IOException {
        write(result, file, JsonLayout.COMPACT);
    }

    /**
     * Writes a result to a file as JSON in UTF-8.
     *
     * @param result the result, not null
     * @param file the file, which is made or overwritten; its folder must exist, not null
     * @param layout how to lay it out, not null
     * @throws IOException when the file cannot be written
     * @throws PlanJsonException when the result goes beyond what can be written, see the limits; then no file is made
     */
    public static void write(ParseResult result, Path file, JsonLayout layout) throws IOException {
        // first the JSON, then the file: a fault leaves no half-written file
        byte[] bytes = toJson(result, layout).getBytes(StandardCharsets.UTF_8);
        Files.write(file, bytes);
    }

    /**
     * Reads a result from JSON, within the default limits.
     *
     * @param json the JSON, not null
     * @return the result
     * @throws PlanJsonException when it is not the JSON of a result, or goes beyond the limits
     */
    public static ParseResult fromJson(String json) {
        return fromJson(json, JsonLimits.DEFAULT);
    }

    /**
     * Reads a result from JSON.
     *
     * @param json the JSON, not null
     * @param limits how much is read, not null
     * @return the result
     * @throws PlanJsonException when it is not the JSON of a result, or goes beyond the limits
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
     * @throws PlanJsonException when it holds no JSON of a result, or goes beyond the limits
     */
    public static ParseResult read(Path file) throws IOException {
        return read(file, JsonLimits.DEFAULT);
    }

    /**
     * Reads a result from a file of JSON in UTF-8.
     *
     * @param file the file, not null
     * @param limits how much is read, not null
     * @return the result
     * @throws IOException when the file cannot be read
     * @throws PlanJsonException when it holds no JSON of a result, or goes beyond the limits
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
