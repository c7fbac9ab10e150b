package io.github.guihua.model.json;

import io.github.guihua.model.source.Diagnostic;
import io.github.guihua.model.source.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.DeserializationProblemHandler;

/**
 * Reads an unknown constant, which a later version may have added, as OTHER when the type has this constant, and adds a
 * diagnostic. For a type without OTHER the constant cannot be read, because any choice would be wrong.
 */
final class UnknownConstants extends DeserializationProblemHandler {

    private static final String OTHER = "OTHER";

    /** The key of the context attribute with the {@link Notes} of one read operation. */
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

    /** The path from the root of the JSON, as in {@link PlanJsonException#path}. */
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

    /** The diagnostics of one read operation. */
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
