package io.github.guihua.cli;

import io.github.guihua.core.text.SourceText;
import io.github.guihua.model.Chapter;
import io.github.guihua.model.NodeRole;
import io.github.guihua.model.OutlineNode;
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
        nodes(plan.children(), "task", "");
    }

    private void nodes(List<OutlineNode> nodes, String task, String indent) {
        for (OutlineNode node : nodes) {
            boolean isChapter = node instanceof Chapter;
            row(
                    isChapter ? "chapter" : task,
                    node.place(),
                    indent,
                    Headline.of(node.numbering(), node.title(), node.text()),
                    node instanceof Chapter chapter ? Optional.of(chapter.role()) : ((Task) node).role());
            nodes(node.children(), isChapter ? "task" : "subtask", indent + "  ");
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
