package io.github.guihua.model.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Checks plans and their parts against their constraints. Thread-safe. */
public final class PlanValidator {

    private PlanValidator() {}

    /** Made at the first use, for it takes a while; then shared by all threads. */
    private static final class Shared {

        static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
                .configure()
                // an application's own validation.xml is about its own classes
                .ignoreXmlConfiguration()
                // the default interpolator needs an expression language, which the words of this library do not
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    /**
     * Finds everything that is wrong with a record and with all that it holds.
     *
     * @param candidate a record of the model, or any object that bears constraints, not null
     * @return all violations, ordered by path; empty when nothing is wrong
     */
    public static List<PlanViolation> validate(Object candidate) {
        return Shared.VALIDATOR.validate(candidate).stream()
                .map(PlanValidator::violation)
                .sorted(PlanPaths.IN_ORDER)
                .toList();
    }

    private static PlanViolation violation(ConstraintViolation<Object> found) {
        Class<? extends Annotation> type =
                found.getConstraintDescriptor().getAnnotation().annotationType();
        // a constraint on a class hands over the whole record; what is wrong is the property that it names
        Object value = found.getInvalidValue() == found.getLeafBean()
                ? PlanPaths.valueAt(found.getRootBean(), found.getPropertyPath())
                        .orElse(null)
                : found.getInvalidValue();
        String code = type == Consistent.class ? found.getMessageTemplate() : type.getSimpleName();
        return new PlanViolation(
                PlanPaths.words(found.getPropertyPath()),
                value instanceof Optional<?> optional ? optional.map(Object.class::cast) : Optional.ofNullable(value),
                code,
                parameters(found));
    }

    private static Map<String, Object> parameters(ConstraintViolation<Object> found) {
        Map<String, Object> parameters =
                new TreeMap<>(found.getConstraintDescriptor().getAttributes());
        parameters.keySet().removeAll(List.of("message", "groups", "payload", "value"));
        return parameters;
    }
}
