package io.github.guihua.cli;

import io.github.guihua.model.source.Severity;
import java.util.EnumMap;
import java.util.Map;

/** The numbers of diagnostics by severity. */
final class SeverityCounts {

    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

    void add(Severity severity) {
        counts.merge(severity, 1, Integer::sum);
    }

    /** Whether at least one diagnostic has this severity or a higher one. */
    boolean reach(Severity least) {
        return counts.keySet().stream().anyMatch(severity -> severity.compareTo(least) >= 0);
    }

    private int of(Severity severity) {
        return counts.getOrDefault(severity, 0);
    }

    /** Lists the counts, the most severe first. */
    @Override
    public String toString() {
        return "errors " + of(Severity.ERROR) + ", warnings " + of(Severity.WARNING) + ", infos " + of(Severity.INFO);
    }
}
