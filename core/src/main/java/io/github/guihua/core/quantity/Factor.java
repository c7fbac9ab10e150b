package io.github.guihua.core.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;

/**
 * An exact positive ratio; 亩, for example, is 2000/3 square metres. Immutable. The ratio is not reduced, so two factors
 * are equal only when both numbers are equal.
 *
 * @param numerator the numerator, positive
 * @param denominator the denominator, positive
 */
public record Factor(BigDecimal numerator, BigDecimal denominator) {

    /** One. */
    public static final Factor ONE = new Factor(BigDecimal.ONE, BigDecimal.ONE);

    /**
     * Checks the numbers.
     *
     * @param numerator the numerator, positive
     * @param denominator the denominator, positive
     * @throws IllegalArgumentException when a number is not positive
     */
    public Factor {
        Objects.requireNonNull(numerator, "numerator");
        Objects.requireNonNull(denominator, "denominator");
        if (numerator.signum() <= 0 || denominator.signum() <= 0) {
            throw new IllegalArgumentException("a factor is positive, not " + numerator + "/" + denominator);
        }
    }

    /**
     * Reads {@code 2000/3} or {@code 0.158}.
     *
     * @param text one decimal number, or two with a slash between them, not null
     * @return the factor
     * @throws NumberFormatException for any other text
     */
    public static Factor parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? new Factor(new BigDecimal(text), BigDecimal.ONE)
                : new Factor(new BigDecimal(text.substring(0, slash)), new BigDecimal(text.substring(slash + 1)));
    }

    /**
     * Returns the product with another factor.
     *
     * @param other the other factor, not null
     * @return this times the other, exact
     */
    public Factor times(Factor other) {
        return new Factor(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * Returns the quotient by another factor.
     *
     * @param other the other factor, not null
     * @return this divided by the other, exact
     */
    public Factor dividedBy(Factor other) {
        return new Factor(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /**
     * Multiplies a number by this factor. This is the only place where rounding may happen.
     *
     * @param amount the number, not null
     * @return the product, exact when it has a finite decimal form, otherwise rounded to 34 digits
     */
    public BigDecimal apply(BigDecimal amount) {
        BigDecimal product = amount.multiply(numerator);
        try {
            return product.divide(denominator);
        } catch (ArithmeticException endless) {
            return product.divide(denominator, MathContext.DECIMAL128);
        }
    }
}
