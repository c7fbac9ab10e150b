package io.github.guihua.cli;

import io.github.guihua.cli.table.Table;
import io.github.guihua.cli.words.Headline;
import io.github.guihua.core.text.SourceText;
import io.github.guihua.core.text.Span;
import io.github.guihua.model.Change;
import io.github.guihua.model.Comparison;
import io.github.guihua.model.OutlineNode;
import io.github.guihua.model.Plan;
import io.github.guihua.model.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The targets of a plan as rows in text order, each with the task, chapter or passage that contains it. */
final class TargetTable {

    /** The columns for all properties of a target. */
    static final List<String> HEADER = List.of(
            "document",
            "line",
            "id",
            "task",
            "subject",
            "change",
            "comparison",
            "amount",
            "max",
            "unit",
            "per",
            "due",
            "due_from",
            "due_by",
            "modality",
            "confidence",
            "text");

    /** The columns that matter most to a reader. */
    private static final List<String> SHORT = List.of(
            "document",
            "line",
            "task",
            "subject",
            "change",
            "comparison",
            "amount",
            "max",
            "unit",
            "per",
            "due",
            "due_by");

    private final List<Row> rows = new ArrayList<>();

    private TargetTable() {}

    /** Returns the rows of a plan for {@link #HEADER}. */
    static List<List<String>> rows(String document, Plan plan, SourceText source) {
        TargetTable table = new TargetTable();
        plan.preamble().ifPresent(passage -> table.add("", "(preamble)", passage.targets()));
        table.nodes(plan.children());
        plan.closing().ifPresent(passage -> table.add("", "(closing)", passage.targets()));
        return table.rows.stream()
                .sorted(Comparator.comparingInt(Row::start))
                .map(row -> row.cells(document, source))
                .toList();
    }

    /** Returns the columns that fit on a terminal, without those that are empty in all rows. */
    static Table forReaders(List<List<String>> rows) {
        List<Integer> kept = SHORT.stream().map(HEADER::indexOf).toList();
        return new Table(
                        SHORT,
                        rows.stream()
                                .map(row -> kept.stream()
                                        .map(i -> inWords(HEADER.get(i), row.get(i)))
                                        .toList())
                                .toList())
                .withoutEmptyColumns();
    }

    /** Returns the Chinese term for a constant; programs that read CSV get the constant itself. */
    private static String inWords(String column, String cell) {
        return switch (column) {
            case "change" -> Change.valueOf(cell).displayName(Locale.CHINESE);
            case "comparison" -> Comparison.valueOf(cell).displayName(Locale.CHINESE);
            default -> cell;
        };
    }

    private void nodes(List<OutlineNode> nodes) {
        for (OutlineNode node : nodes) {
            add(node.id(), Headline.of(node.title(), node.text()), node.targets());
            nodes(node.children());
        }
    }

    private void add(String id, String heading, List<Target> targets) {
        targets.forEach(target -> rows.add(new Row(id, heading, target)));
    }

    private record Row(String id, String heading, Target target) {

        int start() {
            return target.place().span().map(Span::start).orElse(Integer.MAX_VALUE);
        }

        List<String> cells(String document, SourceText source) {
            return List.of(
                    document,
                    words(target.place().span().map(span -> source.line(span.start()))),
                    id,
                    heading,
                    target.subject(),
                    target.change().toString(),
                    target.comparison().toString(),
                    target.amount().toPlainString(),
                    words(target.max().map(BigDecimal::toPlainString)),
                    words(target.unit()),
                    words(target.perText()),
                    words(target.due()),
                    words(target.dueFrom()),
                    words(target.dueBy()),
                    target.modality().toString(),
                    words(target.confidence()),
                    target.text());
        }

        private static String words(Optional<?> value) {
            return value.map(Object::toString).orElse("");
        }
    }
}
