package io.github.guihua.model.validation;

import io.github.guihua.model.Plan;
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

/** No two chapters, tasks or subtasks of a plan have the same id; an empty one is none. */
@Documented
@Constraint(validatedBy = UniqueIds.Checker.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface UniqueIds {

    /**
     * What to say when it does not hold.
     *
     * @return the words
     */
    String message() default "must not be the id of another chapter or task";

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

    /** Goes through the outline. */
    final class Checker implements ConstraintValidator<UniqueIds, Plan> {

        /** For the validator, which makes one of it. */
        public Checker() {}

        @Override
        public boolean isValid(@Nullable Plan plan, ConstraintValidatorContext context) {
            return plan == null || new IdSearch(context).allUnique(plan);
        }
    }
}
