package io.github.guihua.parser.document;

import io.github.guihua.core.text.Span;
import io.github.guihua.model.source.Severity;
import java.util.Objects;

/**
 * Something that a reader could not read as it is meant; it becomes a {@link io.github.guihua.model.source.Diagnostic}.
 *
 * @param severity how serious it is
 * @param code a stable code for programs, such as {@code page-without-text}
 * @param message the message for people: what is wrong, and what to do
 * @param span its place in the text; an empty span where something is missing
 */
public record DocumentDoubt(Severity severity, String code, String message, Span span) {

    /**
     * Checks that nothing is missing.
     *
     * @param severity how serious it is
     * @param code a stable code for programs, such as {@code page-without-text}
     * @param message the message for people: what is wrong, and what to do
     * @param span its place in the text; an empty span where something is missing
     */
    public DocumentDoubt {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(span, "span");
    }
}
