package io.github.guihua.cli;

import io.github.guihua.model.ParseResult;
import io.github.guihua.model.Plan;
import java.nio.file.Path;

/** A document in one line: its kind and how much of each was found. */
final class Summary {

    private Summary() {}

    static String of(Path document, ParseResult result) {
        Plan plan = result.plan();
        return document + ": " + plan.kind().label()
                + ", chapters " + plan.allChapters().size()
                + ", tasks " + plan.allTasks().size()
                + ", units " + plan.allUnits().size()
                + ", targets " + plan.allTargets().size()
                + ", achievements " + plan.allAchievements().size()
                + ", indicators " + plan.indicators().size()
                + ", citations " + plan.citations().size()
                + ", diagnostics " + result.diagnostics().size();
    }
}
