package io.github.guihua.programs;

import io.github.guihua.model.Plan;
import io.github.guihua.model.Task;
import io.github.guihua.model.UnitRole;
import io.github.guihua.model.text.PlanWriter;
import java.util.List;
import java.util.stream.Collectors;

/** Defines a new writer: a letter to each lead unit with its tasks. */
public final class OwnWriter {

    private OwnWriter() {}

    /**
     * Returns the writer.
     *
     * @return the writer, used in the same way as those of the library
     */
    public static PlanWriter byLead() {
        return plan -> plan.tasksByUnit(UnitRole.LEAD).entrySet().stream()
                .map(lead -> lead.getKey() + "：\n" + tasks(lead.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String tasks(List<Task> tasks) {
        return tasks.stream().map(task -> "  " + task.title() + "\n").collect(Collectors.joining());
    }

    /**
     * Prints a plan with this writer and with one of the library.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Plan plan = BuildPlan.plan();
        for (PlanWriter writer : List.of(byLead(), PlanWriter.markdown())) {
            System.out.println(writer.write(plan));
        }
    }
}
