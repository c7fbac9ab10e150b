package io.github.guihua.model.comparison;

import io.github.guihua.model.Chapter;
import io.github.guihua.model.NodeRole;
import io.github.guihua.model.OutlineNode;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanElement;
import io.github.guihua.model.Statement;
import io.github.guihua.model.Task;
import io.github.guihua.model.internal.JsonPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A node of one of the two outlines, with the matching node of the other outline once it is found. */
final class Branch {

    final OutlineNode node;
    final String path;
    final @Nullable Branch parent;
    final List<Branch> children = new ArrayList<>();
    /** A number for the content of the node and its descendants; equal content has the same number. */
    final int content;

    private @Nullable Likeness title;
    private @Nullable Likeness words;
    private @Nullable Branch twin;

    private Branch(OutlineNode node, String path, @Nullable Branch parent, Map<List<Object>, Integer> contents) {
        this.node = node;
        this.path = path;
        this.parent = parent;
        children.addAll(of(node.children(), path, this, contents));
        List<Object> says = new ArrayList<>(List.of(isTask(), role(), node.title(), node.text()));
        for (PlanElement child : node.elements()) {
            if (child instanceof Statement statement) {
                says.add(StatementDifferences.content(statement));
            } else if (!(child instanceof OutlineNode)) {
                says.add(child);
            }
        }
        children.forEach(child -> says.add(child.content));
        content = contents.computeIfAbsent(says, key -> contents.size());
    }

    static List<Branch> of(Plan plan, Map<List<Object>, Integer> contents) {
        return of(plan.children(), "", null, contents);
    }

    private static List<Branch> of(
            List<OutlineNode> nodes, String above, @Nullable Branch parent, Map<List<Object>, Integer> contents) {
        List<Branch> branches = new ArrayList<>();
        String list = JsonPointer.to(above, "children");
        for (int i = 0; i < nodes.size(); i++) {
            branches.add(new Branch(nodes.get(i), JsonPointer.to(list, i), parent, contents));
        }
        return branches;
    }

    boolean isTask() {
        return node instanceof Task;
    }

    Optional<NodeRole> role() {
        return node instanceof Chapter chapter ? Optional.of(chapter.role()) : ((Task) node).role();
    }

    String name() {
        return node.title().isEmpty() ? node.text() : node.title();
    }

    /** The likeness from 0 to 1, by titles or by all words, whichever is greater; 0 when it is below the threshold. */
    double likeness(Branch other) {
        if (isTask() != other.isTask()) {
            return 0;
        }
        return Math.max(title().to(other.title(), Likeness.ALIKE), words().to(other.words(), Likeness.ALIKE));
    }

    Likeness title() {
        if (title == null) {
            title = Likeness.of(node.title());
        }
        return title;
    }

    Likeness words() {
        if (words == null) {
            words = Likeness.of(node.title() + node.text());
        }
        return words;
    }

    @Nullable
    Branch twin() {
        return twin;
    }

    void join(Branch other) {
        twin = other;
        other.twin = this;
    }
}
