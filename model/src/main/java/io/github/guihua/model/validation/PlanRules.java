package io.github.guihua.model.validation;

import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanElement;
import io.github.guihua.model.PlanIndex;
import io.github.guihua.model.source.Diagnostic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A set of rules that find valid but doubtful content: heading numbers that are not consecutive, deadlines outside the
 * period, a task with two lead units. Builders reject values that can never be true. These rules only report their
 * findings, both in parsed plans and in plans from builders.
 *
 * <pre>{@code
 * List<Diagnostic> doubts = PlanRules.standard().without("two-leads").check(plan);
 * }</pre>
 *
 * <p>The rules of a version never change, so that a stored report can be understood later; new rules come with a new
 * version. Immutable and thread-safe.
 */
public final class PlanRules {

    /** The newest version of the standard rules. */
    public static final int LATEST = 1;

    private final int version;
    private final List<PlanRule> rules;

    private PlanRules(int version, List<PlanRule> rules) {
        this.version = version;
        this.rules = List.copyOf(rules);
    }

    /**
     * Returns the newest standard rules.
     *
     * @return the rules of version {@link #LATEST}
     */
    public static PlanRules standard() {
        return version(LATEST);
    }

    /**
     * Returns the standard rules of a version.
     *
     * @param version the version, from 1 to {@link #LATEST}
     * @return its rules
     * @throws IllegalArgumentException when there is no such version
     */
    public static PlanRules version(int version) {
        if (version != LATEST) {
            throw new IllegalArgumentException("rules of version " + version + " are not known, only 1 is");
        }
        return new PlanRules(version, StandardRules.VERSION_1);
    }

    /** {@return the version of the standard rules from which this set was made} */
    public int version() {
        return version;
    }

    /** {@return the enabled rules, in the order of their checks} */
    public List<PlanRule> rules() {
        return rules;
    }

    /**
     * Returns this set without some rules.
     *
     * @param codes the codes of the rules to remove, each in this set
     * @return the new set
     * @throws IllegalArgumentException when no rule in this set has one of the codes
     */
    public PlanRules without(String... codes) {
        Set<String> off = known(codes);
        return new PlanRules(
                version,
                rules.stream().filter(rule -> !off.contains(rule.code())).toList());
    }

    /**
     * Returns this set with only some rules.
     *
     * @param codes the codes of the rules to keep, each in this set
     * @return the new set
     * @throws IllegalArgumentException when no rule in this set has one of the codes
     */
    public PlanRules only(String... codes) {
        Set<String> on = known(codes);
        return new PlanRules(
                version, rules.stream().filter(rule -> on.contains(rule.code())).toList());
    }

    /**
     * Returns this set with one more rule.
     *
     * @param rule the rule, with a code that no rule in this set has, not null
     * @return the new set
     * @throws IllegalArgumentException when the set has a rule with that code
     */
    public PlanRules plus(PlanRule rule) {
        if (rules.stream().anyMatch(known -> known.code().equals(rule.code()))) {
            throw new IllegalArgumentException("there is a rule " + rule.code() + " already");
        }
        List<PlanRule> more = new ArrayList<>(rules);
        more.add(rule);
        return new PlanRules(version, more);
    }

    private Set<String> known(String... codes) {
        Set<String> wanted = Set.copyOf(List.of(codes));
        for (String code : wanted) {
            if (rules.stream().noneMatch(rule -> rule.code().equals(code))) {
                throw new IllegalArgumentException("there is no rule " + code);
            }
        }
        return wanted;
    }

    /**
     * Checks a plan, with messages in the language of the default locale.
     *
     * @param plan the plan, not null
     * @return the findings, as in {@link #check(Plan, Locale)}
     */
    public List<Diagnostic> check(Plan plan) {
        return check(plan, Locale.getDefault());
    }

    /**
     * Checks a plan.
     *
     * @param plan the plan, not null
     * @param locale the language of the messages: Chinese, or English for every other language; not null
     * @return the findings, in the order of {@link Plan#walk()} and then of the rules; each with the path of the
     *     element, and with its span when its place is known
     */
    public List<Diagnostic> check(Plan plan, Locale locale) {
        Objects.requireNonNull(locale, "locale");
        PlanIndex index = PlanIndex.of(plan);
        List<Finding> findings = new ArrayList<>();
        for (PlanRule rule : rules) {
            rule.look(
                    index,
                    (element, details) -> findings.add(
                            new Finding(element, diagnostic(rule, index, element, rule.message(locale, details)))));
        }
        if (findings.size() > 1) {
            Map<PlanElement, Integer> ranks = new IdentityHashMap<>();
            index.elements().forEach(element -> ranks.putIfAbsent(element, ranks.size()));
            findings.sort(Comparator.comparingInt(finding -> ranks.getOrDefault(finding.element(), Integer.MAX_VALUE)));
        }
        return findings.stream().map(Finding::diagnostic).toList();
    }

    private static Diagnostic diagnostic(PlanRule rule, PlanIndex index, PlanElement element, String message) {
        return new Diagnostic(
                rule.severity(),
                rule.code(),
                message,
                element.place().span(),
                Optional.empty(),
                Optional.empty(),
                index.path(element));
    }

    private record Finding(PlanElement element, Diagnostic diagnostic) {}
}
