package io.github.guihua.model.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import io.github.guihua.model.OutlineNode;
import io.github.guihua.model.internal.JsonPointer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Turns an exception of Jackson into one line that names the place. */
final class JsonFaults {

    private static final List<String[]> SETTINGS = List.of(
            new String[] {"getMaxNestingDepth", "maxDepth"},
            new String[] {"getMaxDocumentLength", "maxLength"},
            new String[] {"getMaxStringLength", "maxStringLength"},
            new String[] {"getMaxNumberLength", "maxNumberLength"});

    private JsonFaults() {}

    static PlanJsonException exception(@Nullable String file, JacksonException fault) {
        TokenStreamLocation location = fault.getLocation();
        int line = location == null ? -1 : location.getLineNr();
        int column = location == null ? -1 : location.getColumnNr();
        String path = path(fault.getPath());
        return new PlanJsonException(words(file, line, column, path, reason(fault)), line, column, path, fault);
    }

    static PlanJsonException nothing(@Nullable String file) {
        return new PlanJsonException(words(file, 1, 1, "", "null is not a parsed plan"), 1, 1, "", null);
    }

    private static String words(@Nullable String file, int line, int column, String path, String reason) {
        StringBuilder words = new StringBuilder();
        if (file != null) {
            words.append(file).append(": ");
        }
        if (line > 0) {
            words.append("line ")
                    .append(line)
                    .append(", column ")
                    .append(column)
                    .append(": ");
        }
        if (!path.isEmpty()) {
            words.append(path).append(": ");
        }
        return words.append(reason).toString();
    }

    private static String path(List<JacksonException.Reference> references) {
        String path = "";
        for (JacksonException.Reference reference : references) {
            if (reference.getPropertyName() != null) {
                path = JsonPointer.to(path, reference.getPropertyName());
            } else if (reference.getIndex() >= 0) {
                path = JsonPointer.to(path, reference.getIndex());
            }
        }
        return path;
    }

    private static String reason(JacksonException fault) {
        if (fault instanceof StreamConstraintsException) {
            return limit(String.valueOf(fault.getOriginalMessage()));
        }
        if (fault instanceof InvalidTypeIdException type && type.getBaseType() != null) {
            Class<?> wanted = type.getBaseType().getRawClass();
            return "type must be one of "
                    + Arrays.stream(OutlineNode.class
                                    .getAnnotation(JsonSubTypes.class)
                                    .value())
                            .filter(kind -> wanted.isAssignableFrom(kind.value()))
                            .map(JsonSubTypes.Type::name)
                            .collect(Collectors.joining(", "));
        }
        if (fault instanceof InvalidFormatException format
                && format.getTargetType() != null
                && format.getTargetType().isEnum()) {
            String known = Arrays.stream(format.getTargetType().getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .collect(Collectors.joining(", "));
            return "must be one of " + known;
        }
        if (fault instanceof ValueInstantiationException && fault.getCause() != null) {
            Throwable cause = fault.getCause();
            // the constructors of the records name the missing component
            return cause instanceof NullPointerException
                    ? cause.getMessage() + " must be given"
                    : String.valueOf(cause.getMessage());
        }
        return fault.getOriginalMessage().lines().findFirst().orElse("malformed JSON");
    }

    /** Replaces the name of a Jackson setting by the name in this library. */
    private static String limit(String words) {
        for (String[] setting : SETTINGS) {
            if (words.contains(setting[0])) {
                int from = words.indexOf(", from `");
                String limit = from < 0 ? words : words.substring(0, from) + ")";
                return limit + "; JsonLimits." + setting[1] + " sets it";
            }
        }
        return words;
    }
}
