package io.github.guihua.programs;

import io.github.guihua.model.Plan;
import io.github.guihua.model.ResponsibleUnit;
import io.github.guihua.model.registry.UnitRegistry;
import io.github.guihua.model.registry.UnitRegistryEntry;
import io.github.guihua.parser.PlanParser;
import java.util.List;

/** Changes plans after parsing: units get the names of a given registry, and unneeded chapters are removed. */
public final class PostProcess {

    private static final String TEXT = """
            某市2026年重点工作任务

            一、总体要求
            坚持稳中求进。

            二、重点任务
            （一）稳定就业。落实就业优先政策。（市人社局牵头，市卫计委配合）
            （二）改造小区。改造老旧小区40个。（市住建局牵头）
            """;

    private static final UnitRegistry REGISTRY = UnitRegistry.builder()
            .entry(UnitRegistryEntry.builder()
                    .name("某市人力资源和社会保障局")
                    .alias("市人社局")
                    .build())
            .entry(UnitRegistryEntry.builder().name("某市卫生健康委员会").alias("市卫计委").build())
            .build();

    private PostProcess() {}

    /**
     * Returns a parser with both steps.
     *
     * @return the parser, which threads may share
     */
    public static PlanParser parser() {
        return PlanParser.builder()
                .postProcessor(plan -> plan.mapTasks(task -> task.withResponsibleUnits(
                        task.responsibleUnits().stream().map(PostProcess::named).toList())))
                .postProcessor(PostProcess::withoutGuidelines)
                .build();
    }

    private static ResponsibleUnit named(ResponsibleUnit unit) {
        return REGISTRY.identity(unit)
                .map(entry -> unit.withFullName(entry.name()))
                .orElse(unit);
    }

    private static Plan withoutGuidelines(Plan plan) {
        return plan.toBuilder()
                .children(plan.children().stream()
                        .filter(node -> !node.title().equals("总体要求"))
                        .toList())
                .build();
    }

    /**
     * Prints the remaining plan.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Plan plan = parser().parse(TEXT).plan();
        System.out.println(List.copyOf(plan.tasksByUnit().keySet()));
        plan.children().forEach(node -> System.out.println(node.title()));
    }
}
