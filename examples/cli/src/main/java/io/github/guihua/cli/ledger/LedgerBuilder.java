package io.github.guihua.cli.ledger;

import io.github.guihua.model.Chapter;
import io.github.guihua.model.Indicator;
import io.github.guihua.model.Numbering;
import io.github.guihua.model.OutlineNode;
import io.github.guihua.model.Place;
import io.github.guihua.model.Plan;
import io.github.guihua.model.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Gathers the rows of a ledger, plan after plan. Not thread-safe. */
public final class LedgerBuilder {

    private static final int LONGEST_OPENING = 80;

    private final List<String> documents = new ArrayList<>();
    private final List<LedgerRow> tasks = new ArrayList<>();
    private final List<LedgerIndicator> indicators = new ArrayList<>();
    private int tasksOfFirstLevel;

    /**
     * Adds the rows of a plan.
     *
     * @param file what its file is called where rows say where they come from
     * @param plan the plan
     * @param lineOf from an offset in its text to the number of the line there
     */
    public void add(String file, Plan plan, IntUnaryOperator lineOf) {
        String document = plan.title().orElse(file);
        documents.add(document);
        Origins origins = new Origins(file, lineOf);
        nodes(plan.children(), new Branch(document, List.of(), origins));
        for (Indicator indicator : plan.indicators()) {
            indicators.add(
                    new LedgerIndicator(indicators.size() + 1, document, indicator, origins.of(indicator.place())));
        }
    }

    /** The ledger of all plans that were added. */
    public Ledger build() {
        return new Ledger(documents, tasks, indicators);
    }

    private void nodes(List<OutlineNode> nodes, Branch branch) {
        for (OutlineNode node : nodes) {
            if (node instanceof Chapter chapter) {
                nodes(chapter.children(), branch.under(chapter));
            } else {
                add((Task) node, Integer.toString(++tasksOfFirstLevel), branch);
            }
        }
    }

    private void add(Task task, String number, Branch branch) {
        tasks.add(new LedgerRow(
                number,
                branch.document,
                branch.headings,
                task.title().isEmpty() ? opening(task.text()) : task.title(),
                task.responsibleUnits(),
                task.targets(),
                branch.origins.of(task.place())));
        int subtask = 0;
        for (Task inner : task.subtasks()) {
            add(inner, number + "." + ++subtask, branch);
        }
    }

    /** A text's first sentence, cut where it is long: a ledger names a task, the text tells all of it. */
    private static String opening(String text) {
        int stop = text.indexOf('。');
        String sentence = stop < 0 ? text : text.substring(0, stop);
        return sentence.codePointCount(0, sentence.length()) <= LONGEST_OPENING
                ? sentence
                : sentence.substring(0, sentence.offsetByCodePoints(0, LONGEST_OPENING)) + "…";
    }

    /** Where rows come from. */
    private record Origins(String file, IntUnaryOperator lineOf) {

        String of(Place place) {
            return place.span()
                    .map(span -> file + ":" + lineOf.applyAsInt(span.start()))
                    .orElse("");
        }
    }

    /** What stands above a task. */
    private record Branch(String document, List<String> headings, Origins origins) {

        Branch under(Chapter chapter) {
            String number = chapter.numbering().map(Numbering::text).orElse("");
            String heading = number + chapter.title();
            if (heading.isEmpty()) {
                return this;
            }
            List<String> longer = new ArrayList<>(headings);
            longer.add(heading);
            return new Branch(document, longer, origins);
        }
    }
}
