package io.github.guihua.cli;

import io.github.guihua.cli.words.Headline;
import io.github.guihua.core.text.SourceText;
import io.github.guihua.model.Chapter;
import io.github.guihua.model.Milestone;
import io.github.guihua.model.NodeRole;
import io.github.guihua.model.OutlineNode;
import io.github.guihua.model.Place;
import io.github.guihua.model.Plan;
import io.github.guihua.model.Task;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Prints the nodes of a plan as a tree: the line of each node, its kind, number, title and role, and for tasks the
 * deadline and the persons. The milestones of a node are rows below it.
 */
final class OutlineTree {

    private final SourceText source;
    private final PrintWriter out;

    OutlineTree(SourceText source, PrintWriter out) {
        this.source = source;
        this.out = out;
    }

    void print(Plan plan) {
        nodes(plan.children(), "task", "");
    }

    private void nodes(List<OutlineNode> nodes, String task, String indent) {
        for (OutlineNode node : nodes) {
            boolean isChapter = node instanceof Chapter;
            row(
                    isChapter ? "chapter" : task,
                    node.place(),
                    indent + Headline.of(node.numbering(), node.title(), node.text()) + after(node));
            for (Milestone milestone : node.milestones()) {
                row("milestone", milestone.place(), indent + "  " + StatementLine.of(milestone));
            }
            nodes(node.children(), isChapter ? "task" : "subtask", indent + "  ");
        }
    }

    private static String after(OutlineNode node) {
        Optional<NodeRole> role = node instanceof Chapter chapter ? Optional.of(chapter.role()) : ((Task) node).role();
        StringBuilder after = new StringBuilder();
        role.ifPresent(
                r -> after.append("  [").append(r.displayName(Locale.CHINESE)).append(']'));
        if (node instanceof Task task) {
            task.deadline().ifPresent(deadline -> after.append("  due: ").append(StatementLine.of(deadline)));
            if (!task.responsiblePersons().isEmpty()) {
                after.append("  persons: ")
                        .append(task.responsiblePersons().stream()
                                .map(PersonWords::of)
                                .collect(Collectors.joining(", ")));
            }
        }
        return after.toString();
    }

    private void row(String kind, Place place, String words) {
        String line = place.span()
                .map(span -> Integer.toString(source.line(span.start())))
                .orElse("");
        out.printf("%6s  %-9s %s%n", line, kind, words);
    }
}
