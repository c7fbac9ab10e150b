package io.github.guihua.model.json;

import io.github.guihua.model.Diagnostic;
import io.github.guihua.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.DeserializationProblemHandler;

/**
 * Reads a constant that a later version may have added as OTHER, where the type has one, and keeps a note of it for the
 * reader of the plan. Where a type has none the constant cannot be read, for any choice would be a lie.
 */
final class UnknownConstants extends DeserializationProblemHandler {

    private static final String OTHER = "OTHER";

    /** The attribute of one reading that takes its notes: a list of diagnostics. */
    static final Object NOTES = new Object();

    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> target, String value, String failure) throws JacksonException {
        if (!target.isEnum()) {
            return NOT_HANDLED;
        }
        for (Object constant : target.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(OTHER)) {
                if (context.getAttribute(NOTES) instanceof Notes notes) {
                    notes.add(path(context.getParser().streamReadContext()), value);
                }
                return constant;
            }
        }
        return NOT_HANDLED;
    }

    /** From the root of the JSON, as {@link PlanJsonException#path} has it. */
    private static String path(@Nullable TokenStreamContext context) {
        if (context == null || context.inRoot()) {
            return "";
        }
        String outer = path(context.getParent());
        if (context.inArray()) {
            return outer + "[" + context.getCurrentIndex() + "]";
        }
        return (outer.isEmpty() ? "" : outer + ".") + context.currentName();
    }

    /** What one reading had to say. */
    static final class Notes {

        private static final int LONGEST = 60;

        private final List<Diagnostic> found = new ArrayList<>();

        void add(String path, String value) {
            String words = value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
            found.add(new Diagnostic(
                    Severity.WARNING,
                    "unknown-constant",
                    path + ": " + words + " is not known to this version; read as " + OTHER,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
        }

        List<Diagnostic> found() {
            return found;
        }
    }
}
