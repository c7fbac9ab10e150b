package io.github.guihua.model.internal.draft;

import io.github.guihua.model.constraint.PlanValidationException;
import io.github.guihua.model.constraint.PlanValidator;
import io.github.guihua.model.constraint.PlanViolation;
import io.github.guihua.model.internal.JsonPointer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record in the making. What was never given is noted and stood in for, so that the record can be made and checked
 * as a whole, and everything that is wrong comes to light at once.
 */
public final class Draft {

    private final List<PlanViolation> missing = new ArrayList<>();

    /** Starts with nothing missing. */
    public Draft() {}

    /** The value; where there is none, notes that and gives the stand-in, of which no fault is reported. */
    public <T> T required(String property, @Nullable T value, T standIn) {
        if (value != null) {
            return value;
        }
        missing.add(PlanViolation.missing(JsonPointer.to("", property)));
        return standIn;
    }

    /** The record, when nothing is wrong with it. */
    public <T> T checked(T candidate) {
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
