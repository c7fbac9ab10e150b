package io.github.guihua.cli;

import io.github.guihua.core.text.SourceText;
import io.github.guihua.model.Chapter;
import io.github.guihua.model.NodeRole;
import io.github.guihua.model.Place;
import io.github.guihua.model.Plan;
import io.github.guihua.model.Task;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;

/** Prints a plan's nodes as they nest: the line where each begins, what it is, its number, its title and its role. */
final class OutlineTree {

    private final SourceText source;
    private final PrintWriter out;

    OutlineTree(SourceText source, PrintWriter out) {
        this.source = source;
        this.out = out;
    }

    void print(Plan plan) {
        chapters(plan.chapters(), "");
        tasks("task", plan.rootTasks(), "");
    }

    private void chapters(List<Chapter> chapters, String indent) {
        for (Chapter chapter : chapters) {
            row(
                    "chapter",
                    chapter.place(),
                    indent,
                    Headline.of(chapter.numbering(), chapter.title(), chapter.text()),
                    Optional.of(chapter.role()));
            chapters(chapter.chapters(), indent + "  ");
            tasks("task", chapter.tasks(), indent + "  ");
        }
    }

    private void tasks(String kind, List<Task> tasks, String indent) {
        for (Task task : tasks) {
            row(kind, task.place(), indent, Headline.of(task.numbering(), task.title(), task.text()), task.role());
            tasks("subtask", task.subtasks(), indent + "  ");
        }
    }

    private void row(String kind, Place place, String indent, String headline, Optional<NodeRole> role) {
        String line = place.span()
                .map(span -> Integer.toString(source.line(span.start())))
                .orElse("");
        out.printf(
                "%6s  %-8s %s%s%s%n",
                line,
                kind,
                indent,
                headline,
                role.map(r -> "  [" + r.label() + "]").orElse(""));
    }
}
