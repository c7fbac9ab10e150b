package io.github.guihua.parser.internal.assembly;

import io.github.guihua.model.Plan;
import io.github.guihua.model.validation.PlanRules;
import java.util.Locale;

/**
 * Reports faults that matter to a supervising office: a task without a body while its siblings have one, a task with
 * two lead units, a clause without a body, a deadline outside the plan's period.
 */
final class Orphans {

    private static final PlanRules RULES = PlanRules.version(1)
            .only("task-without-unit", "two-leads", "unit-clause-without-body", "deadline-outside-period");

    private Orphans() {}

    static void check(Plan plan, Diagnostics diagnostics) {
        RULES.check(plan, Locale.ENGLISH)
                .forEach(found -> found.span()
                        .ifPresent(span -> diagnostics.add(found.severity(), found.code(), found.message(), span)));
    }
}
