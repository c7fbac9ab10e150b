package io.github.guihua.programs;

import io.github.guihua.model.Chapter;
import io.github.guihua.model.Deadline;
import io.github.guihua.model.Modality;
import io.github.guihua.model.NodeRole;
import io.github.guihua.model.PersonRole;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanKind;
import io.github.guihua.model.PlanPeriod;
import io.github.guihua.model.ResponsiblePerson;
import io.github.guihua.model.ResponsibleUnit;
import io.github.guihua.model.Target;
import io.github.guihua.model.Task;
import io.github.guihua.model.UnitRole;
import java.time.LocalDate;
import java.util.Locale;

/** Builds a plan in code, without any text, and visits its nodes. */
public final class BuildPlan {

    private BuildPlan() {}

    /**
     * Returns a plan of one chapter with two tasks.
     *
     * @return the plan
     */
    public static Plan plan() {
        Target jobs = Target.of("城镇新增就业").atLeast("5000", "人").by(2026).build();
        Task employment = Task.builder()
                .title("稳定和扩大就业")
                .text("落实就业优先政策。")
                .responsibleUnit(ResponsibleUnit.of("市人力资源和社会保障局", UnitRole.LEAD))
                .responsibleUnit(ResponsibleUnit.of("市财政局", UnitRole.SUPPORT))
                .target(jobs.withModality(Modality.FIRM))
                .target(Target.of("城镇登记失业率").atMost("3.5", "%").build())
                .build();
        Task housing = Task.builder()
                .title("改造老旧小区")
                .responsibleUnit(ResponsibleUnit.of("市住房和城乡建设局", UnitRole.RESPONSIBLE))
                .responsiblePerson(ResponsiblePerson.of("张三", PersonRole.LEADER))
                .deadline(Deadline.on("2026年11月底前", LocalDate.of(2026, 11, 30)))
                .target(Target.of("改造老旧小区").between("30", "40", "个").by(2026).build())
                .build();
        return Plan.builder()
                .title("某市2026年民生工作要点")
                .kind(PlanKind.WORK_KEY_POINTS)
                .period(PlanPeriod.of(2026, 2026))
                .chapter(Chapter.builder()
                        .title("重点任务")
                        .role(NodeRole.WORK)
                        .task(employment)
                        .task(housing)
                        .build())
                .build();
    }

    /**
     * Prints the tasks with their responsible units, deadlines and statements.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Plan plan = plan();
        System.out.println(plan.title().orElseThrow() + " " + plan.period().orElseThrow());
        for (Task task : plan.allTasks()) {
            System.out.println(task.title());
            task.responsibleUnits()
                    .forEach(unit ->
                            System.out.println("  " + unit.role().displayName(Locale.CHINESE) + " " + unit.name()));
            task.deadline().ifPresent(deadline -> System.out.println("  完成时限 " + deadline.text()));
            task.targets()
                    .forEach(target -> System.out.println("  " + target.subject() + " " + target.text() + " "
                            + target.modality().displayName(Locale.CHINESE)));
        }
    }
}
