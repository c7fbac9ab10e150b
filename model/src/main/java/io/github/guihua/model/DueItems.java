package io.github.guihua.model;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the elements of a plan that are due, and the days by which they are due. */
final class DueItems {

    private final Optional<LocalDate> endOfPeriod;

    private DueItems(Optional<LocalDate> endOfPeriod) {
        this.endOfPeriod = endOfPeriod;
    }

    static DueItems of(Plan plan) {
        return new DueItems(plan.period()
                .map(PlanPeriod::endYear)
                .filter(year -> year >= Year.MIN_VALUE && year <= Year.MAX_VALUE)
                .map(year -> LocalDate.of(year, 12, 31)));
    }

    /** The day that the words of the statement give; for a target without such words, the end of the plan's period. */
    Optional<EffectiveDue> due(Statement statement) {
        if (statement.dueBy().isPresent()) {
            return statement.dueBy().map(by -> new EffectiveDue(by, false));
        }
        boolean timeless = statement instanceof Target && statement.time().equals(DueTime.NONE);
        return timeless ? endOfPeriod.map(by -> new EffectiveDue(by, true)) : Optional.empty();
    }

    /** Everything that is due before a day, ordered by day; elements of one day keep document order. */
    List<DueItem> before(Plan plan, LocalDate day) {
        List<DueItem> items = new ArrayList<>();
        plan.preamble().ifPresent(passage -> add(passage, day, items));
        OutlineNodes.allOf(plan.children()).forEach(node -> add(node, day, items));
        plan.closing().ifPresent(passage -> add(passage, day, items));
        items.sort(Comparator.comparing(DueItem::by));
        return List.copyOf(items);
    }

    private void add(StatementHolder holder, LocalDate day, List<DueItem> items) {
        if (holder instanceof Task task) {
            task.deadline()
                    .filter(deadline -> deadline.by().filter(day::isAfter).isPresent())
                    .ifPresent(deadline -> items.add(
                            new DueItem(new EffectiveDue(deadline.by().orElseThrow(), false), task, deadline)));
        }
        for (Statement statement : holder.statements().all()) {
            if (!(statement instanceof Achievement)) {
                due(statement)
                        .filter(due -> day.isAfter(due.by()))
                        .ifPresent(due -> items.add(new DueItem(due, holder, statement)));
            }
        }
    }
}
