package io.github.guihua.model.internal.draft;

import io.github.guihua.model.constraint.PlanValidationException;
import io.github.guihua.model.constraint.PlanValidator;
import io.github.guihua.model.constraint.PlanViolation;
import io.github.guihua.model.internal.JsonPointer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Collects the faults of a record while it is built. A missing or unreadable value is recorded as a fault and replaced
 * by a substitute, so that the record can be created and checked as a whole and all violations are reported at once.
 */
public final class Draft {

    private final List<PlanViolation> faults = new ArrayList<>();

    /** For each list with missing elements, the original indexes of the other elements. */
    private final Map<String, List<Integer>> places = new HashMap<>();

    /** Starts without faults. */
    public Draft() {}

    /**
     * Returns the value; when it is missing, records that and returns the substitute, whose own faults are not
     * reported.
     */
    public <T> T required(String property, @Nullable T value, T standIn) {
        if (value != null) {
            return value;
        }
        String path = JsonPointer.to("", property);
        if (faults.stream().noneMatch(fault -> fault.path().equals(path))) {
            faults.add(PlanViolation.missing(path));
        }
        return standIn;
    }

    /** Returns the elements that are not null; records the others as missing. */
    public <T> List<T> list(String property, List<T> elements) {
        if (!elements.contains(null)) {
            return elements;
        }
        String path = JsonPointer.to("", property);
        List<T> given = new ArrayList<>();
        List<Integer> at = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) == null) {
                faults.add(PlanViolation.missing(JsonPointer.to(path, i)));
            } else {
                given.add(elements.get(i));
                at.add(i);
            }
        }
        places.put(path, at);
        return given;
    }

    /** Records a text that is not a number, if there is one. */
    public void unreadable(String property, @Nullable String written) {
        if (written != null) {
            faults.add(new PlanViolation(JsonPointer.to("", property), Optional.of(written), "Number", Map.of()));
        }
    }

    /** Returns the record when it has no faults, otherwise throws. */
    public <T> T checked(T candidate) {
        List<PlanViolation> violations = new ArrayList<>(faults);
        for (PlanViolation violation : PlanValidator.validate(candidate)) {
            String path = asGiven(violation.path());
            if (faults.stream().noneMatch(fault -> isAtOrIn(path, fault.path()))) {
                violations.add(new PlanViolation(path, violation.value(), violation.code(), violation.parameters()));
            }
        }
        if (!violations.isEmpty()) {
            throw new PlanValidationException(candidate.getClass().getSimpleName(), violations);
        }
        return candidate;
    }

    /** The path with the original indexes of list elements. */
    private String asGiven(String path) {
        List<String> steps = JsonPointer.steps(path);
        List<Integer> at = steps.size() < 2 ? null : places.get(JsonPointer.to("", steps.get(0)));
        if (at == null) {
            return path;
        }
        String given = JsonPointer.to(JsonPointer.to("", steps.get(0)), at.get(JsonPointer.index(steps.get(1))));
        for (String step : steps.subList(2, steps.size())) {
            given = JsonPointer.to(given, step);
        }
        return given;
    }

    private static boolean isAtOrIn(String path, String absent) {
        return path.equals(absent) || path.startsWith(absent + "/");
    }
}
