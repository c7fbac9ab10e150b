package io.github.guihua.model.source;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.guihua.core.text.Span;
import io.github.guihua.model.Plan;
import io.github.guihua.model.constraint.NonBlank;
import io.github.guihua.model.constraint.PlanValidationException;
import io.github.guihua.model.internal.Values;
import io.github.guihua.model.internal.draft.Draft;
import jakarta.validation.constraints.Positive;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message about a plan or its text: a doubt, a repair, or a fault.
 *
 * @param severity how serious it is
 * @param code a stable code for programs, such as {@code numbering-gap}
 * @param message the message for people
 * @param span its range in the source, empty when it has no place
 * @param line the line where it begins, from 1, empty when it has no place
 * @param column the column where it begins, from 1, empty when it has no place
 * @param path the path of its element in the plan, as in {@link Plan#find}; empty when it is about the text
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Diagnostic(
        Severity severity,
        @NonBlank String code,
        @NonBlank String message,
        @JsonIgnoreProperties("empty") Optional<Span> span,
        Optional<@Positive Integer> line,
        Optional<@Positive Integer> column,
        Optional<@NonBlank String> path) {

    /**
     * Checks that nothing is missing.
     *
     * @param severity how serious it is
     * @param code a stable code for programs, such as {@code numbering-gap}
     * @param message the message for people
     * @param span its range in the source, empty when it has no place
     * @param line the line where it begins, from 1, empty when it has no place
     * @param column the column where it begins, from 1, empty when it has no place
     * @param path the path of its element in the plan, as in {@link Plan#find}; empty when it is about the text
     */
    public Diagnostic {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
        span = Values.optional(span);
        line = Values.optional(line);
        column = Values.optional(column);
        path = Values.optional(path);
    }

    /**
     * Creates a diagnostic about the text, without an element of the plan.
     *
     * @param severity how serious it is
     * @param code a stable code for programs, such as {@code numbering-gap}
     * @param message the message for people
     * @param span its range in the source, empty when it has no place
     * @param line the line where it begins, from 1, empty when it has no place
     * @param column the column where it begins, from 1, empty when it has no place
     */
    public Diagnostic(
            Severity severity,
            String code,
            String message,
            Optional<Span> span,
            Optional<Integer> line,
            Optional<Integer> column) {
        this(severity, code, message, span, line, column, Optional.empty());
    }

    /**
     * Returns an empty builder of a diagnostic.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the values of this diagnostic.
     *
     * @return a new builder with all values of this diagnostic
     */
    public Builder toBuilder() {
        return new Builder()
                .severity(severity)
                .code(code)
                .message(message)
                .span(span.orElse(null))
                .line(line.orElse(null))
                .column(column.orElse(null))
                .path(path.orElse(null));
    }

    /** A builder of a diagnostic; {@link #build()} reports all violations at once. Not thread-safe. */
    public static final class Builder {

        private Severity severity = Severity.WARNING;
        private @Nullable String code;
        private @Nullable String message;
        private @Nullable Span span;
        private @Nullable Integer line;
        private @Nullable Integer column;
        private @Nullable String path;

        private Builder() {}

        /**
         * Sets how serious it is.
         *
         * @param severity the value, not null
         * @return this builder
         */
        public Builder severity(Severity severity) {
            this.severity = severity;
            return this;
        }

        /**
         * Sets a stable code for programs, such as {@code numbering-gap}.
         *
         * @param code the value, not null
         * @return this builder
         */
        public Builder code(String code) {
            this.code = code;
            return this;
        }

        /**
         * Sets the message for people.
         *
         * @param message the value, not null
         * @return this builder
         */
        public Builder message(String message) {
            this.message = message;
            return this;
        }

        /**
         * Sets its range in the source, null when it has no place.
         *
         * @param span the value, or null for none
         * @return this builder
         */
        public Builder span(@Nullable Span span) {
            this.span = span;
            return this;
        }

        /**
         * Sets the line where it begins, from 1, null when it has no place.
         *
         * @param line the value, or null for none
         * @return this builder
         */
        public Builder line(@Nullable Integer line) {
            this.line = line;
            return this;
        }

        /**
         * Sets the column where it begins, from 1, null when it has no place.
         *
         * @param column the value, or null for none
         * @return this builder
         */
        public Builder column(@Nullable Integer column) {
            this.column = column;
            return this;
        }

        /**
         * Sets the path of its element in the plan, null when it is about the text.
         *
         * @param path the value, or null for none
         * @return this builder
         */
        public Builder path(@Nullable String path) {
            this.path = path;
            return this;
        }

        /**
         * Builds the diagnostic.
         *
         * @return a diagnostic that satisfies every constraint
         * @throws PlanValidationException when a constraint is violated; the exception lists all violations
         */
        public Diagnostic build() {
            Draft draft = new Draft();
            return draft.checked(new Diagnostic(
                    draft.required("severity", severity, Severity.WARNING),
                    draft.required("code", code, "-"),
                    draft.required("message", message, "-"),
                    Optional.ofNullable(span),
                    Optional.ofNullable(line),
                    Optional.ofNullable(column),
                    Optional.ofNullable(path)));
        }
    }
}
