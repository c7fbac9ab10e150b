package io.github.guihua.model.constraint;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.guihua.model.internal.JsonPointer;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.lang.reflect.RecordComponent;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The path of a violation in the JSON of the checked record. A component whose values are not nested in JSON is not in
 * the path: {@code outline.children[0].heading.title} is {@code /children/0/title}.
 */
final class ViolationPath {

    /** Orders by path, comparing numbers by value (/children/9 before /children/10), then by code. */
    static final Comparator<PlanViolation> IN_ORDER =
            Comparator.comparing(PlanViolation::path, ViolationPath::compare).thenComparing(PlanViolation::code);

    private ViolationPath() {}

    /** The JSON pointer for a path of Jakarta Validation, in which an index belongs to the node after the list. */
    static String of(Object root, Path path) {
        String pointer = "";
        @Nullable Object at = root;
        for (Path.Node node : path) {
            if (node.isInIterable() && node.getIndex() != null) {
                pointer = JsonPointer.to(pointer, node.getIndex());
                at = at instanceof List<?> list ? list.get(node.getIndex()) : null;
            }
            if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
                @Nullable RecordComponent component = component(at, node.getName());
                pointer = component == null
                        ? JsonPointer.to(pointer, node.getName())
                        : component.getAccessor().isAnnotationPresent(JsonIgnore.class)
                                ? pointer
                                : JsonPointer.to(pointer, name(component));
                at = component == null ? null : value(component, plain(at));
            }
        }
        return pointer;
    }

    private static @Nullable RecordComponent component(@Nullable Object holder, String name) {
        Object record = plain(holder);
        if (record != null && record.getClass().isRecord()) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                if (component.getName().equals(name)) {
                    return component;
                }
            }
        }
        return null;
    }

    private static String name(RecordComponent component) {
        JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
        return property == null || property.value().isEmpty() ? component.getName() : property.value();
    }

    private static @Nullable Object value(RecordComponent component, @Nullable Object holder) {
        try {
            return component.getAccessor().invoke(holder);
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return value instanceof Optional<?> optional ? optional.orElse(null) : value;
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

    /** Compares by value, for any number of digits. */
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
