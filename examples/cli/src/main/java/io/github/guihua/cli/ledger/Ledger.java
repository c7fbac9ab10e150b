package io.github.guihua.cli.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tasks and indicators of one or more plans, a row each, in the order of the documents. Targets and milestones
 * that belong to no task have rows too, so that each of the plans is in exactly one row.
 *
 * @param documents what each document is called, in order
 * @param rows a row for each task and subtask, and for the goals of each chapter, preamble and closing that has some
 * @param indicators a row for each indicator
 */
public record Ledger(List<String> documents, List<LedgerRow> rows, List<LedgerIndicator> indicators) {

    /** Copies the lists. */
    public Ledger {
        documents = List.copyOf(documents);
        rows = List.copyOf(rows);
        indicators = List.copyOf(indicators);
    }

    /** The number of tasks and subtasks. */
    public long tasks() {
        return rows.stream().filter(LedgerRow::isTask).count();
    }

    /** Each part of each body, those of one body together: bodies in the order in which they first appear. */
    public List<LedgerPart> byUnit() {
        Map<String, List<LedgerPart>> parts = new LinkedHashMap<>();
        for (LedgerRow row : rows) {
            row.responsibility()
                    .units()
                    .forEach(unit -> parts.computeIfAbsent(unit.fullName(), name -> new ArrayList<>())
                            .add(new LedgerPart(unit, row)));
        }
        return parts.values().stream().flatMap(List::stream).toList();
    }
}
