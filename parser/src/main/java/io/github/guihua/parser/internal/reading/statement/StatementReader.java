package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.time.DateInterval;
import io.github.guihua.core.time.PlanYears;
import io.github.guihua.model.Achievement;
import io.github.guihua.model.BoundedQuantity;
import io.github.guihua.model.Comparison;
import io.github.guihua.model.DueTime;
import io.github.guihua.model.Modality;
import io.github.guihua.model.NumericStatement;
import io.github.guihua.model.Place;
import io.github.guihua.model.Reading;
import io.github.guihua.model.Statement;
import io.github.guihua.model.Target;
import io.github.guihua.parser.internal.prose.Prose;
import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the targets and achievements of a prose, and its milestones. A target or achievement is a number with the
 * thing it measures, its comparison, its deadline, its recurrence and its modality. Immutable and thread-safe.
 */
public final class StatementReader {

    /** Reads the targets and achievements of a prose that is running text throughout, in text order. */
    public List<NumericStatement> read(Prose prose, StatementContext context) {
        List<NumericStatement> numeric = new ArrayList<>();
        for (Statement statement : read(prose, context, TextParts.ALL_TEXT)) {
            if (statement instanceof NumericStatement number) {
                numeric.add(number);
            }
        }
        return numeric;
    }

    /** Reads the targets and achievements of a prose in text order, and after them its milestones in text order. */
    public List<Statement> read(Prose prose, StatementContext context, TextParts parts) {
        boolean numbers = NumberFinder.mayHold(prose);
        boolean milestones = MilestoneReader.mayHold(prose, context);
        if (!numbers && !milestones) {
            return List.of();
        }
        ProseShape shape = new ProseShape(prose);
        TimeTokens times = new TimeTokens(prose, shape);
        List<Mention> kept = numbers ? numbers(prose, context, shape, times) : List.of();
        List<Statement> found = new ArrayList<>();
        if (!kept.isEmpty()) {
            found.addAll(statements(prose, context, shape, times, kept));
        }
        if (milestones) {
            found.addAll(new MilestoneReader(prose, shape, times, context, parts, kept).read());
        }
        return found;
    }

    /** Finds the numbers of a prose that state an amount, and their subjects. */
    private static List<Mention> numbers(Prose prose, StatementContext context, ProseShape shape, TimeTokens times) {
        List<Mention> mentions = new NumberFinder(prose, shape, times).find();
        if (mentions.isEmpty()) {
            return List.of();
        }
        BesideWords beside = new BesideWords(prose, shape, times);
        new Neighbours(prose, shape, beside).read(mentions);
        SubjectTrimmer trimmer = new SubjectTrimmer(prose, shape, times);
        boolean forward = StanceDecider.isForward(context.role());
        List<Mention> kept = new NotAStatement(prose, shape, times, trimmer, forward).sift(mentions);
        new SubjectFinder(prose, shape, times, trimmer).name(kept);
        return kept;
    }

    /** Returns the time words that a prose leaves open for the next one, or null if it does not end with a colon. */
    public @Nullable TimeLead lead(Prose prose) {
        if (!prose.isAt(':', prose.length() - 1)) {
            return null;
        }
        ProseShape shape = new ProseShape(prose);
        TimeTokens times = new TimeTokens(prose, shape);
        BindingTime due = new DueScope(prose, shape, times, List.of()).atEnd();
        return due == null || due.phrase() == null ? null : new TimeLead(prose.raw(due.from(), due.to()), due.phrase());
    }

    private static List<NumericStatement> statements(
            Prose prose, StatementContext context, ProseShape shape, TimeTokens times, List<Mention> mentions) {
        DueScope scope = new DueScope(prose, shape, times, mentions);
        ModalityScope modality = new ModalityScope(prose, shape);
        StanceDecider stances = new StanceDecider(prose, shape, times, context);
        List<NumericStatement> statements = new ArrayList<>();
        Mention previous = null;
        for (int i = 0; i < mentions.size(); i++) {
            Mention m = mentions.get(i);
            Mention next = i + 1 < mentions.size() ? mentions.get(i + 1) : null;
            BindingTime due = scope.shared(scope.of(m, next), mentions, i);
            m.recurrence = scope.recurrence(m, previous);
            if (due != null && scope.isOutlived(m, due)) {
                due = null;
            }
            boolean first = shape.sentenceStart(m.numberFrom) == shape.bodyFrom();
            TimeLead lead = due == null && first ? context.lead() : null;
            DateInterval dates =
                    lead != null ? lead.phrase().resolve(context.years()) : dates(prose, due, context, false);
            Stance stance = stances.of(m.numberFrom, m.from, due, dates);
            if (due != null) {
                dates = dates(prose, due, context, !stance.target());
            }
            String words = due != null ? prose.raw(due.from(), due.to()) : lead != null ? lead.words() : null;
            statements.add(statement(prose, m, stance, words, dates, modality.of(m)));
            previous = m;
        }
        return statements;
    }

    /**
     * Returns the years that time words refer to. A review in a report of 2026 is about the year before: 全年 is
     * 2025.
     */
    private static DateInterval dates(
            Prose prose, @Nullable BindingTime due, StatementContext context, boolean lookingBack) {
        if (due == null || due.phrase() == null) {
            return DateInterval.NONE;
        }
        PlanYears years = context.years();
        boolean before = lookingBack && context.isYearReport() && due.isOpen(prose);
        return due.phrase().resolve(before ? PlanYears.of(years.first() - 1) : years);
    }

    private static NumericStatement statement(
            Prose prose, Mention m, Stance stance, @Nullable String time, DateInterval dates, Modality modality) {
        Optional<BigDecimal> max = m.comparison == Comparison.BETWEEN ? Optional.ofNullable(m.max) : Optional.empty();
        Optional<String> unit = m.unit.isEmpty() ? Optional.empty() : Optional.of(m.unit);
        Optional<Period> per = m.recurrence == null ? Optional.empty() : Optional.ofNullable(m.recurrence.period());
        DueTime due = new DueTime(Optional.ofNullable(time), dates.from(), dates.to());
        BoundedQuantity quantity = new BoundedQuantity(prose.quoted(m.from, m.to), m.comparison, m.amount, max, unit);
        Reading reading = Reading.of(ConfidenceJudge.of(m), stance.rule());
        Place place = Place.of(prose.span(m.from, m.to));
        return stance.target()
                ? new Target(m.subject, quantity, m.change, per, due, modality, reading, place)
                : new Achievement(m.subject, quantity, m.change, per, due, Modality.PLAIN, reading, place);
    }
}
