package io.github.guihua.model.json;

/**
 * Limits for reading and writing JSON, as protection against hostile files. JSON beyond a limit causes a
 * {@link PlanJsonException} that names the limit and the component of this record that sets it. Immutable.
 *
 * <pre>{@code
 * PlanJson.fromJson(json, JsonLimits.DEFAULT.withMaxDepth(50));
 * }</pre>
 *
 * @param maxDepth the greatest nesting depth of objects and lists, for reading and writing
 * @param maxLength the greatest length of a document, for reading, in characters
 * @param maxStringLength the greatest length of a string, for reading, in characters
 * @param maxNumberLength the greatest length of a number, for reading, in characters
 */
public record JsonLimits(int maxDepth, long maxLength, int maxStringLength, int maxNumberLength) {

    /** 500 levels, documents of 1,000 million characters, strings of 100 million, numbers of 10,000. */
    public static final JsonLimits DEFAULT = new JsonLimits(500, 1_000_000_000L, 100_000_000, 10_000);

    /**
     * Checks that every limit is greater than 0.
     *
     * @param maxDepth the greatest nesting depth of objects and lists, for reading and writing
     * @param maxLength the greatest length of a document, for reading, in characters
     * @param maxStringLength the greatest length of a string, for reading, in characters
     * @param maxNumberLength the greatest length of a number, for reading, in characters
     * @throws IllegalArgumentException when a limit is not greater than 0
     */
    public JsonLimits {
        if (maxDepth < 1 || maxLength < 1 || maxStringLength < 1 || maxNumberLength < 1) {
            throw new IllegalArgumentException("a limit must be greater than 0");
        }
    }

    /**
     * Returns these limits with another depth.
     *
     * @param depth the greatest nesting depth of objects and lists
     * @return the new limits
     */
    public JsonLimits withMaxDepth(int depth) {
        return new JsonLimits(depth, maxLength, maxStringLength, maxNumberLength);
    }

    /**
     * Returns these limits with another length of documents.
     *
     * @param length the greatest length of a document, in characters
     * @return the new limits
     */
    public JsonLimits withMaxLength(long length) {
        return new JsonLimits(maxDepth, length, maxStringLength, maxNumberLength);
    }

    /**
     * Returns these limits with another length of strings.
     *
     * @param length the greatest length of a string, in characters
     * @return the new limits
     */
    public JsonLimits withMaxStringLength(int length) {
        return new JsonLimits(maxDepth, maxLength, length, maxNumberLength);
    }

    /**
     * Returns these limits with another length of numbers.
     *
     * @param length the greatest length of a number, in characters
     * @return the new limits
     */
    public JsonLimits withMaxNumberLength(int length) {
        return new JsonLimits(maxDepth, maxLength, maxStringLength, length);
    }
}
