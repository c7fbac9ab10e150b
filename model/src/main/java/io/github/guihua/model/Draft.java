package io.github.guihua.model;

import io.github.guihua.model.internal.JsonPointer;
import io.github.guihua.model.validation.PlanValidationException;
import io.github.guihua.model.validation.PlanValidator;
import io.github.guihua.model.validation.PlanViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A record in the making. What was never given is noted and stood in for, so that the record can be made and checked
 * as a whole, and everything that is wrong comes to light at once.
 */
final class Draft {

    /** Stands in for a source that was never given. */
    static final Source NO_SOURCE = new Source("", "UTF-8", 0, "0".repeat(64));

    /** Stands in for a plan that was never given. */
    static final Plan NO_PLAN = new Plan(
            Optional.empty(), PlanKind.OTHER, Metadata.NONE, Optional.empty(), Outline.NONE, List.of(), List.of());

    private final List<PlanViolation> missing = new ArrayList<>();

    /** The value; where there is none, notes that and gives the stand-in, of which no fault is reported. */
    <T> T required(String property, @Nullable T value, T standIn) {
        if (value != null) {
            return value;
        }
        missing.add(PlanViolation.missing(JsonPointer.to("", property)));
        return standIn;
    }

    /** The record, when nothing is wrong with it. */
    <T> T checked(T candidate) {
        List<PlanViolation> violations = new ArrayList<>(missing);
        for (PlanViolation violation : PlanValidator.validate(candidate)) {
            if (missing.stream().noneMatch(absent -> isAtOrIn(violation.path(), absent.path()))) {
                violations.add(violation);
            }
        }
        if (!violations.isEmpty()) {
            throw new PlanValidationException(candidate.getClass().getSimpleName(), violations);
        }
        return candidate;
    }

    private static boolean isAtOrIn(String path, String absent) {
        return path.equals(absent) || path.startsWith(absent + "/");
    }
}
