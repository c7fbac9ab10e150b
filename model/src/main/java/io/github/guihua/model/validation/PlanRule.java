package io.github.guihua.model.validation;

import io.github.guihua.model.PlanElement;
import io.github.guihua.model.PlanIndex;
import io.github.guihua.model.internal.Messages;
import io.github.guihua.model.source.Severity;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/**
 * A rule about what is legal but doubtful in a plan. It has a code for programs, a severity, words for people, and looks
 * at a whole plan at a time. Immutable; thread-safe when its check is.
 */
public final class PlanRule {

    private final String code;
    private final Severity severity;
    private final Function<Locale, String> words;
    private final Check check;

    private PlanRule(String code, Severity severity, Function<Locale, String> words, Check check) {
        this.code = Objects.requireNonNull(code, "code");
        this.severity = Objects.requireNonNull(severity, "severity");
        this.words = Objects.requireNonNull(words, "words");
        this.check = Objects.requireNonNull(check, "check");
        if (code.isBlank()) {
            throw new IllegalArgumentException("a rule must have a code");
        }
    }

    /** What a rule looks for. */
    @FunctionalInterface
    public interface Check {

        /**
         * Looks at a plan and reports what it finds.
         *
         * @param plan the plan with the paths, parents and roles of its elements
         * @param report takes what is found
         */
        void look(PlanIndex plan, Report report);
    }

    /** Takes what a rule finds. */
    @FunctionalInterface
    public interface Report {

        /**
         * Takes a finding.
         *
         * @param element the element that is doubtful, of the plan that is checked, not null
         * @param details what {0}, {1} … in the words of the rule stand for
         */
        void at(PlanElement element, Object... details);
    }

    /**
     * Makes a rule.
     *
     * @param code its name, stable, unique among the rules it is used with, not blank
     * @param severity how much it matters, not null
     * @param words what to say in the language of a locale, with {0}, {1} … for details, not null
     * @param check what to look for, not null
     * @return the rule
     * @throws IllegalArgumentException when the code is blank
     */
    public static PlanRule of(String code, Severity severity, Function<Locale, String> words, Check check) {
        return new PlanRule(code, severity, words, check);
    }

    /** A rule whose words are in the bundle of this package. */
    static PlanRule standard(String code, Severity severity, Check check) {
        return new PlanRule(code, severity, locale -> Messages.template(code, locale), check);
    }

    /** {@return the name of the rule, which is the code of its diagnostics} */
    public String code() {
        return code;
    }

    /** {@return how much it matters} */
    public Severity severity() {
        return severity;
    }

    void look(PlanIndex plan, Report report) {
        check.look(plan, report);
    }

    String message(Locale locale, Object... details) {
        String message = words.apply(locale);
        for (int i = 0; i < details.length; i++) {
            message = message.replace("{" + i + "}", String.valueOf(details[i]));
        }
        return message;
    }

    /** Reads {@code code (SEVERITY)}. */
    @Override
    public String toString() {
        return code + " (" + severity + ")";
    }
}
