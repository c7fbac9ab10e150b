package io.github.guihua.cli;

import io.github.guihua.cli.words.Headline;
import io.github.guihua.model.Chapter;
import io.github.guihua.model.Indicator;
import io.github.guihua.model.OutlineNode;
import io.github.guihua.model.Passage;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanPeriod;
import io.github.guihua.model.ResponsibleUnit;
import io.github.guihua.model.StatementHolder;
import io.github.guihua.model.Task;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints a plan as a tree: chapters and tasks with their responsible units and their statements. */
final class PlanTree {

    private static final String STEP = "  ";

    private final PrintWriter out;

    PlanTree(PrintWriter out) {
        this.out = out;
    }

    void print(Plan plan) {
        out.println(plan.title().orElse("(no title)"));
        List<String> facts = new ArrayList<>();
        facts.add(plan.kind().displayName(Locale.CHINESE));
        plan.period().ifPresent(period -> facts.add(years(period)));
        facts.addAll(plan.metadata().issuers());
        plan.metadata().documentNumber().ifPresent(facts::add);
        plan.metadata().issuedOn().ifPresent(date -> facts.add(date.toString()));
        out.println(STEP + String.join(" · ", facts));
        plan.preamble().ifPresent(passage -> print("preamble", passage));
        nodes(plan.children(), STEP);
        plan.closing().ifPresent(passage -> print("closing", passage));
        plan.indicators().forEach(this::print);
    }

    private void print(String what, Passage passage) {
        out.println(STEP + what + ": " + Headline.of("", passage.text()));
        statements(passage, STEP + STEP);
    }

    private void nodes(List<OutlineNode> nodes, String indent) {
        for (OutlineNode node : nodes) {
            if (node instanceof Chapter chapter) {
                print(chapter, indent);
            } else {
                print((Task) node, indent);
            }
        }
    }

    private void print(Chapter chapter, String indent) {
        out.println(indent + Headline.of(chapter.numbering(), chapter.title(), chapter.text()) + "  ["
                + chapter.role().displayName(Locale.CHINESE) + "]");
        String inner = indent + STEP;
        statements(chapter, inner);
        nodes(chapter.children(), inner);
    }

    private void print(Task task, String indent) {
        out.println(indent + Headline.of(task.numbering(), task.title(), task.text()));
        String inner = indent + STEP;
        if (!task.responsibleUnits().isEmpty()) {
            out.println(inner + "units: "
                    + task.responsibleUnits().stream().map(PlanTree::unit).collect(Collectors.joining(", ")));
        }
        if (!task.responsiblePersons().isEmpty()) {
            out.println(inner + "persons: "
                    + task.responsiblePersons().stream().map(PersonWords::of).collect(Collectors.joining(", ")));
        }
        task.deadline().ifPresent(deadline -> out.println(inner + "due: " + StatementLine.of(deadline)));
        statements(task, inner);
        nodes(task.children(), inner);
    }

    private void print(Indicator indicator) {
        out.println(STEP + "indicator: " + indicator.name()
                + indicator.unit().map(unit -> " (" + unit + ")").orElse("") + ": "
                + indicator.values().stream()
                        .map(value -> value.column() + " " + value.text())
                        .collect(Collectors.joining(", ")));
    }

    private void statements(StatementHolder holder, String indent) {
        holder.targets().forEach(target -> out.println(indent + "target: " + StatementLine.of(target)));
        holder.achievements()
                .forEach(achievement -> out.println(indent + "achieved: " + StatementLine.of(achievement)));
        holder.milestones().forEach(milestone -> out.println(indent + "milestone: " + StatementLine.of(milestone)));
    }

    private static String years(PlanPeriod period) {
        return period.startYear() == period.endYear()
                ? String.valueOf(period.startYear())
                : period.startYear() + "–" + period.endYear();
    }

    private static String unit(ResponsibleUnit unit) {
        return unit.name() + " (" + unit.role().displayName(Locale.CHINESE) + ")";
    }
}
