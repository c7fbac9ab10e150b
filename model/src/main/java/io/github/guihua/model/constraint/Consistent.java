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

/** The components of a value agree with one another, as its checks have it. */
@Documented
@Constraint(validatedBy = Consistent.Checker.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Consistent {

    /**
     * What is checked.
     *
     * @return the checks, each with a constructor without parameters
     */
    Class<? extends ConsistencyCheck<?>>[] value();

    /**
     * What to say when it does not hold; each check has words of its own.
     *
     * @return the words
     */
    String message() default "must be consistent";

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

    /** Runs the checks. */
    final class Checker implements ConstraintValidator<Consistent, Object> {

        private final List<ConsistencyCheck<Object>> checks = new ArrayList<>();

        /** For the validator, which makes one of it. */
        public Checker() {}

        @Override
        public void initialize(Consistent constraint) {
            for (Class<? extends ConsistencyCheck<?>> type : constraint.value()) {
                checks.add(instance(type));
            }
        }

        @SuppressWarnings("unchecked") // a check is named at the type that it checks
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
                    // equal violations are taken for one, and the payload is not part of that
                    faults.buildConstraintViolationWithTemplate(code + pointer).addConstraintViolation();
                });
            }
            return holds[0];
        }
    }
}
