package io.github.guihua.model.text;

import io.github.guihua.model.Plan;
import java.util.Objects;

/**
 * Writes plans as text for people. Headings are numbered afresh by their depth, in the order of GB/T 9704: 一、 （一） 1.
 * （1）, and ① below that; a node without a title is an item (一是 …) of the one above it. What the texts of a plan hold
 * is there once; statements and citations that no text holds are written as sentences of their own. The units, persons and
 * deadline of a task are a line of labels after its text. Immutable and thread-safe.
 *
 * <pre>{@code
 * String text = PlanWriter.official().write(plan);
 * }</pre>
 */
public final class PlanWriter {

    private static final PlanWriter OFFICIAL = new PlanWriter(false);
    private static final PlanWriter MARKDOWN = new PlanWriter(true);

    private final boolean markdown;

    private PlanWriter(boolean markdown) {
        this.markdown = markdown;
    }

    /** {@return a writer of plain text as offices write it: number, title, recipients, text, table, signature, date} */
    public static PlanWriter official() {
        return OFFICIAL;
    }

    /** {@return a writer of Markdown, with headings, tables and emphasis; what means something there is escaped} */
    public static PlanWriter markdown() {
        return MARKDOWN;
    }

    /**
     * Writes a plan.
     *
     * @param plan the plan, not null
     * @return the text; its lines end in line feeds
     */
    public String write(Plan plan) {
        Objects.requireNonNull(plan, "plan");
        return markdown ? new MarkdownText().write(plan) : new OfficialText().write(plan);
    }
}
