package io.github.guihua.model.json;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when JSON is not that of a parse result, or exceeds the limits; names the place. The message is one line and
 * quotes no text of the plan.
 */
public final class PlanJsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** From 1; 0 or less when not known. */
    private final int line;
    /** From 1; 0 or less when not known. */
    private final int column;
    /** The path from the root of the JSON. */
    private final String path;

    PlanJsonException(String message, int line, int column, String path, @Nullable Throwable cause) {
        super(message, cause);
        this.line = line;
        this.column = column;
        this.path = path;
    }

    /**
     * Returns the line of the fault.
     *
     * @return the line, from 1; empty when it is not known
     */
    public OptionalInt line() {
        return line > 0 ? OptionalInt.of(line) : OptionalInt.empty();
    }

    /**
     * Returns the column of the fault.
     *
     * @return the column, from 1; empty when it is not known
     */
    public OptionalInt column() {
        return column > 0 ? OptionalInt.of(column) : OptionalInt.empty();
    }

    /**
     * Returns the path of the faulty property.
     *
     * @return the path from the root, such as the JSON pointer {@code /plan/children/0/role}; empty for the root or
     *     when it is not known
     */
    public String path() {
        return path;
    }
}
