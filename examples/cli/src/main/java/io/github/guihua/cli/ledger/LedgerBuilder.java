package io.github.guihua.cli.ledger;

import io.github.guihua.model.Chapter;
import io.github.guihua.model.Indicator;
import io.github.guihua.model.NodeRole;
import io.github.guihua.model.Numbering;
import io.github.guihua.model.OutlineNode;
import io.github.guihua.model.Place;
import io.github.guihua.model.Plan;
import io.github.guihua.model.Responsibility;
import io.github.guihua.model.Statement;
import io.github.guihua.model.StatementHolder;
import io.github.guihua.model.Task;
import io.github.guihua.model.source.BlockType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntUnaryOperator;

/** Collects the rows of a ledger from one plan after another. Not thread-safe. */
public final class LedgerBuilder {

    private final List<LedgerDocument> documents = new ArrayList<>();
    private final List<LedgerRow> rows = new ArrayList<>();
    private final List<LedgerIndicator> indicators = new ArrayList<>();
    private int tasksOfFirstLevel;

    /**
     * Adds the rows of a plan.
     *
     * @param file the short name of its file in the origins of rows
     * @param plan the plan
     * @param lineOf returns the line number for an offset in the plan's text
     */
    public void add(String file, Plan plan, IntUnaryOperator lineOf) {
        LedgerDocument document =
                new LedgerDocument(plan.title().orElse(file), plan.metadata().documentNumber());
        documents.add(document);
        Origins origins = new Origins(file, lineOf);
        Branch root = new Branch(document, List.of(), origins);
        plan.preamble()
                .ifPresent(passage -> addGoals(passage, root.under(BlockType.PREFACE.displayName(Locale.CHINESE))));
        nodes(plan.children(), root);
        plan.closing()
                .ifPresent(passage -> addGoals(passage, root.under(NodeRole.CLOSING.displayName(Locale.CHINESE))));
        for (Indicator indicator : plan.indicators()) {
            indicators.add(
                    new LedgerIndicator(indicators.size() + 1, document, indicator, origins.of(indicator.place())));
        }
    }

    /** Returns the ledger of all plans that were added. */
    public Ledger build() {
        return new Ledger(documents, rows, indicators);
    }

    private void nodes(List<OutlineNode> nodes, Branch branch) {
        for (OutlineNode node : nodes) {
            if (node instanceof Chapter chapter) {
                add(chapter, branch.under(chapter));
            } else {
                add((Task) node, Integer.toString(++tasksOfFirstLevel), branch);
            }
        }
    }

    private void add(Chapter chapter, Branch branch) {
        addGoals(chapter, branch);
        nodes(chapter.children(), branch);
    }

    /** Adds targets and milestones that belong to no task, at the place of the first of them in the text. */
    private void addGoals(StatementHolder holder, Branch branch) {
        List<Statement> goals = LedgerRow.goals(holder.statements());
        if (!goals.isEmpty()) {
            Place first = goals.get(0).place();
            rows.add(new LedgerRow(
                    "",
                    branch.document,
                    branch.headings,
                    "",
                    "",
                    Responsibility.NONE,
                    holder.statements(),
                    branch.origins.of(first.span().isPresent() ? first : holder.place())));
        }
    }

    private void add(Task task, String number, Branch branch) {
        rows.add(new LedgerRow(
                number,
                branch.document,
                branch.headings,
                task.title(),
                task.text(),
                task.responsibility(),
                task.statements(),
                branch.origins.of(task.place())));
        int subtask = 0;
        for (Task inner : task.subtasks()) {
            add(inner, number + "." + ++subtask, branch);
        }
    }

    /** The origin of rows. */
    private record Origins(String file, IntUnaryOperator lineOf) {

        String of(Place place) {
            return place.span()
                    .map(span -> file + ":" + lineOf.applyAsInt(span.start()))
                    .orElse("");
        }
    }

    /** The document and headings above a task, or above targets that belong to no task. */
    private record Branch(LedgerDocument document, List<String> headings, Origins origins) {

        Branch under(Chapter chapter) {
            String number = chapter.numbering().map(Numbering::text).orElse("");
            return under(number + chapter.title());
        }

        Branch under(String heading) {
            if (heading.isEmpty()) {
                return this;
            }
            List<String> longer = new ArrayList<>(headings);
            longer.add(heading);
            return new Branch(document, longer, origins);
        }
    }
}
