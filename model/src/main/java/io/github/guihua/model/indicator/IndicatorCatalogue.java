package io.github.guihua.model.indicator;

import io.github.guihua.core.quantity.Dimension;
import io.github.guihua.core.quantity.Unit;
import io.github.guihua.model.Change;
import io.github.guihua.model.Confidence;
import io.github.guihua.model.Indicator;
import io.github.guihua.model.NumericStatement;
import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The indicators that plans from the county to the nation use, with the wordings under which they are known: 地区生产总值, GDP
 * and 经济增长 are one indicator, 城镇登记失业率 and 城镇调查失业率 are two.
 *
 * <p>A catalogue never guesses: a subject with words that it does not know names no indicator, and neither does one whose
 * unit has another dimension. Immutable and thread-safe.
 *
 * <pre>{@code
 * IndicatorCatalogue catalogue = IndicatorCatalogue.standard();
 * catalogue.identify(target).map(IndicatorIdentity::key); // (gdp, GROWTH, whole area, RATIO)
 * }</pre>
 */
public final class IndicatorCatalogue {

    private static final Period YEAR = Period.ofYears(1);

    /** No mean of each person, area or household is a hundred million. */
    private static final BigDecimal GREATEST_MEAN = BigDecimal.valueOf(100_000_000);

    private final List<IndicatorEntry> entries;
    private final Map<String, IndicatorEntry> byId = new LinkedHashMap<>();
    private final SubjectWords words;

    private IndicatorCatalogue(List<IndicatorEntry> entries) {
        this.entries = List.copyOf(entries);
        for (IndicatorEntry entry : entries) {
            byId.put(entry.id(), entry);
        }
        this.words = new SubjectWords(entries);
    }

    /** Created on first use. */
    private static final class Standard {
        static final IndicatorCatalogue CATALOGUE = new IndicatorCatalogue(CatalogueFile.read());
    }

    /** {@return the catalogue of the library} */
    public static IndicatorCatalogue standard() {
        return Standard.CATALOGUE;
    }

    /**
     * Returns this catalogue with more indicators. A wording that is already known then names the added indicator, and an
     * indicator with a known id takes the place of the known one.
     *
     * @param more the indicators to add, not null
     * @return a new catalogue
     */
    public IndicatorCatalogue with(Collection<IndicatorEntry> more) {
        Map<String, IndicatorEntry> all = new LinkedHashMap<>(byId);
        for (IndicatorEntry entry : more) {
            all.remove(entry.id());
            all.put(entry.id(), entry);
        }
        return new IndicatorCatalogue(new ArrayList<>(all.values()));
    }

    /** {@return all indicators, those of the library first} */
    public List<IndicatorEntry> entries() {
        return entries;
    }

    /**
     * Returns the indicator with an id.
     *
     * @param id the id, not null
     * @return the indicator, empty when there is none
     */
    public Optional<IndicatorEntry> find(String id) {
        return Optional.ofNullable(byId.get(Objects.requireNonNull(id, "id")));
    }

    /**
     * Returns the indicator that a target or an achievement is about.
     *
     * @param statement the statement, not null
     * @return its identity; empty when its subject or its unit is not that of a known indicator
     */
    public Optional<IndicatorIdentity> identify(NumericStatement statement) {
        boolean yearly = statement.per().filter(per -> !per.equals(YEAR)).isEmpty();
        return identify(statement.subject(), statement.unit(), statement.change())
                // 每天新增4.5万户 is not the flow of a year
                .filter(identity -> yearly || identity.indicator().kind() != IndicatorKind.FLOW)
                .filter(identity -> !isTotal(identity, statement));
    }

    /** Whether an amount of money is too great for a mean of each person or area: 城镇居民收入将增加四十多亿元 is of all of them. */
    private static boolean isTotal(IndicatorIdentity identity, NumericStatement statement) {
        return identity.indicator().kind() == IndicatorKind.MEAN
                && identity.dimension() == Dimension.MONEY
                && statement.amount().abs().compareTo(GREATEST_MEAN) > 0;
    }

    /**
     * Returns the indicator that a row of a table of indicators is about.
     *
     * @param row the row, not null
     * @return its identity; empty when its name or its unit is not that of a known indicator
     */
    public Optional<IndicatorIdentity> identify(Indicator row) {
        return identify(row.name(), row.unit(), Change.LEVEL);
    }

    /**
     * Returns whether the numbers of several years can be told as one, as a sum or as a change: 城镇新增就业 and 棚户区改造 of
     * five years are sums, a growth in five years is the whole growth; 地区生产总值 after five years is that of the last year.
     *
     * @param identity the identity of a statement, not null
     * @return true for every growth and increment, and for an indicator that is itself a change or work done piece by piece
     */
    public boolean addsUp(IndicatorIdentity identity) {
        IndicatorKind kind = identity.indicator().kind();
        return identity.aspect() != Aspect.LEVEL
                || kind == IndicatorKind.GROWTH
                || kind == IndicatorKind.FLOW
                        && (words.tellChange(identity.words())
                                || words.tellChange(identity.indicator().name()));
    }

    /**
     * Returns whether the words of a subject name an indicator, whatever its number is.
     *
     * @param subject the words, not null
     * @return true when they are a wording of this catalogue, alone or with words for a place or for growth
     */
    public boolean knows(String subject) {
        return words.knows(subject);
    }

    private Optional<IndicatorIdentity> identify(String subject, Optional<String> unit, Change change) {
        SubjectWords.Found found = words.find(subject);
        if (found == null) {
            return Optional.empty();
        }
        Dimension dimension = unit.flatMap(Unit::of).map(Unit::dimension).orElse(Dimension.COUNT);
        return aspect(found, dimension, change)
                .map(aspect -> new IndicatorIdentity(
                        found.indicator(),
                        aspect,
                        found.scope(),
                        dimension,
                        found.falls(),
                        found.whole() ? Confidence.HIGH : Confidence.MEDIUM,
                        found.words()));
    }

    /** Returns which side of an indicator a number tells, empty when its unit fits none. */
    private static Optional<Aspect> aspect(SubjectWords.Found found, Dimension dimension, Change change) {
        IndicatorEntry indicator = found.indicator();
        Set<Dimension> own = indicator.dimensions();
        boolean relative = dimension == Dimension.RATIO || dimension == Dimension.MULTIPLE;
        if (indicator.kind() == IndicatorKind.GROWTH) {
            return dimension == Dimension.RATIO ? Optional.of(Aspect.LEVEL) : Optional.empty();
        }
        boolean plain = change == Change.LEVEL && !found.grows();
        if (plain || found.isChange() && own.contains(dimension)) {
            return own.contains(dimension) ? Optional.of(Aspect.LEVEL) : Optional.empty();
        }
        boolean share = own.contains(Dimension.RATIO);
        if (dimension == Dimension.PERCENTAGE_POINT) {
            return share ? Optional.of(Aspect.INCREMENT) : Optional.empty();
        }
        if (found.isChange()) {
            // 融资平台退出213户、压降81.3%: of the platforms, not of the exits
            return Optional.empty();
        }
        if (relative) {
            // 森林覆盖率提高2%: points or per cent of it
            return share ? Optional.empty() : Optional.of(Aspect.GROWTH);
        }
        return own.contains(dimension) && change != Change.LEVEL ? Optional.of(Aspect.INCREMENT) : Optional.empty();
    }
}
