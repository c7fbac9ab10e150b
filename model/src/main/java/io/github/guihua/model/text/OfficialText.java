package io.github.guihua.model.text;

import io.github.guihua.model.Indicator;
import io.github.guihua.model.OutlineNode;
import io.github.guihua.model.Passage;
import io.github.guihua.model.Plan;
import io.github.guihua.model.Statements;
import io.github.guihua.model.Task;
import java.util.List;

/** Writes one plan in the style of official documents, with one line per paragraph. */
final class OfficialText {

    private final StringBuilder text = new StringBuilder();

    String write(Plan plan) {
        plan.metadata().documentNumber().ifPresent(this::line);
        plan.title().ifPresent(this::line);
        if (!plan.metadata().recipients().isEmpty()) {
            line(String.join("，", plan.metadata().recipients()) + "：");
        }
        plan.preamble().ifPresent(this::passage);
        nodes(plan.children(), 0);
        plan.closing().ifPresent(this::passage);
        table(plan.indicators());
        Words.uncited(plan.citations(), text).ifPresent(this::line);
        plan.metadata().issuers().forEach(this::line);
        plan.metadata().issuedOn().map(Words::date).ifPresent(this::line);
        return text.toString();
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    private void lines(String words) {
        words.lines().filter(part -> !part.isBlank()).forEach(this::line);
    }

    private void passage(Passage passage) {
        lines(passage.text());
        statements(passage.text(), passage.statements());
    }

    private void statements(String words, Statements statements) {
        Words.unsaid(words, statements).forEach(this::line);
    }

    private void nodes(List<OutlineNode> nodes, int depth) {
        boolean items = Words.areItems(nodes);
        int number = 0;
        for (OutlineNode node : nodes) {
            number++;
            String opening = items ? Headings.item(number) : Headings.number(depth, number);
            if (node.title().isBlank()) {
                text.append(opening);
                lines(node.text().isBlank() ? "。" : node.text());
            } else {
                heading(node, opening);
            }
            String words = node.title() + node.text();
            statements(words, node.statements());
            if (node instanceof Task task) {
                TaskClause.of(task).ifPresent(this::line);
            }
            nodes(node.children(), depth + 1);
        }
    }

    /**
     * Writes a heading. A node with children has its heading on a separate line; the text of other nodes follows the
     * heading on the same line.
     */
    private void heading(OutlineNode node, String number) {
        text.append(number).append(node.title());
        if (node.text().isBlank()) {
            text.append('\n');
        } else {
            text.append(node.children().isEmpty() ? Words.stop(node.title()) : "\n");
            lines(node.text());
        }
    }

    /** Writes one line for each row, with tabs between cells and a dash for a missing value. */
    private void table(List<Indicator> indicators) {
        for (IndicatorTable table : IndicatorTable.of(indicators, "—")) {
            line(String.join("\t", table.head()));
            table.rows().forEach(row -> line(String.join("\t", row)));
        }
    }
}
