package io.github.guihua.model.validation;

import io.github.guihua.model.Achievement;
import io.github.guihua.model.Comparison;
import io.github.guihua.model.Deadline;
import io.github.guihua.model.DueTime;
import io.github.guihua.model.Indicator;
import io.github.guihua.model.NumericStatement;
import io.github.guihua.model.OutlineNode;
import io.github.guihua.model.PlanElement;
import io.github.guihua.model.PlanIndex;
import io.github.guihua.model.PlanPeriod;
import io.github.guihua.model.ResponsibleUnit;
import io.github.guihua.model.Statement;
import io.github.guihua.model.Target;
import io.github.guihua.model.Task;
import io.github.guihua.model.UnitRole;
import io.github.guihua.model.source.Severity;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The standard rules, by version. */
final class StandardRules {

    static final List<PlanRule> VERSION_1 = List.of(
            PlanRule.standard("numbering-run", Severity.WARNING, NumberingRuns::look),
            PlanRule.standard("deadline-outside-period", Severity.WARNING, StandardRules::deadlines),
            PlanRule.standard("target-without-subject", Severity.WARNING, StandardRules::subjects),
            PlanRule.standard("unit-clause-without-body", Severity.WARNING, StandardRules::bodies),
            PlanRule.standard("between-without-bound", Severity.WARNING, StandardRules::bounds),
            PlanRule.standard("share-over-hundred", Severity.WARNING, new Shares()::look),
            PlanRule.standard("two-leads", Severity.INFO, StandardRules::leads),
            PlanRule.standard("duplicate-indicator", Severity.WARNING, StandardRules::indicators),
            PlanRule.standard("task-without-unit", Severity.INFO, UnitsOfSiblings::look));

    /** The greatest length of a line that is only a label. */
    private static final int LONGEST_LABEL = 60;

    private StandardRules() {}

    private static void deadlines(PlanIndex plan, PlanRule.Report report) {
        Optional<PlanPeriod> period = plan.plan().period();
        if (period.isEmpty() || !isCalendar(period.get())) {
            return;
        }
        int lastYear = period.get()
                .horizonYear()
                .filter(StandardRules::isYear)
                .orElse(period.get().endYear());
        LocalDate first = LocalDate.of(period.get().startYear(), 1, 1);
        LocalDate last = LocalDate.of(Math.max(lastYear, period.get().endYear()), 12, 31);
        for (PlanElement element : plan.elements()) {
            DueTime time = time(element);
            LocalDate end = time.by().orElse(null);
            LocalDate start = time.from().orElse(null);
            if (end != null && (end.isBefore(first) || isLate(end, last, period.get()))) {
                report.at(element, end, first, last);
            } else if (start != null && isLate(start, last, period.get())) {
                report.at(element, start, first, last);
            }
        }
    }

    /** The days of a deadline, a target or a milestone; none for other elements. */
    private static DueTime time(PlanElement element) {
        if (element instanceof Deadline deadline) {
            return new DueTime(Optional.empty(), deadline.from(), deadline.by());
        }
        return element instanceof Statement statement && !(element instanceof Achievement)
                ? statement.time()
                : DueTime.NONE;
    }

    /**
     * Whether a date after the period is doubtful. A plan for one year may repeat the goals of longer plans, so there
     * only dates in the next year are doubtful.
     */
    private static boolean isLate(LocalDate date, LocalDate last, PlanPeriod period) {
        boolean oneYear = period.startYear() == period.endYear();
        return date.isAfter(last) && (!oneYear || date.getYear() == last.getYear() + 1);
    }

    private static boolean isCalendar(PlanPeriod period) {
        return isYear(period.startYear()) && isYear(period.endYear());
    }

    private static boolean isYear(int year) {
        return year >= Year.MIN_VALUE && year <= Year.MAX_VALUE;
    }

    private static void subjects(PlanIndex plan, PlanRule.Report report) {
        for (Target target : plan.plan().allTargets()) {
            if (target.subject().isBlank()) {
                report.at(target, target.text());
            }
        }
    }

    private static void bodies(PlanIndex plan, PlanRule.Report report) {
        for (Task task : plan.plan().allTasks()) {
            for (ResponsibleUnit unit : task.responsibleUnits()) {
                if (unit.name().isBlank()) {
                    report.at(unit, unit.role().displayName(Locale.CHINESE));
                }
            }
            boolean mayLabel = task.text().indexOf('：') >= 0 || task.text().indexOf(':') >= 0;
            if (mayLabel && task.responsibleUnits().isEmpty()) {
                task.text()
                        .lines()
                        .map(StandardRules::emptyClause)
                        .flatMap(Optional::stream)
                        .forEach(label -> report.at(task, label));
            }
        }
    }

    /** The label of a line that is only a label: 「责任单位：」. */
    private static Optional<String> emptyClause(String line) {
        if (line.length() > LONGEST_LABEL) {
            return Optional.empty();
        }
        String words =
                line.strip().replace("(", "").replace("（", "").replace(")", "").replace("）", "");
        for (UnitRole role : UnitRole.values()) {
            if (words.equals(role.displayName(Locale.CHINESE) + "：")
                    || words.equals(role.displayName(Locale.CHINESE) + ":")) {
                return Optional.of(role.displayName(Locale.CHINESE));
            }
        }
        return Optional.empty();
    }

    private static void bounds(PlanIndex plan, PlanRule.Report report) {
        plan.elements().stream()
                .filter(NumericStatement.class::isInstance)
                .map(NumericStatement.class::cast)
                .filter(statement -> statement.comparison() == Comparison.BETWEEN
                        && statement.max().isEmpty())
                .forEach(statement -> report.at(statement, statement.text()));
    }

    private static void leads(PlanIndex plan, PlanRule.Report report) {
        for (Task task : plan.plan().allTasks()) {
            if (task.responsibleUnits().size() < 2) {
                continue;
            }
            Set<String> leads = new LinkedHashSet<>();
            task.leadUnits().forEach(unit -> leads.add(unit.fullName()));
            if (leads.size() > 1) {
                report.at(task, String.join("、", leads));
            }
        }
    }

    private static void indicators(PlanIndex plan, PlanRule.Report report) {
        Set<List<String>> seen = new HashSet<>();
        for (Indicator indicator : plan.plan().indicators()) {
            if (!seen.add(List.of(indicator.name(), indicator.unit().orElse("")))) {
                report.at(indicator, indicator.name());
            }
        }
    }

    /** The name of a node in messages: its title, or otherwise the beginning of its text. */
    static String name(OutlineNode node) {
        String words = node.title().isBlank() ? node.text() : node.title();
        return words.length() <= 30 ? words : words.substring(0, 30) + "…";
    }
}
