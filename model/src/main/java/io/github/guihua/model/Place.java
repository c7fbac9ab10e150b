package io.github.guihua.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.guihua.core.text.Span;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an element was in its source, if it came from one.
 *
 * <p>All places are equal to one another. So records that hold a place are equal when their content is, and where they
 * was rides along. To compare positions, compare {@link #span()}. Immutable and thread-safe.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public final class Place {

    /** The place of an element that came from no source. */
    public static final Place NONE = new Place(null);

    private final @Nullable Span span;

    private Place(@Nullable Span span) {
        this.span = span;
    }

    /**
     * The place at a span of the source.
     *
     * @param span the span, not null
     * @return the place
     */
    public static Place of(Span span) {
        return new Place(Objects.requireNonNull(span, "span"));
    }

    /**
     * The place at a range of the source.
     *
     * @param start first code unit of the range, at least 0
     * @param end code unit after the range, at least {@code start}
     * @return the place
     * @throws IllegalArgumentException when the bounds are negative or crossed
     */
    @JsonCreator
    public static Place of(
            @JsonProperty(value = "start", required = true) int start,
            @JsonProperty(value = "end", required = true) int end) {
        return new Place(new Span(start, end));
    }

    /**
     * The span of the source.
     *
     * @return the span, empty for {@link #NONE}
     */
    public Optional<Span> span() {
        return Optional.ofNullable(span);
    }

    /** What JSON has of it. */
    private record Range(int start, int end) {}

    @JsonValue
    private Optional<Range> range() {
        return span().map(known -> new Range(known.start(), known.end()));
    }

    /** Whether the element came from a source. */
    boolean isKnown() {
        return span != null;
    }

    /** Where the place begins, or -1 for {@link #NONE}. */
    int start() {
        return span == null ? -1 : span.start();
    }

    /** True for every place: where something was is not part of what it says. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Place;
    }

    /** The same for every place. */
    @Override
    public int hashCode() {
        return 1;
    }

    /** Reads {@code [start, end)}, or {@code nowhere}. */
    @Override
    public String toString() {
        return span == null ? "nowhere" : span.toString();
    }
}
