package io.github.guihua.programs;

import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanPeriod;
import io.github.guihua.model.ResponsibleUnit;
import io.github.guihua.model.Target;
import io.github.guihua.model.Task;
import io.github.guihua.model.UnitRole;
import io.github.guihua.model.constraint.PlanValidationException;
import io.github.guihua.model.validation.PlanRules;
import java.time.LocalDate;
import java.util.Locale;

/** Shows that impossible plans are rejected with all violations at once, and that doubtful plans only get warnings. */
public final class CheckPlan {

    private CheckPlan() {}

    /**
     * Prints violations and warnings in Chinese.
     *
     * @param args none
     */
    public static void main(String[] args) {
        try {
            Target.builder()
                    .between("40", "30", "个")
                    .unit(" ")
                    .dueFrom(LocalDate.of(2026, 12, 31))
                    .dueBy(LocalDate.of(2026, 1, 1))
                    .build();
        } catch (PlanValidationException refused) {
            System.out.println(refused.message(Locale.CHINESE));
        }

        Task task = Task.builder()
                .title("稳定就业")
                .responsibleUnit(ResponsibleUnit.of("市人社局", UnitRole.LEAD))
                .responsibleUnit(ResponsibleUnit.of("市财政局", UnitRole.LEAD))
                .target(Target.of("高校毕业生就业率").atLeast("105", "%").build())
                .target(Target.of("新增就业").exactly("5000", "人").by(2031).build())
                .build();
        Plan plan = Plan.builder()
                .title("某市五年规划")
                .period(PlanPeriod.of(2026, 2030))
                .task(task)
                .build();
        PlanRules.standard()
                .check(plan, Locale.CHINESE)
                .forEach(doubt -> System.out.println(doubt.severity().displayName(Locale.CHINESE) + " "
                        + doubt.path().orElseThrow() + " " + doubt.code() + "：" + doubt.message()));

        PlanRules own = PlanRules.standard().without("two-leads", "deadline-outside-period");
        System.out.println("停用两条规则后 " + own.check(plan).size() + " 处");
    }
}
