package io.github.guihua.parser;

/**
 * Limits on how much of a text is read, as protection against hostile texts. Whatever exceeds a limit stays as text,
 * and one {@link io.github.guihua.model.source.Diagnostic} names the limit and the component of this record that sets
 * it. Immutable.
 *
 * <pre>{@code
 * ParseLimits limits = ParseLimits.builder().maxInputLength(2_000_000).build();
 * PlanParser parser = PlanParser.builder().limits(limits).build();
 * }</pre>
 *
 * @param maxInputLength how many characters of a text are read; the rest, from the last line end before the limit, is
 *     one block and not part of the plan
 * @param maxNodes how many chapters and tasks a plan may have; further ones stay as text
 * @param maxNesting how many levels of nested chapters and tasks a plan may have; deeper ones stay as text. A higher
 *     limit needs deeper stacks to compare, write and read such plans
 * @param maxStatements how many targets and achievements are read; further ones stay as text
 * @param maxDiagnostics how many diagnostics are given, those of limits not counted
 */
public record ParseLimits(int maxInputLength, int maxNodes, int maxNesting, int maxStatements, int maxDiagnostics) {

    /** The defaults: 100 million characters, 1 million nodes, 60 levels, 1 million statements, 10,000 diagnostics. */
    public static final ParseLimits DEFAULT = builder().build();

    /**
     * Makes limits.
     *
     * @param maxInputLength how many characters of a text are read
     * @param maxNodes how many chapters and tasks a plan may have
     * @param maxNesting how many levels of nested chapters and tasks a plan may have
     * @param maxStatements how many targets and achievements are read
     * @param maxDiagnostics how many diagnostics are given, those of limits not counted
     * @throws IllegalArgumentException when a limit is not greater than 0
     */
    public ParseLimits {
        if (maxInputLength < 1 || maxNodes < 1 || maxNesting < 1 || maxStatements < 1 || maxDiagnostics < 1) {
            throw new IllegalArgumentException("a limit must be greater than 0");
        }
    }

    /**
     * Returns a builder with the default of each limit.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Sets limits one by one. */
    public static final class Builder {

        private int maxInputLength = 100_000_000;
        private int maxNodes = 1_000_000;
        private int maxNesting = 60;
        private int maxStatements = 1_000_000;
        private int maxDiagnostics = 10_000;

        private Builder() {}

        /**
         * Sets how many characters of a text are read.
         *
         * @param characters the number, greater than 0; 100 million by default
         * @return this
         */
        public Builder maxInputLength(int characters) {
            maxInputLength = characters;
            return this;
        }

        /**
         * Sets how many chapters and tasks a plan may have.
         *
         * @param nodes the number, greater than 0; 1 million by default
         * @return this
         */
        public Builder maxNodes(int nodes) {
            maxNodes = nodes;
            return this;
        }

        /**
         * Sets how many levels of nested chapters and tasks a plan may have.
         *
         * @param levels the number, greater than 0; 60 by default
         * @return this
         */
        public Builder maxNesting(int levels) {
            maxNesting = levels;
            return this;
        }

        /**
         * Sets how many targets and achievements are read.
         *
         * @param statements the number, greater than 0; 1 million by default
         * @return this
         */
        public Builder maxStatements(int statements) {
            maxStatements = statements;
            return this;
        }

        /**
         * Sets how many diagnostics are given, those of limits not counted.
         *
         * @param diagnostics the number, greater than 0; 10,000 by default
         * @return this
         */
        public Builder maxDiagnostics(int diagnostics) {
            maxDiagnostics = diagnostics;
            return this;
        }

        /**
         * Builds the limits.
         *
         * @return the limits
         * @throws IllegalArgumentException when a limit is not greater than 0
         */
        public ParseLimits build() {
            return new ParseLimits(maxInputLength, maxNodes, maxNesting, maxStatements, maxDiagnostics);
        }
    }
}
