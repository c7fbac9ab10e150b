package io.github.guihua.cli.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tasks and indicators of one or more plans, a row each, in the order of the documents.
 *
 * @param documents what each document is called, in order
 * @param tasks a row for each task and subtask
 * @param indicators a row for each indicator
 */
public record Ledger(List<String> documents, List<LedgerRow> tasks, List<LedgerIndicator> indicators) {

    /** Copies the lists. */
    public Ledger {
        documents = List.copyOf(documents);
        tasks = List.copyOf(tasks);
        indicators = List.copyOf(indicators);
    }

    /** Each part of each body, those of one body together: bodies in the order in which they first appear. */
    public List<LedgerPart> byUnit() {
        Map<String, List<LedgerPart>> parts = new LinkedHashMap<>();
        for (LedgerRow row : tasks) {
            row.units()
                    .forEach(unit -> parts.computeIfAbsent(unit.fullName(), name -> new ArrayList<>())
                            .add(new LedgerPart(unit, row)));
        }
        return parts.values().stream().flatMap(List::stream).toList();
    }
}
