package io.github.guihua.model.validation;

import io.github.guihua.model.Comparison;
import io.github.guihua.model.Statement;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A statement has a second number when, and only when, it says BETWEEN, and the second one is not the lower one. */
@Documented
@Constraint(validatedBy = BoundsOfComparison.Checker.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface BoundsOfComparison {

    /**
     * What to say when it does not hold.
     *
     * @return the words
     */
    String message() default "must be given, and at least amount, with BETWEEN; else it must be absent";

    /**
     * The groups of constraints that it belongs to.
     *
     * @return the groups, the default one when empty
     */
    Class<?>[] groups() default {};

    /**
     * What clients attach to it.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};

    /** Compares the numbers. */
    final class Checker implements ConstraintValidator<BoundsOfComparison, Statement> {

        /** For the validator, which makes one of it. */
        public Checker() {}

        @Override
        public boolean isValid(@Nullable Statement statement, ConstraintValidatorContext context) {
            if (statement == null) {
                return true;
            }
            boolean bounded = statement.comparison() == Comparison.BETWEEN
                    ? statement.max().isPresent() && statement.max().get().compareTo(statement.amount()) >= 0
                    : statement.max().isEmpty();
            return bounded || Faults.at(context, "max");
        }
    }
}
