package io.github.guihua.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.guihua.model.validation.Consistent;
import io.github.guihua.model.validation.NonBlank;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The time that binds a statement.
 *
 * @param text the words of time as written (到2025年), empty when there are none; {@code due} in JSON
 * @param from the first day of the time, empty where the words do not give it; {@code dueFrom} in JSON
 * @param by the last day of the time, empty where the words do not give it; {@code dueBy} in JSON
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Consistent(OrderedDue.class)
public record DueTime(
        @JsonProperty("due") Optional<@NonBlank String> text,
        @JsonProperty("dueFrom") Optional<LocalDate> from,
        @JsonProperty("dueBy") Optional<LocalDate> by) {

    /** No words of time. */
    public static final DueTime NONE = new DueTime(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Keeps what is given; null is absent.
     *
     * @param text the words of time as written (到2025年), empty when there are none; {@code due} in JSON
     * @param from the first day of the time, empty where the words do not give it; {@code dueFrom} in JSON
     * @param by the last day of the time, empty where the words do not give it; {@code dueBy} in JSON
     */
    public DueTime {
        text = Values.optional(text);
        from = Values.optional(from);
        by = Values.optional(by);
    }

    /**
     * Words of time that give no day.
     *
     * @param text the words, not null
     * @return the time
     */
    public static DueTime of(String text) {
        return new DueTime(Optional.of(text), Optional.empty(), Optional.empty());
    }

    /**
     * Words of time with their last day.
     *
     * @param text the words, not null
     * @param by the last day, not null
     * @return the time
     */
    public static DueTime of(String text, LocalDate by) {
        return new DueTime(Optional.of(text), Optional.empty(), Optional.of(by));
    }
}
