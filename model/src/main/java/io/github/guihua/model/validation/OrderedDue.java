package io.github.guihua.model.validation;

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

/** The time that a statement holds for does not end before it begins. */
@Documented
@Constraint(validatedBy = OrderedDue.Checker.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OrderedDue {

    /**
     * What to say when it does not hold.
     *
     * @return the words
     */
    String message() default "must not be before dueFrom";

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

    /** Compares the days. */
    final class Checker implements ConstraintValidator<OrderedDue, Statement> {

        /** For the validator, which makes one of it. */
        public Checker() {}

        @Override
        public boolean isValid(@Nullable Statement statement, ConstraintValidatorContext context) {
            if (statement == null
                    || statement.dueFrom().isEmpty()
                    || statement.dueBy().isEmpty()
                    || !statement.dueBy().get().isBefore(statement.dueFrom().get())) {
                return true;
            }
            return Faults.at(context, "dueBy");
        }
    }
}
