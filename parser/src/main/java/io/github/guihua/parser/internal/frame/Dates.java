package io.github.guihua.parser.internal.frame;

import io.github.guihua.parser.internal.prose.Prose;
import java.time.LocalDate;
import java.util.Optional;

/** Reads dates from strings. */
public final class Dates {

    private Dates() {}

    /** Returns the first date in a string, empty when there is none or it has no day. */
    public static Optional<LocalDate> parse(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        DateReader.Found found = DateReader.first(Prose.of(text), 0);
        return found == null || !found.whole() ? Optional.empty() : Optional.of(found.date());
    }
}
