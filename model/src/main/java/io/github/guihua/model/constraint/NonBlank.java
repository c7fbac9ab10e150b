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

/** Words are not blank, where there are any; the full-width blank of Chinese texts is a blank too. Null is valid. */
@Documented
@Constraint(validatedBy = NonBlank.Checker.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface NonBlank {

    /**
     * What to say when it does not hold.
     *
     * @return the words
     */
    String message() default "must not be blank";

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

    /** Looks for a character that is not blank. */
    final class Checker implements ConstraintValidator<NonBlank, CharSequence> {

        /** For the validator, which makes one of it. */
        public Checker() {}

        @Override
        public boolean isValid(@Nullable CharSequence words, ConstraintValidatorContext context) {
            return words == null || !words.toString().isBlank();
        }
    }
}
