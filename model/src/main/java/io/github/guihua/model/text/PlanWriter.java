package io.github.guihua.model.text;

import io.github.guihua.model.Plan;
import java.util.Objects;

/**
 * Writes plans as text for people. Users write writers of their own as they write any function of a plan.
 *
 * <p>The writers of the library number headings afresh by their depth, in the order of GB/T 9704: 一、 （一） 1. （1）, and
 * ① below that; a node without a title is an item (一是 …) of the one above it. What the texts of a plan hold is there
 * once; statements and citations that no text holds are written as sentences of their own. They are immutable and
 * thread-safe.
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
