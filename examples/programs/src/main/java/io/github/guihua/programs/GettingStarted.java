package io.github.guihua.programs;

import io.github.guihua.model.Deadline;
import io.github.guihua.model.Plan;
import io.github.guihua.model.ResponsibleUnit;
import io.github.guihua.model.Target;
import io.github.guihua.model.Task;
import io.github.guihua.model.UnitRole;
import io.github.guihua.model.comparison.Difference;
import io.github.guihua.model.source.ParseResult;
import io.github.guihua.parser.PlanParser;
import io.github.guihua.parser.WordClass;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/** The first six steps with the library; docs/getting-started.md shows them one by one. */
public final class GettingStarted {

    private static final String LAST_YEAR = """
            某市2025年工作要点

            （一）稳定和扩大就业。城镇新增就业5000人以上。（市人社局牵头，市财政局配合）
            """;

    private static final String THIS_YEAR = """
            某市2026年工作要点

            （一）稳定和扩大就业。力争城镇新增就业6000人以上。（市人社局牵头，市财政局配合）
            （二）完善便民设施。新建服务点40驿。（市民政局，2026年3月底前完成）
            （三）加强协商议事。完善议事制度。（滨河议事廊）
            """;

    private GettingStarted() {}

    /**
     * Prints the result of each step.
     *
     * @param args none
     * @throws IOException when a file cannot be read
     */
    public static void main(String[] args) throws IOException {
        ParseResult result = PlanParser.create().parse(Path.of("seeds/002_42eddaacd7320f5f.txt"));
        Plan plan = result.plan();
        System.out.println(plan.title().orElse("") + "，任务 " + plan.allTasks().size());

        for (Task task : plan.tasksOf("区委组织部").subList(0, 3)) {
            System.out.println(task.id() + " " + task.title());
        }

        Plan thisYear = PlanParser.create().parse(THIS_YEAR).plan();
        thisYear.dueBefore(LocalDate.of(2026, 7, 1)).forEach(item -> System.out.println(item.by() + " " + item.text()));

        Plan own = Plan.builder()
                .title("某市2026年工作要点")
                .task(Task.builder()
                        .title("稳定和扩大就业")
                        .responsibleUnit(ResponsibleUnit.of("市人社局", UnitRole.LEAD))
                        .deadline(Deadline.on("2026年底前", LocalDate.of(2026, 12, 31)))
                        .target(Target.of("城镇新增就业").atLeast("6000", "人").build())
                        .build())
                .build();
        System.out.println(own.allTargets().get(0).text());

        PlanParser parser = PlanParser.builder()
                .words(WordClass.MEASURE_WORD, "驿")
                .words(WordClass.BODY_ENDING, "议事廊")
                .build();
        ParseResult newer = parser.parse(THIS_YEAR);
        System.out.println(newer.plan().allTargets().get(1).text() + " "
                + newer.plan().tasksByUnit().keySet());

        ParseResult older = parser.parse(LAST_YEAR);
        for (Difference difference : newer.comparedWith(older).differences()) {
            System.out.println(difference.kind().displayName(Locale.CHINESE) + " " + difference.detail());
        }
    }
}
