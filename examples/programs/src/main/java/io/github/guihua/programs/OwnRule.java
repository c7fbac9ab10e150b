package io.github.guihua.programs;

import io.github.guihua.model.Plan;
import io.github.guihua.model.source.Severity;
import io.github.guihua.model.validation.PlanRule;
import io.github.guihua.model.validation.PlanRules;
import io.github.guihua.parser.PlanParser;
import java.util.Locale;

/** Adds a rule to those of the library: every task with a lead unit must have a deadline with a date. */
public final class OwnRule {

    private static final String TEXT = """
            某市2026年重点工作任务

            一、重点任务
            （一）改造老旧小区。改造老旧小区40个。（市住建局牵头，2026年3月底前完成）
            （二）稳定和扩大就业。落实就业优先政策。（市人社局牵头）
            （三）发展夜间经济。培育夜间消费街区。
            """;

    private OwnRule() {}

    /**
     * Returns the rule.
     *
     * @return the rule, with messages in Chinese and English
     */
    public static PlanRule leadWithoutDeadline() {
        return PlanRule.of(
                "lead-without-deadline",
                Severity.WARNING,
                locale -> locale.getLanguage().equals("zh") ? "{0}牵头而无完成时限" : "{0} leads without a deadline",
                (index, report) -> index.plan().allTasks().stream()
                        .filter(task -> task.deadline().isEmpty())
                        .forEach(task -> task.leadUnits().forEach(unit -> report.at(task, unit.name()))));
    }

    /**
     * Prints the findings of all rules.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Plan plan = PlanParser.create().parse(TEXT).plan();
        PlanRules rules = PlanRules.standard().plus(leadWithoutDeadline());
        rules.check(plan, Locale.CHINESE)
                .forEach(doubt ->
                        System.out.println(doubt.path().orElse("") + " " + doubt.code() + " " + doubt.message()));
    }
}
