package io.github.guihua.model.validation;

import io.github.guihua.model.Change;
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

/** A decline is not a negative number: 下降3% is a decline of 3, not of -3. A growth may be one: 增长-3.2%. */
@Documented
@Constraint(validatedBy = SensibleChange.Checker.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface SensibleChange {

    /**
     * What to say when it does not hold.
     *
     * @return the words
     */
    String message() default "must not be negative with DECREASE";

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

    /** Looks at the sign. */
    final class Checker implements ConstraintValidator<SensibleChange, Statement> {

        /** For the validator, which makes one of it. */
        public Checker() {}

        @Override
        public boolean isValid(@Nullable Statement statement, ConstraintValidatorContext context) {
            return statement == null
                    || statement.change() != Change.DECREASE
                    || statement.amount().signum() >= 0
                    || Faults.at(context, "amount");
        }
    }
}
