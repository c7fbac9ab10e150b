package io.github.guihua.model.json;

import io.github.guihua.model.PlanKind;
import io.github.guihua.model.source.Diagnostic;
import io.github.guihua.model.source.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.DeserializationProblemHandler;

/**
 * Reads a constant that a later version may have added as OTHER, where the type has one, and keeps a note of it for the
 * reader of the plan. Where a type has none the constant cannot be read, for any choice would be a lie.
 */
final class UnknownConstants extends DeserializationProblemHandler {

    /** The attribute of one reading that takes its notes: a list of diagnostics. */
    static final Object NOTES = new Object();

    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> target, String value, String failure) throws JacksonException {
        if (target != PlanKind.class) {
            return NOT_HANDLED;
        }
        if (context.getAttribute(NOTES) instanceof Notes notes) {
            notes.add(target.getSimpleName(), value);
        }
        return PlanKind.OTHER;
    }

    /** What one reading had to say. */
    static final class Notes {

        private static final int LONGEST = 60;

        private final List<Diagnostic> found = new ArrayList<>();

        void add(String type, String value) {
            String words = value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
            found.add(new Diagnostic(
                    Severity.WARNING,
                    "unknown-constant",
                    type + " " + words + " is not known to this version; read as OTHER",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
        }

        List<Diagnostic> found() {
            return found;
        }
    }
}
