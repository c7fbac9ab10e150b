package io.github.guihua.model.validation;

import io.github.guihua.model.PlanElement;
import io.github.guihua.model.PlanIndex;
import io.github.guihua.model.internal.Messages;
import io.github.guihua.model.source.Severity;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/**
 * A rule that finds valid but doubtful content in a plan. It has a code for programs, a severity, a message for people,
 * and a check of the whole plan. Immutable; thread-safe when its check is.
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

    /** The check of a rule. */
    @FunctionalInterface
    public interface Check {

        /**
         * Checks a plan and reports findings.
         *
         * @param plan the plan with the paths, parents and roles of its elements
         * @param report receives the findings
         */
        void look(PlanIndex plan, Report report);
    }

    /** Receives the findings of a rule. */
    @FunctionalInterface
    public interface Report {

        /**
         * Reports a finding.
         *
         * @param element the doubtful element of the checked plan, not null
         * @param details the values for {0}, {1} … in the message of the rule
         */
        void at(PlanElement element, Object... details);
    }

    /**
     * Returns a rule.
     *
     * @param code its stable code, unique among the rules of a set, not blank
     * @param severity how serious its findings are, not null
     * @param words gives the message in the language of a locale, with {0}, {1} … for details, not null
     * @param check the check, not null
     * @return the rule
     * @throws IllegalArgumentException when the code is blank
     */
    public static PlanRule of(String code, Severity severity, Function<Locale, String> words, Check check) {
        return new PlanRule(code, severity, words, check);
    }

    /** A rule whose message is in the message bundle. */
    static PlanRule standard(String code, Severity severity, Check check) {
        return new PlanRule(code, severity, locale -> Messages.template(code, locale), check);
    }

    /** {@return the code of the rule and of its diagnostics} */
    public String code() {
        return code;
    }

    /** {@return how serious its findings are} */
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

    /** Returns {@code code (SEVERITY)}. */
    @Override
    public String toString() {
        return code + " (" + severity + ")";
    }
}
