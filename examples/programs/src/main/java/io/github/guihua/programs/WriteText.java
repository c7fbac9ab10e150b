package io.github.guihua.programs;

import io.github.guihua.model.Plan;
import io.github.guihua.model.text.PlanWriter;
import io.github.guihua.parser.PlanParser;

/** Writes a plan in the style of an office, reads the text again, and writes the same plan as Markdown. */
public final class WriteText {

    private WriteText() {}

    /**
     * Prints both texts.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Plan plan = BuildPlan.plan();
        String text = PlanWriter.official().write(plan);
        System.out.println(text);
        Plan again = PlanParser.create().parse(text).plan();
        System.out.println("再读：任务 " + again.allTasks().size() + "，单位 "
                + again.allUnits().size() + "，目标 " + again.allTargets().size());
        System.out.println();
        System.out.println(PlanWriter.markdown().write(plan));
    }
}
