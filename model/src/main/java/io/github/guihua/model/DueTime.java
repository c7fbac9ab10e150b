package io.github.guihua.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.guihua.model.constraint.Consistent;
import io.github.guihua.model.constraint.NonBlank;
import io.github.guihua.model.internal.Values;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The time by which or within which a statement applies.
 *
 * @param text the time words as written (到2025年), empty when there are none; {@code due} in JSON
 * @param from the first day of the time, empty when the words do not give it; {@code dueFrom} in JSON
 * @param by the last day of the time, empty when the words do not give it; {@code dueBy} in JSON
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Consistent(OrderedDue.class)
public record DueTime(
        @JsonProperty("due") Optional<@NonBlank String> text,
        @JsonProperty("dueFrom") Optional<LocalDate> from,
        @JsonProperty("dueBy") Optional<LocalDate> by) {

    /** No time words. */
    public static final DueTime NONE = new DueTime(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Replaces null with empty.
     *
     * @param text the time words as written (到2025年), empty when there are none; {@code due} in JSON
     * @param from the first day of the time, empty when the words do not give it; {@code dueFrom} in JSON
     * @param by the last day of the time, empty when the words do not give it; {@code dueBy} in JSON
     */
    public DueTime {
        text = Values.optional(text);
        from = Values.optional(from);
        by = Values.optional(by);
    }

    /**
     * Returns a time whose words give no day.
     *
     * @param text the words, not null
     * @return the time
     */
    public static DueTime of(String text) {
        return new DueTime(Optional.of(text), Optional.empty(), Optional.empty());
    }

    /**
     * Returns a time from its words and its last day.
     *
     * @param text the words, not null
     * @param by the last day, not null
     * @return the time
     */
    public static DueTime of(String text, LocalDate by) {
        return new DueTime(Optional.of(text), Optional.empty(), Optional.of(by));
    }
}
