package io.github.guihua.model.arbitraries;

import static io.github.guihua.model.arbitraries.TextArbitraries.maybe;

import io.github.guihua.model.Achievement;
import io.github.guihua.model.BoundedQuantity;
import io.github.guihua.model.Change;
import io.github.guihua.model.Comparison;
import io.github.guihua.model.Confidence;
import io.github.guihua.model.Deadline;
import io.github.guihua.model.DeadlineKind;
import io.github.guihua.model.DueTime;
import io.github.guihua.model.Milestone;
import io.github.guihua.model.Modality;
import io.github.guihua.model.Place;
import io.github.guihua.model.Reading;
import io.github.guihua.model.StanceRule;
import io.github.guihua.model.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random targets and achievements. */
final class StatementArbitraries {

    private final Arbitrary<String> text;
    private final boolean valid;

    StatementArbitraries(Arbitrary<String> text, boolean valid) {
        this.text = text;
        this.valid = valid;
    }

    Arbitrary<Target> targets() {
        return Combinators.combine(names(), quantities(), times(), tones())
                .as((name, quantity, time, tone) -> new Target(
                        name.subject,
                        new BoundedQuantity(name.text, quantity.comparison, quantity.amount, quantity.max, name.unit),
                        quantity.change,
                        time.per,
                        new DueTime(time.due, time.from, time.by),
                        tone.modality,
                        tone.reading,
                        tone.place));
    }

    Arbitrary<Achievement> achievements() {
        return targets()
                .map(target -> new Achievement(
                        target.subject(),
                        target.quantity(),
                        target.change(),
                        target.per(),
                        target.time(),
                        target.modality(),
                        target.reading(),
                        target.place()));
    }

    Arbitrary<Milestone> milestones() {
        return Combinators.combine(text, times(), tones())
                .as((text, time, tone) -> new Milestone(
                        text, new DueTime(time.due, time.from, time.by), tone.modality, tone.reading, tone.place));
    }

    Arbitrary<Deadline> deadlines() {
        return Combinators.combine(
                        text, Arbitraries.of(DeadlineKind.class), times(), TextArbitraries.periods(), tones())
                .as((text, kind, time, period, tone) -> new Deadline(
                        text,
                        kind,
                        time.from,
                        time.by,
                        !valid ? time.per : kind == DeadlineKind.RECURRING ? Optional.of(period) : Optional.empty(),
                        tone.place));
    }

    private Arbitrary<Names> names() {
        return Combinators.combine(text, text, maybe(text)).as(Names::new);
    }

    private Arbitrary<Quantity> quantities() {
        return Combinators.combine(
                        Arbitraries.of(Comparison.class),
                        TextArbitraries.amounts(),
                        maybe(TextArbitraries.amounts()),
                        Arbitraries.of(Change.class))
                .as((comparison, amount, max, change) -> valid
                        ? Quantity.valid(comparison, amount, max.orElse(BigDecimal.ONE), change)
                        : new Quantity(comparison, amount, max, change));
    }

    private Arbitrary<Times> times() {
        return Combinators.combine(
                        maybe(TextArbitraries.periods()),
                        maybe(text),
                        maybe(TextArbitraries.days()),
                        maybe(TextArbitraries.days()))
                .as((per, due, from, by) ->
                        valid && from.isPresent() && by.isPresent() && by.get().isBefore(from.get())
                                ? new Times(per, due, by, from)
                                : new Times(per, due, from, by));
    }

    private Arbitrary<Tone> tones() {
        return Combinators.combine(
                        Arbitraries.of(Modality.class),
                        Combinators.combine(
                                        maybe(Arbitraries.of(Confidence.class)),
                                        maybe(Arbitraries.of(StanceRule.class)))
                                .as(Reading::new),
                        TextArbitraries.places())
                .as(Tone::new);
    }

    private record Names(String subject, String text, Optional<String> unit) {}

    private record Quantity(Comparison comparison, BigDecimal amount, Optional<BigDecimal> max, Change change) {

        static Quantity valid(Comparison comparison, BigDecimal amount, BigDecimal other, Change change) {
            BigDecimal one = change == Change.DECREASE ? amount.abs() : amount;
            BigDecimal two = change == Change.DECREASE ? other.abs() : other;
            return comparison == Comparison.BETWEEN
                    ? new Quantity(comparison, one.min(two), Optional.of(one.max(two)), change)
                    : new Quantity(comparison, one, Optional.empty(), change);
        }
    }

    private record Times(
            Optional<Period> per, Optional<String> due, Optional<LocalDate> from, Optional<LocalDate> by) {}

    private record Tone(Modality modality, Reading reading, Place place) {}
}
