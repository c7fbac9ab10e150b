package io.github.guihua.parser.internal.assembly;

import io.github.guihua.model.Plan;
import io.github.guihua.model.validation.PlanRules;
import java.util.Locale;

/**
 * What a supervising office would stumble over, told as the document is read: a task that names no body where those
 * beside it do, a task with two leads, a clause without a body, a deadline that the plan's period does not reach.
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
