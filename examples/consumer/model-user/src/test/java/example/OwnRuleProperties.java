package example;

import io.github.guihua.model.Plan;
import io.github.guihua.model.Severity;
import io.github.guihua.model.arbitraries.PlanArbitraries;
import io.github.guihua.model.validation.PlanRule;
import io.github.guihua.model.validation.PlanRules;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A property of a rule of one's own, on the library's random plans. */
class OwnRuleProperties {

    private static final PlanRule EVERY_TASK_HAS_A_TARGET = PlanRule.of(
            "task-without-target",
            Severity.INFO,
            locale -> "{0} has no target",
            (plan, report) -> plan.plan().allTasks().stream()
                    .filter(task -> task.targets().isEmpty())
                    .forEach(task -> report.at(task, task.title())));

    @Provide
    Arbitrary<Plan> plans() {
        return PlanArbitraries.valid().plans();
    }

    @Property(tries = 50)
    boolean asManyFindingsAsTasksWithoutTargets(@ForAll("plans") Plan plan) {
        long bare = plan.allTasks().stream().filter(task -> task.targets().isEmpty()).count();
        return bare
                == PlanRules.standard().only().plus(EVERY_TASK_HAS_A_TARGET).check(plan).size();
    }
}
