package io.github.guihua.cli;

import io.github.guihua.model.PlanIndex;
import io.github.guihua.model.comparison.DifferenceKind;
import io.github.guihua.model.comparison.PlanComparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The differences between two documents by kind, those of what is promised before those of words.
 *
 * @param older the older document
 * @param newer the newer document
 * @param lines the differences
 */
record PlanDiff(ReadPlan older, ReadPlan newer, List<DiffLine> lines) {

    static PlanDiff between(ReadPlan older, ReadPlan newer) {
        PlanIndex before = older.plan().index();
        PlanIndex after = newer.plan().index();
        return new PlanDiff(
                older,
                newer,
                PlanComparison.between(older.plan(), newer.plan()).differences().stream()
                        .map(difference -> DiffLine.of(difference, older, newer, before, after))
                        .toList());
    }

    /** Returns the differences by kind, in the order of their weight; within a kind in the order of the documents. */
    Map<DifferenceKind, List<DiffLine>> byKind() {
        Map<DifferenceKind, List<DiffLine>> groups = new TreeMap<>((one, other) -> weight(one) - weight(other));
        lines.forEach(line ->
                groups.computeIfAbsent(line.kind(), kind -> new ArrayList<>()).add(line));
        return groups;
    }

    /** Returns the number of differences, in all and of each kind, as one line. */
    String counts() {
        String kinds = byKind().entrySet().stream()
                .map(group -> name(group.getKey()) + " " + group.getValue().size())
                .collect(Collectors.joining(", "));
        return "differences " + lines.size() + (kinds.isEmpty() ? "" : ": " + kinds);
    }

    /** Returns the name of a kind in both languages. */
    static String name(DifferenceKind kind) {
        return kind.displayName(Locale.CHINESE) + " " + kind.displayName(Locale.ENGLISH);
    }

    private static int weight(DifferenceKind kind) {
        return switch (kind) {
            case HEAD_CHANGED -> 0;
            case RAISED -> 1;
            case LOWERED -> 2;
            case RESTATED -> 3;
            case HARDENED -> 4;
            case SOFTENED -> 5;
            case DEADLINE_EARLIER -> 6;
            case DEADLINE_LATER -> 7;
            case DEADLINE_MOVED -> 8;
            case LEAD_CHANGED -> 9;
            case UNIT_ROLE_CHANGED -> 10;
            case PERSON_ROLE_CHANGED -> 11;
            case ADDED -> 12;
            case DROPPED -> 13;
            case REWORDED -> 14;
            case ROLE_CHANGED -> 15;
            case MOVED -> 16;
        };
    }
}
