package io.github.guihua.model.validation;

import jakarta.validation.ConstraintValidatorContext;

/** How the checkers say where a fault is. */
final class Faults {

    private Faults() {}

    /** Reports the fault at a property of the checked value instead of at the value; always false, the verdict. */
    static boolean at(ConstraintValidatorContext context, String property) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                .addPropertyNode(property)
                .addConstraintViolation();
        return false;
    }
}
