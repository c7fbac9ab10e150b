package io.github.guihua.model.validation;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says that a record cannot be built, and everything that is wrong with it. */
public final class PlanValidationException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The simple name of the record's class. */
    private final String type;

    private final transient @Nullable List<PlanViolation> violations;

    /**
     * Says what is wrong with a record.
     *
     * @param type the simple name of the record's class, not null
     * @param violations everything that is wrong, not empty
     */
    public PlanValidationException(String type, List<PlanViolation> violations) {
        super(words(type, ordered(violations), Locale.getDefault()));
        this.type = type;
        this.violations = ordered(violations);
    }

    /**
     * Everything that is wrong, ordered by path.
     *
     * @return an unmodifiable list, empty only after serialization, which keeps the message alone
     */
    public List<PlanViolation> violations() {
        return violations == null ? List.of() : violations;
    }

    /**
     * The whole message, a line for each violation.
     *
     * @param locale whose language to use: Chinese, else English
     * @return the words
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
