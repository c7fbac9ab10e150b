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
import io.github.guihua.parser.internal.reading.statement.StanceDecider.LeadIn;
import io.github.guihua.parser.internal.reading.statement.YearSpans.YearSpan;
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

    private final NumberLog log;

    /** Makes a reader. */
    public StatementReader() {
        this(NumberLog.NONE);
    }

    /** Makes a reader that tells a log how it reads each number. */
    public StatementReader(NumberLog log) {
        this.log = log;
    }

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
        List<StatedNumber> kept = numbers ? numbers(prose, context, shape, times) : List.of();
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
    private List<StatedNumber> numbers(Prose prose, StatementContext context, ProseShape shape, TimeTokens times) {
        List<FoundNumber> found = new NumberFinder(prose, shape, times, log).find();
        if (found.isEmpty()) {
            return List.of();
        }
        List<Mention> mentions = new Neighbours(prose, shape, new BesideWords(prose, shape, times)).read(found);
        SubjectTrimmer trimmer = new SubjectTrimmer(prose, shape, times);
        NumberJudge judge = new NumberJudge(prose, shape, times, StanceDecider.isForward(context.role()));
        List<TakenNumber> taken = new NumberSieve(prose, shape, trimmer, judge, log).sift(mentions);
        return new SubjectFinder(prose, shape, times, trimmer).name(taken);
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

    private List<NumericStatement> statements(
            Prose prose, StatementContext context, ProseShape shape, TimeTokens times, List<StatedNumber> numbers) {
        DueScope scope = new DueScope(prose, shape, times, numbers);
        ModalityScope modality = new ModalityScope(prose, shape);
        StanceDecider stances = new StanceDecider(prose, shape, times, context);
        List<NumericStatement> statements = new ArrayList<>();
        YearSpans years = new YearSpans(prose, shape, times);
        TimeTokens.Token recurrence = null;
        YearSpan span = null;
        LeadIn leadIn = LeadIn.NONE;
        for (int i = 0; i < numbers.size(); i++) {
            Mention m = numbers.get(i).mention();
            BindingTime due = scope.shared(scope.of(i), i);
            recurrence = scope.recurrence(i, recurrence);
            if (due != null && scope.isOutlived(m, recurrence, due)) {
                due = null;
            }
            span = years.of(m, i > 0 ? numbers.get(i - 1).mention() : null, span);
            leadIn = stances.leadIn(m.numberFrom(), leadIn);
            boolean first = shape.sentenceStart(m.numberFrom()) == shape.bodyFrom();
            TimeLead lead = due == null && first ? context.lead() : null;
            DateInterval dates =
                    lead != null ? lead.phrase().resolve(context.years()) : dates(prose, due, context, false);
            Stance stance = stances.of(m.numberFrom(), m.from(), due, dates, leadIn);
            if (due != null) {
                dates = dates(prose, due, context, !stance.target());
            }
            if (span != null
                    && span.applies()
                    && (due == null
                            || !due.isFixed() && due.from() < span.words().from())) {
                // a number of years has no dates: the stance is that of the dates before it
                due = span.words();
                dates = DateInterval.NONE;
            }
            String words = due != null ? prose.raw(due.from(), due.to()) : lead != null ? lead.words() : null;
            DueTime time = new DueTime(Optional.ofNullable(words), dates.from(), dates.to());
            Optional<Period> per = Optional.ofNullable(recurrence).flatMap(each -> Optional.ofNullable(each.period()));
            NumericStatement statement = statement(numbers.get(i), stance, time, per, modality.of(m, due));
            log.taken(numbers.get(i), statement);
            statements.add(statement);
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
            StatedNumber number, Stance stance, DueTime due, Optional<Period> per, Modality modality) {
        Mention m = number.mention();
        Prose prose = m.prose();
        boolean isRange = m.comparison() == Comparison.BETWEEN;
        Optional<BigDecimal> max = isRange ? Optional.ofNullable(m.number().max()) : Optional.empty();
        Optional<String> unit = m.unit().isEmpty() ? Optional.empty() : Optional.of(m.unit());
        BoundedQuantity quantity =
                new BoundedQuantity(prose.quoted(m.from(), m.to()), m.comparison(), m.amount(), max, unit);
        Reading reading = Reading.of(ConfidenceJudge.of(number), stance.rule());
        Place place = prose.place(m.from(), m.to());
        String subject = number.subject().words();
        return stance.target()
                ? new Target(subject, quantity, m.change(), per, due, modality, reading, place)
                : new Achievement(subject, quantity, m.change(), per, due, Modality.PLAIN, reading, place);
    }
}
