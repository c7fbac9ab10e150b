package io.github.guihua.model.constraint;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;

/** Checks plans and their parts against their constraints. Thread-safe. */
public final class PlanValidator {

    private PlanValidator() {}

    /** Created on first use, because that takes time; then shared by all threads. */
    private static final class Shared {

        static final Validator VALIDATOR = VersionLine.keptBack(() -> Validation.byProvider(HibernateValidator.class)
                .configure()
                // the validation.xml of an application is for its own classes
                .ignoreXmlConfiguration()
                // the default interpolator needs an expression language; the messages of this library do not use one
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator());
    }

    /**
     * Finds all violations in a record and in the records in it.
     *
     * @param candidate a record of the model, or any object with constraints, not null
     * @return all violations, ordered by path; empty when there is none
     */
    public static List<PlanViolation> validate(Object candidate) {
        return Shared.VALIDATOR.validate(candidate).stream()
                .map(PlanValidator::violation)
                .sorted(ViolationPath.IN_ORDER)
                .toList();
    }

    private static PlanViolation violation(ConstraintViolation<Object> found) {
        String path = ViolationPath.of(found.getRootBean(), found.getPropertyPath());
        HibernateConstraintViolation<?> hibernate = found.unwrap(HibernateConstraintViolation.class);
        @Nullable Fault fault = hibernate.getDynamicPayload(Fault.class);
        if (fault != null) {
            return new PlanViolation(path + fault.pointer(), fault.value(), fault.code(), Map.of());
        }
        @Nullable Object value = found.getInvalidValue();
        return new PlanViolation(
                path,
                value instanceof Optional<?> optional ? optional.map(Object.class::cast) : Optional.ofNullable(value),
                found.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName(),
                parameters(found));
    }

    private static Map<String, Object> parameters(ConstraintViolation<Object> found) {
        Map<String, Object> parameters =
                new TreeMap<>(found.getConstraintDescriptor().getAttributes());
        parameters.keySet().removeAll(List.of("message", "groups", "payload"));
        return parameters;
    }
}
