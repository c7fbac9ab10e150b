package io.github.guihua.model.follow;

import io.github.guihua.core.internal.lexicon.Lexicon;
import io.github.guihua.core.internal.text.Folding;
import io.github.guihua.model.NumericStatement;
import io.github.guihua.model.OutlineNode;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanPeriod;
import io.github.guihua.model.StatementHolder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the texts of a plan say of the years of its figures, before each of them. Years that open a paragraph or are
 * in a heading hold until others do, at most to the end of the chapter; years that open a later sentence hold to the end of
 * the paragraph.
 */
final class TimesBefore {

    private final Lexicon comparisons = Lexicon.load(TimesBefore.class, "comparisons.txt");
    private final Map<NumericStatement, TimeBefore> found = new IdentityHashMap<>();

    /** The years that hold at the end of what was read. */
    private @Nullable SpokenYears current;

    private final int planYear;

    private TimesBefore(int planYear) {
        this.planYear = planYear;
    }

    /** Returns what is said before each statement of a plan, by identity. */
    static Map<NumericStatement, TimeBefore> of(Plan plan) {
        TimesBefore reading =
                new TimesBefore(plan.period().map(PlanPeriod::startYear).orElse(0));
        plan.preamble().ifPresent(reading::part);
        plan.children().forEach(reading::part);
        plan.closing().ifPresent(reading::part);
        return reading.found;
    }

    /** Reads a passage or a chapter with all in it, in the order of the text. No recursion, for outlines of any depth. */
    private void part(StatementHolder part) {
        current = null;
        Deque<Runnable> open = new ArrayDeque<>();
        open.push(() -> enter(part, open));
        while (!open.isEmpty()) {
            open.pop().run();
        }
    }

    private void enter(StatementHolder holder, Deque<Runnable> open) {
        List<String> lines = holder.text().lines().map(Folding::squeeze).toList();
        Reading reading = new Reading(holder, lines);
        if (!(holder instanceof OutlineNode node)) {
            reading.to(lines.size());
            return;
        }
        Optional<SpokenYears> heading = LineOfTimes.ofHeading(Folding.squeeze(node.title()));
        SpokenYears before = current;
        heading.ifPresent(years -> current = years);
        List<Integer> linesBefore = LinesAmongChildren.before(node, lines);
        List<Runnable> steps = new ArrayList<>();
        for (int i = 0; i < node.children().size(); i++) {
            OutlineNode child = node.children().get(i);
            int to = linesBefore.get(i);
            steps.add(() -> reading.to(to));
            steps.add(() -> enter(child, open));
        }
        steps.add(() -> reading.to(lines.size()));
        if (heading.isPresent()) {
            // the years of a heading hold for what is below it alone
            steps.add(() -> current = before);
        }
        for (int i = steps.size() - 1; i >= 0; i--) {
            open.push(steps.get(i));
        }
    }

    /** Reads the lines of one holder. */
    private final class Reading {
        private final FiguresInText figures;
        private final List<String> lines;
        private int next;

        Reading(StatementHolder holder, List<String> lines) {
            this.lines = lines;
            this.figures = FiguresInText.of(holder, lines);
        }

        /** Reads the lines up to one. */
        void to(int end) {
            if (next == 0) {
                // a statement whose words are not in the text follows the heading
                TimeBefore heading = TimeBefore.of(Optional.ofNullable(current));
                figures.unplaced().forEach(statement -> found.put(statement, heading));
            }
            for (; next < end; next++) {
                LineOfTimes line = LineOfTimes.of(lines.get(next), comparisons, planYear);
                List<FiguresInText.Placed> placed = figures.in(next);
                LineOfTimes.Reader reader = line.reader(current);
                placed.forEach(figure -> found.put(figure.statement(), reader.before(figure.at())));
                line.after(!placed.isEmpty()).ifPresent(years -> current = years);
            }
        }
    }
}
