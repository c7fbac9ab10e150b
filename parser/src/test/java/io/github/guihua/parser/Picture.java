package io.github.guihua.parser;

import io.github.guihua.model.Chapter;
import io.github.guihua.model.Numbering;
import io.github.guihua.model.OutlineNode;
import io.github.guihua.model.Plan;
import io.github.guihua.model.Task;
import java.util.List;
import java.util.Optional;

/** Draws the outline of a plan as indented lines, so that a test reads as a picture: 「C WORK 一、 title」. */
public final class Picture {

    private final StringBuilder lines = new StringBuilder();

    private Picture() {}

    /** The outline with kinds (C chapter, T task, S subtask), numbers and titles (the text in 〈〉 where there is none). */
    public static String of(Plan plan) {
        return of(plan, false);
    }

    /** As {@link #of(Plan)}, with the first four letters of each role. */
    public static String withRoles(Plan plan) {
        return of(plan, true);
    }

    private static String of(Plan plan, boolean roles) {
        Picture picture = new Picture();
        picture.children(plan.children(), "", roles);
        return picture.lines.toString();
    }

    private void children(List<OutlineNode> nodes, String indent, boolean roles) {
        for (OutlineNode node : nodes) {
            if (node instanceof Chapter c) {
                line(indent + "C", roles ? c.role().name() : "", c.numbering(), c.title(), c.text());
                children(c.children(), indent + "  ", roles);
            } else {
                task((Task) node, "T", indent, roles);
            }
        }
    }

    private void task(Task t, String kind, String indent, boolean roles) {
        line(indent + kind, roles ? t.role().orElseThrow().name() : "", t.numbering(), t.title(), t.text());
        t.subtasks().forEach(s -> task(s, "S", indent + "  ", roles));
    }

    private void line(String kind, String role, Optional<Numbering> numbering, String title, String text) {
        lines.append(kind);
        if (!role.isEmpty()) {
            lines.append(' ').append(role, 0, 4);
        }
        String number = numbering.map(Numbering::text).orElse("");
        lines.append(number.isEmpty() ? "" : " " + number).append(' ');
        lines.append(title.isEmpty() ? "〈" + text + "〉" : title).append('\n');
    }
}
