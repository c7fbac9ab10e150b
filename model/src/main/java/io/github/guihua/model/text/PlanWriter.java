package io.github.guihua.model.text;

import io.github.guihua.model.Plan;
import java.util.Objects;

/**
 * Writes plans as text for people. A user's own writer is any function from a plan to a text.
 *
 * <p>The writers of the library number headings afresh by their depth, in the order of GB/T 9704: 一、 （一） 1. （1）, and
 * ① below that; a node without a title is an item (一是 …) of the one above it. The words of the texts are written once;
 * statements and citations that no text holds are sentences of their own. The units, persons and deadline of a task are a
 * line of labels after its text. They are immutable and thread-safe.
 *
 * <pre>{@code
 * String text = PlanWriter.official().write(plan);
 * }</pre>
 */
@FunctionalInterface
public interface PlanWriter {

    /**
     * Writes a plan.
     *
     * @param plan the plan, not null
     * @return the text; its lines end in line feeds
     */
    String write(Plan plan);

    /** {@return a writer of plain text as offices write it: number, title, recipients, text, table, signature, date} */
    static PlanWriter official() {
        return plan -> new OfficialText().write(Objects.requireNonNull(plan, "plan"));
    }

    /** {@return a writer of Markdown, with headings, tables and emphasis; what means something there is escaped} */
    static PlanWriter markdown() {
        return plan -> new MarkdownText().write(Objects.requireNonNull(plan, "plan"));
    }
}
