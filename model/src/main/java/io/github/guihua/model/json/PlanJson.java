package io.github.guihua.model.json;

import io.github.guihua.model.ParseResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;

/**
 * Writes a parsed plan as JSON, and reads it back.
 *
 * <p>Absent values are left out and empty lists are written; amounts are plain numbers, dates and periods are as in
 * ISO 8601, enum constants stand by their names. What is read back is equal to what was written, and written again it
 * gives the same bytes. Unknown properties are passed over; an unknown constant, a missing property or malformed JSON
 * is a {@link PlanJsonException} that says where. Thread-safe.
 *
 * <p>Limits on what is read, against hostile files: {@value #MAX_DEPTH} objects and lists inside one another, strings
 * of {@value #MAX_STRING_LENGTH} characters, numbers of {@value #MAX_NUMBER_LENGTH} characters.
 */
public final class PlanJson {

    /** How deep objects and lists may lie in one another, both when reading and when writing. */
    public static final int MAX_DEPTH = 500;

    /** How long a string may be when reading, in characters. */
    public static final int MAX_STRING_LENGTH = 100_000_000;

    /** How long a number may be when reading, in characters. */
    public static final int MAX_NUMBER_LENGTH = 10_000;

    private static final ObjectWriter COMPACT = PlanMapper.MAPPER.writerFor(ParseResult.class);
    private static final ObjectWriter PRETTY = COMPACT.with(PlanMapper.INDENTED);
    private static final ObjectReader READER = PlanMapper.MAPPER.readerFor(ParseResult.class);

    private PlanJson() {}

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
     * Reads a result from JSON.
     *
     * @param json the JSON, not null
     * @return the result
     * @throws PlanJsonException when it is no JSON of a result
     */
    public static ParseResult fromJson(String json) {
        Objects.requireNonNull(json, "json");
        return read(null, () -> READER.readValue(json));
    }

    /**
     * Reads a result from a file of JSON in UTF-8.
     *
     * @param file the file, not null
     * @return the result
     * @throws IOException when the file cannot be read
     * @throws PlanJsonException when it holds no JSON of a result
     */
    public static ParseResult read(Path file) throws IOException {
        byte[] json = Files.readAllBytes(file);
        return read(file.toString(), () -> READER.readValue(json));
    }

    private static ParseResult read(@Nullable String name, Supplier<@Nullable ParseResult> json) {
        @Nullable ParseResult result;
        try {
            result = json.get();
        } catch (JacksonException e) {
            throw JsonFaults.exception(name, e);
        }
        if (result == null) {
            throw JsonFaults.nothing(name);
        }
        return result;
    }

    private static ObjectWriter writer(JsonLayout layout) {
        return layout == JsonLayout.PRETTY ? PRETTY : COMPACT;
    }
}
