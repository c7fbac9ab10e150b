package io.github.guihua.cli.ledger;

import io.github.guihua.model.ResponsibleUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The tasks and indicators of one or more plans, one row each, in the order of the documents. Targets and milestones
 * that belong to no task have rows too, so that each target and milestone of the plans is in exactly one row.
 *
 * @param documents the documents, in order
 * @param rows a row for each task and subtask, and for the goals of each chapter, preamble and closing that has
 *     some
 * @param indicators a row for each indicator
 */
public record Ledger(List<LedgerDocument> documents, List<LedgerRow> rows, List<LedgerIndicator> indicators) {

    /** Copies the lists. */
    public Ledger {
        documents = List.copyOf(documents);
        rows = List.copyOf(rows);
        indicators = List.copyOf(indicators);
    }

    /** Returns the number of tasks and subtasks. */
    public long tasks() {
        return rows.stream().filter(LedgerRow::isTask).count();
    }

    /**
     * Returns each role of each unit in each task once, grouped by unit; units are in the order of their first
     * occurrence.
     */
    public List<LedgerPart> byUnit() {
        Map<String, List<LedgerPart>> parts = new LinkedHashMap<>();
        for (LedgerRow row : rows) {
            Set<String> seen = new HashSet<>();
            for (ResponsibleUnit unit : row.responsibility().units()) {
                if (seen.add(unit.role() + unit.fullName())) {
                    parts.computeIfAbsent(unit.fullName(), name -> new ArrayList<>())
                            .add(new LedgerPart(unit, row));
                }
            }
        }
        return parts.values().stream().flatMap(List::stream).toList();
    }
}
