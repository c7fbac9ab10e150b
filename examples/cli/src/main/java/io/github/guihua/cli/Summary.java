package io.github.guihua.cli;

import io.github.guihua.model.Chapter;
import io.github.guihua.model.ParseResult;
import io.github.guihua.model.Plan;
import java.nio.file.Path;
import java.util.List;

/** A document in one line: its kind and how much of each was found. */
final class Summary {

    private Summary() {}

    static String of(Path document, ParseResult result) {
        Plan plan = result.plan();
        int units = plan.tasks().stream()
                .mapToInt(task -> task.responsibleUnits().size())
                .sum();
        return document + ": " + plan.kind().label()
                + ", chapters " + chapters(plan.chapters())
                + ", tasks " + plan.tasks().size()
                + ", units " + units
                + ", targets " + plan.targets().size()
                + ", achievements " + plan.achievements().size()
                + ", indicators " + plan.indicators().size()
                + ", citations " + plan.citations().size()
                + ", diagnostics " + result.diagnostics().size();
    }

    private static int chapters(List<Chapter> chapters) {
        return chapters.stream().mapToInt(c -> 1 + chapters(c.chapters())).sum();
    }
}
