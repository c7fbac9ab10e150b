package io.github.guihua.model.text;

import io.github.guihua.model.Indicator;
import io.github.guihua.model.OutlineNode;
import io.github.guihua.model.Passage;
import io.github.guihua.model.Plan;
import io.github.guihua.model.Statements;
import io.github.guihua.model.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes one plan as Markdown, with a blank line between paragraphs. */
final class MarkdownText {

    private static final String MARKS = "\\`*_{}[]<>#|~!$&";
    private static final int DEEPEST = 6;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder plain = new StringBuilder();

    String write(Plan plan) {
        plan.title().ifPresent(title -> paragraph("# " + escape(title)));
        List<String> facts = new ArrayList<>();
        plan.metadata().documentNumber().ifPresent(number -> facts.add("发文字号：" + escape(number)));
        plan.metadata().issuedOn().ifPresent(day -> facts.add("成文日期：" + Words.date(day)));
        if (!plan.metadata().issuers().isEmpty()) {
            facts.add("发文机关：" + escape(String.join("、", plan.metadata().issuers())));
        }
        if (!plan.metadata().recipients().isEmpty()) {
            facts.add("主送机关：" + escape(String.join("，", plan.metadata().recipients())));
        }
        if (!facts.isEmpty()) {
            paragraph(facts.stream().map(fact -> "- " + fact).collect(Collectors.joining("\n")));
        }
        plan.preamble().ifPresent(this::passage);
        nodes(plan.children(), 0);
        plan.closing().ifPresent(this::passage);
        table(plan.indicators());
        Words.uncited(plan.citations(), plain).ifPresent(words -> paragraph(escape(words)));
        return text.toString();
    }

    private void paragraph(String words) {
        text.append(text.length() == 0 ? "" : "\n").append(words).append('\n');
    }

    private void lines(String words) {
        plain.append(words).append('\n');
        words.lines().filter(part -> !part.isBlank()).forEach(part -> paragraph(escape(part)));
    }

    private void passage(Passage passage) {
        lines(passage.text());
        statements(passage.text(), passage.statements());
    }

    private void statements(String words, Statements statements) {
        Words.unsaid(words, statements).forEach(this::lines);
    }

    private void nodes(List<OutlineNode> nodes, int depth) {
        boolean items = Words.areItems(nodes);
        int number = 0;
        for (OutlineNode node : nodes) {
            number++;
            String opening = items ? Headings.item(number) : Headings.number(depth, number);
            if (node.title().isBlank()) {
                lines(opening + node.text());
            } else {
                String marks = "#".repeat(Math.min(depth + 2, DEEPEST));
                plain.append(node.title()).append('\n');
                paragraph(marks + " " + escape(opening + node.title()));
                lines(node.text());
            }
            String words = node.title() + node.text();
            statements(words, node.statements());
            if (node instanceof Task task) {
                TaskClause.of(task).ifPresent(clause -> paragraph("*" + escape(clause) + "*"));
            }
            nodes(node.children(), depth + 1);
        }
    }

    private void table(List<Indicator> indicators) {
        for (IndicatorTable table : IndicatorTable.of(indicators, "")) {
            StringBuilder rows = new StringBuilder(row(table.head()));
            rows.append('\n').append("|").append(" --- |".repeat(table.head().size()));
            table.rows().forEach(row -> rows.append('\n').append(row(row)));
            paragraph(rows.toString());
        }
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> escape(cell).replace('\n', ' '))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** The words with all Markdown syntax escaped; a line is never read as a list or a rule. */
    static String escape(String words) {
        StringBuilder escaped = new StringBuilder(words.length() + 8);
        int digits = digits(words);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean last = i + 1 == words.length() || Character.isWhitespace(words.charAt(i + 1));
            boolean list = i == 0 && "-+=".indexOf(c) >= 0 || last && (c == '.' || c == ')') && i == digits && i > 0;
            if (MARKS.indexOf(c) >= 0 || list) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    /** The number of digits at the start. */
    private static int digits(String words) {
        int end = 0;
        while (end < words.length() && words.charAt(end) >= '0' && words.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
