package io.github.guihua.cli;

import io.github.guihua.model.Plan;
import io.github.guihua.model.source.ParseResult;
import java.nio.file.Path;
import java.util.Locale;

/** Formats a document as one line: its kind and the numbers of its parts. */
final class Summary {

    private Summary() {}

    static String of(Path document, ParseResult result) {
        Plan plan = result.plan();
        return document + format(result) + ": " + plan.kind().displayName(Locale.CHINESE)
                + ", chapters " + plan.allChapters().size()
                + ", tasks " + plan.allTasks().size()
                + ", units " + plan.allUnits().size()
                + ", persons " + plan.allPersons().size()
                + ", deadlines "
                + plan.allTasks().stream()
                        .filter(task -> task.deadline().isPresent())
                        .count()
                + ", targets " + plan.allTargets().size()
                + ", achievements " + plan.allAchievements().size()
                + ", milestones " + plan.allMilestones().size()
                + ", indicators " + plan.indicators().size()
                + ", citations " + plan.citations().size()
                + ", diagnostics " + result.diagnostics().size();
    }

    /** Returns the format whose reader read a file, in brackets; nothing for a text. */
    static String format(ParseResult result) {
        return result.source().format().map(format -> " (" + format + ")").orElse("");
    }
}
