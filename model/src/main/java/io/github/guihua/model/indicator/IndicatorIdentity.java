package io.github.guihua.model.indicator;

import io.github.guihua.core.quantity.Dimension;
import io.github.guihua.model.Change;
import io.github.guihua.model.Confidence;
import java.util.Objects;
import java.util.Optional;

/**
 * The indicator that a statement is about. Statements with the same {@link #key()} are about one thing and may be put
 * beside one another. Immutable.
 *
 * @param indicator the indicator
 * @param aspect which side of it the number tells
 * @param scope the part to which the number is limited, as written (市区, 农村); empty when it is of the whole plan area
 * @param dimension the dimension of the number's unit
 * @param falls whether the words of the subject say that the number is a decline: 能耗降幅
 * @param confidence how sure the identity is: high when the words of the subject are a wording of the catalogue
 * @param words the words that decided
 */
public record IndicatorIdentity(
        IndicatorEntry indicator,
        Aspect aspect,
        String scope,
        Dimension dimension,
        boolean falls,
        Confidence confidence,
        String words) {

    /**
     * What makes statements comparable.
     *
     * @param id the id of the indicator
     * @param aspect which side of it the number tells
     * @param scope the part to which the number is limited, empty for the whole plan area
     * @param dimension the dimension of the number's unit
     */
    public record Key(String id, Aspect aspect, String scope, Dimension dimension) {}

    /**
     * Checks that nothing is missing.
     *
     * @param indicator the indicator
     * @param aspect which side of it the number tells
     * @param scope the part to which the number is limited
     * @param dimension the dimension of the number's unit
     * @param falls whether the words of the subject say that the number is a decline: 能耗降幅
     * @param confidence how sure the identity is
     * @param words the words that decided
     * @throws NullPointerException when an argument is null
     */
    public IndicatorIdentity {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(aspect, "aspect");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(dimension, "dimension");
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(words, "words");
    }

    /** {@return the id of the indicator, with the scope after a slash if it has one: {@code gross-domestic-product/市区}} */
    public String id() {
        return scope.isEmpty() ? indicator.id() : indicator.id() + "/" + scope;
    }

    /** {@return the name of the indicator, after the scope if it has one: 市区地区生产总值} */
    public String name() {
        return scope + indicator.name();
    }

    /** {@return what this identity has in common with those of comparable statements} */
    public Key key() {
        return new Key(indicator.id(), aspect, scope, dimension);
    }

    /**
     * Returns whether a number of this indicator tells a decline.
     *
     * @param change whether the number is a state, a growth or a decline; not null
     * @return true for a decline, by its verb or by the words of the subject
     */
    public boolean isDecline(Change change) {
        return falls || change == Change.DECREASE;
    }

    /**
     * Returns which side of a number of this indicator is better. A decline of an indicator that should fall is better the
     * greater it is: 单位能耗降低3%.
     *
     * @param change whether the number is a state, a growth or a decline; not null
     * @return the better side, empty when neither is
     */
    public Optional<Direction> direction(Change change) {
        Optional<Direction> better = indicator.direction();
        return isDecline(change) && aspect != Aspect.LEVEL ? better.map(Direction::opposite) : better;
    }
}
