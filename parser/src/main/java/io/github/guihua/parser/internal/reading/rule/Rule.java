package io.github.guihua.parser.internal.reading.rule;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A rule of an ordered list: the first one that applies decides.
 *
 * @param name the name of what it decides
 * @param condition when it applies
 */
public record Rule<N, C>(N name, Predicate<C> condition) {

    /** Returns a rule that applies when a condition holds. */
    public static <N, C> Rule<N, C> of(N name, Predicate<C> condition) {
        return new Rule<>(name, condition);
    }

    /** Returns a rule for all cases that no rule before it applies to. */
    public static <N, C> Rule<N, C> otherwise(N name) {
        return new Rule<>(name, c -> true);
    }

    /** Returns the name of the first rule that applies to a case, null if none does. */
    public static <N, C> @Nullable N find(List<Rule<N, C>> rules, C c) {
        for (Rule<N, C> rule : rules) {
            if (rule.condition.test(c)) {
                return rule.name;
            }
        }
        return null;
    }

    /** Returns the name of the first rule that applies to a case. The last rule of the list applies to every case. */
    public static <N, C> N first(List<Rule<N, C>> rules, C c) {
        N found = find(rules, c);
        if (found == null) {
            throw new IllegalStateException("no rule for " + c + "; end the list with one that always applies");
        }
        return found;
    }
}
