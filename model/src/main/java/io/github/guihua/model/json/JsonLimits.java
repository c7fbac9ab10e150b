package io.github.guihua.model.json;

/**
 * How much JSON is read and written before it is refused, against hostile files. What goes beyond a limit is refused
 * with a {@link PlanJsonException} that names the limit and the component of this record that sets it. Immutable.
 *
 * <pre>{@code
 * PlanJson.fromJson(json, JsonLimits.DEFAULT.withMaxDepth(50));
 * }</pre>
 *
 * @param maxDepth how deep objects and lists may lie in one another, both when reading and when writing
 * @param maxLength how long a document may be when reading, in characters
 * @param maxStringLength how long a string may be when reading, in characters
 * @param maxNumberLength how long a number may be when reading, in characters
 */
public record JsonLimits(int maxDepth, long maxLength, int maxStringLength, int maxNumberLength) {

    /** 500 levels, documents of 1,000 million characters, strings of 100 million, numbers of 10,000. */
    public static final JsonLimits DEFAULT = new JsonLimits(500, 1_000_000_000L, 100_000_000, 10_000);

    /**
     * Checks that every limit lets something through.
     *
     * @param maxDepth how deep objects and lists may lie in one another, both when reading and when writing
     * @param maxLength how long a document may be when reading, in characters
     * @param maxStringLength how long a string may be when reading, in characters
     * @param maxNumberLength how long a number may be when reading, in characters
     * @throws IllegalArgumentException when a limit is not greater than 0
     */
    public JsonLimits {
        if (maxDepth < 1 || maxLength < 1 || maxStringLength < 1 || maxNumberLength < 1) {
            throw new IllegalArgumentException("a limit must be greater than 0");
        }
    }

    /**
     * Returns a copy of this limits with another depth.
     *
     * @param depth how deep objects and lists may lie in one another
     * @return other limits
     */
    public JsonLimits withMaxDepth(int depth) {
        return new JsonLimits(depth, maxLength, maxStringLength, maxNumberLength);
    }

    /**
     * Returns a copy of this limits with another length of documents.
     *
     * @param length how many characters a document may have
     * @return other limits
     */
    public JsonLimits withMaxLength(long length) {
        return new JsonLimits(maxDepth, length, maxStringLength, maxNumberLength);
    }

    /**
     * Returns a copy of this limits with another length of strings.
     *
     * @param length how many characters a string may have
     * @return other limits
     */
    public JsonLimits withMaxStringLength(int length) {
        return new JsonLimits(maxDepth, maxLength, length, maxNumberLength);
    }

    /**
     * Returns a copy of this limits with another length of numbers.
     *
     * @param length how many characters a number may have
     * @return other limits
     */
    public JsonLimits withMaxNumberLength(int length) {
        return new JsonLimits(maxDepth, maxLength, maxStringLength, length);
    }
}
