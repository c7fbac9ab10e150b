package io.github.guihua.model.validation;

import io.github.guihua.model.PlanPeriod;
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

/** The years of a period are in order: first, last, horizon. */
@Documented
@Constraint(validatedBy = OrderedYears.Checker.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OrderedYears {

    /**
     * What to say when it does not hold.
     *
     * @return the words
     */
    String message() default "years must not be crossed";

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

    /** Compares the years. */
    final class Checker implements ConstraintValidator<OrderedYears, PlanPeriod> {

        /** For the validator, which makes one of it. */
        public Checker() {}

        @Override
        public boolean isValid(@Nullable PlanPeriod period, ConstraintValidatorContext context) {
            if (period == null) {
                return true;
            }
            boolean years = period.startYear() <= period.endYear() || Faults.at(context, "endYear");
            boolean horizon = period.horizonYear().isEmpty()
                    || period.endYear() <= period.horizonYear().get()
                    || Faults.at(context, "horizonYear");
            return years && horizon;
        }
    }
}
