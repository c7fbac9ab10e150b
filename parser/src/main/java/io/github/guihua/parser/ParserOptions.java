package io.github.guihua.parser;

import java.util.Objects;

/** How a {@link PlanParser} works. Immutable. */
public final class ParserOptions {

    /** The options of {@link PlanParser#create()}. */
    public static final ParserOptions DEFAULT = new ParserOptions(ParseLimits.DEFAULT);

    private final ParseLimits limits;

    private ParserOptions(ParseLimits limits) {
        this.limits = limits;
    }

    /**
     * How much of a text is read.
     *
     * @return the limits, never null
     */
    public ParseLimits limits() {
        return limits;
    }

    /**
     * The same options with other limits.
     *
     * @param other the limits, not null
     * @return other options
     */
    public ParserOptions withLimits(ParseLimits other) {
        return new ParserOptions(Objects.requireNonNull(other, "limits"));
    }

    @Override
    public String toString() {
        return "ParserOptions[" + limits + "]";
    }
}
