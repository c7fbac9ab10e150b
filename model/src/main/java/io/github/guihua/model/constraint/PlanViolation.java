package io.github.guihua.model.constraint;

import io.github.guihua.model.internal.Messages;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that is wrong with a plan or a part of one. Immutable.
 *
 * @param path where it is: a JSON pointer (RFC 6901) into the JSON of the checked record, such as
 *     {@code /children/0/children/2/title}; empty for the record itself
 * @param value what is there, empty when it is missing
 * @param code the name of the constraint, such as {@code NotBlank}
 * @param parameters what the constraint was set to, such as {@code max}
 */
public record PlanViolation(String path, Optional<Object> value, String code, Map<String, Object> parameters) {

    /**
     * Checks that nothing is missing.
     *
     * @param path where it is: a JSON pointer (RFC 6901) into the JSON of the checked record, such as
     *     {@code /children/0/children/2/title}; empty for the record itself
     * @param value what is there, empty when it is missing
     * @param code the name of the constraint, such as {@code NotBlank}
     * @param parameters what the constraint was set to, such as {@code max}
     */
    public PlanViolation {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(code, "code");
        parameters = Map.copyOf(parameters);
    }

    /**
     * The violation of something that must be given and was not.
     *
     * @param path where it should be, not null
     * @return the violation
     */
    public static PlanViolation missing(String path) {
        return new PlanViolation(path, Optional.empty(), "NotNull", Map.of());
    }

    /**
     * What is wrong, in the language of the default locale.
     *
     * @return the words
     */
    public String message() {
        return message(Locale.getDefault());
    }

    /**
     * What is wrong, in words.
     *
     * @param locale whose language to use: Chinese, else English
     * @return the words
     */
    public String message(Locale locale) {
        return Messages.of(code, parameters, locale);
    }

    /** Reads {@code path: message (was value)}. */
    @Override
    public String toString() {
        return inWords(Locale.getDefault());
    }

    String inWords(Locale locale) {
        String where = path.isEmpty() ? "" : path + ": ";
        return where + message(locale) + value.map(PlanViolation::quoted).orElse("");
    }

    /** Long values are cut: a message is for people. */
    private static String quoted(Object value) {
        String words = String.valueOf(value);
        return " (" + (words.length() <= 60 ? words : words.substring(0, 60) + "…") + ")";
    }
}
