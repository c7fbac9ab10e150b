package io.github.guihua.model.constraint;

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

/** A text is not blank. The full-width blank of Chinese texts is also a blank. Null is valid. */
@Documented
@Constraint(validatedBy = NonBlank.Checker.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface NonBlank {

    /**
     * Returns the message for a violation.
     *
     * @return the message
     */
    String message() default "must not be blank";

    /**
     * Returns the groups of this constraint.
     *
     * @return the groups, the default one when empty
     */
    Class<?>[] groups() default {};

    /**
     * Returns the payload that clients attach to this constraint.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};

    /** Finds a character that is not blank. */
    final class Checker implements ConstraintValidator<NonBlank, CharSequence> {

        /** Called by the validator. */
        public Checker() {}

        @Override
        public boolean isValid(@Nullable CharSequence words, ConstraintValidatorContext context) {
            return words == null || !words.toString().isBlank();
        }
    }
}
