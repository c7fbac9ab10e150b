package io.github.guihua.programs;

import io.github.guihua.model.Plan;
import io.github.guihua.model.Task;
import io.github.guihua.parser.PlanParser;
import java.time.LocalDate;
import java.util.Locale;

/** Shows deadlines, responsible persons and milestones, and lists everything that is due before a day. */
public final class DueDates {

    private static final String TEXT = """
            某市2026年重点工作任务

            一、重点任务
            （一）编制发展规划。6月底前完成规划编制，9月底前报市政府审定。
            责任单位：市发改委
            责任领导：张三　副市长
            完成时限：2026年9月底前
            （二）改造老旧小区。改造老旧小区40个。（市住建局牵头，2026年3月底前完成）
            （三）稳定和扩大就业。城镇新增就业5000人以上。（市人社局，持续推进）
            """;

    private DueDates() {}

    /**
     * Prints the deadlines.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Plan plan = PlanParser.create().parse(TEXT).plan();
        for (Task task : plan.allTasks()) {
            System.out.println(task.title());
            task.deadline()
                    .ifPresent(deadline -> System.out.println(
                            "  完成时限 " + deadline.text() + " " + deadline.kind().displayName(Locale.CHINESE)));
            task.responsiblePersons()
                    .forEach(person -> System.out.println("  " + person.role().displayName(Locale.CHINESE) + " "
                            + person.name().orElse("") + " " + person.post().orElse("")));
            task.milestones()
                    .forEach(milestone -> System.out.println("  节点 " + milestone.text() + " "
                            + milestone.time().by().map(LocalDate::toString).orElse("")));
        }
        System.out.println("7月1日前到期");
        plan.dueBefore(LocalDate.of(2026, 7, 1))
                .forEach(item -> System.out.println("  " + item.by() + " " + item.text()));
        System.out.println("年内到期");
        plan.dueBefore(LocalDate.of(2027, 1, 1))
                .forEach(item -> System.out.println(
                        "  " + item.by() + " " + item.text() + (item.due().derived() ? "（按规划期末）" : "")));
    }
}
