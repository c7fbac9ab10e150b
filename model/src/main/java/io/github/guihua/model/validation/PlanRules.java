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
 * A set of rules about what is legal but doubtful: numbers that do not run, deadlines outside the period, a task with
 * two leads. What can never be true is refused by the builders; what is here is only reported, in plans that were
 * parsed and in plans that were built alike.
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
     * The newest standard rules.
     *
     * @return the rules of version {@link #LATEST}
     */
    public static PlanRules standard() {
        return version(LATEST);
    }

    /**
     * The standard rules of a version.
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

    /** {@return the version of the standard rules that this set was made from} */
    public int version() {
        return version;
    }

    /** {@return the rules that are switched on, in the order in which they look} */
    public List<PlanRule> rules() {
        return rules;
    }

    /**
     * The same set with some rules switched off.
     *
     * @param codes the names of the rules, each in this set
     * @return another set
     * @throws IllegalArgumentException when a code is not the name of a rule in this set
     */
    public PlanRules without(String... codes) {
        Set<String> off = known(codes);
        return new PlanRules(
                version,
                rules.stream().filter(rule -> !off.contains(rule.code())).toList());
    }

    /**
     * The same set with all rules but some switched off.
     *
     * @param codes the names of the rules that stay on, each in this set
     * @return another set
     * @throws IllegalArgumentException when a code is not the name of a rule in this set
     */
    public PlanRules only(String... codes) {
        Set<String> on = known(codes);
        return new PlanRules(
                version, rules.stream().filter(rule -> on.contains(rule.code())).toList());
    }

    /**
     * The same set with one more rule.
     *
     * @param rule the rule, whose code no rule in this set has, not null
     * @return another set
     * @throws IllegalArgumentException when the set has a rule of that code
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
     * Looks at a plan, and reports in the language of the default locale.
     *
     * @param plan the plan, not null
     * @return what the rules find, see {@link #check(Plan, Locale)}
     */
    public List<Diagnostic> check(Plan plan) {
        return check(plan, Locale.getDefault());
    }

    /**
     * Looks at a plan.
     *
     * @param plan the plan, not null
     * @param locale whose language the messages use: Chinese, else English; not null
     * @return what the rules find, in the order of {@link Plan#walk()} and of the rules; each with the path of the
     *     element, and with its span where its place is known
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
