package io.github.guihua.model.constraint;

import io.github.guihua.model.internal.Messages;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A violated constraint in a plan or a part of a plan. Immutable.
 *
 * @param path the place of the violation: a JSON pointer (RFC 6901) into the JSON of the checked record, such as
 *     {@code /children/0/children/2/title}; empty for the record itself
 * @param value the value at this place, empty when it is missing
 * @param code the name of the constraint, such as {@code NotBlank}
 * @param parameters the parameters of the constraint, such as {@code max}
 */
public record PlanViolation(String path, Optional<Object> value, String code, Map<String, Object> parameters) {

    /**
     * Checks that nothing is missing.
     *
     * @param path the place of the violation: a JSON pointer (RFC 6901) into the JSON of the checked record, such as
     *     {@code /children/0/children/2/title}; empty for the record itself
     * @param value the value at this place, empty when it is missing
     * @param code the name of the constraint, such as {@code NotBlank}
     * @param parameters the parameters of the constraint, such as {@code max}
     */
    public PlanViolation {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(code, "code");
        parameters = Map.copyOf(parameters);
    }

    /**
     * Returns the violation for a missing value.
     *
     * @param path the place of the missing value, not null
     * @return the violation
     */
    public static PlanViolation missing(String path) {
        return new PlanViolation(path, Optional.empty(), "NotNull", Map.of());
    }

    /**
     * Returns the message in the language of the default locale.
     *
     * @return the message
     */
    public String message() {
        return message(Locale.getDefault());
    }

    /**
     * Returns the message in a language.
     *
     * @param locale the language of the message: Chinese, or English for every other language
     * @return the message
     */
    public String message(Locale locale) {
        return Messages.of(code, parameters, locale);
    }

    /** Returns {@code path: message (was value)}. */
    @Override
    public String toString() {
        return inWords(Locale.getDefault());
    }

    String inWords(Locale locale) {
        String where = path.isEmpty() ? "" : path + ": ";
        return where + message(locale) + value.map(PlanViolation::quoted).orElse("");
    }

    /** Long values are cut, because people read the message. */
    private static String quoted(Object value) {
        String words = String.valueOf(value);
        return " (" + (words.length() <= 60 ? words : words.substring(0, 60) + "…") + ")";
    }
}
