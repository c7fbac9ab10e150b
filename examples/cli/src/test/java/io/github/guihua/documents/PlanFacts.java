package io.github.guihua.documents;

import io.github.guihua.model.Chapter;
import io.github.guihua.model.NumericStatement;
import io.github.guihua.model.OutlineNode;
import io.github.guihua.model.Plan;
import io.github.guihua.model.ResponsibleUnit;
import io.github.guihua.model.StatementHolder;
import io.github.guihua.model.Task;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a plan says, fact by fact, to compare the plan of a file with that of its text. */
final class PlanFacts {

    /** The kinds of facts. */
    enum Kind {
        HEAD,
        OUTLINE,
        UNITS,
        TARGETS,
        MILESTONES,
        INDICATORS,
        CITATIONS
    }

    private final Map<Kind, List<String>> facts = new EnumMap<>(Kind.class);

    private PlanFacts() {
        for (Kind kind : Kind.values()) {
            facts.put(kind, new ArrayList<>());
        }
    }

    static PlanFacts of(Plan plan) {
        PlanFacts all = new PlanFacts();
        all.put(Kind.HEAD, "kind " + plan.kind());
        all.put(Kind.HEAD, "title " + plan.title().orElse(""));
        plan.preamble().ifPresent(passage -> all.addStatements("preamble", passage));
        plan.children().forEach(node -> all.add(node, ""));
        plan.closing().ifPresent(passage -> all.addStatements("closing", passage));
        plan.indicators()
                .forEach(indicator -> all.put(
                        Kind.INDICATORS,
                        indicator.name() + " " + indicator.unit() + " " + indicator.nature() + " "
                                + indicator.values()));
        plan.citations()
                .forEach(citation -> all.put(
                        Kind.CITATIONS,
                        citation.title() + citation.documentNumber().orElse("")));
        return all;
    }

    List<String> of(Kind kind) {
        return facts.get(kind);
    }

    /** Returns those of the facts that another plan does not have. */
    List<String> missingIn(PlanFacts other, Kind kind) {
        Map<String, Integer> left = new HashMap<>();
        other.of(kind).forEach(fact -> left.merge(fact, 1, Integer::sum));
        List<String> missing = new ArrayList<>();
        for (String fact : of(kind)) {
            if (left.merge(fact, -1, Integer::sum) < 0) {
                missing.add(fact);
            }
        }
        return missing;
    }

    private void add(OutlineNode node, String above) {
        String numbering = node.numbering().map(Object::toString).orElse("");
        String path = above + "/" + node.id();
        put(
                Kind.OUTLINE,
                path + " " + (node instanceof Chapter ? "chapter " : "task ") + numbering + " " + node.title());
        if (node instanceof Task task) {
            for (ResponsibleUnit unit : task.responsibleUnits()) {
                put(Kind.UNITS, task.id() + " " + unit.role() + " " + unit.fullName());
            }
            task.responsiblePersons()
                    .forEach(person -> put(
                            Kind.UNITS, task.id() + " " + person.role() + " " + person.name() + " " + person.post()));
            task.deadline().ifPresent(deadline -> put(Kind.MILESTONES, task.id() + " " + deadline.text()));
        }
        addStatements(node.id(), node);
        node.children().forEach(child -> add(child, path));
    }

    private void addStatements(String where, StatementHolder holder) {
        holder.milestones()
                .forEach(milestone -> put(Kind.MILESTONES, where + " " + milestone.text() + " " + milestone.due()));
        holder.targets().forEach(target -> addNumeric(where, "target", target));
        holder.achievements().forEach(achievement -> addNumeric(where, "achievement", achievement));
    }

    private void addNumeric(String where, String kind, NumericStatement said) {
        put(
                Kind.TARGETS,
                where + " " + kind + " " + said.subject() + " " + said.comparison() + " " + said.text() + " "
                        + said.due().orElse(""));
    }

    private void put(Kind kind, String fact) {
        // a number of a page inside a quotation has other blanks around it in each format
        facts.get(kind).add(fact.replaceAll("\\s+", " "));
    }
}
