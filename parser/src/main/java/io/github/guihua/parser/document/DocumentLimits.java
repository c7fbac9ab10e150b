package io.github.guihua.parser.document;

import java.time.Duration;
import java.util.Objects;

/**
 * Limits on the files from which text is extracted, as protection against hostile files. A file that exceeds one is not
 * read: {@link io.github.guihua.core.text.UnreadableTextException} names the limit and its setting here. Immutable.
 *
 * <pre>{@code
 * DocumentLimits limits = DocumentLimits.builder().maxPages(500).build();
 * PlanParser parser = PlanParser.builder().documentLimits(limits).build();
 * }</pre>
 *
 * @param maxInflatedBytes how many bytes all parts of a file may unpack to
 * @param maxEntries how many entries an archive, or objects a file, may have
 * @param maxDepth how deep elements, groups or folders may be nested
 * @param maxPages how many pages or sheets a file may have
 * @param maxCells how many cells all tables may have, spanned places counted
 * @param maxTime how long reading may take, seen from time to time
 */
public record DocumentLimits(
        long maxInflatedBytes, int maxEntries, int maxDepth, int maxPages, int maxCells, Duration maxTime) {

    /** The defaults: 200 million bytes, 10,000 entries, depth 250, 5,000 pages, 200,000 cells, one minute. */
    public static final DocumentLimits DEFAULT = builder().build();

    /**
     * Makes limits.
     *
     * @param maxInflatedBytes how many bytes all parts of a file may unpack to
     * @param maxEntries how many entries an archive, or objects a file, may have
     * @param maxDepth how deep elements, groups or folders may be nested
     * @param maxPages how many pages or sheets a file may have
     * @param maxCells how many cells all tables may have, spanned places counted
     * @param maxTime how long reading may take, seen from time to time
     * @throws IllegalArgumentException when a limit is not greater than 0
     */
    public DocumentLimits {
        Objects.requireNonNull(maxTime, "maxTime");
        if (maxInflatedBytes < 1
                || maxEntries < 1
                || maxDepth < 1
                || maxPages < 1
                || maxCells < 1
                || maxTime.isNegative()
                || maxTime.isZero()) {
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

        private long maxInflatedBytes = 200_000_000;
        private int maxEntries = 10_000;
        private int maxDepth = 250;
        private int maxPages = 5_000;
        private int maxCells = 200_000;
        private Duration maxTime = Duration.ofMinutes(1);

        private Builder() {}

        /**
         * Sets how many bytes all parts of a file may unpack to. The parts of archives that are read as text, without
         * pictures and other files, may be an eighth of it.
         *
         * @param bytes the number, greater than 0; 200 million by default
         * @return this
         */
        public Builder maxInflatedBytes(long bytes) {
            maxInflatedBytes = bytes;
            return this;
        }

        /**
         * Sets how many entries an archive, or objects a file, may have.
         *
         * @param entries the number, greater than 0; 10,000 by default
         * @return this
         */
        public Builder maxEntries(int entries) {
            maxEntries = entries;
            return this;
        }

        /**
         * Sets how deep elements, groups or folders may be nested.
         *
         * @param depth the number, greater than 0; 250 by default, for which 512 KB of stack are enough
         * @return this
         */
        public Builder maxDepth(int depth) {
            maxDepth = depth;
            return this;
        }

        /**
         * Sets how many pages or sheets a file may have.
         *
         * @param pages the number, greater than 0; 5,000 by default
         * @return this
         */
        public Builder maxPages(int pages) {
            maxPages = pages;
            return this;
        }

        /**
         * Sets how many cells all tables may have, spanned places counted.
         *
         * @param cells the number, greater than 0; 200,000 by default
         * @return this
         */
        public Builder maxCells(int cells) {
            maxCells = cells;
            return this;
        }

        /**
         * Sets how long reading may take.
         *
         * @param time the time, greater than 0; one minute by default
         * @return this
         */
        public Builder maxTime(Duration time) {
            maxTime = Objects.requireNonNull(time, "time");
            return this;
        }

        /**
         * Builds the limits.
         *
         * @return the limits
         * @throws IllegalArgumentException when a limit is not greater than 0
         */
        public DocumentLimits build() {
            return new DocumentLimits(maxInflatedBytes, maxEntries, maxDepth, maxPages, maxCells, maxTime);
        }
    }
}
