package io.github.guihua.model.follow;

import io.github.guihua.model.NumericStatement;
import io.github.guihua.model.PlanPeriod;
import io.github.guihua.model.indicator.Aspect;
import io.github.guihua.model.indicator.Direction;
import io.github.guihua.model.indicator.IndicatorCatalogue;
import io.github.guihua.model.indicator.IndicatorIdentity;
import io.github.guihua.model.indicator.IndicatorKind;
import io.github.guihua.model.source.ParseResult;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The targets of an upper plan beside those of the plans of its parts: a city's beside its districts'. Immutable and
 * thread-safe.
 *
 * <p>Amounts that add up (城镇新增就业) are summed. Rates, means and growths are not, because the texts do not tell the weights
 * of the parts.
 *
 * <pre>{@code
 * Cascade.of(city, districts).lines().forEach(line -> System.out.println(line.upper().identity().name() + line.sum()));
 * }</pre>
 */
public final class Cascade {

    private final List<CascadeLine> lines;

    private Cascade(List<CascadeLine> lines) {
        this.lines = List.copyOf(lines);
    }

    /** What makes targets of two plans comparable. */
    private record Same(IndicatorIdentity.Key key, PlanPeriod period, boolean mean) {

        static Same of(Figure figure) {
            return new Same(figure.identity().key(), figure.period(), figure.isMean());
        }
    }

    /**
     * Compares an upper plan with those of its parts.
     *
     * @param upper the upper plan, not null
     * @param lowers the plans of the parts, not null
     * @return a line for each target of the upper plan whose indicator and years are known
     */
    public static Cascade of(ParseResult upper, Collection<ParseResult> lowers) {
        return of(upper, lowers, IndicatorCatalogue.standard());
    }

    /**
     * Compares an upper plan with those of its parts.
     *
     * @param upper the upper plan, not null
     * @param lowers the plans of the parts, not null
     * @param catalogue the indicators, not null
     * @return a line for each target of the upper plan whose indicator and years are known
     */
    public static Cascade of(ParseResult upper, Collection<ParseResult> lowers, IndicatorCatalogue catalogue) {
        List<Lower> parts =
                lowers.stream().map(lower -> Lower.of(lower, catalogue)).toList();
        return new Cascade(targets(upper, catalogue).values().stream()
                .map(target -> line(target, parts))
                .toList());
    }

    /** The targets of one lower plan. */
    private record Lower(String body, String document, Map<Same, Figure> targets) {

        static Lower of(ParseResult lower, IndicatorCatalogue catalogue) {
            String document = lower.source().name();
            return new Lower(BodyOfPlan.of(lower.plan()).orElse(document), document, Cascade.targets(lower, catalogue));
        }
    }

    /** Returns the targets of a plan; of those that tell the same thing twice, the first. */
    private static Map<Same, Figure> targets(ParseResult plan, IndicatorCatalogue catalogue) {
        Map<Same, Figure> targets = new LinkedHashMap<>();
        for (Figure figure : Figures.of(plan.plan(), plan.source().name(), catalogue)) {
            if (figure.kind() == FigureKind.TARGET) {
                targets.putIfAbsent(Same.of(figure), figure);
            }
        }
        return targets;
    }

    private static CascadeLine line(Figure upper, List<Lower> lowers) {
        List<CascadePart> parts = new ArrayList<>();
        for (Lower lower : lowers) {
            Optional<Figure> own = Optional.ofNullable(lower.targets().get(Same.of(upper)));
            Takeover takeover = own.map(figure -> takeover(upper, figure)).orElse(Takeover.MISSING);
            parts.add(new CascadePart(lower.body(), lower.document(), takeover, own));
        }
        return new CascadeLine(upper, parts, addsUp(upper.identity()) ? sum(upper, parts) : Optional.empty());
    }

    /** Whether the amounts of parts make up that of the whole. */
    private static boolean addsUp(IndicatorIdentity identity) {
        IndicatorKind kind = identity.indicator().kind();
        return (kind == IndicatorKind.FLOW || kind == IndicatorKind.STOCK) && identity.aspect() != Aspect.GROWTH;
    }

    private static Takeover takeover(Figure upper, Figure lower) {
        NumericStatement one = upper.statement();
        NumericStatement other = lower.statement();
        Optional<Direction> better = upper.identity().direction(one.change());
        if (upper.identity().aspect() != Aspect.LEVEL && upper.isDecline() != lower.isDecline()) {
            return better.isPresent() ? Takeover.SOFTENED : Takeover.DIFFERENT;
        }
        Optional<Integer> numbers = Strictness.ofNumbers(one, other, better);
        if (numbers.filter(side -> side == 0).isPresent()) {
            int words = Strictness.ofWords(one, other);
            return words > 0 ? Takeover.TIGHTENED : words < 0 ? Takeover.SOFTENED : Takeover.TAKEN_OVER;
        }
        if (addsUp(upper.identity())) {
            return Strictness.amountIn(one, other).isPresent() ? Takeover.SHARE : Takeover.DIFFERENT;
        }
        return numbers.map(side -> side > 0 ? Takeover.TIGHTENED : Takeover.SOFTENED)
                .orElse(Takeover.DIFFERENT);
    }

    private static Optional<PartsSum> sum(Figure upper, List<CascadePart> parts) {
        BigDecimal sum = BigDecimal.ZERO;
        int told = 0;
        for (CascadePart part : parts) {
            Optional<BigDecimal> amount =
                    part.figure().flatMap(own -> Strictness.amountIn(upper.statement(), own.statement()));
            if (amount.isPresent()) {
                sum = sum.add(amount.get());
                told++;
            }
        }
        BigDecimal whole = upper.statement().amount();
        return told == 0
                ? Optional.empty()
                : Optional.of(
                        new PartsSum(sum, upper.statement().unit(), told, parts.size() - told, sum.subtract(whole)));
    }

    /** {@return one line for each target of the upper plan, in its order} */
    public List<CascadeLine> lines() {
        return lines;
    }
}
