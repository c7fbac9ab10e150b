package io.github.guihua.model.validation;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.lang.reflect.RecordComponent;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Paths into a record: {@code chapters[0].tasks[2].title}. */
final class PlanPaths {

    /** By path, its names and its numbers: chapters[9] before chapters[10]; then by code. */
    static final Comparator<PlanViolation> IN_ORDER =
            Comparator.comparing(PlanViolation::path, PlanPaths::compare).thenComparing(PlanViolation::code);

    private PlanPaths() {}

    /** The path without the names of containers that Jakarta Validation puts in: {@code title}, not {@code title.<…>}. */
    static String words(Path path) {
        StringBuilder words = new StringBuilder();
        for (Path.Node node : path) {
            if (node.isInIterable() && node.getIndex() != null) {
                words.append('[').append(node.getIndex()).append(']');
            }
            if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
                words.append(words.length() > 0 ? "." : "").append(node.getName());
            }
        }
        return words.toString();
    }

    /** What stands at a path, empty when nothing does or when the path leaves the records. */
    static Optional<Object> valueAt(Object root, Path path) {
        Object at = root;
        for (Path.Node node : path) {
            if (node.isInIterable() && node.getIndex() != null && at instanceof List<?> list) {
                at = list.get(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY && at != null) {
                at = component(at, node.getName());
            }
        }
        return Optional.ofNullable(at);
    }

    private static @Nullable Object component(Object holder, String name) {
        Object plain = holder instanceof Optional<?> optional ? optional.orElse(null) : holder;
        if (plain == null || !plain.getClass().isRecord()) {
            return null;
        }
        for (RecordComponent component : plain.getClass().getRecordComponents()) {
            if (component.getName().equals(name)) {
                try {
                    return component.getAccessor().invoke(plain);
                } catch (ReflectiveOperationException e) {
                    return null;
                }
            }
        }
        return null;
    }

    private static int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int endA = digits(a, i);
            int endB = digits(b, j);
            int order;
            if (endA > i && endB > j) {
                order = compareNumbers(a.substring(i, endA), b.substring(j, endB));
                i = endA;
                j = endB;
            } else {
                order = Character.compare(a.charAt(i++), b.charAt(j++));
            }
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.length() - i, b.length() - j);
    }

    /** By value, however many digits there are. */
    private static int compareNumbers(String a, String b) {
        return new BigInteger(a).compareTo(new BigInteger(b));
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
