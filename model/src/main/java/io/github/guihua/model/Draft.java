package io.github.guihua.model;

import io.github.guihua.model.validation.PlanValidationException;
import io.github.guihua.model.validation.PlanValidator;
import io.github.guihua.model.validation.PlanViolation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A record in the making. What was never given, or given as what it is not, is noted and stood in for, so that the record
 * can be made and checked as a whole, and everything that is wrong comes to light at once.
 */
final class Draft {

    /** Stands in for a source that was never given. */
    static final Source NO_SOURCE = new Source("", "UTF-8", 0, "0".repeat(64));

    /** Stands in for a plan that was never given. */
    static final Plan NO_PLAN = new Plan(
            Optional.empty(),
            PlanKind.OTHER,
            Metadata.NONE,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of());

    private final List<PlanViolation> faults = new ArrayList<>();

    /** Where the elements of lists stood before those were left out that are missing. */
    private final Map<String, List<Integer>> places = new HashMap<>();

    /** The value; where there is none, notes that and gives the stand-in, of which no fault is reported. */
    <T> T required(String path, @Nullable T value, T standIn) {
        if (value != null) {
            return value;
        }
        if (faults.stream().noneMatch(fault -> fault.path().equals(path))) {
            faults.add(PlanViolation.missing(path));
        }
        return standIn;
    }

    /** The elements that are given; the others are noted. */
    <T> List<T> list(String path, List<T> elements) {
        if (!elements.contains(null)) {
            return elements;
        }
        List<T> given = new ArrayList<>();
        List<Integer> at = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) == null) {
                faults.add(PlanViolation.missing(path + "[" + i + "]"));
            } else {
                given.add(elements.get(i));
                at.add(i);
            }
        }
        places.put(path, at);
        return given;
    }

    /** Notes what was written in the place of a number, if anything was. */
    void unreadable(String path, @Nullable String written) {
        if (written != null) {
            faults.add(new PlanViolation(path, Optional.of(written), "Number", Map.of()));
        }
    }

    /** The record, when nothing is wrong with it. */
    <T> T checked(T candidate) {
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

    /** The path in the lists as they were given. */
    private String asGiven(String path) {
        int open = path.indexOf('[');
        List<Integer> at = open < 0 ? null : places.get(path.substring(0, open));
        if (at == null) {
            return path;
        }
        int close = path.indexOf(']', open);
        int index = Integer.parseInt(path.substring(open + 1, close));
        return path.substring(0, open + 1) + at.get(index) + path.substring(close);
    }

    private static boolean isAtOrIn(String path, String absent) {
        return path.equals(absent) || path.startsWith(absent + ".") || path.startsWith(absent + "[");
    }
}
