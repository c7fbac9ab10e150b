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
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** The components of a value are consistent with each other, according to its checks. */
@Documented
@Constraint(validatedBy = Consistent.Checker.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Consistent {

    /**
     * Returns the checks.
     *
     * @return the checks, each with a constructor without parameters
     */
    Class<? extends ConsistencyCheck<?>>[] value();

    /**
     * Returns the message for a violation; each check has its own message.
     *
     * @return the message
     */
    String message() default "must be consistent";

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

    /** Runs the checks. */
    final class Checker implements ConstraintValidator<Consistent, Object> {

        private final List<ConsistencyCheck<Object>> checks = new ArrayList<>();

        /** Called by the validator. */
        public Checker() {}

        @Override
        public void initialize(Consistent constraint) {
            for (Class<? extends ConsistencyCheck<?>> type : constraint.value()) {
                checks.add(instance(type));
            }
        }

        @SuppressWarnings("unchecked") // the annotation names checks of the annotated type
        private static ConsistencyCheck<Object> instance(Class<? extends ConsistencyCheck<?>> type) {
            try {
                Constructor<? extends ConsistencyCheck<?>> constructor = type.getDeclaredConstructor();
                constructor.setAccessible(true);
                return (ConsistencyCheck<Object>) constructor.newInstance();
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("no check: " + type.getName(), e);
            }
        }

        @Override
        public boolean isValid(@Nullable Object candidate, ConstraintValidatorContext context) {
            if (candidate == null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            HibernateConstraintValidatorContext faults = context.unwrap(HibernateConstraintValidatorContext.class);
            boolean[] holds = {true};
            for (ConsistencyCheck<Object> check : checks) {
                String code = check.getClass().getSimpleName();
                check.check(candidate, (pointer, value) -> {
                    holds[0] = false;
                    faults.withDynamicPayload(new Fault(code, pointer, Optional.ofNullable(value)));
                    // the validator merges equal violations and ignores the payload, so code and pointer are in the
                    // template
                    faults.buildConstraintViolationWithTemplate(code + pointer).addConstraintViolation();
                });
            }
            return holds[0];
        }
    }
}
