package io.github.guihua.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.guihua.core.text.Span;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The place of an element in its source, if it came from a source.
 *
 * <p>All places are equal, so two records with places are equal when their content is equal. To compare positions,
 * compare {@link #span()}. Immutable and thread-safe.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public final class Place {

    /** The place of an element that did not come from a source. */
    public static final Place NONE = new Place(null, null);

    private final @Nullable Span span;
    private final @Nullable Origin origin;

    private Place(@Nullable Span span, @Nullable Origin origin) {
        this.span = span;
        this.origin = origin;
    }

    /**
     * Returns the place of a span of the source.
     *
     * @param span the span, not null
     * @return the place
     */
    public static Place of(Span span) {
        return of(span, null);
    }

    /**
     * Returns the place of a span of a text that was extracted from a file.
     *
     * @param span the span of the extracted text, not null
     * @param origin where the span begins in the file, null when this is not known
     * @return the place
     */
    public static Place of(Span span, @Nullable Origin origin) {
        return new Place(Objects.requireNonNull(span, "span"), origin);
    }

    /**
     * Returns the place of a range of the source.
     *
     * @param start the index of the first code unit, at least 0
     * @param end the index after the last code unit, at least {@code start}
     * @return the place
     * @throws IllegalArgumentException when a bound is negative or the end is before the start
     */
    public static Place of(int start, int end) {
        return of(new Span(start, end));
    }

    @JsonCreator
    private static Place read(
            @JsonProperty(value = "start", required = true) int start,
            @JsonProperty(value = "end", required = true) int end,
            @JsonProperty("origin") @Nullable Origin origin) {
        return of(new Span(start, end), origin);
    }

    /**
     * Returns the span of the source.
     *
     * @return the span, empty for {@link #NONE}
     */
    public Optional<Span> span() {
        return Optional.ofNullable(span);
    }

    /**
     * Returns where the place begins in the file from which the text was extracted.
     *
     * @return the origin; empty when the source is a text itself, or when its format has no such places
     */
    public Optional<Origin> origin() {
        return Optional.ofNullable(origin);
    }

    /** The JSON form of a place. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Range(int start, int end, @Nullable Origin origin) {}

    @JsonValue
    private Optional<Range> range() {
        return span().map(known -> new Range(known.start(), known.end(), origin));
    }

    /** Whether the element came from a source. */
    boolean isKnown() {
        return span != null;
    }

    /** The index where the place begins, -1 for {@link #NONE}. */
    int start() {
        return span == null ? -1 : span.start();
    }

    /** Returns true for every place, because the position of an element is not part of its content. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Place;
    }

    /** Returns the same value for every place. */
    @Override
    public int hashCode() {
        return 1;
    }

    /** Returns {@code [start, end)}, or {@code nowhere}. */
    @Override
    public String toString() {
        return span == null ? "nowhere" : span.toString();
    }
}
