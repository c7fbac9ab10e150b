package io.github.guihua.readme;

import io.github.guihua.model.Target;
import io.github.guihua.model.Task;
import io.github.guihua.model.source.ParseResult;
import io.github.guihua.parser.PlanParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** The example of README.md: what is between the two marks is printed there, and so is its output. */
final class ReadmeExample {

    private ReadmeExample() {}

    public static void main(String[] args) throws IOException {
        // README: begin
        ParseResult result = PlanParser.create().parse(Path.of("seeds/002_42eddaacd7320f5f.txt"));
        System.out.println(result.plan().title().orElseThrow());
        for (Task task : result.plan().allTasks().subList(1, 3)) {
            System.out.println(task.id() + " " + task.title());
            task.responsibleUnits()
                    .forEach(unit -> System.out.println(
                            "    " + unit.role().displayName(Locale.CHINESE) + " " + unit.fullName()));
            for (Target target : task.targets()) {
                String unit = target.unit().orElse("");
                System.out.printf(
                        "    %s %s %s %s%n",
                        target.subject(), target.comparison().displayName(Locale.CHINESE), target.amount(), unit);
            }
        }
        // README: end
    }
}
