package io.github.guihua.model.text;

import io.github.guihua.model.Plan;
import java.util.Objects;

/**
 * Writes plans as text for people. Any function from a plan to a text can be a writer.
 *
 * <p>The writers of the library number headings anew by depth, in the order of GB/T 9704: 一、 （一） 1. （1）, and ① below
 * that. A node without a title is an item (一是 …) of its parent. Statements and citations that are not part of a text
 * become additional sentences, so nothing is written twice. The units, persons and deadline of a task become a line
 * with labels after its text. The writers are immutable and thread-safe.
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
     * @return the text; its lines end with line feeds
     */
    String write(Plan plan);

    /**
     * {@return a writer of plain text in the style of official documents: document number, title, recipients, text,
     * table, signature, date}
     */
    static PlanWriter official() {
        return plan -> new OfficialText().write(Objects.requireNonNull(plan, "plan"));
    }

    /** {@return a writer of Markdown, with headings, tables and emphasis; Markdown syntax in the words is escaped} */
    static PlanWriter markdown() {
        return plan -> new MarkdownText().write(Objects.requireNonNull(plan, "plan"));
    }
}
