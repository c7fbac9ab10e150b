package io.github.guihua.model.constraint;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Thrown when a record cannot be built; contains all its violations. */
public final class PlanValidationException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The simple name of the record's class. */
    private final String type;

    private final transient @Nullable List<PlanViolation> violations;

    /**
     * Builds the exception.
     *
     * @param type the simple name of the record's class, not null
     * @param violations all violations, not empty
     */
    public PlanValidationException(String type, List<PlanViolation> violations) {
        super(words(type, ordered(violations), Locale.getDefault()));
        this.type = type;
        this.violations = ordered(violations);
    }

    /**
     * Returns all violations, ordered by path.
     *
     * @return an unmodifiable list, empty only after serialization, which keeps only the message
     */
    public List<PlanViolation> violations() {
        return violations == null ? List.of() : violations;
    }

    /**
     * Returns the whole message, one line for each violation.
     *
     * @param locale the language of the message: Chinese, or English for every other language
     * @return the message
     */
    public String message(Locale locale) {
        return words(type, violations(), locale);
    }

    private static List<PlanViolation> ordered(List<PlanViolation> violations) {
        return violations.stream().sorted(ViolationPath.IN_ORDER).toList();
    }

    private static String words(String type, List<PlanViolation> violations, Locale locale) {
        StringBuilder words = new StringBuilder(type);
        for (PlanViolation violation : violations) {
            words.append('\n').append("  ").append(violation.inWords(locale));
        }
        return words.toString();
    }
}
